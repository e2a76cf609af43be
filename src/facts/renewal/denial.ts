/** The words of a negation that belong to a renewal: « ne sera pas reconduite », « ne la renouvelle pas ». */
import type { Span, TextBlock } from '../../french/types.ts'
import { family, tokensIn } from '../words.ts'

/** What stands between « ne » and its verb. */
const CLITICS = family("le la les l' lui leur y en se s' me m' te t' nous vous")
const NE = family("ne n'")
/** The second word of a negation; « que » limits and denies nothing. */
const SECOND = family('pas plus jamais guère point')

/** « ne la renouvelle pas » from « renouvelle »: with the « ne » before its clitics and the « pas » that follows. */
export function withDenial(block: TextBlock, { start, end }: Span): Span {
  const [first, past] = tokensIn(block, { start, end })
  let i = first - 1
  // « ne pas la renouveler »: before an infinitive both words stand together.
  while (CLITICS.has(block.tokens[i]?.form ?? '') || SECOND.has(block.tokens[i]?.form ?? '')) i--
  const ne = block.tokens[i]
  if (!ne || !NE.has(ne.form)) return { start, end }
  const second = block.tokens[past]
  const told = block.tokens.slice(i, past).some(({ form }) => SECOND.has(form))
  return { start: ne.start, end: !told && second && SECOND.has(second.form) ? second.end : end }
}
