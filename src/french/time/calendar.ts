/** Calendar arithmetic on day numbers (days since 1970-01-01, UTC): no time zone, no clock, no today. */
import type { DateMention } from '../types.ts'

/** A stretch of the calendar, both ends inclusive, with its TimeML value. */
export interface Period {
  readonly grain: DateMention['grain']
  readonly from: number
  readonly to: number
  readonly value: string
}

/** `month` from 0, may run over the year's ends; so may `day`, from 1. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 864e5
export const isoDay = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10)
/** Year, month from 0, day of the month. */
export const partsOf = (day: number): [number, number, number] => {
  const date = new Date(day * 864e5)
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
}
/** 1 (Monday) to 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Day number of an ISO 8601 date, null when it is none. */
export function parseDay(iso: string | null): number | null {
  const time = Date.parse((iso ?? '').slice(0, 10))
  return Number.isNaN(time) ? null : time / 864e5
}

export const dayPeriod = (day: number): Period => ({ grain: 'day', from: day, to: day, value: isoDay(day) })

/** Months that have a name of their own: their grain, and how much of an ISO date names them. */
const NAMED: Record<number, readonly [Period['grain'], number]> = {
  1: ['month', 7],
  3: ['quarter', 4],
  6: ['half', 4],
  12: ['year', 4],
  120: ['decade', 3],
  1200: ['other', 2],
}

/** `count` months from the month `first` on (January of year 0 is 0): months to centuries, seasons included. */
export function months(first: number, count: number): Period {
  const month = first % 12
  const year = (first - month) / 12
  const from = dayNumber(year, month, 1)
  const to = dayNumber(year, month + count, 0)
  const named = NAMED[count]
  const season = count === 3 && month % 3
  // « 2014/2020 », « 2013-01/2013-09 »
  const [grain, length] = named ?? (month + (count % 12) ? ['other', 7] : ['year', 4])
  let value = isoDay(from).slice(0, length)
  if (!named) value += `/${isoDay(to).slice(0, length)}`
  if (season) value += `-${['SP', 'SU', 'FA', 'WI'][(month - 2) / 3]}`
  else if (count === 3 || count === 6) value += `-${count === 3 ? 'Q' : 'H'}${month / count + 1}`
  return { grain: season ? 'season' : grain, from, to, value }
}

/** The ISO week of a day. */
function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  const [year] = partsOf(monday + 3)
  const week = 1 + Math.floor((monday + 3 - dayNumber(year, 0, 1)) / 7)
  return { grain: 'week', from: monday, to: monday + 6, value: `${year}-W${week < 10 ? 0 : ''}${week}` }
}

/** A unit of time: a number of months, or a negative number of days; a weekend is -2, a « quinzaine » -15. */
export type Unit = number

/** The calendar unit that holds a day, moved by a number of units; null for those the calendar does not have. */
export function unitPeriod(unit: Unit, day: number, count: number): Period | null {
  if (unit > 0) {
    const [year, month] = partsOf(day)
    return months((Math.floor((year * 12 + month) / unit) + count) * unit, unit)
  }
  if (unit === -1) return dayPeriod(day + count)
  const week = weekPeriod(day + 7 * count)
  if (unit === -2) return { grain: 'other', from: week.from + 5, to: week.to, value: `${week.value}-WE` }
  return unit === -7 ? week : null
}

/** From a day on, or back from it; the 31st becomes the month's last day where there is none. */
export function stretch(day: number, count: number, unit: Unit): Period {
  const [year, month, date] = partsOf(day)
  const moved = month + Math.round(count * unit)
  const other =
    unit < 0 ? day - Math.round(count * unit) : Math.min(dayNumber(year, moved, date), dayNumber(year, moved + 1, 0))
  return {
    grain: 'other',
    from: Math.min(day, other),
    to: Math.max(day, other),
    value: isoLength(Math.abs(count), unit),
  }
}

/** ISO 8601 duration of a number of units (X: unspecified): « deux trimestres » is P6M, « un an et demi » P18M. */
export function isoLength(count: number | 'X', unit: Unit): string {
  const letter = unit >= 12 ? 'Y' : unit > 0 ? 'M' : unit === -7 ? 'W' : 'D'
  if (count === 'X') return `PX${letter}`
  const size = count * (letter === 'Y' ? unit / 12 : letter === 'W' ? 1 : Math.abs(unit))
  return letter === 'Y' && size % 1 ? `P${size * 12}M` : `P${size}${letter}`
}
