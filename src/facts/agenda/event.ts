/** The words of a clause that say what happens at a date. */
import { clauseAt } from '../../french/clauses.ts'
import type { DateMention, TextBlock } from '../../french/types.ts'
import { withoutLooseEnd } from '../loose.ts'
import { paired } from '../marks.ts'

const MAX = 110
const LEAD = /^(?:[\s,;:.«»"()-]|(?:et|mais|or|car|donc|puis|ainsi|où|dont|que|alors que|lors)(?=\s)|qu'|d'où)+/iu
const SUBORDINATE = /(?:^|[\s,])(?:que |qu'|si |s'ils? )/i
const TAIL =
  /(?:[\s,;:.«"(-]|(?<!\p{L})(?:à|au|aux|en|le|la|les|l'|un|une|de|du|d'|dès|pour|avec|ou|et|(?:mais|et) pas|qui|qu'|soit|vers))+$/iu

/** Verbatim words beside the date in its clause: those before it when they hold the predicate, else those after it. */
export function eventOf(block: TextBlock, date: DateMention): string | null {
  const clause = clauseAt(block, date.start)
  // « rien n'indique qu'elle le fera avant l'automne »: on its own, a subordinate clause would say more than the text.
  if (SUBORDINATE.test(block.norm.slice(Math.max(0, clause.start - 5), clause.start + 5))) return null
  const before = block.text.slice(clause.start, Math.max(clause.start, date.lead ?? date.start))
  const after = block.text.slice(date.end, Math.max(date.end, clause.end))
  const verb = block.tokens[clause.predicate]
  const words =
    verb && verb.start >= date.end && before.trim().length < 25 ? after : before.trim().length > 7 ? before : after
  // Its end is all that is shown of a long one.
  const event = withoutLooseEnd(
    paired(
      words
        .slice(-3 * MAX)
        .replace(LEAD, '')
        .replace(TAIL, ''),
    ),
  )
  if (event.length < 4) return null
  if (event.length <= MAX) return event
  const end = event.slice(event.length - MAX).replace(/^\S*\s/, '')
  // What a bracket closes has been cut.
  const closed = end.search(/[()]/)
  return end[closed] === ')' ? end.slice(closed + 1).replace(LEAD, '') : end
}
