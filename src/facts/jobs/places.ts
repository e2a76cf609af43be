/** Noun phrases that are a site, a firm or an activity. */
import type { AnalysedText, Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isNoun } from '../words.ts'
import { isActivity, isFirm, isPlace, NOT_SITES } from './words.ts'

export type Sort = 'place' | 'firm' | 'activity' | 'name'

const OF = /^(?:d'|de|du|des)$/
const PREPOSITION = /^(?:à|aux?|en|dans|pour|sur|par|avec|chez|qui|que|dont|où|et|,|\(|:|;|\.)$/
/** Heads that only say how many: « la moitié de ses usines », « deux des ateliers ». */
const PARTITIVE =
  /^(?:moitié|tiers|quart|partie|ensemble|plupart|totalité|un|une|l'un|l'une|dizaine|vingtaine|centaine|actifs?|reste|plusieurs|majorité|contrôle|bout|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/

/** What a noun phrase that starts at token `from` is about, by its head; null when it is neither site, firm nor activity. */
export function sortAt(block: TextBlock, from: number, to: number): Sort | null {
  const { tokens } = block
  let partitive = false
  let named = false
  for (let i = from; i < to && i < from + 9; i++) {
    const token = tokens[i]!
    if (isNoun(token, NOT_SITES)) return null
    if (OF.test(token.form) && i > from) {
      if (!partitive) break
      partitive = false
      continue
    }
    if (PREPOSITION.test(token.form)) break
    if (isPlace(token)) return 'place'
    if (isFirm(token)) return 'firm'
    if (isActivity(token)) return 'activity'
    if (PARTITIVE.test(token.form) || token.kind === 'number') partitive = true
    named ||= /^\p{Lu}/u.test(block.text.slice(token.start, token.end)) && i > 0 && tokens[i - 1]!.form !== '.'
  }
  return named ? 'name' : null
}

/** Sort of the noun phrase at a span. */
export function sortOf(block: TextBlock, span: Span | null): Sort | null {
  if (!span) return null
  const from = tokenFrom(block, span.start)
  const sort = sortAt(block, from, tokenFrom(block, span.end))
  // A name must not be a person's.
  const person = block.mentions.some(m => m.type === 'person' && m.start < span.end && span.start < m.end)
  return sort === 'name' && person ? null : sort
}

/** The words of a site without its article. */
export function siteName(text: AnalysedText, block: number, span: Span | null): string | null {
  if (!span) return null
  const words = text.blocks[block]!.text.slice(span.start, span.end)
  return words.replace(/^(?:les?|la|l['’]|une?|des|du|ses?|son|sa|cette|ce|cet) ?/i, '') || null
}
