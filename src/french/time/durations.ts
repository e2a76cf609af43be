import type { Sign } from './letters.ts'

/** A length of time, ISO 8601; `count` and `unit` when it can be added to a date. */
export interface Length {
  readonly value: string
  readonly count: number
  readonly unit: string
}

/** « trois ans et demi », « deux ans et six mois », « un quart de siècle », « trois quarts d'heure », « une demi-heure », « quinquennat » */
const LENGTH = /[udnb]?f(?:D|-)?[UH]|[dnub]D?[UH](?:&f|(?:&?d[UH]))?|(?<=[zg])GU|(?<=o)U|Q/y
/** « huit à quatorze mois », « trois ou quatre jours » */
const RANGE = /[dn][AB&-][dn][UH]/y
/** « chaque année », « tous les deux ans », « par mois », « 18 h 30 », « à 14 heures »: no length, and no date. */
const OTHER = /c(?:L|T)?[dnu]?[UWHMS]|(?<=G)WBW|dhd?|(?<=[A~ZJB])dHd?|dH(?=A[du])/y

/** Length of the other time expressions that stand at `at` (schedules and clock times), which hold neither date nor duration; else 0. */
export function skipAt(letters: string, at: number): number {
  OTHER.lastIndex = at
  return OTHER.exec(letters)?.[0].length ?? 0
}

/** The duration that starts at letter `at`, and how many letters it has; null when there is none or it is an age. */
export function lengthAt(letters: string, signs: readonly Sign[], at: number, norm: string): [Length, number] | null {
  RANGE.lastIndex = LENGTH.lastIndex = at
  const range = RANGE.exec(letters)?.[0]
  if (range) {
    // « les 18-25 ans »
    if (/[LG]/.test(letters[at - 1] ?? '') && letters[at + 1] === '-') return null
    const unit = String(signs[at + 3]!.value)
    const high = length(num(signs[at + 2]), unit)
    return [{ ...high, value: `${length(num(signs[at]), unit).value}/${high.value}` }, 4]
  }
  const match = LENGTH.exec(letters)?.[0]
  if (!match) return null
  if (match.length === 1) return [length(1, String(signs[at]!.value)), 1]
  const end = at + match.length
  const where = match.search(/[UH]/)
  const unitSign = signs[at + where]!
  const unit = String(unitSign.value)
  const before = letters.slice(Math.max(0, at - 5), at)
  if (match[0] === 'G')
    return signs[at]!.value === '2' ? [{ ...length(1, unit), value: iso('X', unit) }, end - at] : null
  if (norm[unitSign.start]! < 'a' || isAge(letters, at, end, num(signs[at]), norm.slice(unitSign.start, unitSign.end)))
    return null
  if (match.startsWith('b')) return [{ ...length(0, unit), value: iso('X', unit) }, end - at]
  if (match.startsWith('u') && where === 1) {
    // « un jour », « une année record » are no lengths unless something measures by them.
    const word = norm.slice(unitSign.start, unitSign.end)
    if (/^(?:jour|journée|année|seconde)$/.test(word) && !/[zgkjlodDE](?:[IA])*$/.test(before)) return null
    if (unit === 'TH' && /[AB~]$/.test(before)) return null
  }
  if (/[LBG]$/.test(before) && unit === 'TH' && /^(?:35|39)$/.test(String(signs[at]!.value))) return null
  const fraction = match.indexOf('f')
  let count = match[0] === 'f' ? 1 : num(signs[at])
  if (fraction === 0 || fraction === 1)
    return [length((fraction ? count : 1) * num(signs[at + fraction]), unit), end - at]
  if (fraction > 0) count += num(signs[at + fraction])
  const second = where < match.length - 1 && fraction < 0 ? signs[end - 2] : undefined
  const first = length(count, unit)
  if (!second) return [first, end - at]
  const rest = length(num(second), String(signs[end - 1]!.value))
  const [a, b] = [first.value, rest.value]
  const value = b.startsWith('PT') && a.startsWith('PT') ? a + b.slice(2) : a + b.slice(1)
  return [{ ...first, value }, end - at]
}

const num = (sign: Sign | undefined): number => Number(sign?.value ?? 0)

/** « deux trimestres » is P6M, « un an et demi » P18M, « un quart de siècle » P25Y. */
function length(times: number, unit: string): Length {
  if (unit[0] === 'T') {
    const minutes = Math.round((times % 1) * 60)
    const value =
      unit === 'TH' && minutes ? `PT${times < 1 ? '' : `${Math.floor(times)}H`}${minutes}M` : iso(times, unit)
    return { value, count: Math.floor(times / 24), unit: 'D' }
  }
  const count = times * Number.parseInt(unit, 10)
  const letter = unit.slice(-1)
  if (letter === 'Y' && count % 1) return { value: iso(count * 12, 'M'), count: count * 12, unit: 'M' }
  return { value: iso(count, letter), count, unit: letter }
}

function iso(count: number | 'X', unit: string): string {
  return `P${unit[0] === 'T' ? 'T' : ''}${count}${unit.slice(-1)}`
}

/**
 * « âgé de 45 ans », « Paul Durand, 45 ans, », « une femme d'une trentaine d'années », « les moins de 25 ans », « à 52 ans, »,
 * « un chauffeur de bus de 38 ans »: contracts and loans run for round numbers of years, people seldom do.
 */
function isAge(letters: string, at: number, end: number, count: number, unit: string): boolean {
  if (!/^ann?é?e?s$|^ans$/.test(unit)) return false
  const before = letters.slice(Math.max(0, at - 5), at)
  const after = letters[end] ?? '.'
  if (/#[DG]?.{0,2}$|@.?D$|[LGB](?:[+=sx]D|[dn]-)$/.test(before)) return true
  if (unit !== 'ans' || count < 14) return false
  if (letters[at] === 'n' && count % 5 > 0 && /[xsX]D$/.test(before)) return true
  return (/[,(]$/.test(before) && ',).'.includes(after)) || (/(?:^|[^A-Za-z])A$/.test(before) && after === ',')
}
