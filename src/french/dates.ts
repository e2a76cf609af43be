import { isoDay, type Period, parseDay, stretch } from './time/calendar.ts'
import { lengthAt, skipAt } from './time/durations.ts'
import { readLetters } from './time/letters.ts'
import { nextOf, type Piece, pieceAt } from './time/pieces.ts'
import { type Look, lookOf, partOf, place } from './time/placing.ts'
import { relationAt } from './time/relations.ts'
import type { Clause, DateMention, Duration } from './types.ts'

/** Letters that begin neither a date nor a duration. */
const IDLE = 'xsXtwij#@%+&,.'
/** Words that count a duration from the publication date: « il y a » -, « dans » +, « dans les », « d'ici à », « sous ». */
const FROM_NOW = /(ij|l)$|(kL)$|(k)$|(D?I[AB]?|o)$/
/** « environ deux mois », « plus de trois ans »: TimeML takes these words into the expression. */
const BOUND = /=$|[=+]D$/
/** Articles and prepositions that a date is shown with. */
const LEAD_IN = /(?:[zpk]?A?L|[zpkEABT])$/
/** « au 3 décembre », « à mars », « pour l'été »: aims, whatever the tense. */
const AIMED = /^(?:B[dO][Mm]|AF?M|p)/
/** … and those that open an interval: « du 1er mars au 15 mai », « entre 2009 et 2011 ». */
const OPENING = /[KDG]L?$/

/**
 * Dates and durations of a text, in order, never overlapping.
 * `norm` is normalised text; `published` an ISO 8601 date or null, without which relative dates stay unresolved
 * (value, from and to null); `directionAt` gives the tense's direction at an offset, which places dates without a year.
 * Values are TimeML (ISO 24617-1), those of intervals and lists `first/last`; a date counted from now (« dans trois
 * ans ») has its duration for value, as in the French TimeBank, and the days it comes to in `from` and `to`.
 */
export function findDates(
  norm: string,
  published: string | null,
  directionAt: (offset: number) => Clause['direction'],
): (DateMention | Duration)[] {
  const text = readLetters(norm)
  const { letters, signs } = text
  const today = parseDay(published)
  const mentions: (DateMention | Duration)[] = []
  /** The last day named, which « la veille » is counted from. */
  let named: number | null = null

  const settle = ({ meaning }: Piece, look: Look, from: number | null): Period | undefined => {
    const seen = meaning.absolute ? 0 : meaning.anaphoric ? named : from
    return seen === null ? undefined : place(meaning.around(seen), seen, look)
  }

  const date = (group: readonly Piece[]): DateMention => {
    const first = group[0]!
    const last = group.at(-1)!
    const [relation, lead] = relationAt(letters, first.first)
    const direction = directionAt(signs[first.first]!.start)
    const before = letters.slice(Math.max(0, first.first - 4), first.first)
    const several = first !== last
    const leadIn = (several && OPENING.exec(before)) || LEAD_IN.exec(before)
    const start = first.first - (leadIn?.[0].length ?? 0)
    const aimed = AIMED.test(letters.slice(start, last.past))
    const look = lookOf(last.meaning, relation, direction, norm, signs[start]!.start, aimed)
    let begin: Period | undefined
    let end: Period | undefined
    if (several && first.meaning.absolute && !last.meaning.absolute) {
      begin = settle(first, look, 0)
      end = settle(last, 'ahead', begin!.from)
    } else {
      end = settle(last, look, today)
      begin = several && end ? settle(first, 'back', end.from) : end
    }
    if (begin && first.meaning.part) begin = partOf(begin, first.meaning.part, several)
    if (end && last.meaning.part) end = partOf(end, last.meaning.part, several)
    if (end?.grain === 'day') named = end.from
    const value = several ? begin && end && `${begin.value}/${end.value}` : (last.meaning.value ?? end?.value)
    return {
      type: 'date',
      start: signs[start]!.start,
      end: signs[last.past - 1]!.end,
      value: value ? value + (last.meaning.time ?? '') : null,
      from: begin ? isoDay(begin.from) : null,
      to: end ? isoDay(end.to) : null,
      grain: end?.grain ?? 'other',
      // « avant le 5 mars » still allows that day, « avant 2030 » no day of the year.
      relation: relation === 'before' && end?.grain === 'day' ? 'by' : relation,
      ...(lead < start ? { lead: signs[lead]!.start } : {}),
    }
  }

  for (let at = 0; at < letters.length; ) {
    const skipped = IDLE.includes(letters[at]!) ? 1 : skipAt(letters, at)
    if (skipped) {
      at += skipped
      continue
    }
    const piece = pieceAt(text, at, norm)
    if (piece) {
      const group = [piece]
      for (let next = nextOf(text, group, norm); next; next = nextOf(text, group, norm)) group.push(next)
      at = group.at(-1)!.past
      // A weekday fixes « samedi 21 » without its month.
      if (!piece.meaning.bare || group.length > 1 || letters[piece.first] === 'W') mentions.push(date(group))
      continue
    }
    const length = lengthAt(text, at, norm)
    if (!length) {
      at++
      continue
    }
    const { size } = length
    const bound = BOUND.exec(letters.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
    const span = { start: signs[at - bound]!.start, end: signs[at + size - 1]!.end }
    const fromNow = length.count ? FROM_NOW.exec(letters.slice(Math.max(0, at - bound - 4), at - bound)) : null
    if (fromNow) {
      const [words, ago, within, , by] = fromNow
      const whole = today === null ? null : stretch(today, ago ? -length.count : length.count, length.unit)
      const from = whole && (within || by ? whole.from : ago ? whole.from : whole.to)
      const to = whole && (ago ? whole.from : whole.to)
      mentions.push({
        type: 'date',
        ...span,
        ...(ago ? {} : { lead: signs[at - bound - words!.length]!.start }),
        value: length.value,
        from: from === null ? null : isoDay(from),
        to: to === null ? null : isoDay(to),
        grain: 'other',
        relation: by ? 'by' : 'in',
      })
    } else mentions.push({ type: 'duration', ...span, value: length.value })
    at += size
  }
  return mentions
}
