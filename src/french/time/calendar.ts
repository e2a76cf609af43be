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

/** `count` months from the month `first` on, counted from January of year 0: months to centuries, seasons included. */
export function months(first: number, count: number): Period {
  const year = Math.floor(first / 12)
  const month = first - year * 12
  const years = month + (count % 12) === 0
  let grain: Period['grain'] = years ? 'year' : 'other'
  let value = years ? (count > 12 ? `${year}/${year + count / 12 - 1}` : `${year}`) : ''
  if (count === 1) [grain, value] = ['month', `${year}-${`${month + 1}`.padStart(2, '0')}`]
  else if (count === 3 && month % 3 === 0) [grain, value] = ['quarter', `${year}-Q${month / 3 + 1}`]
  else if (count === 3) [grain, value] = ['season', `${year}-${['SP', 'SU', 'FA', 'WI'][(month - 2) / 3]}`]
  else if (count === 6) [grain, value] = ['half', `${year}-H${month / 6 + 1}`]
  else if (count === 120) [grain, value] = ['decade', `${year / 10}`]
  else if (count === 1200) [grain, value] = ['other', `${Math.floor(year / 100)}`]
  else if (!years) value = `${months(first, 1).value}/${months(first + count - 1, 1).value}`
  return { grain, from: dayNumber(year, month, 1), to: dayNumber(year, month + count, 0), value }
}

/** The ISO week of a day. */
export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  const [year] = partsOf(monday + 3)
  const week = 1 + Math.floor((monday + 3 - dayNumber(year, 0, 1)) / 7)
  return { grain: 'week', from: monday, to: monday + 6, value: `${year}-W${`${week}`.padStart(2, '0')}` }
}

/** A unit of time: a number of months, or a negative number of days; a weekend is -2, a « quinzaine » -15. */
export type Unit = number

/** The calendar unit that holds a day, moved by a number of units; null for those the calendar does not have. */
export function unitPeriod(unit: Unit, day: number, count: number): Period | null {
  if (unit > 0) {
    const [year, month] = partsOf(day)
    const base = unit === 1200 ? 12 : 0
    return months((Math.floor((year * 12 + month - base) / unit) + count) * unit + base, unit)
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
    unit < 0
      ? day - Math.round(count * unit)
      : Math.min(dayNumber(year, moved, 1) + date - 1, dayNumber(year, moved + 1, 0))
  return { grain: 'other', from: Math.min(day, other), to: Math.max(day, other), value: '' }
}

/** ISO 8601 duration of a number of units (X: unspecified): « deux trimestres » is P6M, « un an et demi » P18M. */
export function isoLength(count: number | 'X', unit: Unit): string {
  const letter = unit >= 12 ? 'Y' : unit > 0 ? 'M' : unit === -7 ? 'W' : 'D'
  if (count === 'X') return `PX${letter}`
  const size = count * (letter === 'Y' ? unit / 12 : letter === 'W' ? 1 : Math.abs(unit))
  return letter === 'Y' && size % 1 ? `P${size * 12}M` : `P${size}${letter}`
}
