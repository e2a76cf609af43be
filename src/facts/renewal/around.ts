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
  /** « d'un semestre » follows at once: in time, not in space. */
  readonly by: () => boolean
  /** A date follows. */
  readonly day: () => boolean
  /** A year to come follows at once: « sera maintenue en 2011 ». */
  readonly year: () => boolean
  /** A distance follows: « prolongée de douze kilomètres ». */
  readonly space: () => boolean
  /** « se prolonge », « s'allongent ». */
  readonly self: () => boolean
  /** « s'étend sur cinq ans »: how long it is, not how much longer. */
  readonly spans: () => boolean
  /** « tombent le 30 avril », « tombent à 300 en avril » not. */
  readonly falls: () => boolean
  /** « fini par signer », « ne cesse d'évoluer », « ferme à 18 heures ». */
  readonly onward: () => boolean
  /** Nothing but time follows: « reprend en septembre ». */
  readonly alone: () => boolean
  /** An object follows: « a tenu un sommet ». */
  readonly takes: () => boolean
  /** « ne … plus ». */
  readonly nomore: () => boolean
}

const YEAR = /^ (?:\S+ ){0,2}?(?:en|pour) (?:20\d\d|(?:la (?:campagne|saison|rentrée)|l'(?:année|exercice)) )/

/** UTF-16 units within which a date stands right after a verb, the longest date with them. */
const NEAR = 28
const SPACE =
  /^ (?:[^\s,;:]+ ){0,3}?(?:de|sur) [^\s,;:]+(?: [^\s,;:]+)? (?:kilomètres?|km|mètres?|m|centimètres?|points?|hectares?)(?!\p{L})/u

const SELF = /(?<!\p{L})s(?:e |')(?:(?:est|sont|était|étaient|sera|seront) )?$/u
const ONWARD = /^ (?:par |(?:de |d')\p{L}+(?:er|ir|re)(?!\p{L})|à \d+ ?h)/u

const ALONE =
  /^(?: ?[.,;:!?]| ?$| (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|dès |après |(?:en|au|à|pour|jusqu'(?:en|au|à)|le) (?:la )?(?:\d|janv|févr|mars|avri|mai|juin|juil|août|sept|octo|nove|déce|print|rentr|été|autom|hiver|fin|début|mi-|(?:une?|deux|trois|quatre|cinq|six) (?:an|mois|sem))))/

/** Around the word at a span of the block. */
export function aroundOf(block: TextBlock, at: Span, sentence: Sentence): Around {
  const reach = Math.min(sentence.end, at.end + REACH)
  const until = (any: boolean) => untilAfter(block, at.end, reach, any) !== null
  const open = () => openEnd(block, at.end, reach) !== null
  const after = block.norm.slice(at.end, reach)
  const form = block.norm.slice(at.start, at.end)
  const self = () => SELF.test(block.norm.slice(Math.max(0, at.start - 12), at.start))
  return {
    long: () => lengthAfter(block, at.end, reach) !== null || until(false) || open(),
    term: () => {
      const last = untilAfter(block, at.end, reach, false)
      return lengthAfter(block, at.end, reach) !== null || last?.relation === 'until' || open()
    },
    by: () => {
      const length = lengthAfter(block, at.end, reach)
      return length !== null && /^ (?:\S+ )?d(?:e |')$/.test(block.norm.slice(at.end, length.start))
    },
    till: () => until(false) || open(),
    day: () => until(true),
    year: () => YEAR.test(after) && clauseAt(block, at.start).direction !== 'past',
    space: () => SPACE.test(after),
    self,
    spans: () =>
      /^ (?:\S+ )?sur (?!\S+ \S+ de plus)/.test(after) && (/^étal/.test(form) || (self() && !/^étir/.test(form))),
    falls: () => untilAfter(block, at.end, Math.min(reach, at.end + NEAR), true) !== null,
    onward: () => ONWARD.test(after),
    alone: () => ALONE.test(after),
    takes: () => /^ (?:une?|les?|la|des|son|sa|ses|leurs?|cet?|cette) |^ l'/.test(after),
    nomore: () => {
      const clause = clauseAt(block, at.start)
      return isNegated(block, at) && / plus /.test(block.norm.slice(clause.start, clause.end))
    },
  }
}
