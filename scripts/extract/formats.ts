import { extractFacts } from '../../src/facts/extract.ts'
import { summarise } from '../../src/summary/summarise.ts'
import type { Summary } from '../../src/summary/types.ts'
import type { Format } from './options.ts'
import type { ArticleReading } from './reading.ts'

/** The summary object of what a file holds. */
export function summaryOf({ article, removals }: ArticleReading): Summary {
  return summarise(article, extractFacts(article), removals)
}

/** The summary as text in one of the formats that the popover copies. */
export function render(_summary: Summary, format: Exclude<Format, 'json' | 'mentions'>): string {
  throw new Error(`format ${format} is not there yet`)
}
