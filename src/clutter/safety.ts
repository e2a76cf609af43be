import type { Reading } from '../article/read.ts'
import { isFlow } from './boxes.ts'
import { findClutter, hasAncestorIn } from './find.ts'
import type { Removal } from './types.ts'

/**
 * Whether removals must not be made: they would take more than a fifth of the body's running text, or a block that one of
 * `facts` (indices into the blocks of `reading`) stands on. The page is then left as it is.
 */
export function isUnsafe(reading: Reading, removals: readonly Removal[], facts: Iterable<number> = []): boolean {
  const gone = new Map(removals.map(removal => [removal.element, true]))
  const words = { all: 0, taken: 0 }
  for (const source of reading.sources) {
    if (source.kind !== 'paragraph' || !isFlow(source)) continue
    let count = 1
    for (let at = source.text.indexOf(' '); at >= 0; at = source.text.indexOf(' ', at + 1)) count++
    words.all += count
    if (hasAncestorIn(source.element, gone)) words.taken += count
  }
  return words.taken * 5 > words.all || [...facts].some(block => hasAncestorIn(reading.map.element(block), gone))
}

/** What to hide in this page: nothing at all, and `limited`, where that would not be safe. */
export function safeClutter(document: Document, reading: Reading): { removals: Removal[]; limited: boolean } {
  const removals = findClutter(document, reading)
  return isUnsafe(reading, removals) ? { removals: [], limited: true } : { removals, limited: false }
}
