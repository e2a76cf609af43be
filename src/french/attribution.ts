import type { AnalysedText, Attribution, Span } from './types.ts'

/** Whether the words at `at` stand as somebody's: inside quotation marks, under a speech verb, after « selon ». */
export const attributionAt = (_text: AnalysedText, _block: number, _at: Span): Attribution => ({
  reported: false,
  by: null,
})
