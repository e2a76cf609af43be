import type { Popover } from './scene.ts'

/** A bar in the margin: the facts of one sentence, in pixels from the host. */
export interface Mark {
  readonly ids: readonly string[]
  readonly title: string
  readonly top: number
  readonly height: number
}

/** A fact whose sentence stands between two edges. */
interface Sentence {
  readonly id: string
  readonly headline: string
  readonly top: number
  readonly bottom: number
}

/** Bars beside the sentences that carry facts; sentences on one line share the bar's height. */
export function marksFor(sentences: readonly Sentence[]): Mark[] {
  const marks: Mark[] = []
  for (const { id, headline, top, bottom } of [...sentences].sort((a, b) => a.top - b.top || a.bottom - b.bottom)) {
    const last = marks.at(-1)
    const end = last ? last.top + last.height : -Infinity
    if (last && bottom <= end + 8) {
      marks[marks.length - 1] = { ...last, ids: [...last.ids, id], title: `${last.title}\n${headline}` }
      continue
    }
    const start = Math.max(top, end + 2)
    marks.push({ ids: [id], title: headline, top: start, height: bottom - start })
  }
  return marks
}

/** Not in the tab order: the popover's list is the keyboard's way to the same facts. */
export const Marks = ({ p, marks, column }: { p: Popover; marks: readonly Mark[]; column: number }) => (
  <>
    {marks.map(({ ids, title, top, height }) => (
      <button
        type="button"
        tabIndex={-1}
        class={ids.includes(p.state.pinned ?? '') ? 'tick on' : 'tick'}
        key={ids[0]}
        title={title}
        style={`left:${column - 22}px;top:${top}px;height:${height}px`}
        onMouseEnter={() => p.hover(ids[0] ?? null)}
        onMouseLeave={() => p.hover(null)}
        onClick={() => p.pin(ids[0] ?? '', true)}
      />
    ))}
  </>
)
