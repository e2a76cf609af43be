import { isoLength, type Unit } from './calendar.ts'
import type { Letters } from './letters.ts'

/** A length of time, ISO 8601, and the letters it takes; `count` units can be added to a date, 0 when they cannot. */
export interface Length {
  readonly value: string
  readonly size: number
  readonly count: number
  readonly unit: Unit
}

/**
 * « trois ans et demi », « huit à quatorze mois », « une dizaine d'années », « un quart de siècle », « une demi-heure »,
 * « depuis des années », « sous quinzaine », « quinquennat »
 */
const LENGTH = /[udn]?f[D-]?[UH]|[dnub](?:[AB&-][dn])?D?[UH](?:&f)?|(?<=[zg])GU|(?<=o)U|Q/y
/** « chaque année », « tous les deux ans », « par mois », « du lundi au vendredi », « 18 h 30 », « à 14 heures ». */
const OTHER = /c[LT]?[dnuO]?[UWHS]|(?<=G)WBW|dhd?|(?<=[A~ZJB])dHd?|dH(?=A[du]|GP)/y
/** Words that measure by « un jour », « une année », which alone are no lengths (« une année record »). */
const MEASURING = /[zgkjlodDE][IA]*$/

/** Number of letters of a schedule or a clock time at `at`, which are neither date nor duration; else 0. */
export function skipAt(letters: string, at: number): number {
  OTHER.lastIndex = at
  return OTHER.exec(letters)?.[0].length ?? 0
}

/** The duration that starts at letter `at`, or null: there is none, or it is an age, a clock time or a name (« 35 heures »). */
export function lengthAt({ letters, signs }: Letters, at: number, norm: string): Length | null {
  LENGTH.lastIndex = at
  const text = LENGTH.exec(letters)?.[0]
  if (!text) return null
  const valueAt = (index: number) => signs[at + index]!.value
  const where = text.search(/[UHQ]/)
  const { start, end } = signs[at + where]!
  const word = norm.slice(start, end)
  const before = letters.slice(Math.max(0, at - 5), at)
  const first = Number(valueAt(0))
  const clock = text[where] === 'H' ? `${valueAt(where)}` : ''
  const unit = clock ? -1 : Number(valueAt(where))
  if (text[0] === 'G' && valueAt(0) !== '2') return null
  if (isAge(letters, at, at + text.length, first, word)) return null
  if (text[0] === 'u' && where === 1) {
    if (/^(?:jour|journée|année|seconde)$/.test(word) && !MEASURING.test(before)) return null
    if (clock && /[AB~]$/.test(before)) return null
  }
  if (clock && /[LBG]$/.test(before) && /^3[59]$/.test(`${first}`)) return null
  const iso = (count: number | 'X') =>
    !clock
      ? isoLength(count, unit)
      : clock === 'H' && Number(count) % 1
        ? `PT${Number(count) * 60}M`
        : `PT${count}${clock}`
  const size = text.length
  if (/[bG]/.test(text[0]!)) return { value: iso('X'), size, count: 0, unit }
  const range = /^.[AB&-]([dn])/.test(text)
  const half = text.indexOf('f')
  let count = range ? Number(valueAt(2)) : where ? first : 1
  if (half === 0) count = Number(valueAt(0))
  else if (half > 0) count = half < where ? count * Number(valueAt(half)) : count + Number(valueAt(half))
  return {
    value: range ? `${iso(first)}/${iso(count)}` : iso(count),
    size,
    count: clock === 'H' ? Math.floor(count / 24) : clock ? 0 : count,
    unit,
  }
}

/**
 * « âgé de 45 ans », « Paul Durand, 45 ans, », « une femme d'une trentaine d'années », « les moins de 25 ans », « les 18-25 ans »,
 * « à 52 ans, », « un chauffeur de bus de 38 ans »: contracts and loans run for round numbers of years, people seldom do.
 */
function isAge(letters: string, at: number, end: number, count: number, unit: string): boolean {
  if (!/^an(?:née)?s$/.test(unit)) return false
  const before = letters.slice(Math.max(0, at - 5), at)
  const after = letters[end] ?? '.'
  if (/#[DG]?.{0,2}$|@.?D$|[LGB](?:[+=]D|[dn]-)$/.test(before)) return true
  if (/[LG]$/.test(before) && letters[at + 1] === '-') return true
  if (unit !== 'ans' || count < 14) return false
  if (letters[at] === 'n' && count % 5 > 0 && /[xsX]D$/.test(before)) return true
  // « il a 52 ans », not « il y a 52 ans », not « a 52 ans d'expérience »
  if (/(?:^|[^i])j$/.test(before) && after !== 'D') return true
  return (/[,(]$/.test(before) && ',).'.includes(after)) || (/(?:^|[^A-Za-z])A$/.test(before) && after === ',')
}
