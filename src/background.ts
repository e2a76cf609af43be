/**
 * Finds the facts of an article for the content script that asks, and writes them down in a format. The language layer and the
 * formats run here, in a worker of the extension: compiled cold in a page they would be a long task of that page, and most of
 * what every page has to load.
 */
import { extractFacts } from './facts/extract.ts'
import { flavours, type Order } from './panels/copy.ts'
import { rowOf } from './panels/row.ts'
import type { Answer, Search } from './panels/scene.ts'
import { answer } from './settings/messages.ts'
import { loadWords } from './settings/words.ts'
import { withLinks } from './summary/link.ts'

answer<Search | Order>(async asked => {
  if ('scene' in asked) {
    const { scene, format, ids } = asked
    return flavours({ ...scene, say: await loadWords(scene.settings) }, format, ids)
  }
  const say = await loadWords(asked.settings)
  const facts = withLinks(asked.article, extractFacts(asked.article))
  return { facts, rows: Object.fromEntries(facts.map(fact => [fact.id, rowOf(fact, facts, say)])) } satisfies Answer
})
