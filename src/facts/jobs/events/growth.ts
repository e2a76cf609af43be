/** What grows with a site: its capacity, its surface. */
import { isNoun } from '../../words.ts'
import { CAPACITY, NO_CAPACITY } from '../words.ts'
import type { Reading } from './reading.ts'

const SURFACE = /^(?:surface|superficie|taille)s?$/
/** Whether a capacity or surface stands among the tokens [from, to). */
export const grows = (reading: Reading, from: number, to: number) =>
  reading.tokens
    .slice(from, to)
    .some(
      t =>
        SURFACE.test(t.form) ||
        (isNoun(t, CAPACITY) && !NO_CAPACITY.test(reading.block.norm.slice(t.start, t.start + 30))),
    )
