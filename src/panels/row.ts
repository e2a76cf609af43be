/** What a row of the list shows of a fact: made in the background, with the fact. */
import type { Fact } from '../facts/types.ts'
import { bareHeadline, marksOf, sayer } from '../summary/outline.ts'
import type { Label } from '../summary/types.ts'
import { beyond } from './compare.ts'
import { valueIn } from './value.ts'

export interface Row {
  /** Without the hedge that `marks` tell. */
  readonly headline: string
  /** What happens, for the line of time, where the date stands apart. */
  readonly event: string
  /** Keys of the messages `mark_<key>` and `why_<key>`. */
  readonly marks: readonly string[]
  /** What the article's words say beyond the headline, or nothing. */
  readonly more: string
  /** Who says it, and as what the article presents them. */
  readonly who: string | null
  readonly role: string | null
  /** Sum, number, duration or date, normalised, in the reader's notation, or nothing. */
  readonly value: string
}

export function rowOf(fact: Fact, facts: readonly Fact[], say: Label): Row {
  const headline = bareHeadline(fact)
  const who = sayer(fact)
  const actor = facts.find(({ kind, data }) => kind === 'actor' && data.name === who)
  return {
    headline,
    event: fact.kind === 'agenda' ? headline.replace(/^[^:]*\d[^:]*\s: /, '') : headline,
    marks: marksOf(fact),
    more: beyond(headline, fact.quote),
    who,
    role: actor?.kind === 'actor' ? actor.data.role : null,
    value: valueIn(fact, say),
  }
}
