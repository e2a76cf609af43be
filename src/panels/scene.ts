/** What the popover is given, what it remembers while the page is open, and what every part of it draws from. */
import type { TextMap } from '../article/text-map.ts'
import type { Article } from '../article/types.ts'
import type { Removal } from '../clutter/types.ts'
import type { ArticlePage } from '../page/types.ts'
import type { PageState } from '../settings/messages.ts'
import type { Settings } from '../settings/settings.ts'
import type { Label, Summary, SummaryFact } from '../summary/types.ts'
import type { Row } from './row.ts'

/** Asks the background for the facts of an article. */
export interface Search {
  readonly article: Article
  readonly settings: Settings
}

/** Its answer: the facts, and what the list shows of each, by its id. */
export interface Answer {
  readonly facts: readonly SummaryFact[]
  readonly rows: Readonly<Record<string, Row>>
}

/** From outside; replaced when the page or the settings change. */
export interface Scene {
  readonly summary: Summary
  readonly rows: Answer['rows']
  /** In the order of `summary.removals`, with their elements. */
  readonly removals: readonly Removal[]
  readonly map: TextMap
  readonly page: ArticlePage
  /** Something to know about this page (an excerpt, limited mode), or nothing. */
  readonly note: string
  readonly settings: Settings
  readonly say: Label
}

export interface State {
  open: boolean
  /** The menu of formats is open. */
  menu: boolean
  query: string
  /** Ids of the facts ticked for copying. */
  chosen: readonly string[]
  /** Id of the fact whose sentence is lit for good. */
  pinned: string | null
  /** Elements of the removals put back on this page. */
  shown: readonly Element[]
  /** What has just been done, said and shown. */
  status: string
  /** Text that the clipboard refused. */
  refused: string
}

/** Handed to every component. */
export interface Popover {
  readonly scene: Scene
  readonly state: State
  /** Changes state and draws again. */
  set(patch: Partial<State>): void
  /** Changes settings; they come back by a new scene. */
  change(patch: Partial<Settings>): void
  /** Lights the sentences of a fact, or none. */
  hover(id: string | null): void
  /** Scrolls to a fact's sentence, or to a removal that was put back, and keeps it lit; `focus` moves to the fact in the list. */
  pin(target: string | Removal, focus?: boolean): void
  /** Copies facts in the last format used; everything when none are given. */
  copy(ids?: readonly string[], format?: string): void
  write(text: string, done: string, html?: string | null): void
  /** Puts back all that is hidden on this page; hides it again when nothing is. */
  toggleAll(): void
}

/** « 9 faits », « aucun fait ». */
export const counted = (say: Label, key: string, n: number): string =>
  say(`${key}_${n > 1 ? 'other' : n ? 'one' : 'none'}`, n.toLocaleString(say('lang')))

/** What of the removals is to be hidden: not with cleaning off, nor families that are always kept, nor what was put back here. */
export const toHide = (removals: readonly Removal[], { cleaning, keep }: Settings, shown: readonly Element[]) =>
  removals.filter(({ element, family }) => cleaning && !keep.includes(family) && !shown.includes(element))

/** The removals that are hidden now. */
export const hiddenNow = ({ scene, state }: Popover) => toHide(scene.removals, scene.settings, state.shown)

/** The state of an article's page in words, for the toolbar popup. */
export function stateOf(p: Popover): PageState {
  const { say, summary, page, note } = p.scene
  return {
    article: true,
    title: summary.article.title,
    facts: counted(say, 'facts', summary.facts.length),
    hidden: counted(say, 'hidden', hiddenNow(p).length),
    signal: say(page.template === 'unknown' ? 'signal_page' : 'signal_template'),
    note,
  }
}
