/** What the reader can choose, its default, and how stored values become valid ones. */

export interface Settings {
  readonly version: number
  /** Hide what is not the article. */
  readonly cleaning: boolean
  /** Families of clutter that always stay. */
  readonly keep: readonly string[]
  /** Kinds of fact in the order of their panels; those switched off; those folded. */
  readonly panels: readonly string[]
  readonly off: readonly string[]
  readonly folded: readonly string[]
  /** Id of the format that the copy button uses. */
  readonly format: string
  /** Show the pill beside the title. */
  readonly pill: boolean
  /** Side of the title that the pill stands on, and the popover with it. */
  readonly side: 'right' | 'left'
  /** Bars in the margin beside sentences that carry facts. */
  readonly marks: boolean
  readonly theme: 'system' | 'light' | 'dark'
  readonly density: 'comfortable' | 'compact'
  readonly language: 'system' | 'fr' | 'en'
  /** Key combinations in the page, as `chord` writes them; empty for none. */
  readonly openKey: string
  readonly copyKey: string
  readonly allKey: string
}

const list = (words: string) => words.split(' ')

/** Values that a setting may take; the first is the default. For lists: the values that may stand in it. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  keep: list('promotion subscription newsletter legal event author related share jobs ad index'),
  panels: list('renewal budget directive agenda jobs actor question quote'),
  format: list('html markdown text json csv tsv bibtex ris csl article'),
  side: list('right left'),
  theme: list('system light dark'),
  density: list('comfortable compact'),
  language: list('system fr en'),
}

export const DEFAULTS: Settings = {
  version: 2,
  cleaning: true,
  keep: [],
  panels: CHOICES.panels as string[],
  off: [],
  folded: [],
  format: 'html',
  pill: true,
  side: 'right',
  marks: true,
  theme: 'system',
  density: 'comfortable',
  language: 'system',
  openKey: 'Alt+Shift+KeyF',
  copyKey: 'Alt+Shift+KeyC',
  allKey: 'Alt+Shift+KeyV',
}

/**
 * Settings from whatever was stored or imported. Each value that is valid today is kept, whatever version wrote it;
 * each other one falls back to its default. Never throws.
 */
export function sanitise(stored: unknown): Settings {
  const from = Object(stored) as Record<string, unknown>
  const entries = Object.entries(DEFAULTS).map(([key, fallback]) => {
    let value = from[key]
    // In version 1 the pill was `right`, `left` or `off`.
    if (key === 'pill' && from.version === 1) value = from.pill !== 'off'
    if (key === 'side' && from.version === 1) value = from.pill
    const allowed = CHOICES[key] ?? (Array.isArray(fallback) ? CHOICES.panels : undefined)
    if (Array.isArray(fallback)) {
      const known = Array.isArray(value) ? [...new Set(value)].filter(item => allowed?.includes(item)) : []
      // An order is an order of all panels: those that it lacks come last.
      return [key, key === 'panels' ? [...new Set([...known, ...fallback])] : known]
    }
    const valid = allowed ? allowed.includes(value as string) : typeof value === typeof fallback && key !== 'version'
    return [key, valid ? value : fallback]
  })
  return Object.fromEntries(entries) as Settings
}
