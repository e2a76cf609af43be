import { describe, expect, it } from 'vitest'
import { outcome } from './redesigns/outcome.ts'
import { redesign } from './redesigns/page.ts'

/** Pages of designs nobody has seen: no known class, clutter in unknown words. `npm run bench:redesigns` looks at many more. */
const SEEDS = Array.from({ length: 8 }, (_, i) => i * 25)

describe('a design nobody has seen', () => {
  it.each(SEEDS)('keeps its text whole and loses its clutter: pages %i and on', from => {
    for (let seed = from; seed < from + 25; seed++) {
      const { lost, left, reason, limited } = outcome(redesign(seed))
      expect({ seed, lost, left, reason, limited }).toEqual({ seed, lost: [], left: [], reason: null, limited: false })
    }
  })
})
