import type { Settings } from '../../src/settings/settings.ts'

/** What is in a picture. */
export interface Shot {
  readonly name: string
  readonly size: readonly [width: number, height: number]
  /** Sample page that is open; the one of the README when left out. */
  readonly slug?: string
  /** In place of the article: a page of the extension, or its popup over the article. */
  readonly of?: 'options' | 'popup'
  readonly dark?: boolean
  /** Zoom of the browser window; `size` is the window's. */
  readonly zoom?: number
  readonly contrast?: boolean
  readonly settings?: Partial<Settings>
  /** What the reader does before the picture is taken, by selectors in the popover. */
  readonly clicks?: readonly string[]
}

const WIDE = [1280, 800] as const

/** The pictures that the README shows. */
export const README: readonly Shot[] = [
  { name: 'pill', size: [1280, 640] },
  { name: 'popover', size: WIDE, clicks: ['.pill', 'ul.budget .go'] },
  { name: 'dark', size: WIDE, dark: true, clicks: ['.pill', 'ul.agenda .go'] },
  { name: 'copy', size: [1280, 640], clicks: ['.pill', '.more'] },
  { name: 'narrow', size: [420, 800], clicks: ['.pill', 'ol .go'] },
  { name: 'options', size: [760, 900], of: 'options' },
]

/** The states that a change of looks has to be judged in as well. */
export const OTHERS: readonly Shot[] = [
  { name: 'top', size: WIDE, clicks: ['.pill'] },
  { name: 'left', size: WIDE, settings: { side: 'left' }, clicks: ['.pill'] },
  { name: 'zoom', size: WIDE, zoom: 2, clicks: ['.pill'] },
  { name: 'zoom-closed', size: WIDE, zoom: 2 },
  { name: 'narrow-closed', size: [420, 800] },
  { name: 'narrow-dark', size: [420, 800], dark: true, clicks: ['.pill'] },
  { name: 'english', size: WIDE, settings: { language: 'en' }, clicks: ['.pill'] },
  { name: 'compact', size: WIDE, settings: { density: 'compact' }, clicks: ['.pill'] },
  {
    name: 'folded',
    size: WIDE,
    settings: { folded: ['renewal', 'budget', 'agenda', 'jobs', 'actor'], off: ['quote'] },
    clicks: ['.pill'],
  },
  { name: 'chosen', size: WIDE, clicks: ['.pill', 'ul.budget input', 'ul.agenda input', 'ul.agenda .go'] },
  { name: 'hidden', size: WIDE, clicks: ['.pill', '.hidden summary', '.jump'] },
  { name: 'put-back', size: WIDE, clicks: ['.pill', 'details summary', 'details .block button', '.jump'] },
  { name: 'high-contrast', size: WIDE, contrast: true, clicks: ['.pill', 'ul.budget .go'] },
  { name: 'many', size: WIDE, slug: 'electrolyseurs-volthea', clicks: ['.pill'] },
  { name: 'few', size: WIDE, slug: 'filature-cachee', clicks: ['.pill'] },
  { name: 'excerpt', size: WIDE, slug: 'dessert-vegetal', clicks: ['.pill'] },
  { name: 'limited', size: WIDE, slug: 'limited', clicks: ['.pill'] },
  { name: 'no-facts', size: WIDE, slug: 'without-facts', clicks: ['.pill'] },
  { name: 'options-dark', size: [760, 2000], of: 'options', dark: true },
  { name: 'options-english', size: [760, 2000], of: 'options', settings: { language: 'en' } },
  { name: 'options-narrow', size: [380, 2000], of: 'options' },
  { name: 'toolbar', size: WIDE, of: 'popup' },
  { name: 'toolbar-dark', size: WIDE, of: 'popup', dark: true },
  { name: 'toolbar-other', size: WIDE, of: 'popup', slug: 'fiche-ecole' },
]
