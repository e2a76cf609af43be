/** Shares of a workforce in words: « perdra un tiers de ses effectifs », « un poste sur cinq sera supprimé », « les effectifs ont fondu de moitié ». */
import { classOf } from '../../french/counts.ts'
import { latin } from '../../french/latin.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { singular } from '../words.ts'
import { changeAt, trendAt } from './people.ts'
import { ANYBODY, type Change } from './words.ts'

const SHARE = latin(
  /(?<![\p{L}\d])(?:(?:un|le|près d'un|plus d'un) (?:tiers|quart|cinquième|dixième)|(?:la |près de la |plus de la )?moitié|(?:les )?(?:deux tiers|trois quarts)) (?:de (?:ses |leurs |nos |l'|la |son |sa )|d(?:es|u) )(?:\d+ )?(\p{L}+)|(?<![\p{L}\d])une? (\p{L}+) sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?!\p{L})/giu,
)
const HALVED = latin(/(?<!\p{L})effectifs?(?: \p{L}+){1,4} (de moitié|d'un tiers|d'un quart|des deux tiers)(?!\p{L})/gu)
const WORKFORCE = /^(?:effectifs?|personnel|main-d'œuvre)$/

export interface Fraction extends Span {
  readonly change: Change
}

/** Shares that come, go or stay; « la moitié des salariés sont des femmes » tells nothing. */
export function fractionsOf(block: TextBlock): Fraction[] {
  const { norm } = block
  if (!/tiers|moitié|quart|ième| sur /.test(norm)) return []
  const found: Fraction[] = []
  for (const match of norm.matchAll(SHARE)) {
    const noun = (match[1] ?? match[2] ?? '').toLowerCase()
    if (!WORKFORCE.test(noun) && !/^(?:jobs|people)$/.test(classOf(noun))) continue
    // « une femme sur trois »: of the country, not of a firm.
    if (match[2] && ANYBODY.has(singular(noun))) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const cue = changeAt(block, span, noun)
    if (cue && cue.change !== 'headcount' && cue.lemma !== 'former') found.push({ ...span, change: cue.change })
  }
  for (const match of norm.matchAll(HALVED)) {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    const change = trendAt(block, tokenFrom(block, start))
    if (change) found.push({ start, end, change })
  }
  return found
}
