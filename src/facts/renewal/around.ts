/** What stands around a verb or noun that may renew: lengths, ends, dates. Computed only when a rule asks. */
import { clauseAt } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { lengthAfter, openEnd, REACH, untilAfter } from './terms.ts'

export interface Around {
  /** A duration or an end follows. */
  readonly long: () => boolean
  /** An end follows. */
  readonly till: () => boolean
  /** A duration or an end that is stated as one follows: « à l'automne » is none. */
  readonly term: () => boolean
  /** A date follows. */
  readonly day: () => boolean
  /** A year to come follows at once: « sera maintenue en 2011 ». */
  readonly year: () => boolean
  /** A distance follows: « prolongée de douze kilomètres ». */
  readonly space: () => boolean
  /** « se prolonge », « s'allongent ». */
  readonly self: () => boolean
  /** « ne … plus ». */
  readonly nomore: () => boolean
}

const YEAR = /^ (?:\S+ ){0,2}?(?:en|pour) (?:20\d\d|(?:la (?:campagne|saison|rentrée)|l'(?:année|exercice)) )/

const SPACE =
  /^ (?:[^\s,;:]+ ){0,3}?(?:de|sur) [^\s,;:]+(?: [^\s,;:]+)? (?:kilomètres?|km|mètres?|m|centimètres?|points?|hectares?)(?!\p{L})/u

/** Around the word at a span of the block. */
export function aroundOf(block: TextBlock, at: Span, sentence: Sentence): Around {
  const reach = Math.min(sentence.end, at.end + REACH)
  const until = (any: boolean) => untilAfter(block, at.end, reach, any) !== null
  const open = () => openEnd(block, at.end, reach) !== null
  return {
    long: () => lengthAfter(block, at.end, reach) !== null || until(false) || open(),
    term: () => {
      const last = untilAfter(block, at.end, reach, false)
      return lengthAfter(block, at.end, reach) !== null || last?.relation === 'until' || open()
    },
    till: () => until(false) || open(),
    day: () => until(true),
    year: () => YEAR.test(block.norm.slice(at.end, reach)) && clauseAt(block, at.start).direction !== 'past',
    space: () => SPACE.test(block.norm.slice(at.end, reach)),
    self: () =>
      /(?<!\p{L})s(?:e |')(?:(?:est|sont|était|étaient|sera|seront) )?$/u.test(
        block.norm.slice(Math.max(0, at.start - 12), at.start),
      ),
    nomore: () => {
      const clause = clauseAt(block, at.start)
      return isNegated(block, at) && / plus /.test(block.norm.slice(clause.start, clause.end))
    },
  }
}
