/** The article as plain data. Offsets everywhere are UTF-16 code units into a block's `text`. */

export type BlockKind = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption'

export interface Block {
  readonly kind: BlockKind
  /** Visible text: runs of white space folded to one space (no-break spaces kept), trimmed, soft hyphens and zero-width characters left out, accents composed (NFC). */
  readonly text: string
}

export interface Article {
  /** Canonical address when the page names one, else the address it was read at. */
  readonly url: string
  /** Name of the publication, e.g. « L'Usine Nouvelle ». */
  readonly site: string
  /** Without the site's section suffix. */
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** ISO 8601 date `YYYY-MM-DD` (Europe/Paris), or null when the page does not say. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  /** True when only the teaser of a subscriber article is in the page. */
  readonly truncated: boolean
  /** `blocks[0]` is the title; the standfirst follows when there is one; then the body in reading order. */
  readonly blocks: readonly Block[]
}
