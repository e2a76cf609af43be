import { clauseBefore, innermost } from './clauses.ts'
import { latin } from './latin.ts'
import { opensPhrase, phraseEnd } from './noun-phrase.ts'
import { covering, firstFrom } from './offsets.ts'
import { OBJECT_CLITIC, phrasesIn, placeOf, spanOf } from './phrase-place.ts'
import { governed, reads } from './predicates.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from './types.ts'

const SUBJECT = /^(?:il|elle|on|ils|elles|je|j'|tu|nous|vous|ce|c'|cela|ça|ceux-ci|celui-ci|celle-ci|celles-ci)$/

/** Tokens of a clause looked back through: nobody puts more between a subject and its verb. */
const FAR = 150

/** Own tokens of a clause before a token: those of clauses inside it left out. */
function ownBefore(
  block: TextBlock,
  { sentence, clause }: { sentence: Sentence; clause: Clause },
  before: number,
): number[] {
  const indices: number[] = []
  const first = Math.max(sentence.first, firstFrom(block.tokens, clause.start), before - FAR)
  for (let i = first; i < before; i++) {
    const { start } = block.tokens[i]!
    if (start >= clause.start && innermost(sentence.clauses, start) === clause) indices.push(i)
  }
  return indices
}

/** Whether a date or duration covers the beginning of a phrase (« L'an dernier, le groupe … »). */
const isTime = (block: TextBlock, at: Span) =>
  [0, 1, 2, 3].some(shift => {
    const time = covering(block, at.start + shift, /^d/)
    return time !== undefined && at.start < time.end && time.end >= at.end - 2
  })

