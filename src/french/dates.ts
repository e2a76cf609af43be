import { isoDay, type Period, parseDay, stretch, unitPeriod } from './time/calendar.ts'
import { lengthAt, skipAt } from './time/durations.ts'
import { readLetters } from './time/letters.ts'
import { isBare, isPeriod, nextOf, type Piece, pieceAt } from './time/pieces.ts'
import { type Look, lookOf, partOf, place } from './time/placing.ts'
import { relationAt } from './time/relations.ts'
import type { Clause, DateMention, Duration } from './types.ts'

/** Letters that begin neither a date nor a duration. */
const IDLE = 'xsXtwij#@%+&,.'
/** Words that count a duration from the publication date: « il y a » -, « dans » +, « dans les », « d'ici à », « sous ». */
const FROM_NOW = /(ij|l)c?x?$|(k)$|(D?I[AB]?|o)$|kL$/
/** « environ deux mois », « plus de trois ans »: TimeML takes these words into the expression. */
const BOUND = /(?<!B)=$|[=+]D$/
/** Articles and prepositions that a date is shown with. */
const LEAD_IN = /(?:[zpk]?A?L|[zpkEABT])$/
/** « la semaine du … » */
const WEEK_OF = /L?UG$/
/** « au 3 décembre », « à mars », « à mardi », « pour l'été »: aims, whatever the tense. */
const AIMED = /^(?:B[dO][Mm]|[AB]W|AF?M|p)/
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
  /** The last day named, which « la veille » is counted from, and the last date of any grain, for « l'année suivante ». */
  let named: number | null = null
  let latest: number | null = null

  /** The period a date means seen from the publication date, or from `from` (`anaphoric`: from the day named last). */
  const settle = ({ meaning, anaphoric }: Piece, look: Look, from = today): Period | undefined => {
    if (isPeriod(meaning)) return meaning
    const seen = anaphoric ? (anaphoric === 'C' ? named : latest) : from
    return seen === null || typeof meaning === 'string' ? undefined : place(meaning(seen), seen, look)
  }

  const date = (group: readonly Piece[]): DateMention => {
    const first = group[0]!
    const last = group.at(-1)!
    const several = first !== last
    const week = WEEK_OF.exec(letters.slice(Math.max(0, first.first - 3), first.first))?.[0].length ?? 0
    const ofWeek = week > 0 && !several && Number(signs[first.first - 2]!.value) === -7
    const head = ofWeek ? first.first - week : first.first
    const [relation, lead] = relationAt(letters, head)
    const before = letters.slice(Math.max(0, first.first - 4), first.first)
    const leadIn = (several && OPENING.exec(before)) || LEAD_IN.exec(before)
    // « des deux prochaines années »: « des » stays outside.
    const start = ofWeek ? head : first.first - (leadIn?.[0].length ?? (/[DG]/.test(letters[first.first]!) ? -1 : 0))
    const offset = signs[start]!.start
    const aimed = AIMED.test(letters.slice(start, last.past))
    const look = lookOf(last.turn, relation, directionAt(signs[first.first]!.start), norm, offset, aimed)
    const fixed = several && isPeriod(first.meaning) ? first.meaning : undefined
    let end = fixed ? settle(last, 'ahead', fixed.from) : settle(last, look)
    let begin = several && end && !fixed ? settle(first, 'back', end.from) : (fixed ?? end)
    // « la semaine du 7 juillet »: all of it.
    if (end && ofWeek) begin = end = unitPeriod(-7, end.from, 0) ?? end
    if (begin && first.part) begin = partOf(begin, first.part, several)
    if (end && last.part) end = partOf(end, last.part, several)
    if (begin && end && begin.from > end.from) begin = end
    if (end) latest = end.from
    if (end?.grain === 'day') named = end.from
    let value = typeof last.meaning === 'string' ? last.meaning : end ? end.value + last.time : null
    if (several) value = begin && end ? `${begin.value}/${end.value}` : null
    return {
      type: 'date',
      start: offset,
      end: signs[last.past - 1]!.end,
      value,
      from: begin && end ? isoDay(begin.from) : null,
      to: end ? isoDay(end.to) : null,
      grain: end?.grain ?? 'other',
      // « avant le 5 mars » still allows that day, « avant la fin du mois » its last one, « avant 2030 » no day of the year.
      relation: relation === 'before' && (end?.grain === 'day' || last.part === 'e') ? 'by' : relation,
      ...(lead < Math.min(start, first.first) ? { lead: signs[lead]!.start } : {}),
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
      if (group.length > 1 || letters[piece.first] === 'W' || !isBare(letters, piece)) mentions.push(date(group))
      continue
    }
    const length = lengthAt(text, at, norm)
    if (!length) {
      at++
      continue
    }
    const { size } = length
    const bound = BOUND.exec(letters.slice(Math.max(0, at - 3), at))?.[0].length ?? 0
    const span = { start: signs[at - bound]!.start, end: signs[at + size - 1]!.end }
    const fromNow = length.count ? FROM_NOW.exec(letters.slice(Math.max(0, at - bound - 5), at - bound)) : null
    if (fromNow) {
      const [words, ago, after, by] = fromNow
      const period = today === null ? null : stretch(today, ago ? -length.count : length.count, length.unit)
      mentions.push({
        type: 'date',
        ...span,
        ...(ago ? {} : { lead: signs[at - bound - words.length]!.start }),
        value: length.value,
        from: period && isoDay(after ? period.to : period.from),
        to: period && isoDay(ago ? period.from : period.to),
        grain: 'other',
        relation: by ? 'by' : 'in',
      })
    } else mentions.push({ type: 'duration', ...span, value: length.value })
    at += size
  }
  return mentions
}
