/** Extra time: « deux années de plus », « encore deux mois ». */
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { isVerb, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { classed, dated, NONE, renewable } from './antecedent.ts'
import { ASKS, EXTRA, GRANT, LIVE, RUN } from './noun-families.ts'
import { phraseFrom } from './phrase.ts'
import { TO } from './respite.ts'
import { type Length, lengths } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { WORKS } from './things.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

/** « trois jours supplémentaires de congé » */
const LEAVE = /^ (?:\S+ ){1,2}(?:de |d')(?:congé|rtt|repos|vacances|télétravail|prison|maternité)/i
const TO_ACT = /^ pour (?:se |s')?\p{L}+(?:er|ir|re)(?!\p{L})/u
/** Every turn of extra time has one of these. */
const EXTRA_CUES = [' de ', 'suppl', 'addi', 'encore']
const STILL = /(?<!y a )(?<!\p{L})encore (?:pour )?$/iu

/** « offre deux années de plus aux passerelles », « feu vert pour trois exercices supplémentaires », « Prime : encore deux mois ». */
export function extraTime(text: AnalysedText, index: number, sentence: Sentence): Trigger[] {
  const block = text.blocks[index] as TextBlock
  return lengths(block, sentence).flatMap(length => {
    const after = block.norm.slice(length.end, sentence.end)
    const extra = EXTRA_CUES.some(cue => after.includes(cue)) ? EXTRA.exec(after) : null
    const end = length.end + (extra?.[0].length ?? 0)
    const still = STILL.test(block.norm.slice(Math.max(sentence.start, length.start - 20), length.start))
    if ((!extra && !still) || LEAVE.test(after)) return []
    return (
      granted(text, index, sentence, length, end, !extra) ?? bare(block, sentence, length, end, extra !== null) ?? []
    )
  })
}

/** Extra time without a verb: in a heading, before « pour » or after a colon. */
function bare(block: TextBlock, sentence: Sentence, length: Length, end: number, extra: boolean): Trigger | null {
  const [, past] = tokensIn(block, { start: sentence.start, end: length.start })
  const still = block.tokens[past - 1]?.form === 'encore'
  if (!extra && !still) return null
  const i = still ? past - 1 : past
  const lead = block.norm.slice(sentence.start, block.tokens[i]?.start)
  if (!/(?:^|[:!?] |(?:banco|feu vert|bonus|va|oui|signé|c'est reparti) pour )(?:et )?$/i.test(lead)) return null
  const to = /^ pour (?:les? |la |l')?/.exec(block.norm.slice(end, sentence.end))
  const topic = topicBefore(block, length.start, sentence)
  const after = to ? phraseFrom(block, end + to[0].length, sentence.end) : NONE
  const thing = classed(topic) || !renewable(after) ? topic : after
  const fits = extra
    ? renewable(thing) ||
      /banco|vert|signé/i.test(lead) ||
      (thing.kind === 'other' && / de (?:répit|sursis)$/.test(block.norm.slice(length.end, end)))
    : classed(thing) || (thing.kind === 'named' && lead !== '')
  const at = block.tokens[i] as Token
  return fits ? { start: at.start, end, thing, outcome: 'renewed', at, duration: length.value } : null
}

function granted(
  text: AnalysedText,
  index: number,
  sentence: Sentence,
  length: Length,
  end: number,
  still: boolean,
): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const [first, last] = tokensIn(block, { start: sentence.start, end: length.start })
  for (let i = last - 1; i >= Math.max(first, last - 10); i--) {
    const token = block.tokens[i] as Token
    const green = token.form === 'feu' && block.tokens[i + 1]?.form === 'vert'
    const lives = lemmaIn(token, LIVE) !== null || lemmaIn(token, RUN) !== null
    // « le site a un an de répit », « les pressings ont deux ans de plus pour s'équiper »
    const has =
      i === last - 1 &&
      isVerb(token, 'avoir') &&
      (/ de (?:répit|sursis|grâce)/.test(block.norm.slice(length.end, end)) ||
        (!still && TO_ACT.test(block.norm.slice(end, end + 30))))
    const gives = has || lemmaIn(token, GRANT) !== null
    // « les échéances sont gelées six mois de plus »: whatever the verb says, a deadline or scheme lasts longer.
    const other =
      (i === last - 1 || (i === last - 2 && /^(?:pour|encore)$/.test(block.tokens[last - 1]?.form ?? ''))) &&
      token.verbs.length > 0 &&
      !gives
    if (!green && !lives && !gives && !other) continue
    // « il y a encore deux ans »
    if (still && i < last - 3) return null
    const to = TO.exec(block.norm.slice(end, sentence.end))
    const thing = to
      ? phraseFrom(block, end + to[0].length, sentence.end)
      : green
        ? NONE
        : thingOfVerb(text, index, i, 'bénéficier', end)
    // « tournera deux exercices de plus », « deux jours de plus par semaine » not.
    const runs = lemmaIn(token, RUN) !== null && thing.kind !== 'none' && !/^ par /.test(block.norm.slice(end))
    if (lemmaIn(token, ASKS) && WORKS.test(thing.name ?? '')) return null
    if ((lives || other) && !runs && !dated(thing)) return null
    return { start: predicateStart(block, i), end, thing, outcome: 'renewed', at: token, duration: length.value }
  }
  return null
}
