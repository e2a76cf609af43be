import { extractFacts } from '../../src/facts/extract.ts'
import { FORMATS } from '../../src/summary/formats.ts'
import { withLinks } from '../../src/summary/link.ts'
import { summarise } from '../../src/summary/summarise.ts'
import type { Summary } from '../../src/summary/types.ts'
import { label } from './messages.ts'
import type { Format } from './options.ts'
import type { ArticleReading } from './reading.ts'

/** The summary object of what a file holds. */
export function summaryOf({ article, removals }: ArticleReading): Summary {
  return summarise(article, withLinks(article, extractFacts(article)), removals)
}

/** The summary as text in one of the formats that the popover copies, in French. */
export function render(summary: Summary, format: Exclude<Format, 'mentions'>): string {
  return FORMATS[format]!(summary, label)
}
