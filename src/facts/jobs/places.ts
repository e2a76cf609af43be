/** Noun phrases that are a site, a firm or an activity. */
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isActivity, isBarred, isFirm, isPlace } from './words.ts'

export type Sort = 'place' | 'firm' | 'activity' | 'name'

const END = /^(?:à|aux?|en|dans|pour|sur|par|avec|chez|qui|que|dont|où|et|[,(:;.])$/
/** Heads that only say how many: « la moitié de ses usines », « deux des ateliers », « des actifs des fonderies ». */
const PARTITIVE =
  /^(?:moitié|tiers|quart|partie|ensemble|plupart|totalité|l'un|l'une|actifs?|reste|plusieurs|majorité|contrôle|aucune?|une?|deux|trois|quatre|cinq|six)$/

/** Sites and lines where nobody works. */
const NO_PLACE =
  /^(?:sites? (?:internet|web|marchand)|lignes? (?:dure|éditor|rouge|budg|direct|polit|ferrov|aérien|tgv|téléph|électr))/

/** Head of a noun phrase and what it is; null when it is neither site, firm, activity nor a name that is no person's. */
export function headAt(
  block: TextBlock,
  from: number,
  to: number,
): { readonly sort: Sort; readonly at: number } | null {
  const { tokens } = block
  if (isBarred(tokens, from)) return null
  let partitive = false
  let named = -1
  for (let i = from; i < to && i < from + 9; i++) {
    const token = tokens[i]!
    if (/^d(?:'|e|es|u)$/.test(token.form) && i > from) {
      if (!partitive) break
      partitive = false
      continue
    }
    if (END.test(token.form)) break
    if (NO_PLACE.test(`${token.form} ${tokens[i + 1]?.form}`)) return null
    const sort = isPlace(token) ? 'place' : isFirm(token) ? 'firm' : isActivity(token) ? 'activity' : null
    if (sort) return { sort, at: i }
    if (PARTITIVE.test(token.form) || token.kind === 'number') partitive = true
    if (named < 0 && /\p{Lu}/u.test(block.text[token.start]!) && i && tokens[i - 1]!.form !== '.') named = i
  }
  const person =
    named >= 0 &&
    block.mentions.some(m => m.type === 'person' && m.start <= tokens[named]!.start && tokens[named]!.start < m.end)
  return named < 0 || person ? null : { sort: 'name', at: named }
}

/** Sort of the noun phrase at a span. */
export const sortOf = (block: TextBlock, span: Span | null): Sort | null =>
  span && (headAt(block, tokenFrom(block, span.start), tokenFrom(block, span.end))?.sort ?? null)
