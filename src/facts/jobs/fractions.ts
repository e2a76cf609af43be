/** Shares of a workforce in words: « perdra un tiers de ses effectifs », « un poste sur cinq sera supprimé », « les effectifs ont fondu de moitié ». */
import { classOf } from '../../french/counts.ts'
import { latin } from '../../french/latin.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { singular } from '../words.ts'
import { changeAt, trendAt } from './change.ts'
import { ANYBODY, type Change, PEOPLE_NOUNS } from './words.ts'

const SHARE = latin(
  /(?<![\p{L}\d])(?:(?:un|le|près d'un|plus d'un) (?:tiers|quart|cinquième|dixième)|(?:la |près de la |plus de la |(?<!pour |par |à )(?<!\p{L}))moitié|(?:les )?(?:deux tiers|trois quarts)) (?:de (?:ses |leurs |nos |l'|la |son |sa )|d(?:es|u) )(?:(?:quelque |près de )?\d[\d ]* )?(\p{L}+)|(?<![\p{L}\d])une? (\p{L}+) sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?!\p{L})/giu,
)
const HALVED = latin(/(?<!\p{L})effectifs?(?: \p{L}+){1,4} (de moitié|d'un tiers|d'un quart|des deux tiers)(?!\p{L})/gu)
/** « Les effectifs ont doublé », « divise par deux ses effectifs » */
const MULTIPLIED = latin(
  /(?<!\p{L})effectifs?(?: \p{L}+){0,3} ((doubl|tripl|quadrupl|divis)\p{L}*(?: par (?:deux|trois|quatre|cinq|dix))?)(?!\p{L})|(?<!\p{L})((doubl|tripl|quadrupl|divis)\p{L}*(?: par (?:deux|trois|quatre|cinq|dix))?(?: \p{L}+)? (?:(?:ses|leurs|nos|les|l'|son) ?(?:\d[\d ]* )?effectifs?|(?:ses|leurs|nos) (?:\d[\d ]* )?(?:emplois|postes|salariés)|(?:ses|leurs|nos) équipes))(?!\p{L})/gu,
)
const WORKFORCE = /^(?:effectifs?|personnel|main-d'œuvre)$/

/** « une partie des 300 salariés », « la moitié de ses 80 ouvriers »: what stands before those of whom a share is meant. */
const SHARE_OF =
  /(?<!\p{L})(?:moitié|tiers|quarts?|cinquièmes?|dixièmes?|partie|plupart|majorité|minorité|poignée|fraction|beaucoup|certaine?s|plusieurs|quelques-une?s|nombre|bon nombre) (?:des|de (?:ses|leurs|nos|ces)) (?:quelque |près de )?$/iu
/** Whether a count is the whole of which a share is spoken of: so many are there already. */
export const isWholeOf = ({ norm }: TextBlock, { start }: Span): boolean =>
  SHARE_OF.test(norm.slice(Math.max(0, start - 40), start))

export interface Fraction extends Span {
  readonly change: Change
}

/** Shares that come, go or stay; « la moitié des salariés sont des femmes » tells nothing. */
export function fractionsOf(block: TextBlock): Fraction[] {
  const { norm } = block
  if (!/tiers|moitié|quart|ième| sur |effectif|équipes|par (?:deux|trois|quatre|cinq|dix)/.test(norm)) return []
  const found: Fraction[] = []
  for (const match of norm.matchAll(SHARE)) {
    const noun = (match[1] ?? match[2] ?? '').toLowerCase()
    if (!WORKFORCE.test(noun) && !/^(?:jobs|people)$/.test(classOf(noun))) continue
    // « la moitié des 120 embauches »: all of them are, whatever becomes of a half.
    if (/\d/.test(match[0]) && PEOPLE_NOUNS.has(singular(noun))) continue
    // « une femme sur trois »: of the country, not of a firm.
    if (match[2] && ANYBODY.has(singular(noun))) continue
    const span = { start: match.index, end: match.index + match[0].length }
    // « un tiers des postes sera supprimé »: the participle agrees with the share.
    const cue = changeAt(block, span, noun) ?? changeAt(block, span, '')
    if (cue && cue.change !== 'headcount' && cue.lemma !== 'former') found.push({ ...span, change: cue.change })
  }
  for (const match of norm.matchAll(HALVED)) {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    const change = trendAt(block, tokenFrom(block, start))
    if (change) found.push({ start, end, change })
  }
  for (const match of norm.matchAll(MULTIPLIED)) {
    const said = match[1] ?? match[3]!
    const start = match.index + match[0].lastIndexOf(said)
    const change = (match[2] ?? match[4]) === 'divis' ? 'cut' : 'created'
    found.push({ start, end: start + said.length, change })
  }
  return found
}
