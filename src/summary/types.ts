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

/** A fact with the address of its sentence: the article's own, with a text fragment. */
export type SummaryFact = Fact & { readonly link: string }

/** What JSON copies and every format is made from; described by `src/summary/schema.json`. */
export interface Summary {
  readonly version: 1
  readonly article: Article & { readonly words: number }
  /** Sorted by rank; `link` goes to the evidence by text fragment. */
  readonly facts: readonly SummaryFact[]
  readonly removals: readonly RemovalSummary[]
}

/** Words of the reader's language by key of `_locales`: `kind_renewal`, `mark_negated`, `lang`, … */
export type Label = (key: string, ...values: string[]) => string

/**
 * One format: a summary as text to copy. With `part` the summary holds some facts only: no front matter or title page,
 * but a line that says where they come from.
 */
export type Format = (summary: Summary, label: Label, part?: boolean) => string
