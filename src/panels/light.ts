/** Sentences lit through the CSS Custom Highlight API: no node of the article is wrapped. */
import type { TextMap } from '../article/text-map.ts'
import type { Fact } from '../facts/types.ts'

/** Names of the highlights in `page.css`. */
type Light = 'epure-hover' | 'epure-pin'

/** The sentences of a fact as ranges of the page: its evidence first, then its further mentions. */
export function rangesOf(map: TextMap, fact: Fact): Range[] {
  return [fact, ...fact.mentions].flatMap(({ block, evidence }) => map.range(block, ...evidence) ?? [])
}

/** Lights ranges, in place of those lit before under that name. */
export function light(name: Light, ranges: readonly Range[]): void {
  const lit = new Highlight(...ranges)
  lit.priority = name === 'epure-pin' ? 1 : 0
  if (ranges.length) CSS.highlights.set(name, lit)
  else CSS.highlights.delete(name)
}

/** Brings a range into the upper part of the window, which no popover covers: higher up when it is long, but below a fixed header. */
export function scrollToRange(range: Range): void {
  const { top, height } = range.getBoundingClientRect()
  const calm = matchMedia('(prefers-reduced-motion:reduce)').matches
  const at = Math.max(48, Math.min(innerHeight / 4, innerHeight * 0.43 - height))
  if (height) scrollBy({ top: top - at, behavior: calm ? 'auto' : 'smooth' })
}
