import { clauseAt } from './clauses.ts'
import type { Clause, Modality, Span, TextBlock } from './types.ts'

/** The clause that says a span: the innermost at its start, or the first inside it when that one has no verb. */
function clauseOf(block: TextBlock, at: Span): Clause {
  const clause = clauseAt(block, at.start)
  if (clause.predicate >= 0 || at.end <= clause.end) return clause
  return clauseAt(block, at.end - 1)
}

/** Modality of what stands at a span of the block, by the clause that says it. */
export function modalityAt(block: TextBlock, at: Span): Modality {
  return clauseOf(block, at).modality
}

/** Whether what stands at a span of the block is under a negation of its clause. */
export function isNegated(block: TextBlock, at: Span): boolean {
  return clauseOf(block, at).negations.some(({ start, end }) => start < at.end && at.start < end)
}
