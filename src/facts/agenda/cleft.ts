/** Clefts: « C'est en juin que le comité choisira » says in a clause of its own what happens at its date. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import type { DateMention, Modality, TextBlock } from '../../french/types.ts'

const CLEFT = /^(?:(?:et|mais|or) )?(?:c'est|ce sont)(?!\p{L})/iu
const RELATIVE = /^qu(?:e |i |')/i

/** The modality of what a cleft says of its date, or null where there is none. */
export function saidAfter(block: TextBlock, date: DateMention): Modality | null {
  const clause = clauseAt(block, date.start)
  if (!CLEFT.test(block.norm.slice(clause.start, clause.end))) return null
  const { clauses } = sentenceAt(block, date.start)
  const next = clauses.find(({ start }) => start >= date.end)
  return next && RELATIVE.test(block.norm.slice(next.start, next.start + 4)) ? next.modality : null
}
