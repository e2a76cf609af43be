/** Calendar arithmetic on day numbers (days since 1970-01-01, UTC): no time zone, no clock, no today. */

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'other'

/** A stretch of the calendar, both ends inclusive, with its TimeML value. */
export interface Period {
  readonly grain: Grain
  readonly from: number
  readonly to: number
  readonly value: string
}

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 864e5
}

/** Day number of an ISO 8601 date, null when it is none. */
export function parseDay(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? null : time / 864e5
}

export function isoDay(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10)
}

export function yearOf(day: number): number {
  return new Date(day * 864e5).getUTCFullYear()
}

/** 1 (January) to 12. */
export function monthOf(day: number): number {
  return new Date(day * 864e5).getUTCMonth() + 1
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function dayPeriod(day: number): Period {
  return { grain: 'day', from: day, to: day, value: isoDay(day) }
}

/** `count` months from the `first` (1 to 12) of a year on. */
function months(grain: Grain, year: number, first: number, count: number, value: string): Period {
  return { grain, from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 0), value: `${year}${value}` }
}

export function yearPeriod(year: number): Period {
  return months('year', year, 1, 12, '')
}

/** `month` may run over the year's ends. */
export function monthPeriod(year: number, month: number): Period {
  const day = dayNumber(year, month, 1)
  return months('month', yearOf(day), monthOf(day), 1, `-${String(monthOf(day)).padStart(2, '0')}`)
}

/** A quarter (`size` 3) or a half (`size` 6) of a year; `index` from 1, may run over the year's ends. */
export function sharePeriod(size: 3 | 6, year: number, index: number): Period {
  const first = dayNumber(year, (index - 1) * size + 1, 1)
  const at = (monthOf(first) + size - 1) / size
  return months(
    size === 3 ? 'quarter' : 'half',
    yearOf(first),
    (at - 1) * size + 1,
    size,
    `-${size === 3 ? 'Q' : 'H'}${at}`,
  )
}

/** Spring is 1, winter (December of the year to February of the next) is 4. */
export function seasonPeriod(year: number, season: number): Period {
  return months('season', year, season * 3, 3, `-${['SP', 'SU', 'FA', 'WI'][season - 1]}`)
}

/** The ISO week of a day. */
export function weekPeriod(day: number): Period {
  const monday = day - weekdayOf(day) + 1
  const year = yearOf(monday + 3)
  const week = 1 + Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7)
  return { grain: 'week', from: monday, to: monday + 6, value: `${year}-W${String(week).padStart(2, '0')}` }
}

/** A day moved by a number of years, months or days; the 31st becomes the month's last day where there is none. */
export function shift(day: number, count: number, unit: string): number {
  if (unit === 'D' || unit === 'W') return day + Math.round(count * (unit === 'W' ? 7 : 1))
  const months = Math.round(count * (unit === 'Y' ? 12 : 1))
  const first = dayNumber(yearOf(day), monthOf(day) + months, 1)
  const last = dayNumber(yearOf(day), monthOf(day) + months + 1, 0)
  return Math.min(first + new Date(day * 864e5).getUTCDate() - 1, last)
}
