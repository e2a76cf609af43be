import { dayNumber, dayPeriod, parseDay, partsOf } from './calendar.ts'
import type { Match, Meaning } from './meaning.ts'

/** Easter Sunday of a year (Gauss's rule in the form of the anonymous Gregorian computus): the day that the moving feasts hang on. */
function easter(year: number): number {
  const century = Math.floor(year / 100)
  const moon = year % 19
  const epact =
    (19 * moon +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((moon + 11 * epact + 22 * week) / 451)
  return dayNumber(year, 2, 22 + epact + week - 7 * late)
}

/**
 * « 9/04/2013 », « Noël », « la Pentecôte 2025 », « le lundi de Pâques ». Values of the letter N: a date in figures, the day
 * and month of a feast (`L`: after its article only), or `E` and the days from Easter to a moving one.
 */
export function feastMeaning(match: Match): Meaning | null {
  const { sign, num, before, text: letters } = match
  const value = `${sign('N')!.value}`
  const text = value.replace(/^L/, '')
  if (text[0] === 'E') {
    if (letters[0] === 'N' && !/[LAvazpJZ~IE]$/.test(before)) return null
    const after = Number(text.slice(1)) + num('W')
    const of = (year: number) => dayPeriod(easter(year) + after)
    return num('y') ? of(num('y')) : day => [-1, 0, 1].map(i => of(partsOf(day)[0] + i))
  }
  if (letters[0] === 'W' || (value[0] === 'L' && !before.endsWith('L'))) return null
  if (/y/.test(letters) && /\d{4}/.test(text)) return null
  const [date, month, year] = text.split(/[/.]/).map(Number) as [number, number, number?]
  if (month && !year && num('y')) return dayPeriod(dayNumber(num('y'), month - 1, date))
  if (month && !year) return day => [-1, 0, 1].map(i => dayPeriod(dayNumber(partsOf(day)[0] + i, month - 1, date)))
  const day = year ? dayNumber(year + (year < 50 ? 2000 : year < 100 ? 1900 : 0), month - 1, date) : parseDay(text)
  return day === null || month > 12 || date > 31 ? null : dayPeriod(day)
}
