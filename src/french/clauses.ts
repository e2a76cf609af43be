import { isDeniedCleft, isDeniedThat } from './denial.ts'
import { negationsOf } from './negation.ts'
import { firstFrom } from './offsets.ts'
import { isVerb, reads } from './predicates.ts'
import { parse, type Segment } from './segments.ts'
import { SPEECH } from './speakers/verbs.ts'
import { plannedTime, type Time, timeOf } from './tense.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from './types.ts'
import { supposed, wishedFor } from './wished.ts'

/** Clauses of a sentence looked back through. */
const NEARBY = 40

const NOMINAL: Time = { modality: 'asserted', direction: 'none' }

/**
 * Clauses of the tokens [first, last), sorted by start. They nest: a relative, a subordinate or an incise lies inside
 * the clause that it interrupts, so that « Le site, qui emploie 300 personnes, fermera » is one clause with another inside.
 *
 * @param quotes quotations of the block: what is said in one is a clause apart from what surrounds it.
 */
export function clausesOf(tokens: readonly Token[], first: number, last: number, quotes: readonly Span[]): Clause[] {
  const segments = parse(tokens, first, last, quotes)
  const owner = ownersOf(segments, first, last)
  const times: Time[] = []
  return segments.map((segment, index) => {
    const time = timeOfSegment(tokens, segment, segments, times)
    times.push(time)
    const span = { start: tokens[segment.first]!.start, end: tokens[segment.last - 1]!.end }
    const inside: number[] = []
    for (let i = segment.first; i < segment.last; i++) if (owner[i - first] === index) inside.push(i)
    const denied = isDeniedThat(tokens, segment.first) || isDeniedCleft(tokens, segment.first)
    const negations = denied ? [span] : negationsOf(tokens, inside, span)
    return { ...span, predicate: segment.predicate, ...time, negations }
  })
}

/** The innermost segment of each token. Segments are sorted by start, an outer one before those inside it. */
function ownersOf(segments: readonly Segment[], first: number, last: number): Int32Array {
  const owner = new Int32Array(last - first)
  segments.forEach((segment, index) => {
    owner.fill(index, segment.first - first, segment.last - first)
  })
  return owner
}

/** Tokens of « 14 à la halle de soudage ». */
const ITEM = 12
/** A clitic or a pronoun would stand beside a verb that the lexicon lacks. */
const isItem = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first <= ITEM &&
  !tokens.slice(first, last).some(
    ({ form }, i) =>
      /^(?:ne|n'|s[e']|y|ils?|elles?|on)$/.test(form) ||
      // « celle de Nancy, en juin »
      (form === 'en' && !MONTH.test(tokens[first + i + 1]?.form ?? '')),
  )
const MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|automne|(?:19|20)\d\d)$/

/** « , jure l'acquéreur », « , a promis le maire »: whoever speaks in between is not what a list goes on with. */
const isIncise = (tokens: readonly Token[], { first, predicate }: Segment): boolean =>
  predicate === first &&
  tokens[first - 1]?.form === ',' &&
  tokens.slice(first, first + 2).some(({ verbs }) => verbs.some(({ lemma }) => SPEECH.has(lemma)))

/** « Le hall serait loué ; la ligne de sièges, transférée à Sfax »: a participle whose auxiliary was said before the semicolon. */
function sharedAuxiliary(
  tokens: readonly Token[],
  { first, last, predicate }: Segment,
  all: readonly Segment[],
  times: readonly Time[],
): Time | null {
  if (first !== predicate || !reads(tokens[predicate], 'past-participle') || tokens[first - 1]?.form !== ',')
    return null
  const around = all.findLastIndex((other, i) => i < times.length && other.first < first && last <= other.last)
  const item = all[around]
  if (!item || item.predicate >= 0 || tokens[item.first - 1]?.form !== ';') return null
  // What follows the participle ends the sentence or the item: nothing else is said of its noun.
  if (tokens.slice(last, item.last).some(({ kind }) => kind !== 'mark')) return null
  const before = all.findLastIndex((other, i) => i < around && other.last <= item.first && other.predicate >= 0)
  return isVerb(tokens[all[before]?.predicate ?? -1], 'être') ? (times[before] ?? null) : null
}

