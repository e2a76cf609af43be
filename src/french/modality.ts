import { clauseAt } from './clauses.ts'
import type { Clause, Modality, Span, TextBlock } from './types.ts'

/** The clause that says a span: the innermost at its start, or the first inside it when that one has no verb. */
function clauseOf(block: TextBlock, at: Span): Clause {
  const clause = clauseAt(block, at.start)
  if (clause.predicate >= 0 || at.end <= clause.end) return clause
  return clauseAt(block, at.end - 1)
}

/** Whether a span stands aside from what its clause says: in a bracket, or in an apposition that a comma shuts off right before the verb (« l'usine, forte de 312 personnes, passera »). */
function isAside(block: TextBlock, clause: Clause, at: Span): boolean {
  const { norm, tokens } = block
  const before = norm.slice(Math.max(clause.start, at.start - 200), at.start)
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  if (clause.predicate < 0 || !before.includes(',')) return false
  const verb = tokens[clause.predicate]!.start
  if (at.end > verb) return false
  // From the comma before the span to the verb: the apposition, a comma, clitics.
  const from = at.start - before.length + before.lastIndexOf(',') + 1
  const stretch = norm.slice(from, verb)
  return (
    /,(?: ?[nlsydtm][eya]?'?)* ?$/.test(stretch) &&
    // « En revanche, les contrats de 23 intérimaires, qui courent encore, ne seront »: the relative is aside, not the subject.
    !/, (?:qui|dont|que|où) /.test(stretch) &&
    !/^ (?:soit|et|ou|en|à|au|aux|dans|pour|sur|dès|d'ici|depuis|après|avant|le \d|les \d)(?![\wà-ÿ])/.test(stretch)
  )
}

/** Modality of what stands at a span of the block, by the clause that says it. */
export function modalityAt(block: TextBlock, at: Span): Modality {
  const clause = clauseOf(block, at)
  return clause.modality !== 'asserted' && isAside(block, clause, at) ? 'asserted' : clause.modality
}

/** Whether what stands at a span of the block is under a negation of its clause. */
export function isNegated(block: TextBlock, at: Span): boolean {
  const clause = clauseOf(block, at)
  return clause.negations.some(({ start, end }) => start < at.end && at.start < end) && !isAside(block, clause, at)
}
