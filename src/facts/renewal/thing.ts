/** What a verb or noun renews, postpones or ends. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { objectOf } from '../../french/object.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../french/phrases.ts'
import { auxiliaryAcross } from '../../french/predicates.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { isVerb, tokensIn } from '../words.ts'
import { classed, NONE, type Thing } from './antecedent.ts'
import { pastAside, pastPhrases } from './aside.ts'
import { INTRANSITIVE } from './families.ts'
import { phraseFrom, thingAt } from './phrase.ts'
import { someOf } from './some-of.ts'
import { beforeRelative, besideComma, coordinated, isSpeaker, openedBy, seenBefore, whole } from './subject.ts'
import { takenUp } from './taken-up.ts'

/** The object of a verb; « d'un semestre », « un an de plus » and « le 1er mars » are none. */
function direct(block: TextBlock, verb: number, end: number): Span | null {
  const object = objectOf(block, verb)
  if (!object) return afterAside(block, end)
  const day = block.mentions.some(m => m.type === 'date' && m.start <= object.start + 3 && object.start < m.end)
  const words = block.norm.slice(object.start, object.end)
  // « prolonge de cinq ans sa chaire »
  const bare = /^d[e']$/.test(words)
  // « prolonge tout de même son fonds »: « tout » is no article here.
  const phrase = pastPhrases(block, end) > object.start
  const aside = bare || phrase || /^(?:d'(?:ores|autant)|une? \S+ de plus|(?:la )?\S+ fois)/.test(words)
  return day || aside ? (afterAside(block, end) ?? (day || bare ? null : object)) : object
}

/** « maintient jusqu'en 2025 ses sanctions », « prolonge bel et bien l'aide »: the object that stands after what is said of the verb. */
function afterAside(block: TextBlock, end: number): Span | null {
  const [, past] = tokensIn(block, { start: 0, end: pastAside(block, end) })
  return /^(?:les?|la|l'|une?|des|ces?|cette|cet|son|sa|ses|leurs?)$/.test(block.tokens[past]?.form ?? '')
    ? nounPhraseAfter(block, past - 1)
    : null
}

/**
 * What a verb renews or ends: its object when it is active and has one, else its subject.
 * `end` is where the trigger ends: the thing of « mettre fin à » follows it.
 */
export function thingOfVerb(text: AnalysedText, index: number, verb: number, lemma: string, end: number): Thing {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[verb] as Token
  // « L'usine reconduit 80 contrats »: the form may be either.
  const finite = token.verbs.some(reading => reading.lemma === lemma && reading.tense === 'present')
  const participle =
    token.verbs.some(reading => reading.lemma === lemma && reading.tense === 'past-participle') &&
    !(finite && clauseAt(block, token.start).predicate === verb)
  const infinitive = token.verbs.every(({ tense }) => tense === 'infinitive')
  // « avant l'été » is no auxiliary, nor is what stands in the sentence before.
  const across = auxiliaryAcross(block.tokens, verb)
  const from = Math.max(sentenceAt(block, token.start).first, across < 0 ? verb - 5 : across - 1)
  const before = block.tokens
    .slice(from, verb)
    .filter(
      ({ form }, i) => form !== 'été' || !/^(?:l'|cet|d'|en|chaque|un)$/.test(block.tokens[from + i - 1]?.form ?? ''),
    )
  const passive = participle && (before.some(t => isVerb(t, 'être')) || !before.some(t => isVerb(t, 'avoir')))
  const reflexive = before.slice(participle ? -3 : -1).some(t => t.form === 'se' || t.form === "s'")
  const subject = () => {
    const span = subjectOf(block, verb)
    if (span && !passive && isSpeaker(block, span)) return { name: null, kind: 'other' } as const
    const counted = span ? someOf(text, index, span) : NONE
    if (counted.kind !== 'none') return counted
    const named =
      span && !/^(?:quant|tant|sitôt|bien|dès|lors|afin|alors)$/i.test(block.norm.slice(span.start, span.end))
        ? span
        : null
    const found = thingAt(
      text,
      index,
      whole(
        block,
        (participle || infinitive ? null : coordinated(block, verb)) ?? named ?? nounPhraseBefore(block, verb),
        verb,
      ),
    )
    // « Une fois le contrat renouvelé, … », « Photovoltaïque : le tarif prolongé »
    const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)
    const bare = participle && named && !clause.some(t => isVerb(t, 'être'))
    const beside = bare ? nounPhraseBefore(block, verb) : null
    // « La taxe est maintenue, la prime supprimée »
    const touches =
      beside !== null &&
      beside.start !== named?.start &&
      beside.end >= token.start - 1 &&
      !/^(?:s(?:on|a|es)|leurs?) /.test(block.norm.slice(beside.start, beside.end))
    const nearest = touches || !classed(found) ? thingAt(text, index, beside) : NONE
    const own = participle && !clause.some(t => isVerb(t, 'être'))
    if (classed(nearest) || classed(found) || own || infinitive) return classed(nearest) ? nearest : found
    const opening = beforeRelative(block, verb)
    return classed(opening) ? opening : classed(found) || participle ? found : besideComma(text, index, verb, found)
  }
  const witness = seenBefore(block, verb)
  if (witness) return thingAt(text, index, witness)
  const opened = participle && passive ? openedBy(block, verb, end) : NONE
  if (opened.kind !== 'none') return opened
  if (passive || reflexive || INTRANSITIVE.has(lemma)) return subject()
  const to = /^ (?:à |aux? )/.exec(block.norm.slice(end))
  if (end > token.end && to) return phraseFrom(block, end + to[0].length, block.norm.length)
  const clitic = cliticBefore(block, verb)
  const taken = clitic ? takenUp(text, index, clitic, token) : NONE
  if (taken.kind !== 'none') return taken
  const object = clitic ?? direct(block, verb, end) ?? relativeObject(block, verb)
  const length =
    object && block.mentions.find(m => m.type === 'duration' && m.start >= object.start && m.end <= object.end)
  const after = length && nounPhraseAfter(block, tokensIn(block, { start: 0, end: length.end })[1] - 1)
  // « supprimer les moins bien notés »: an article without its noun stands for nothing known.
  if (object && object.start > token.end && object.end - object.start < 4) return { name: null, kind: 'other' }
  const found = thingAt(text, index, after ?? object)
  return found.kind === 'none' ? subject() : found
}

/** « la renouvelle », « l'a déjà renouvelée »: the object that stands before the verb or its auxiliary. */
function cliticBefore({ tokens }: TextBlock, verb: number): Token | null {
  const auxiliary = [1, 2, 3].map(k => verb - k).find(i => isVerb(tokens[i], 'avoir'))
  const beside = tokens[verb - 1]
  const before =
    /^(?:le|la|les|l')$/.test(beside?.form ?? '') || auxiliary === undefined ? beside : tokens[auxiliary - 1]
  return before && /^(?:le|la|les|l')$/.test(before.form) ? before : null
}

/** « les contrats aidés, que l'Etat ne renouvellera pas »: what the relative of a verb without an object speaks of. */
function relativeObject(block: TextBlock, verb: number): Span | null {
  const first = tokensIn(block, clauseAt(block, (block.tokens[verb] as Token).start))[0]
  const opens = /^qu[e']$/.test(block.tokens[first]?.form ?? '') && first < verb
  const before = block.tokens[first - 1]?.form === ',' ? first - 2 : first - 1
  return opens && block.tokens[before]?.verbs.every(({ tense }) => tense === 'past-participle')
    ? nounPhraseBefore(block, before + 1)
    : null
}

const isNumbered = (block: TextBlock, from: number): boolean =>
  block.mentions.some(
    ({ type, start }) => /^(?:duration|count|amount|percent|date)$/.test(type) && start >= from && start <= from + 2,
  )

/** UTF-16 units after a noun in which its complement in « de » begins, when it must be its own. */
const OWN = 45

/**
 * What a noun renews: its complement in « de », else what its possessive stands for.
 * `own` asks for the first complement, whatever it is: « la fin de l'année » ends no programme that follows.
 */
export function thingOfNoun(text: AnalysedText, index: number, noun: number, own = false): Thing {
  const block = text.blocks[index] as TextBlock
  const before = block.tokens[noun - 1]
  const end = block.tokens[noun]?.end ?? 0
  const possessed = before && /^(?:leurs?|son|sa|ses)$/.test(before.form) ? thingAt(text, index, before) : NONE
  for (let i = noun + 1; i < noun + 14; i++) {
    const token = block.tokens[i]
    if (!token || /^[.;:]$/.test(token.form)) break
    // « La prolongation, que réclame le syndicat des machines »: what the relative names is not prolonged.
    if (i === noun + 2 && /^(?:qu[e']|qui|dont|où)$/.test(token.form) && block.tokens[i - 1]?.form === ',') break
    if (!/^(?:de|du|des|d')$/.test(token.form)) continue
    if (own && token.start > end + OWN) break
    // « une rallonge de dix ans »: a length is no thing.
    if (isNumbered(block, token.end)) continue
    const thing = phraseFrom(block, token.end, block.norm.length)
    if (own || (thing.kind !== 'none' && thing.kind !== 'other')) return thing
  }
  // « pas de prolongation pour la prime »
  const to = own ? null : /^[^,;:.]{0,40}? pour (?:les? |la |l')/.exec(block.norm.slice(end, end + 70))
  const after = to ? phraseFrom(block, end + to[0].length, block.norm.length) : NONE
  return possessed.kind === 'none' && /^(?:scheme|loose|date)$/.test(after.kind) ? after : possessed
}
