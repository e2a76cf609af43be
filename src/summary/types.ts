import type { Article } from '../article/types.ts'
import type { Fact } from '../facts/types.ts'

/** A removal as plain data, for the summary. */
export interface RemovalSummary {
  readonly family: string
  readonly rule: string
  /** In a reader's words. */
  readonly reason: string
  readonly words: number
  /** First 80 characters. */
  readonly text: string
}

/** What JSON copies and every format is made from; described by `src/summary/schema.json`. */
export interface Summary {
  readonly version: 1
  readonly article: Article & { readonly words: number }
  /** Sorted by rank; `link` goes to the evidence by text fragment. */
  readonly facts: readonly (Fact & { readonly link: string })[]
  readonly removals: readonly RemovalSummary[]
}
