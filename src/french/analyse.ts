import { findAcronyms } from './acronyms.ts'
import { findAmounts } from './amounts.ts'
import { clausesOf, innermost } from './clauses.ts'
import { findCounts } from './counts.ts'
import { findDates } from './dates.ts'
import { type Composed, compose, normalise } from './normalise.ts'
import { firstFrom } from './offsets.ts'
import { findOrganisations } from './organisations.ts'
import { findPeople } from './people.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { giveSpeakers } from './speakers.ts'
import { tokenise } from './tokens.ts'
import type { AnalysedText, Mention, Sentence, Span, TextBlock, Token } from './types.ts'

/**
 * Reads the blocks of a text: sentences, tokens, clauses, mentions and people.
 *
 * @param texts one string a block; offsets of the result are UTF-16 code units into them, in whatever way their
 *   accents are written.
 * @param published day of publication, ISO 8601, against which relative dates are resolved; null leaves them unresolved.
 */
export function analyse(texts: readonly string[], published: string | null): AnalysedText {
  const composed = texts.map(compose)
  const blocks = composed.map(({ text }) => analyseBlock(text, published))
  const { people, mentions } = findPeople(blocks)
  const acronyms = blocks.map(({ norm, text }) => findAcronyms(norm, text))
  const organisations = findOrganisations(
    blocks,
    blocks.map((_, i) => [...(mentions[i] ?? []), ...(acronyms[i] ?? [])]),
  )
  const named = blocks.map((block, i) => ({
    ...block,
    mentions: sorted([...block.mentions, ...(mentions[i] ?? []), ...(acronyms[i] ?? []), ...(organisations[i] ?? [])]),
  }))
  return asGiven(giveSpeakers({ blocks: named, people }), texts, composed)
}

function analyseBlock(text: string, published: string | null): TextBlock {
  const norm = normalise(text)
  const tokens = tokenise(norm)
  const quotes = findQuotes(norm)
  const sentences = sentencesOf(norm, tokens, quotes)
  const directionAt = (offset: number) => {
    const sentence = sentences.findLast(({ start }) => start <= offset)
    return sentence ? innermost(sentence.clauses, offset).direction : 'none'
  }
  const measured: Mention[] = findAmounts(norm)
  measured.push(...clearOf(measured, findDates(norm, published, directionAt)))
  const counts = clearOf(measured, findCounts(norm))
  return { text, norm, sentences, tokens, mentions: sorted([...measured, ...counts, ...quotes]) }
}

function sentencesOf(norm: string, tokens: readonly Token[], quotes: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const { start, end } of splitSentences(norm, quotes)) {
    let last = first
    while (last < tokens.length && tokens[last]!.start < end) last++
    if (last > first) sentences.push({ start, end, first, last, clauses: clausesOf(tokens, first, last, quotes) })
    first = last
  }
  return sentences
}

const sorted = (mentions: readonly Mention[]) => mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** Those that do not overlap what is taken, itself free of overlaps: « 3 millions d'euros » is no count, nor is « trois ans ». */
function clearOf<S extends Span>(taken: readonly Span[], found: readonly S[]): S[] {
  const inOrder = taken.toSorted((a, b) => a.start - b.start)
  return found.filter(({ start, end }) => {
    const before = inOrder[firstFrom(inOrder, end) - 1]
    return !before || before.end <= start
  })
}

/** Brings the offsets back to the texts as given, where composing them had moved any. */
function asGiven(read: AnalysedText, texts: readonly string[], composed: readonly Composed[]): AnalysedText {
  if (composed.every(({ text }, i) => text === texts[i])) return read
  const moved = new Map<object, unknown>()
  const move = <T>(value: T, back: Composed['back']): T => {
    if (Array.isArray(value)) return value.map(item => move(item, back)) as T
    if (typeof value !== 'object' || value === null) return value
    const known = moved.get(value)
    if (known) return known as T
    const copy: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) copy[key] = move(item, back)
    if ('start' in value && 'end' in value) Object.assign(copy, back(value as unknown as Span))
    moved.set(value, copy)
    return copy as T
  }
  const blocks = read.blocks.map((block, i) => ({
    ...move(block, composed[i]!.back),
    text: texts[i]!,
    norm: normalise(texts[i]!),
  }))
  const people = read.people.map(person => ({
    ...person,
    mentions: person.mentions.map(({ block, mention }) => ({ block, mention: move(mention, composed[block]!.back) })),
  }))
  return { blocks, people }
}
