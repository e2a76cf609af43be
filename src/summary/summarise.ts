/** Article, facts and removals as the one plain object that every format is made from. */
import type { Article } from '../article/types.ts'
import type { Fact } from '../facts/types.ts'
import { linker } from './link.ts'
import type { RemovalSummary, Summary } from './types.ts'

/** Pure. The order of keys is the order in which JSON shows them. */
export function summarise(article: Article, facts: readonly Fact[], removals: readonly RemovalSummary[]): Summary {
  const { blocks, ...about } = article
  const texts = blocks.map(block => block.text)
  const link = linker(article.url, texts)
  const words = texts.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return {
    version: 1,
    article: { ...about, words, blocks },
    facts: facts.map(fact => ({ ...fact, link: link(fact) })),
    removals,
  }
}
