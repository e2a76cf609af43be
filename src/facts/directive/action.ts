/** The words of what is wanted: from its verb or noun to where something else is said. */
import { firstFrom } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { CLITIC, infinitiveAfter } from './find.ts'

/** No action is longer, in characters. */
const LONGEST = 160
const STOP =
  /[.:](?!\d)|[;!?»")]|, (?=mais|tandis|alors|faute|sous peine|qui|dont|et (?:le|la|les|l'|un)|a-t|selon|d'après)| tandis qu/g
/** What belongs to the verb that it stands before: « n'en supprimer aucun », « ne pas bloquer », « soient versées ». */
const OWN = /^(?:ne|n'|pas|plus|jamais|soi(?:t|ent)|être|tout)$/
const LINK = /^(?:,|et|mais|puis|or|car)$/
const SUBJECT = /^(?:ils?|elles?|on|nous|ce|c'|cela|ça|je|j')$/
const OPENING = new Set(['past-participle', 'subjunctive'])
const TENSES = new Set(['present', 'imperfect', 'past', 'future', 'conditional'])

/** Whether a verb stands at `i` that only a main clause has: « promet », « a fixé », no « ouvre » that « que » may still govern. */
const isMain = (tokens: readonly Token[], i: number, clause: boolean): boolean => {
  const token = tokens[i]
  if (!token?.verbs.some(({ tense }) => TENSES.has(tense)) || reads(token, 'infinitive')) return false
  if (clause && reads(token, 'subjunctive')) return false
  return finiteness(tokens, i) === 2 || !reads(token, 'past-participle')
}

/** The last token before the predicate at `i`: « L'ordre de ralentir | n'est pas venu ». */
const lastBefore = (tokens: readonly Token[], i: number): Token => {
  let last = i - 1
  while (last > 0 && CLITIC.test(tokens[last]!.form)) last--
  return tokens[last]!
}

/** Whether a mark is the end of what opened before it. */
const closes = (before: string, mark: string): boolean => {
  const open = { ')': '(', '»': '«' }[mark]
  return open !== undefined && before.lastIndexOf(open) > before.lastIndexOf(mark)
}

/** Past the clitics and adverbs before a verb. */
const pastClitics = (tokens: readonly Token[], from: number): number => {
  let i = from
  while (CLITIC.test(tokens[i]?.form ?? '') || (isAdverb(tokens[i]) && !tokens[i]!.verbs.length)) i++
  return i
}

/** Index of the first word of a verb: its clitics, negation and auxiliary are of the action. */
const withClitics = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  // « se marier »: the clitic proves an infinitive that the lexicon lacks.
  const infinitive = infinitiveAfter(tokens, at - 1) === at
  if (!token || (!infinitive && !token.verbs.some(({ tense }) => OPENING.has(tense)))) return at
  let first = at
  while (OWN.test(tokens[first - 1]?.form ?? '') || (CLITIC.test(tokens[first - 1]?.form ?? '') && infinitive)) first--
  return first
}

/** Whether another clause opens at `from`: « et leur recommande », « , la CGT plaide », « et il exige ». `clause`: what is wanted is a clause itself. */
const opensClause = (block: TextBlock, from: number, clause: boolean): boolean => {
  const { tokens } = block
  if (SUBJECT.test(tokens[from]?.form ?? '')) return true
  const own = pastClitics(tokens, from)
  // « les marges et la marque »: an article, unless the verb proves that it is none.
  const articled = own > from && /^(?:l[ea]s?|l')$/.test(tokens[own - 1]?.form ?? '')
  if (isMain(tokens, own, clause) && (!articled || finiteness(tokens, own) === 2)) return true
  const phrase = phraseAt(block, from)
  if (!phrase) return false
  const verb = pastClitics(tokens, firstFrom(tokens, phrase.end))
  return isMain(tokens, verb, clause) && finiteness(tokens, verb) > 0
}

/**
 * The words of the action whose verb or noun stands at token `at`, within the sentence that ends at `limit`. It stops before
 * a clause of its own (« somme la direction de publier les comptes, la CGT plaide »), before
 * the verb of its sentence where the order or the deed is the subject (`heads`), and before `next`, the token that
 * triggers another directive.
 */
export const actionSpan = (
  block: TextBlock,
  { action: at, heads }: { action: number; heads: boolean },
  limit: number,
  next: number | null,
): Span => {
  const { tokens, norm } = block
  const start = tokens[withClitics(tokens, at)]?.start ?? 0
  const rest = norm.slice(start, Math.min(limit, start + LONGEST))
  // A bracket or quotation that opens within the action closes within it.
  const stop = [...rest.matchAll(STOP)].find(({ 0: mark, index }) => !closes(rest.slice(0, index), mark))
  const end = start + (stop?.index ?? rest.length)
  const clause = tokens[at] !== undefined && !reads(tokens[at], 'infinitive') && tokens[at].verbs.length > 0
  let relative = false
  for (let i = at + 1; i < tokens.length && tokens[i]!.start < end; i++) {
    const { form } = tokens[i]!
    if (form === ',') relative = false
    if (/^(?:qui|qu[e']|dont|où|lorsqu?e?'?|quand|si)$/.test(form)) relative = true
    if (heads && !relative && i > at + 1 && isMain(tokens, i, false) && finiteness(tokens, i) > 0)
      return { start, end: lastBefore(tokens, i).end }
    if (!LINK.test(form)) continue
    const from = /^(?:et|mais|puis)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1
    const another = next !== null && next >= from && pastClitics(tokens, from) >= next
    if (another || (!relative && opensClause(block, from, clause))) return { start, end: tokens[i - 1]!.end }
  }
  return { start, end }
}
