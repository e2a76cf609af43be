/** Where the article's texts stand now. Boxes are in the window, the rest is in pixels from the host's corner, `x` and `y` in it. */
import { type Mark, marksFor } from './marks.tsx'
import { around, type Box } from './place.ts'
import type { Scene } from './scene.ts'

export interface Measured {
  readonly x: number
  readonly y: number
  /** The body's where no title is shown. */
  readonly title: Box
  /** Title and body. */
  readonly text: Box
  /** The last line of each text that is shown. */
  readonly ends: readonly Box[]
  /** The left edge of the body. */
  readonly column: number
  readonly marks: readonly Mark[]
}

/** The column of a book is as wide as that of its first pages, and nobody sees a thousand bars. */
const BLOCKS = 200
const BARS = 500
/** In a block as long as a book, looking for one line or sentence takes too long. */
const LONG = 50_000

export function measure({ map, summary }: Scene, host: Element): Measured {
  const { left: x, top: y } = host.getBoundingClientRect()
  const { blocks } = summary.article
  const isLong = (block: number) => blocks[block]!.text.length > LONG
  const [first = [], ...others] = blocks.slice(0, BLOCKS).map((_, i) => {
    const range = map.whole(i)
    return range ? (isLong(i) ? [range.getBoundingClientRect()] : [...range.getClientRects()]) : []
  })
  const body = around(others.flat())
  const title = first.length ? around(first) : body
  const ends = [first, ...others].flatMap(lines => lines.at(-1) ?? [])
  const sentences = summary.facts.slice(0, BARS).flatMap(({ id, block, evidence, headline }) => {
    const box = isLong(block) ? null : map.range(block, ...evidence)?.getBoundingClientRect()
    return block && box?.height ? { id, headline, top: box.top - y, bottom: box.bottom - y } : []
  })
  return { x, y, title, text: around([title, body]), ends, column: body.left - x, marks: marksFor(sentences) }
}