/** Whether token `i` stands in a clause with a verb of its own. */
const holdsVerb = (tokens: readonly Token[], { first, last, predicate }: Segment, i: number): boolean =>
  predicate >= 0 && first <= i && i < last && !reads(tokens[predicate], 'past-participle')

function timeOfSegment(
  tokens: readonly Token[],
  segment: Segment,
  all: readonly Segment[],
  times: readonly Time[],
): Time {
  const { predicate, first, last } = segment
  if (predicate >= 0)
    return (
      wishedFor(tokens, segment, all, times) ??
      supposed(tokens, segment, all) ??
      sharedAuxiliary(tokens, segment, all, times) ??
      timeOf(tokens, predicate, last)
    )
  // « De quoi payer une ligne pilote, prévue d'ici à 2027 » : the participle speaks for a clause without a verb, unless it is
  // another's: « 300 millions, alors que 500 étaient prévus ».
  for (let i = first; i < last; i++) {
    const time = plannedTime(tokens[i])
    if (time && !all.some(other => other !== segment && holdsVerb(tokens, other, i) && first <= other.first))
      return time
  }
  // After a colon what is said before holds for the list, after a semicolon for a short item: « 31 iront au quai ; 14 à la halle ».
  const mark = tokens[first - 1]?.form
  if (mark !== ':' && (mark !== ';' || !isItem(tokens, first, last))) return NOMINAL
  const before = all.findLastIndex(
    (other, index) => index < times.length && other.last <= first && other.predicate >= 0 && !isIncise(tokens, other),
  )
  return times[before] ?? NOMINAL
}

/** The sentence at an offset of the block; the nearest before it when the offset is between two. Throws on a block without sentences. */
export function sentenceAt(block: TextBlock, offset: number): Sentence {
  const { sentences } = block
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  if (!sentence) throw new RangeError('a block without words has no sentence')
  return sentence
}

/** The sentences of the block before and after one of them; undefined at its ends. */
export const sentenceBefore = ({ sentences }: TextBlock, { start }: Sentence): Sentence | undefined =>
  sentences[firstFrom(sentences, start) - 1]
export const sentenceAfter = ({ sentences }: TextBlock, { start }: Sentence): Sentence | undefined =>
  sentences[firstFrom(sentences, start) + 1]

/** The innermost clause at an offset of the block. Throws on a block without sentences. */
export function clauseAt(block: TextBlock, offset: number): Clause {
  return innermost(sentenceAt(block, offset).clauses, offset)
}

/**
 * The innermost of the clauses at an offset; clauses are sorted by start, outer ones first, and the first covers all that
 * no other does. Few end between a clause and what stands in it: further back only the first can hold the offset.
 */
export function innermost(clauses: readonly Clause[], offset: number): Clause {
  const last = firstFrom(clauses, offset + 1) - 1
  for (let i = last; i >= 0 && i > last - NEARBY; i--) if (offset < clauses[i]!.end) return clauses[i]!
  const [whole] = clauses
  return whole && whole.start <= offset && offset < whole.end ? whole : (clauses[last] ?? whole!)
}

/** The last clause before another whose verb stands before `predicate`, a token of the sentence. */
export function clauseBefore(
  { clauses }: Sentence,
  tokens: readonly Token[],
  clause: Clause,
  predicate: number,
): Clause | undefined {
  const last = firstFrom(clauses, tokens[predicate]!.start + 1) - 1
  for (let i = last; i >= 0 && i > last - NEARBY; i--) {
    const other = clauses[i]!
    if (other !== clause && other.predicate >= 0 && other.predicate < predicate) return other
  }
  return undefined
}
