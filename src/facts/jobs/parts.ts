/** Parts of a number: « 180 personnes, dont 45 soudeurs et une vingtaine de contrôleurs », « 270 postes : 164 à Issoudun, 71 à Colomiers ». */
import { latin } from '../../french/latin.ts'
import { findNumbers } from '../../french/numbers.ts'
import type { Count, Span, TextBlock, Token } from '../../french/types.ts'
import type { JobsData } from '../types.ts'
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

/** « 487 des 620 salariés » is 487: the number before « des », when there is one. */
export function shareOf(block: TextBlock, count: Count): (Span & { value: number }) | null {
  const before = / (?:des|de ses|de nos|de leurs|des quelque) $/.exec(
    block.norm.slice(Math.max(0, count.start - 16), count.start),
  )
  if (!before) return null
  const number = findNumbers(block.norm).find(n => n.end === count.start - before[0].length)
  return number && !number.article && number.value !== null
    ? { start: number.start, end: number.end, value: number.value }
    : null
}

/** How many sites an event is of: « onze fabricants », « deux de ses cinq centres ». */
export function countOf(block: TextBlock, site: Span | null): Partial<JobsData> {
  const number = site && findNumbers(block.norm.slice(site.start, Math.min(site.end, site.start + 20)))[0]
  return number?.start === 0 && !number.article && number.value !== null && number.value < 1000
    ? { count: number.value }
    : {}
}
