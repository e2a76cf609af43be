/** Nouns, adjectives and extra time that renew without a verb of renewal. */
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { isNoun, isVerb, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { EXTRA, GRANT, HEADLINES, LIVE, RENEWABLE, RENEWAL, RESPITE, STRONG_NOUN } from './families.ts'
import { type Length, lengthAfter, lengths, REACH } from './terms.ts'
import { NONE, phraseFrom, thingOfNoun, thingOfVerb } from './thing.ts'
import type { Trigger } from './trigger.ts'

/** « la prolongation du contrat », « un sursis de six mois », « est renouvelable une fois », « clap de fin pour … ». */
export function nounTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.kind !== 'word') return null
  const dated = () => lengthAfter(block, token.end, Math.min(sentence.end, token.end + REACH)) !== null
  const here = { start: token.start, end: token.end, at: token }
  if (isNoun(token, RENEWAL)) {
    if (/^jou/.test(block.tokens[i - 2]?.form ?? '')) return null
    const thing = thingOfNoun(text, index, i)
    const named = thing.kind === 'scheme' || thing.kind === 'loose'
    const bare = thing.kind !== 'replaced' && STRONG_NOUN.test(token.form) && (thing.name !== null || dated())
    const outcome = token.form.startsWith('non') ? 'ended' : 'renewed'
    return named || bare ? { ...here, thing, outcome } : null
  }
  if (isNoun(token, RESPITE))
    return dated() ? { ...here, thing: beneficiary(text, index, i), outcome: 'renewed' } : null
  // « décrète un moratoire de deux ans »
  if (
    token.form === 'moratoire' &&
    /^ d(?:e |'|'une durée de )(?:\S+ )?(?:ans?|mois|semaines)(?!\p{L})/u.test(block.norm.slice(token.end))
  )
    return { ...here, thing: { name: 'moratoire', kind: 'scheme' }, outcome: 'renewed' }
  if (isNoun(token, RENEWABLE) && block.tokens.slice(Math.max(0, i - 3), i).some(t => isVerb(t, 'être'))) {
    const thing = thingOfVerb(text, index, i - 1, 'être', token.end)
    return thing.kind === 'replaced' ? null : { ...here, start: predicateStart(block, i), thing, outcome: 'renewed' }
  }
  const term = isNoun(token, RENEWABLE) ? lengthBefore(block, token, sentence) : null
  if (term) {
    const [, past] = tokensIn(block, { start: 0, end: term.start })
    const lasts =
      [past - 2, past - 3].find(k => isVerb(block.tokens[k], 'porter') || isVerb(block.tokens[k], 'courir')) ?? -1
    const thing = lasts < 0 ? NONE : thingOfVerb(text, index, lasts, 'courir', term.start)
    if (lasts > 0 && thing.kind === 'scheme')
      return {
        start: predicateStart(block, lasts),
        end: token.end,
        at: block.tokens[lasts]!,
        thing,
        outcome: 'renewed',
        duration: term.value,
      }
  }
  const late = token.form === 'délai' && /^ (?:supplémentaire|additionnel)/.test(block.norm.slice(token.end))
  if (late && dated()) return { ...here, thing: { name: 'délai', kind: 'scheme' }, outcome: 'renewed' }
  return headlineTrigger(block, i, sentence)
}

/** « sur cinq ans, reconductible », « pour trois ans renouvelables »: the length that an adjective follows. */
const lengthBefore = (block: TextBlock, token: Token, sentence: Sentence): Length | null =>
  lengths(block, { start: sentence.start, end: token.start }).findLast(({ end }) =>
    /^,? ?(?:(?:et|tacitement) )?$/.test(block.norm.slice(end, token.start)),
  ) ?? null

const TO = /^[^,;.:]{0,25}? (?:pour(?: les?| la| l')?|du|des|de la|de l'|aux?|à la|à l') ?/

/** « Clap de fin pour le programme », « un nouveau bail de sept ans au fonds ». */
function headlineTrigger(block: TextBlock, i: number, sentence: Sentence): Trigger | null {
  const token = block.tokens[i] as Token
  for (const [first, rest, outcome] of HEADLINES) {
    const turn = token.form === first && rest.exec(block.norm.slice(token.end, sentence.end))
    if (!turn) continue
    const end = token.end + turn[0].length
    const to = TO.exec(block.norm.slice(end, sentence.end))
    if (!to || (first === 'bail' && !/^nouve/.test(block.tokens[i - 1]?.form ?? ''))) return null
    const thing = phraseFrom(block, end + to[0].length, sentence.end)
    if (thing.kind !== 'scheme' && thing.kind !== 'loose') return null
    return { start: token.start, end, at: token, thing, outcome: outcome === '+' ? 'renewed' : 'ended' }
  }
  return null
}

/** Who gets a respite: its complement, else the subject of the verb that gets it. */
function beneficiary(text: AnalysedText, index: number, i: number) {
  const own = thingOfNoun(text, index, i)
  if (own.kind === 'scheme' || own.kind === 'loose') return own
  const block = text.blocks[index] as TextBlock
  const { tokens } = block
  // « accorde un répit de six mois à l'usine »
  const from = tokens[i]?.end ?? 0
  const length = lengthAfter(block, from, from + REACH)
  const to = length && /^ (?:aux? |à la |à l'|à )/.exec(block.norm.slice(length.end))
  if (length && to) return phraseFrom(block, length.end + to[0].length, block.norm.length)
  for (let j = i - 1; j > i - 6 && j >= 0; j--) {
    const lemma = lemmaIn(tokens[j], GRANT)
    if (lemma) return thingOfVerb(text, index, j, 'bénéficier', tokens[j]?.end ?? 0)
  }
  return own
}

/** « offre deux années de plus aux passerelles », « feu vert pour trois exercices supplémentaires ». */
export function extraTime(text: AnalysedText, index: number, sentence: Sentence): Trigger[] {
  const block = text.blocks[index] as TextBlock
  return lengths(block, sentence).flatMap(length => {
    const extra = EXTRA.exec(block.norm.slice(length.end, sentence.end))
    return extra ? (granted(text, index, sentence, length, length.end + extra[0].length) ?? []) : []
  })
}

function granted(text: AnalysedText, index: number, sentence: Sentence, length: Length, end: number): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const [first, last] = tokensIn(block, { start: sentence.start, end: length.start })
  for (let i = last - 1; i >= Math.max(first, last - 10); i--) {
    const token = block.tokens[i] as Token
    const green = token.form === 'feu' && block.tokens[i + 1]?.form === 'vert'
    const lives = lemmaIn(token, LIVE) !== null
    if (!green && !lives && !lemmaIn(token, GRANT)) continue
    const to = /^ (?:aux?|à la|à l'|à|pour(?: les?| la| l')?) ?/.exec(block.norm.slice(end, sentence.end))
    const thing = to
      ? phraseFrom(block, end + to[0].length, sentence.end)
      : green
        ? NONE
        : thingOfVerb(text, index, i, 'bénéficier', end)
    if (lives && thing.kind !== 'scheme') return null
    return { start: predicateStart(block, i), end, thing, outcome: 'renewed', at: token, duration: length.value }
  }
  return null
}
