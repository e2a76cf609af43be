/** Sites that a sentence asks after and the next one tells of by a participle: « La fonderie ? Fermée. » */
import { sentenceBefore } from '../../../french/clauses.ts'
import { finiteness, isAdverb, reads } from '../../../french/predicates.ts'
import { headAt } from '../places.ts'
import { SITE_VERBS } from '../words.ts'
import { fits } from './fits.ts'
import { DETERMINER, type Event, type Reading } from './reading.ts'

/** Tokens of the sentence that asks. */
const LONGEST = 8

/** The event of the participle that opens the sentence, when the one before only names a site and asks. */
export function answered({ block, tokens, sentence, first, last }: Reading): Event | null {
  const before = sentenceBefore(block, sentence)
  if (!before || before.last - before.first > LONGEST || tokens[before.last - 1]?.form !== '?') return null
  if (!DETERMINER.test(tokens[before.first]?.form ?? '')) return null
  if (tokens.slice(before.first, before.last).some((_, k) => finiteness(tokens, before.first + k) === 2)) return null
  let at = first
  while (at < last && isAdverb(tokens[at])) at++
  const done = reads(tokens[at], 'past-participle')
  const change = done && SITE_VERBS.get(done.lemma)
  const head = headAt(block, before.first, before.last)
  if (!change || head?.sort !== 'place' || !fits(change, 'place', done.lemma, tokens[head.at]!.form)) return null
  const site = { start: tokens[before.first]!.start, end: tokens[head.at]!.end }
  return { change, from: at, to: at, site, at }
}
