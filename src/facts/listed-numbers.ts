/** What gives bare numbers their meaning: a place answers a place, a year the year before; when there were so many, and who says so. */
import { latin } from '../french/latin.ts'
import type { Token } from '../french/types.ts'

/** When there are so many, or of what: « une centaine en saison », « 400 à son apogée », « 120 au total ». */
export const AT_A_TIME = latin(
  /^ (?:aujourd'hui|hier|demain|désormais|auparavant|jadis|naguère|autrefois|en (?:saison|été|hiver|temps normal|pleine|(?:19|20)\d\d)|l'(?:été|hiver)|il y a|à (?:terme|l'époque|son apogée|la belle)|au (?:total|départ|début|plus fort)|en tout)(?!\p{L})/u,
)
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

/** « contre 720 un an plus tôt » */
export const AGO = /^\S+ (?:ans?|mois|semaines?|jours?|trimestres?) (?:plus tôt|plus tard|auparavant|avant)(?!\p{L})/u

/** Who says so: « 300 à en croire la CFDT ». */
export const SOURCED = /^ (?:selon|d'après|à en croire|aux dires) /
