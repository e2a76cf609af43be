import { foldText } from './text.ts'
import type { Article, Block } from './types.ts'

/** A short line that ends like no sentence does, and starts like a title. */
const isHeading = (text: string): boolean =>
  text.length < 90 && !/[.…;:,»"”]$/.test(text) && /^[\p{Lu}\p{N}«"]/u.test(text)

/**
 * The article of a plain text, one block a line; empty lines are left out. With `title`, the first line is the title, else the
 * title is empty and `blocks[0]` is the first line. Short lines without an end mark are headings when prose follows them.
 */
export function articleFromLines(
  lines: string[],
  options: { title?: boolean; published?: string | null; url?: string },
): Article {
  const texts = lines.map(foldText).filter(Boolean)
  const blocks = texts.map((text, i): Block => {
    if (i === 0 && options.title) return { kind: 'title', text }
    if (/^[-•–—*]\s/.test(text)) return { kind: 'item', text }
    return { kind: isHeading(text) && (texts[i + 1]?.length ?? 0) > 90 ? 'heading' : 'paragraph', text }
  })
  return {
    url: options.url ?? '',
    site: '',
    title: options.title ? (texts[0] ?? '') : '',
    standfirst: null,
    authors: [],
    published: options.published ?? null,
    modified: null,
    section: null,
    truncated: false,
    blocks,
  }
}