/** Whether where something is begins at a token: « Près de Vire, une usine … », not « Près de la moitié ». */
function isNearby({ tokens, text }: TextBlock, first: number): boolean {
  if (!/^(?:près|loin|non|proche|autour|hors)$/.test(tokens[first]!.form)) return false
  const of = /^d(?:e|'|u)$/.test(tokens[first + 1]?.form ?? '') ? first + 1 : first + 2
  return (
    /^d(?:e|'|u)$/.test(tokens[of]?.form ?? '') && /^\p{Lu}/u.test(text.slice(tokens[of + 1]?.start ?? text.length))
  )
}

const SOURCE = latin(/(?<!\p{L})(?:selon|pour|chez|d'après) $/iu)
/** Whether the second of these phrases is the name or role of the source before it, and another follows: « Selon le maire, Jean Roy, l'usine fermera ». */
function isNameOfSource(
  { tokens, mentions, norm }: TextBlock,
  [source, named, subject]: readonly { first: number; last: number }[],
): boolean {
  if (!source || !named || !subject) return false
  const { start: from } = tokens[source.first]!
  if (!SOURCE.test(norm.slice(Math.max(0, from - 9), from))) return false
  const comma = (i: number) => tokens[i]?.form === ','
  // « Selon le journal, Jean Roy, le maire, réclame »: what a comma shuts off is an apposition itself.
  if (named.first !== source.last + 1 || !comma(source.last) || !comma(named.last) || comma(subject.last)) return false
  return mentions.some(m => m.type === 'person' && from <= m.start && m.start < tokens[named.last]!.start)
}

/**
 * The subject of a verb of the block: a noun phrase or pronoun, articles included. A participle or infinitive has that of
 * its clause, « qui » its antecedent, a coordinated verb that of the verb before. Null when the clause shows none.
 */
export function subjectOf(block: TextBlock, tokenIndex: number): Span | null {
  const known = subjects.get(block) ?? new Map<number, Span | null>()
  subjects.set(block, known)
  const before = known.get(tokenIndex)
  if (before !== undefined) return before
  const found = subjectWithin(block, tokenIndex, 4)
  known.set(tokenIndex, found)
  return found
}

/** Subjects found, by token: every kind of fact asks for those of the same verbs. */
const subjects = new WeakMap<TextBlock, Map<number, Span | null>>()

/** `steps` ends the walk from clause to clause where two of them point at each other. */
function subjectWithin(block: TextBlock, tokenIndex: number, steps: number): Span | null {
  if (steps === 0) return null
  const { tokens, norm } = block
  const place = placeOf(block, tokenIndex)
  const { sentence, clause } = place
  const predicate = clause.predicate >= 0 ? clause.predicate : tokenIndex
  const inverted = tokens[predicate + 1]?.form ?? ''
  if (/^-(?:t-)?(?:ils?|elles?|on|je|nous|vous|ce)$/.test(inverted)) {
    const { start, end } = tokens[predicate + 1]!
    return { start: start + inverted.lastIndexOf('-') + 1, end }
  }
  let at = predicate - 1
  while (at >= sentence.first && OBJECT_CLITIC.test(tokens[at]!.form)) at--
  if (at >= sentence.first && SUBJECT.test(tokens[at]!.form)) return spanOf(tokens, at, at + 1)
  const own = ownBefore(block, place, predicate)
  const opening = own[0] === undefined ? undefined : tokens[own[0]]
  const relative = own.find(
    i => i < (own[0] ?? 0) + 2 && /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/.test(tokens[i]!.form),
  )
  if (relative !== undefined) return antecedent(block, sentence, clause, steps)
  const participial =
    reads(tokens[predicate], 'past-participle') &&
    !tokens[predicate]!.verbs.some(({ tense }) => tense === 'present') &&
    clause !== sentence.clauses[0]
  if (participial) return antecedent(block, sentence, clause, steps)
  const phrases = phrasesIn(block, own)
  const found = phrases.filter(
    (phrase, i) =>
      !phrase.governed &&
      !isNearby(block, phrase.first) &&
      !isTime(block, spanOf(tokens, phrase.first, phrase.last)) &&
      !isNameOfSource(block, phrases.slice(i - 1)),
  )
  const best = chosen(tokens, found, predicate)
  if (best) return withoutRole(block, spanOf(tokens, best.first, best.last))
  const after = governed(tokens, predicate, sentence.last)
  const coordinated = /^(?:et|ou|mais|puis|,)$/.test(opening?.form ?? '') || tokens[predicate - 1]?.form === ','
  const before = clauseBefore(sentence, tokens, clause, predicate)
  if (coordinated && before && /^(?:et|ou|mais|puis)$/.test(opening?.form ?? ''))
    return subjectWithin(block, before.predicate, steps - 1)
  // « ont investi les deux groupes », « a indiqué le ministre »
  const from = reads(tokens[after], 'past-participle') ? after : predicate
  if (opensPhrase(norm, tokens, from + 1))
    return spanOf(tokens, from + 1, phraseEnd(norm, tokens, from + 1, sentence.last))
  return before && before !== clause ? subjectWithin(block, before.predicate, steps - 1) : null
}

/** A person named with a role (« Anne Roy, la ministre des PME, ») is the name alone. */
function withoutRole(block: TextBlock, at: Span): Span {
  const person = block.mentions.find(({ type, start }) => type === 'person' && start === at.start)
  return person && block.norm[person.end] === ',' && person.end < at.end ? { start: at.start, end: person.end } : at
}

/** Of the phrases before a verb, the one that opens the clause, unless a later one stands right before the verb after a comma. */
function chosen<P extends { first: number; last: number }>(
  tokens: readonly Token[],
  found: readonly P[],
  predicate: number,
): P | undefined {
  const first = found[0]
  if (!first || found.length === 1) return first
  // An opening without determiner (« Côté fournisseurs, le groupe ») is an adverbial.
  const nearest = found.at(-1)!
  const bare = tokens[first.first]!.verbs.length > 0
  return bare && nearest.last <= predicate ? nearest : first
}

/** What a relative or participle that opens a clause speaks of: the phrase that ends before the clause. */
function antecedent(block: TextBlock, sentence: Sentence, clause: Clause, steps: number): Span | null {
  const { tokens } = block
  let at = sentence.first
  while (at < sentence.last && tokens[at]!.start < clause.start) at++
  const from = Math.max(sentence.first, at - 40)
  const found = phrasesIn(
    block,
    Array.from({ length: at - from }, (_, k) => from + k),
  )
  const best = found.at(-1)
  if (best) return spanOf(tokens, best.first, best.last)
  const main = sentence.clauses.find(
    ({ predicate, start }) => predicate >= 0 && start <= clause.start && predicate !== clause.predicate,
  )
  return main ? subjectWithin(block, main.predicate, steps - 1) : null
}
