import { clausesOf } from './clauses.ts'
import { compose, normalise } from './normalise.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { AnalysedText, Mention, Sentence, TextBlock } from './types.ts'

/**
 * Reads the blocks of a text: sentences, tokens, clauses, mentions and people.
 *
 * @param texts one string a block; offsets of the result are UTF-16 code units into them.
 * @param _published day of publication, ISO 8601, against which relative dates are resolved; null leaves them unresolved.
 */
export function analyse(texts: readonly string[], _published: string | null): AnalysedText {
  return { blocks: texts.map(analyseBlock), people: [] }
}

function analyseBlock(given: string): TextBlock {
  const { text } = compose(given)
  const norm = normalise(text)
  const tokens = tokenise(norm)
  const quotes = findQuotes(norm)
  const sentences: Sentence[] = []
  let first = 0
  for (const { start, end } of splitSentences(norm, quotes)) {
    let last = first
    while (last < tokens.length && tokens[last]!.start < end) last++
    if (last > first) sentences.push({ start, end, first, last, clauses: clausesOf(tokens, first, last, quotes) })
    first = last
  }
  const mentions: Mention[] = quotes.toSorted((a, b) => a.start - b.start)
  return { text, norm, sentences, tokens, mentions }
}
