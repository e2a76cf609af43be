import type { Reading } from '../article/read.ts'
import { finish, type Steps } from '../page/steps.ts'
import { clutterSteps, hasAncestorIn } from './find.ts'
import { isFlow } from './flow.ts'
import type { Removal } from './types.ts'

/**
 * Whether removals must not be made: they would take more than a fifth of the body's running text, or a block that one of
 * `facts` (indices into the blocks of `reading`) stands on. The page is then left as it is.
 */
function* unsafeSteps(reading: Reading, removals: readonly Removal[], facts: Iterable<number> = []): Steps<boolean> {
  const gone = new Map(removals.map(removal => [removal.element, true]))
  const words = { all: 0, taken: 0 }
  for (const source of reading.sources) {
    yield
    if (source.kind !== 'paragraph' || !isFlow(source)) continue
    let count = 1
    for (let at = source.text.indexOf(' '); at >= 0; at = source.text.indexOf(' ', at + 1)) count++
    words.all += count
    if (hasAncestorIn(source.element, gone)) words.taken += count
  }
  return words.taken * 5 > words.all || [...facts].some(block => hasAncestorIn(reading.map.element(block), gone))
}

/** What to hide in this page: nothing at all, and `limited`, where that would not be safe. */
export function* safeSteps(
  document: Document,
  reading: Reading,
  growing?: boolean,
): Steps<{ removals: Removal[]; limited: boolean }> {
  const removals = yield* clutterSteps(document, reading, growing)
  return (yield* unsafeSteps(reading, removals)) ? { removals: [], limited: true } : { removals, limited: false }
}

/** The same at once. */
export const isUnsafe = (reading: Reading, removals: readonly Removal[], facts?: Iterable<number>): boolean =>
  finish(unsafeSteps(reading, removals, facts))

/** The same at once. */
export const safeClutter = (document: Document, reading: Reading) => finish(safeSteps(document, reading))
