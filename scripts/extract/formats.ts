import type { Article } from '../../src/article/types.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import type { Fact } from '../../src/facts/types.ts'
import type { RemovalSummary, Summary } from '../../src/summary/types.ts'
import type { Format } from './options.ts'
import type { ArticleReading } from './reading.ts'

/** The summary object of what a file holds. */
export async function summaryOf({ article, removals }: ArticleReading): Promise<Summary> {
  const { summarise } = await import('../../src/summary/summarise.ts').catch(() => ({
    summarise: (a: Article, facts: readonly Fact[], r: readonly RemovalSummary[]): Summary => ({
      version: 1,
      article: { ...a, words: 0 },
      facts: facts.map(f => ({ ...f, link: '' })),
      removals: r,
    }),
  }))
  return summarise(article, extractFacts(article), removals)
}

/** The summary as text in one of the formats that the popover copies. */
export function render(_summary: Summary, format: Exclude<Format, 'json' | 'mentions'>): string {
  throw new Error(`format ${format} is not there yet`)
}
