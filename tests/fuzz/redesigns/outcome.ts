import { JSDOM, VirtualConsole } from 'jsdom'
import { readArticle } from '../../../src/article/read.ts'
import { withoutClutter } from '../../../src/clutter/find.ts'
import { hide } from '../../../src/clutter/hide.ts'
import { safeClutter } from '../../../src/clutter/safety.ts'
import { recognise } from '../../../src/page/recognise.ts'
import { showSaved } from '../../../src/page/saved.ts'
import type { Redesign } from './page.ts'

/** What has become of a page: lines of the article that are not read or no longer shown, and clutter that is still there. */
export interface Outcome {
  readonly lost: readonly string[]
  readonly left: readonly string[]
  /** Why it was not taken for an article, when it was not. */
  readonly reason: string | null
  readonly limited: boolean
}

const squeeze = (text: string) => text.replace(/\s+/g, '')

export function outcome({ html, url, own, clutter }: Pick<Redesign, 'html' | 'url' | 'own' | 'clutter'>): Outcome {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window
  showSaved(document)
  const page = recognise(document, url)
  if (!page.article) return { lost: own, left: clutter, reason: page.reason, limited: false }
  const reading = readArticle(document, page, url)
  const { removals, limited } = safeClutter(document, reading)
  const read = squeeze(
    withoutClutter(reading, removals)
      .article.blocks.map(block => block.text)
      .join('\n'),
  )
  hide(document, removals)
  for (const gone of document.querySelectorAll('[data-epure-hidden],script,style')) gone.remove()
  // A line counts as left where it stands as one: a word of it may be a word of the article.
  const shown: string[] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    shown.push(squeeze(parent.textContent), squeeze(parent.parentElement?.textContent ?? ''), squeeze(node.nodeValue!))
  }
  const seen = squeeze(document.body.textContent)
  const there = new Set(shown)
  return {
    lost: own.filter(line => !read.includes(squeeze(line)) || !seen.includes(squeeze(line))),
    left: clutter.filter(line => there.has(squeeze(line))),
    reason: null,
    limited,
  }
}
