/** The way of the data, once through: from the document to what the popover shows, and back to what the page hides. */
import { type Reading, readSteps } from './article/read.ts'
import { cleanSteps } from './clutter/find.ts'
import { hide, restore } from './clutter/hide.ts'
import { isUnsafe, safeSteps } from './clutter/safety.ts'
import type { Removal } from './clutter/types.ts'
import { recogniseSteps } from './page/recognise.ts'
import { pause, type Steps } from './page/steps.ts'
import type { ArticlePage } from './page/types.ts'
import type { Order, Written } from './panels/copy.ts'
import type { Answer, Scene, Search } from './panels/scene.ts'
import { ask } from './settings/messages.ts'
import type { Settings } from './settings/settings.ts'
import type { Say } from './settings/words.ts'
import { summarise } from './summary/summarise.ts'

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
 * The article as it stands in the page now and what is not it, or the key of the message why there is none; in steps, for some
 * pages are large. Reads only, never throws.
 */
export function* findArticle(): Steps<Found | string> {
  try {
    const growing = document.readyState === 'loading'
    const page = yield* recogniseSteps(document, location.href, growing)
    if (!page.article) return page.reason
    const reading = yield* readSteps(document, page, location.href, growing)
    const { removals, limited } = yield* safeSteps(document, reading, growing)
    return { page, clean: yield* cleanSteps(reading, removals), removals, limited }
  } catch (error) {
    console.error('Épure', error)
    return 'broken'
  }
}

/** What was answered last: facts are sought again only when the text, or the language of their values, has changed. */
let known = ''
let answer: Promise<Answer>

/** The article with its facts, as the popover shows it. The costly half: facts come from the background, off the page's thread. */
export async function describe(found: Found, settings: Settings, say: Say): Promise<Scene> {
  const { page, clean } = found
  const { article, map } = clean
  const text = [settings.language, ...article.blocks.map(block => block.text)].join('\n')
  if (text !== known) answer = ask({ article, settings } satisfies Search)
  known = text
  let failed = false
  const { facts, rows } = await answer.catch((error): Answer => {
    console.error('Épure', error)
    known = ''
    failed = true
    return { facts: [], rows: {} }
  })
  const limited = found.limited || isUnsafe(clean, found.removals, new Set(facts.map(({ block }) => block)))
  // Each of these goes over the whole text once.
  await pause()
  const removals = limited ? [] : found.removals
  const note = failed ? 'broken' : limited ? 'limited' : article.truncated ? 'excerpt' : ''
  const told = removals.map(({ family, rule, words, text }) => {
    return { family, rule, reason: say(`reason_${rule.replaceAll('-', '_')}`), words, text }
  })
  const summary = summarise(article, facts, told)
  await pause()
  return { summary, rows, removals, map, page, note: note && say(note), settings, say }
}

/** What goes on the clipboard: formats are written in the background too, which few readers of a page ever ask for. */
export const write = ({ summary, settings }: Scene, format: string, ids?: readonly string[]): Promise<Written> =>
  ask({ scene: { summary, settings }, format, ids } satisfies Order)

/** Hides these removals and nothing else; what is hidden already is not touched. */
export function hideOnly(removals: readonly Removal[]): void {
  restore(document, new Set(removals.map(({ element }) => element)))
  if (removals.length) hide(document, removals)
}
