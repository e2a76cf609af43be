import { type Piece, plain } from './piece.ts'
import type { Random } from './random.ts'

/** How one page is laid out, the same all over it. */
export interface Design {
  /** Elements that a paragraph is written as; `br` for bare text parted by line breaks. */
  readonly paragraph: 'p' | 'div' | 'br' | 'x-par'
  /** Body in one element, each paragraph in a wrapper, in sections, or in several containers with other things between. */
  readonly wrap: 'flat' | 'each' | 'sections' | 'split' | 'nested'
  readonly heading: 'h2' | 'h3' | 'bold'
  readonly head: 'outside' | 'header' | 'inside'
  readonly standfirst: 'p' | 'h2' | 'none'
  readonly side: 'none' | 'before' | 'after'
  readonly main: string
  readonly top: string
  readonly foot: string
  readonly data: 'json' | 'meta'
  /** What boxes of clutter, and lines that are no paragraphs, are written as. */
  readonly tag: string
  readonly line: string
  readonly bodyTag: string
  /** An element around a piece, with a class that says nothing. */
  box(tag: string, inside: Piece, role?: string): Piece
}

export function designOf({ pick, below }: Random): Design {
  const names = new Map<string, string>()
  const naming = pick(['none', 'hash', 'each'])
  /** No class, one for each role, or one for each element. */
  const attribute = (role: string) => {
    if (naming === 'none') return ''
    const fresh = `c${below(36 ** 4).toString(36)}`
    if (naming === 'each') return ` class="${fresh}"`
    if (!names.has(role)) names.set(role, fresh)
    return ` class="${names.get(role)}"`
  }
  return {
    paragraph: pick(['p', 'p', 'p', 'div', 'br', 'x-par']),
    wrap: pick(['flat', 'each', 'sections', 'split', 'nested']),
    heading: pick(['h2', 'h3', 'bold']),
    head: pick(['outside', 'header', 'inside']),
    standfirst: pick(['p', 'p', 'h2', 'none']),
    side: pick(['none', 'before', 'after', 'after']),
    main: pick(['main', 'div', 'article', 'x-main']),
    top: pick(['header', 'div', 'x-top']),
    foot: pick(['footer', 'div', 'x-foot']),
    data: pick(['json', 'meta']),
    tag: pick(['div', 'section', 'aside', 'x-box']),
    line: pick(['p', 'div']),
    bodyTag: pick(['div', 'article', 'section', 'x-text']),
    box: (tag, { html, own, clutter }, role = tag) => plain(`<${tag}${attribute(role)}>${html}</${tag}>`, own, clutter),
  }
}
