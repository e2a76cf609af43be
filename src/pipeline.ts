/** The way of the data, once through: from the document to what the popover shows. */
import { readArticle } from './article/read.ts'
import { findClutter, withoutClutter } from './clutter/find.ts'
import { extractFacts } from './facts/extract.ts'
import type { Fact } from './facts/types.ts'
import { recognise } from './page/recognise.ts'
import type { Scene } from './panels/scene.ts'
import type { Settings } from './settings/settings.ts'
import type { Say } from './settings/words.ts'
import { summarise } from './summary/summarise.ts'

/** Facts of the text read last: they are sought again only when it has changed. */
let known: { readonly text: string; readonly facts: readonly Fact[] } = { text: '', facts: [] }

/**
 * The article as it stands in the page now, or the key of the message why there is none. Reads only.
 * A page of an unknown template is left as it is: facts, but nothing to hide.
 */
export function readPage(settings: Settings, say: Say): Scene | string {
  const page = recognise(document, location.href)
  if (!page.article) return page.reason
  const reading = readArticle(document, page, location.href)
  const limited = page.template === 'unknown'
  const removals = limited ? [] : findClutter(document, reading)
  const { article, map } = withoutClutter(reading, removals)
  const text = article.blocks.map(block => block.text).join('\n')
  if (text !== known.text) known = { text, facts: extractFacts(article) }
  const told = removals.map(({ family, rule, words, text }) => ({
    family,
    rule,
    reason: say(`reason_${rule.replaceAll('-', '_')}`),
    words,
    text,
  }))
  const note = limited ? say('limited') : article.truncated ? say('excerpt') : ''
  return { summary: summarise(article, known.facts, told), removals, map, page, note, settings, say }
}
