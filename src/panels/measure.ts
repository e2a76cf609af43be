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

export function measure({ map, summary }: Scene, host: Element): Measured {
  const { left: x, top: y } = host.getBoundingClientRect()
  const [first = [], ...others] = summary.article.blocks.map(({ text }, i) => [
    ...(map.range(i, 0, text.length)?.getClientRects() ?? []),
  ])
  const body = around(others.flat())
  const title = first.length ? around(first) : body
  const ends = [first, ...others].flatMap(lines => lines.at(-1) ?? [])
  const sentences = summary.facts.flatMap(({ id, block, evidence, headline }) => {
    const box = map.range(block, ...evidence)?.getBoundingClientRect()
    return block && box?.height ? { id, headline, top: box.top - y, bottom: box.bottom - y } : []
  })
  return { x, y, title, text: around([title, body]), ends, column: body.left - x, marks: marksFor(sentences) }
}
