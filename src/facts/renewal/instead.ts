/** A length that takes the place of a shorter one: « Huit ans au lieu de cinq : … », « le bail courra sur douze ans, contre neuf ». */
import type { AnalysedText, Sentence, TextBlock } from '../../french/types.ts'
import { family, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { NONE, scheme } from './antecedent.ts'
import type { Length } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import type { Trigger } from './trigger.ts'

const INSTEAD =
  /^,? (?:au lieu de|contre|et non(?: plus)?) (?:[ld]es )?([\p{L}-]+|\d+)(?: ans?| mois)?(?= ?[,.;:»]| ?$| (?:jusqu|aupara|aujourd|initial|prévu))/u
const NUMBERS = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ')
const counted = (word: string): number => (/^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1)
/** What a scheme does for a time. */
const RUNS = family('courir porter durer valoir être signer conclure accorder attribuer délivrer étaler passer')
/** Tokens between the verb and how long: « a été signé pour », « courra sur ». */
const NEAR = 4

/** The renewal that a length states beside the shorter one before it, or null. */
export function instead(text: AnalysedText, index: number, sentence: Sentence, length: Length): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const match = INSTEAD.exec(block.norm.slice(length.end, sentence.end))
  const more = Number(/^P(\d+)[YM]$/.exec(length.value)?.[1] ?? 0)
  const less = match ? counted(match[1] as string) : 0
  if (!match || !less || more <= less) return null
  const end = length.end + match[0].length
  const [first, last] = tokensIn(block, { start: sentence.start, end: length.start })
  const opening = block.tokens[first]
  // A heading says only how long, and explains it after a colon.
  if (opening && length.start === sentence.start)
    return / ?:/.test(block.norm.slice(end, end + 2))
      ? { start: length.start, end, thing: NONE, outcome: 'renewed', at: length, duration: length.value }
      : null
  for (let i = last - 1; i >= Math.max(first, last - NEAR); i--) {
    const at = block.tokens[i]
    if (!at || !lemmaIn(at, RUNS)) continue
    const thing = thingOfVerb(text, index, i, 'bénéficier', length.start)
    return scheme(thing)
      ? { start: predicateStart(block, i), end, thing, outcome: 'renewed', at, duration: length.value }
      : null
  }
  return null
}
