/** Bare numbers that a list gives their meaning: a place answers a place, a year the year before. */
import type { Token } from '../french/types.ts'

export const PLACED = /^(?:à|au|aux|en|chez|dans)$/
/** Whether a count and a place stand before a comma in the same sentence: « cent salariés iront à la chimie, … ». */
export function isAnswer(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 2; i > comma - 9 && i >= 0 && !/^[.;:]$/.test(tokens[i]!.form); i--)
    if (PLACED.test(tokens[i]!.form)) return true
  return false
}
/** Whether another number with its place follows the one whose place begins at token `at`: « : 164 à Issoudun, 71 à Colomiers ». */
export function opensList(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 9 && tokens[i] && !/^[.;:]$/.test(tokens[i]!.form); i++)
    if (/^(?:,|et)$/.test(tokens[i]!.form) && tokens[i + 1]?.kind === 'number')
      return PLACED.test(tokens[i + 2]?.form ?? '')
  return false
}

const YEAR = /^(?:19|20)\d\d$/
/** « 18 millions en 2019, 15 en 2020 », « 18 millions la première année, 12 en 2021 »: a year answers the one before. */
export const isYearly = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens[next]?.form === 'en' &&
  YEAR.test(tokens[next + 1]?.form ?? '') &&
  tokens.slice(Math.max(0, first - 6), first).some(({ form }) => YEAR.test(form) || form === 'année')
