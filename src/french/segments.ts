import { finiteness } from './predicates.ts'
import { readConnective } from './segments/connectives.ts'
import { opensWithAbsolute, opensWithParticiple } from './segments/cues.ts'
import { readMark } from './segments/marks.ts'
import type { Pass } from './segments/pass.ts'
import { ClauseStack } from './segments/stack.ts'
import { readVerb } from './segments/verbs.ts'
import type { Span, Token } from './types.ts'

/** A clause by token indices [first, last); `predicate` is -1 in one without a verb. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly predicate: number
}

/** Shorter quotations are words of the clause that they stand in. */
const SHORT_QUOTE = 24

/** The clauses of the tokens [first, last): one pass with a stack of open clauses. Sorted by first, outer before inner. */
export function parse(tokens: readonly Token[], first: number, last: number, quotes: readonly Span[]): Segment[] {
  const sure: number[] = []
  for (let i = first; i < last; i++) sure.push(finiteness(tokens, i))
  const stack = new ClauseStack(first, last)
  const pass: Pass = { tokens, first, last, sure, stack, verbsAhead: sure.filter(one => one === 2).length }
  let quote = quotes.findIndex(({ end }) => end > tokens[first]!.start)
  if (quote < 0) quote = quotes.length

  if (opensWithParticiple(tokens, first, last) || opensWithAbsolute(pass)) stack.open('participle', first, true)
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const around = quotes[quote]
    if (around && token.start === around.start && around.end - around.start > SHORT_QUOTE) stack.open('quote', i, false)
    else if (around && token.end >= around.end) {
      const depth = stack.depthOf('quote')
      if (depth > 0) stack.closeTo(depth, i + 1)
      quote++
    } else if (token.kind === 'mark') readMark(pass, i)
    else if (!readConnective(pass, i)) readVerb(pass, i)
  }
  return stack.finish().map(({ first, last, predicate }) => ({ first, last, predicate }))
}
