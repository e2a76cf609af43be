import type { Token } from '../types.ts'
import type { ClauseStack } from './stack.ts'

/** One way through the tokens [first, last) of a sentence. */
export interface Pass {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  /** Finiteness of each token, from `first` on. */
  readonly sure: readonly number[]
  readonly stack: ClauseStack
  /** Sure verbs that are still to come. */
  verbsAhead: number
}
