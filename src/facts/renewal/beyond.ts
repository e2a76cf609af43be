/** Terms that stand apart from their trigger or lack a word: « rallongée de quatre », « C'est pour quatre ans que … ». */
import { findNumbers } from '../../french/numbers.ts'
import type { DateMention, Sentence, Span, TextBlock } from '../../french/types.ts'
import { type Length, lengths } from './terms.ts'
import type { Trigger } from './trigger.ts'

const ELIDED = /^ (?:encore |à nouveau |désormais )?(?:d(?:e |')|à )/
/** Numbers from here on are years: « signé pour quatre ans, porté à 2024 ». */
const YEAR = 1900
/** Nothing that the number could count follows. */
const UNCOUNTED = /^ ?(?:[.,;:!»)]|$|au lieu |contre )/
/** « autorisée pour douze semaines, vient d'être rallongée de quatre », « est étendue à vingt-quatre »: the unit is that of the length before it. */
export function elidedLength(block: TextBlock, trigger: Span, sentence: Sentence): Length | null {
  const lead = ELIDED.exec(block.norm.slice(trigger.end, sentence.end))
  const unit = lead && lengths(block, { start: sentence.start, end: trigger.start }).at(-1)?.value.at(-1)
  if (!lead || !unit || !/[YMW]/.test(unit)) return null
  const from = trigger.end + lead[0].length
  const number = findNumbers(block.norm).find(({ start }) => start === from)
  return number?.value && number.value < YEAR && UNCOUNTED.test(block.norm.slice(number.end, sentence.end))
    ? { start: trigger.end + 1, end: number.end, value: `P${number.value}${unit}` }
    : null
}

const CLEFT =
  /(?:^|[ ,])(?:c'est|ce (?:sera|serait|fut)) (?:(?:aussi|donc|encore|toutefois|ainsi|même|bien|finalement|désormais|cette fois|également|cependant|pourtant) )*(?:pour |sur |de |d')?$/iu
const THAT = /^ (?:(?:au moins|de plus|supplémentaires|seulement) )?qu(?:e |')[^,;:]*$/
const isCleft = ({ norm }: TextBlock, { start, end }: Span, trigger: Trigger): boolean =>
  THAT.test(norm.slice(end, trigger.start)) && CLEFT.test(norm.slice(Math.max(0, start - 40), start))

/** « C'est pour quatre ans qu'a été renouvelé le contrat »: how long a cleft says before its verb. */
export function cleftLength(block: TextBlock, trigger: Trigger, sentence: Sentence): Length | null {
  const length = lengths(block, { start: sentence.start, end: trigger.start }).find(one => isCleft(block, one, trigger))
  const lead = length && /(?:pour|sur|de) $|d'$/.exec(block.norm.slice(0, length.start))
  return length && lead ? { ...length, start: lead.index } : (length ?? null)
}

/** « C'est jusqu'en 2030 que la concession est prolongée » */
export function cleftUntil(block: TextBlock, trigger: Trigger, sentence: Sentence): DateMention | null {
  const until = block.mentions.find(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      mention.relation === 'until' &&
      mention.start >= sentence.start &&
      isCleft(block, { start: mention.lead ?? mention.start, end: mention.end }, trigger),
  )
  return until ? { ...until, start: until.lead ?? until.start } : null
}

/** « ne sera pas reconduite au-delà de 2020 »: what is not renewed past a date ends at it. */
export const beyond = (block: TextBlock, from: number, end: number): DateMention | null =>
  block.mentions.find(
    (mention): mention is DateMention =>
      mention.type === 'date' &&
      (mention.lead ?? mention.start) >= from &&
      mention.end <= end &&
      /^ (?:\S+ )?au-delà d/.test(block.norm.slice(from, mention.end)),
  ) ?? null
