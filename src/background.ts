/**
 * Finds the facts of an article for the content script that asks, and writes them down in a format. The language layer and the
 * formats run here, in a worker of the extension: compiled cold in a page they would be a long task of that page, and most of
 * what every page has to load.
 */
import type { Article } from './article/types.ts'
import { extractFacts } from './facts/extract.ts'
import { flavours, type Order } from './panels/copy.ts'
import { answer } from './settings/messages.ts'
import { loadWords } from './settings/words.ts'
import { withLinks } from './summary/link.ts'

answer<Article | Order>(async asked => {
  if ('blocks' in asked) return withLinks(asked, extractFacts(asked))
  const { scene, format, ids } = asked
  return flavours({ ...scene, say: await loadWords(scene.settings) }, format, ids)
})
