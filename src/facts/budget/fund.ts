/** Which fund or programme a sum comes from or goes to. */
import { sentenceAt } from '../../french/clauses.ts'
import { phraseEnd } from '../../french/noun-phrase.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'

const NAMED =
  /(?<!\p{L})(?:(?:fonds|programme|plan|dispositif|appel à projets|mécanisme|guichet|volet)(?= \p{L})|F(?:eder|SE|UI|DES)|Ademe|B(?:pifrance|PI|EI)|PIA|France (?:2030|Relance))(?!\p{L})/gu
/** What holds no money of somebody's, and what a sum is said to be of: « un plan de 85 millions ». */
const NO_FUND =
  /^(?:fonds (?:propres|de roulement|de commerce)|plan (?:social|de (?:sauvegarde|départs?|licenciements?)|.$)|volet social|\p{Ll}+$)/iu
/** Where the name of a fund ends although its phrase goes on. */
const PAST_NAME =
  / (?:et|ou|dot|abond|gér|destin|port|financ|lanc|cré)(?:é\p{L}*)?(?!\p{L}).*$| d(?:e |')(?:\d|près|plus|quelque).*$/u
/** « le fonds Aker Vind | apporte 3 millions »: before a number stands the verb. */
const VERB = / \p{Ll}+ \d.*$/u
/** « 20 millions au titre de », « 5 millions apportés par le », « versés au »: what comes next has to do with the sum. */
const GOVERNED =
  /(?:(?<!\p{L})(?:de|par|via|à|auprès de|pour|sur|dans|grâce à|chez)(?: les?| la| l'| une?| son| sa)?|(?<!\p{L})(?:du|des|d'|au|aux))\s?$/u

/** « Le fonds suédois Nordlund en fournit 11 » */
const CLITIC = / (?:en|y|lui|leur|s[e']|n[e']|l')$/

/** The fund whose name begins at `start`; null when a common noun has no name. */
function fundFrom(block: TextBlock, start: number, name: string, limit: number): Span | null {
  if (/^\p{Lu}/u.test(name)) return { start, end: start + name.length }
  const { tokens, norm } = block
  const first = tokenFrom(block, start)
  const last = tokenFrom(block, limit)
  let past = phraseEnd(norm, tokens, first, last)
  // « fonds de soutien | aux commerçants »
  if (past > first + 1 && tokens[past]?.form === 'aux') past = phraseEnd(norm, tokens, past + 1, last)
  const words = norm
    .slice(start, tokens[past - 1]?.end ?? start)
    .replace(PAST_NAME, '')
    .replace(VERB, '')
    .replace(CLITIC, '')
  return words.length <= name.length || NO_FUND.test(words) || /(?<!\p{Lu}\p{L}*) \d/u.test(words)
    ? null
    : { start, end: start + words.length }
}

/**
 * The fund that a sum of the block belongs to: what it is governed by after it, before another sum; else what stands before
 * it, unless an earlier sum governs that. `sums`: those of the block, in order.
 */
export function fundAt(block: TextBlock, sum: Span, sums: readonly Span[]): string | null {
  const { start, end } = sentenceAt(block, sum.start)
  const funds = [...block.norm.slice(start, end).matchAll(NAMED)].flatMap(
    ({ index, 0: name }) => fundFrom(block, start + index, name, end) ?? [],
  )
  const here = sums.filter(other => other.start >= start && other.end <= end)
  const ownerOf = (fund: Span): Span | undefined => {
    const before = here.findLast(other => other.end <= fund.start)
    const gap = before && block.norm.slice(before.end, fund.start)
    return gap !== undefined && gap.length < 70 && !/[;:.]/.test(gap) && GOVERNED.test(gap) ? before : undefined
  }
  // « Bpifrance met 4 millions, la Caisse des dépôts 3 »: another giver has come between.
  const reaches = (fund: Span): boolean => {
    const between = here.findLast(other => other.start >= fund.end && other.end <= sum.start)
    const gap = block.norm.slice(between?.end ?? fund.end, sum.start)
    return between ? /^[^,;]{0,4}$|(?<!\p{L})dont(?!\p{L})/u.test(gap) : !gap.includes(';')
  }
  const own =
    funds.find(fund => fund.start >= sum.end && ownerOf(fund)?.start === sum.start) ??
    funds.findLast(fund => fund.end <= sum.start && !ownerOf(fund) && reaches(fund))
  return own ? block.text.slice(own.start, own.end) : null
}
