/** Article, facts and removals as the one plain object that every format is made from. */
import type { Article } from '../article/types.ts'
import type { RemovalSummary, Summary, SummaryFact } from './types.ts'

/** Pure. The order of keys is the order in which JSON shows them. */
export function summarise(
  article: Article,
  facts: readonly SummaryFact[],
  removals: readonly RemovalSummary[],
): Summary {
  const { blocks, ...about } = article
  const words = blocks.flatMap(block => block.text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length
  return { version: 1, article: { ...about, words, blocks }, facts, removals }
}
