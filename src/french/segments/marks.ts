import { auxiliaryAcross } from '../predicates.ts'
import { absoluteFrom, isIncise, isParticipial, quotes, verbAt } from './cues.ts'
import type { Pass } from './pass.ts'

/** What a punctuation mark at token `i` opens and closes. */
export function readMark(pass: Pass, i: number): void {
  const { tokens, last, stack } = pass
  const { form, start } = tokens[i]!
  if (form === '(' || form === '[') stack.open('bracket', i, false)
  else if (form === ')' || form === ']') {
    const depth = stack.depthOf('bracket')
    if (depth > 0) stack.closeTo(depth, i + 1)
  } else if (/^[;:?!]$/.test(form) || form === '\u2026') {
    const depth = Math.max(stack.floor, 1)
    if (i + 1 < last && tokens[i + 1]!.kind !== 'mark') {
      stack.closeTo(depth, i + 1)
      if (stack.depth === depth && depth === 1) stack.next(i + 1)
    }
  } else if (form === ',' || (form === '-' && tokens[i - 1]?.end !== start)) readComma(pass, i)
}

/** A comma, or a dash that stands for one: it may close the clause that one opened, and open an incise or a participle. */
function readComma(pass: Pass, i: number): void {
  const { tokens, first, last, sure, stack, verbsAhead } = pass
  const { top, parent } = stack
  if (top.paired && (top.predicate >= 0 || top.kind === 'participle')) {
    if (parent && (parent.predicate < 0 || verbsAhead > 0 || top.kind !== 'relative')) stack.close(i)
  } else if (top.kind !== 'main' && top.predicate >= 0 && (parent?.predicate ?? 0) < 0 && verbAt(tokens, i + 1, last))
    stack.close(i)
  if (isIncise(tokens, i + 1, last, sure, first)) stack.open('incise', i + 1, true)
  else if (top.predicate < 0 && quotes(pass, i + 1)) return
  // « n'a pas, à ce jour, trouvé »: the participle ends the verb before the aside.
  else if ((isParticipial(tokens, i + 1) && auxiliaryAcross(tokens, i + 1) < 0) || absoluteFrom(pass, i + 1) >= 0)
    stack.open('participle', i + 1, true)
}
