/** French typography and short forms for headlines. */
import type { BudgetData } from '../types.ts'

/** No-break space, before « : ; ? ! » and inside numbers and French quotation marks. */
export const NB = '\u00A0'

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', FRF: 'F', CHF: 'CHF', JPY: '¥' }

/** `1234567` → « 1 234 567 », `1.5` → « 1,5 ». */
export const numeral = (value: number): string => {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NB)
  return part ? `${grouped},${part}` : grouped
}

/** The scale that keeps a sum short: 38 000 000 → 38 M. */
function scaled(value: number): [number, string] {
  if (value >= 1e9) return [value / 1e9, `${NB}Md`]
  if (value >= 1e6) return [value / 1e6, `${NB}M`]
  return [value, NB]
}

/** « près de 38 M€ », « 30 à 33 M€ »; null when the sum has no figure. */
export function sum(amount: NonNullable<BudgetData['amount']>): string | null {
  const sign = amount.currency === null ? '' : (SIGNS[amount.currency] ?? ` ${amount.currency}`)
  if (amount.low !== null && amount.high !== null) {
    const [high, unit] = scaled(amount.high)
    const [low, other] = scaled(amount.low)
    return `${numeral(low)}${unit === other ? '' : other}${NB}à${NB}${numeral(high)}${unit}${sign}`
  }
  if (amount.value === null) return null
  const [value, unit] = scaled(amount.value)
  return `${bound(amount.bound)}${numeral(value)}${unit}${sign}`
}

/** Words of a bound: a number is never given harder than the text has it. */
export const bound = (of: '=' | '>=' | '<=' | '~'): string =>
  ({ '=': '', '>=': `au moins${NB}`, '<=': `au plus${NB}`, '~': `environ${NB}` })[of]

/** `2012-12-19` → « 19 déc. 2012 ». */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date) === 1 ? '1er' : Number(date)}${NB}${MONTHS[Number(month) - 1]}${NB}${year}`
}

/** `P3Y` → « 3 ans »; null for vague durations. */
export function duration(iso: string): string | null {
  const match = /^P(\d+)([YMWD])$/.exec(iso)
  if (!match) return null
  const many = Number(match[1]) > 1
  const unit = { Y: many ? 'ans' : 'an', M: 'mois', W: many ? 'semaines' : 'semaine', D: many ? 'jours' : 'jour' }
  return `${match[1]}${NB}${unit[match[2] as keyof typeof unit]}`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** No-break spaces where French wants them, whatever the article has; runs of spaces folded. */
export const typeset = (text: string): string =>
  text
    .replace(/[ \u00A0\u202F]+/g, ' ')
    .replace(/ (?=[:;?!»%€$])/g, NB)
    .replace(/« ?/g, `«${NB}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NB)
    .trim()

/** At most `max` characters, cut between words. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s,;:«(]+$/, '')}…`
}
