/** What the finders of numbers without a noun share: what is named, and which nouns are jobs or people. */
import { classOf } from '../../french/counts.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { type Change, PEOPLE_NOUNS } from './words.ts'

/** What a bare number counts. */
export interface Named {
  readonly unit: string
  /** Token from which the change is told. */
  readonly at: number
  /** What becomes of them, where it is not told from `at` on. */
  readonly change?: Change
}

/** A count of the block, and whether it is of people at work or of jobs. */
export interface WorkCount extends Span {
  readonly unit: string
  readonly work: boolean
}

/** Tokens back to what a number is of. */
export const REACH = 16
/** What may follow a number that bears no noun. */
export const ENDS =
  /^(?:,|\.|;|\)|»|:|à|en|au|aux|contre|d'ici|dans|fin|le|l'|d'|pour|selon|sur|depuis|avant|quand|lorsque|et|ou)$/
/** « les suppressions d'emplois », « les licenciements »: totals of a change, but not « les créations d'entreprises ». */
export function isTotal({ tokens }: TextBlock, i: number): boolean {
  const { form } = tokens[i]!
  if (!form.endsWith('s') || !PEOPLE_NOUNS.has(form.slice(0, -1)) || !/^[ldsc]es$/.test(tokens[i - 1]?.form ?? ''))
    return false
  if (/^d(?:e|')$/.test(tokens[i + 1]?.form ?? '')) return isWorkNoun(tokens[i + 2])
  return /^(?:licenciement|embauche|recrutement|suppression)s$/.test(form)
}

/** Whether a noun is for people at work or for jobs. */
export const isWorkNoun = (token: Token | undefined) => /^(?:jobs|people)$/.test(classOf(token?.form ?? ''))
