/** What a headline is made of: a fact's place in its block, and how the text says it. */
import type { Modality, TextBlock } from '../../french/types.ts'

/** A line, and whether it has the article's own predicate: then no hedge need be added. */
export interface Line {
  readonly text: string
  readonly verbatim: boolean
}

/** A fact in its sentence. Offsets are UTF-16 code units into the text of the block. */
export interface Said {
  readonly block: TextBlock
  readonly core: readonly [number, number]
  readonly evidence: readonly [number, number]
  readonly modality: Modality
  readonly negated: boolean
  /** Whether the article's own words make a line without a cut. */
  readonly whole: boolean
  /** Whether nothing in the sentence asks for it, doubts it or sets it a condition. */
  readonly plain: () => boolean
}

/** What stands between the subject of a headline and what is said of it. */
export const COLON = '\u00A0: '
