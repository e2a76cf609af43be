/** What a present participle says before the clause it opens: « Arrivant à échéance le 31 août, elle sera reconduite ». */
import { sentenceAt } from '../french/clauses.ts'
import type { TextBlock } from '../french/types.ts'

/** Whether an offset stands in a present participle that opens its sentence: told as it is, whatever its clause foresees. */
export function inOpeningParticiple(block: TextBlock, offset: number): boolean {
  const { first, start } = sentenceAt(block, offset)
  const opening = block.tokens[first]?.verbs.some(({ tense }) => tense === 'present-participle') ?? false
  return opening && /^[^,;:]*$/.test(block.norm.slice(start, offset)) && block.norm.includes(',', offset)
}
