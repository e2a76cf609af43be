/** What a rule of the grammar of time sees, and what it says that words mean. */
import type { Period } from './calendar.ts'
import type { Sign } from './letters.ts'

/**
 * What words mean: one period; the periods around a day that they fit, in order, for the tense to choose from; or a TimeML
 * value without a place in the calendar.
 */
export type Meaning = Period | ((day: number) => Period[]) | string

/** What a rule sees of its match. */
export interface Match {
  readonly text: string
  /** The two letters before and the one after. */
  readonly before: string
  readonly after: string
  /** The first token with a letter, or the last when `last`. */
  readonly sign: (letter: string, last?: boolean) => Sign | undefined
  /** Its value as a number, 0 when there is none. */
  readonly num: (letter: string, last?: boolean) => number
  /** Whether the first token with a letter ends with an s. */
  readonly plural: (letter: string) => boolean
  /** The words after the match. */
  readonly rest: string
}
