/** The way of the data, once through: from the document to what the popover shows, and back to what the page hides. */
import { type Reading, readArticle } from './article/read.ts'
import { withoutClutter } from './clutter/find.ts'
import { hide, restore } from './clutter/hide.ts'
import { isUnsafe, safeClutter } from './clutter/safety.ts'
import type { Removal } from './clutter/types.ts'
import { recognise } from './page/recognise.ts'
import type { ArticlePage } from './page/types.ts'
import type { Scene } from './panels/scene.ts'
import { ask } from './settings/messages.ts'
import type { Settings } from './settings/settings.ts'
import type { Say } from './settings/words.ts'
import { summarise } from './summary/summarise.ts'
import type { SummaryFact } from './summary/types.ts'

/** What the page is, before anyone has looked for facts. */
export interface Found {
  readonly page: ArticlePage
  /** Without what is hidden. */
  readonly clean: Reading
  readonly removals: readonly Removal[]
  /** Hiding would not be safe here: the page is left as it is. */
  readonly limited: boolean
}

/**
 * The article as it stands in the page now and what is not it, or the key of the message why there is none. Reads only, never
 * throws.
 */
export function findArticle(): Found | string {
  try {
    const page = recognise(document, location.href)
    if (!page.article) return page.reason
    const reading = readArticle(document, page, location.href)
    const { removals, limited } = safeClutter(document, reading)
    return { page, clean: withoutClutter(reading, removals), removals, limited }
  } catch (error) {
    console.error('Épure', error)
    return 'broken'
  }
}

/** Facts of the text read last: they are sought again only when it has changed. */
let known: { readonly text: string; readonly facts: Promise<readonly SummaryFact[]> } = {
  text: '',
  facts: Promise.resolve([]),
}

/** The article with its facts, as the popover shows it. The costly half: facts come from the background, off the page's thread. */
export async function describe(found: Found, settings: Settings, say: Say): Promise<Scene> {
  const { page, clean } = found
  const { article, map } = clean
  const text = article.blocks.map(block => block.text).join('\n')
  let facts: readonly SummaryFact[] = []
  let failed = false
  try {
    if (text !== known.text) known = { text, facts: ask(article) }
    facts = await known.facts
  } catch (error) {
    console.error('Épure', error)
    known = { text: '', facts: Promise.resolve([]) }
    failed = true
  }
  const limited = found.limited || isUnsafe(clean, found.removals, new Set(facts.map(({ block }) => block)))
  const removals = limited ? [] : found.removals
  const note = failed ? 'broken' : limited ? 'limited' : article.truncated ? 'excerpt' : ''
  const told = removals.map(({ family, rule, words, text }) => {
    return { family, rule, reason: say(`reason_${rule.replaceAll('-', '_')}`), words, text }
  })
  return { summary: summarise(article, facts, told), removals, map, page, note: note && say(note), settings, say }
}

/** Hides these removals and nothing else. */
export function hideOnly(removals: readonly Removal[]): void {
  restore(document)
  if (removals.length) hide(document, removals)
}

/** How much looking may run ahead of its share of the time, ms: some late boxes one after another are hidden as they come. */
const AHEAD = 1200

/**
 * Calls back when the document has changed: in the next frame, before it is painted. Changes that come in floods, or that are
 * costly to look at, wait: looking takes a fifth of the time at most, and after the page has loaded five looks a second, in the
 * long run. Tells late text and late clutter; another address too, for no page shows another article without changing its document.
 */
export function onChange(changed: () => void): void {
  let due = 0
  let waiting = false
  const run = () => {
    waiting = false
    const start = performance.now()
    changed()
    due = Math.max(due, start) + 5 * (performance.now() - start) + (document.readyState === 'loading' ? 0 : 200)
  }
  new MutationObserver(() => {
    if (waiting) return
    waiting = true
    const pause = due - performance.now() - (document.readyState === 'loading' ? 0 : AHEAD)
    if (pause > 0) setTimeout(run, pause)
    else requestAnimationFrame(run)
  }).observe(document, { childList: true, characterData: true, subtree: true })
}
