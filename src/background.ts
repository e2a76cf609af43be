/**
 * Finds the facts of an article for the content script that asks. The language layer runs here, in a worker of the extension:
 * compiled cold in a page it would be a long task of that page, and most of what every page has to load.
 */
import type { Article } from './article/types.ts'
import { extractFacts } from './facts/extract.ts'
import { answer } from './settings/messages.ts'
import { withLinks } from './summary/link.ts'

answer<Article>(article => withLinks(article, extractFacts(article)))
