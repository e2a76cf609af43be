/** Parts of a number: « 180 personnes, dont 45 soudeurs et une vingtaine de contrôleurs », « 270 postes : 164 à Issoudun, 71 à Colomiers ». */
import { latin } from '../../french/latin.ts'
import type { Count, Span, TextBlock, Token } from '../../french/types.ts'
import { singular } from '../words.ts'
import { PEOPLE_NOUNS } from './words.ts'

const OF_WHICH = latin(/(?<!\p{L})dont $/u)
/** Between two parts: « dont 45 soudeurs confirmés, 12 fraiseurs et … ». */
const AND = latin(/^(?: \p{L}+)?(?:,| et|, et) $/u)

/** Whether what starts at `start` is a part of what is counted before: after « dont », or next to such a part, `last`. */
export const isPart = ({ norm }: TextBlock, start: number, last: Span | null): boolean =>
  OF_WHICH.test(norm.slice(Math.max(0, start - 5), start)) || (last !== null && AND.test(norm.slice(last.end, start)))

/** Whether a number shares what becomes of those counted before: in the list that a colon opens, or as « licenciements » say by themselves. */
export const sharesChange = ({ norm }: TextBlock, total: Count, { start }: Span): boolean =>
  PEOPLE_NOUNS.has(singular(total.unit)) || /^[^.;:]* : [^.;:]*$/.test(norm.slice(total.end, start))

/** « les premiers recrutements », « les départs »: what is done, of which a number beside it says how many. */
export const isChangeOfJobs = ({ form }: Token): boolean => PEOPLE_NOUNS.has(singular(form))
