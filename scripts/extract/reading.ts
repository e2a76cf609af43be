import type { Article } from '../../src/article/types.ts'
import type { RemovalSummary } from '../../src/summary/types.ts'

/** What a file holds: an article without its clutter and what was taken for clutter, or why there is none. */
export type FileReading = ArticleReading | Refusal

/** Why there is no article, in French. */
export interface Refusal {
  readonly article: null
  readonly reason: string
}

export interface ArticleReading {
  readonly article: Article
  readonly removals: readonly RemovalSummary[]
}
