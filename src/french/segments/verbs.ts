import { hasAuxiliary, isVerb, reads } from '../predicates.ts'
import { isPlanned, isProject, timeOf } from '../tense.ts'
import { boundary, COORDINATORS, isAbsolute, stands, startsVerb, verbGroupStart } from './cues.ts'
import type { Pass } from './pass.ts'

/** Gives the token `i` to a clause as its verb, or leaves it when it is none; a second verb ends or opens a clause. */
export function readVerb(pass: Pass, i: number): void {
  const { tokens, first, last, sure, stack } = pass
  const certainty = sure[i - first]!
  if (certainty === 2) pass.verbsAhead--
  const { top } = stack
  if (certainty === 0) readUnfinished(pass, i)
  else if (certainty === 2 || stands(tokens, i, last, sure, first, top.predicate)) {
    if (top.predicate < 0) top.predicate = i
    else readSecond(pass, i)
  }
}

/** A participle or infinitive that governs from here on: a plan, an intention. */
function readUnfinished({ tokens, first, last, stack }: Pass, i: number): void {
  const token = tokens[i]!
  const before = tokens[i - 1]?.form ?? ''
  const { top } = stack
  if (isProject(tokens, i) && top.predicate < i) stack.openWith('que', i, i)
  else if (
    isPlanned(token) &&
    !/^(?:qu[e']|comme|,)$/.test(before) &&
    !hasAuxiliary(tokens, i) &&
    top.kind !== 'participle' &&
    i > first
  )
    stack.openWith('participle', i, i, true)
  else if (top.kind === 'participle' && top.predicate < 0 && (reads(token, 'past-participle') || isAbsolute(tokens, i)))
    top.predicate = i
  else if (
    top.predicate >= 0 &&
    top.predicate < i &&
    reads(token, 'infinitive') &&
    timeOf(tokens, i, last).modality === 'future' &&
    !isVerb(tokens[top.predicate], 'devoir', 'pouvoir')
  )
    // « a dit vouloir fermer »: the intention governs from here on.
    stack.openWith('que', i, i)
}

/** A verb in a clause that has one: it belongs to a clause further out, or a new one begins between the two. */
function readSecond({ tokens, stack }: Pass, i: number): void {
  const { predicate, kind } = stack.top
  const from = boundary(tokens, predicate, i)
  const start = verbGroupStart(tokens, i, predicate)
  const comma = tokens[from]?.form === ','
  const direct = from >= 0 && COORDINATORS.has(tokens[from]!.form) && startsVerb(tokens, from + 1, i)
  const depth = stack.lacking
  if (depth >= 0 && !direct) {
    stack.closeTo(depth + 1, Math.max(from > predicate && comma ? from : start, predicate + 1))
    stack.top.predicate = i
  } else if (from > predicate) {
    // A sentence of its own after a comma ends the subordinate before it.
    if (comma && kind !== 'main' && stack.depth > stack.floor + 1 && kind !== 'quote')
      while (stack.depth > Math.max(stack.floor, 1) && stack.top.kind !== 'main') stack.close(from + 1)
    const at = comma ? from + 1 : from
    if (stack.top.kind === 'quote' || stack.top.kind === 'bracket') stack.openWith('que', at, i)
    else {
      if (stack.top.first < at) stack.next(at)
      stack.top.predicate = i
    }
  } else if (start !== i) stack.openWith('que', start, i)
}
