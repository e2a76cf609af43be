import { opensPhrase, phraseEnd } from './noun-phrase.ts'
import { PREPOSITION, phrasesIn, placeOf, skipIncise, spanOf } from './phrase-place.ts'
import { isAdverb } from './predicates.ts'
import type { Span, TextBlock } from './types.ts'

/**
 * The noun phrase that follows a token of the block, adverbs, clitics and an incise between; null when none does
 * within its sentence. Articles included, relatives left out.
 */
export function nounPhraseAfter(block: TextBlock, tokenIndex: number): Span | null {
  const { tokens, norm } = block
  const { last } = placeOf(block, tokenIndex).sentence
  for (let i = tokenIndex + 1; i < last && i < tokenIndex + 12; ) {
    if (opensPhrase(norm, tokens, i) || /^(?:de|d')$/.test(tokens[i]!.form))
      return spanOf(tokens, i, phraseEnd(norm, tokens, i, last))
    const after = skipIncise(tokens, i, last)
    if (after > i) i = after
    else if (
      isAdverb(tokens[i]) ||
      tokens[i]!.form.startsWith('-') ||
      tokens[i]!.form === '"' ||
      tokens[i]!.form === '«'
    )
      i++
    else
      return tokens[i]!.kind === 'word' && !PREPOSITION.test(tokens[i]!.form) && tokens[i]!.verbs.length === 0
        ? spanOf(tokens, i, phraseEnd(norm, tokens, i, last))
        : null
  }
  return null
}

/** The noun phrase that ends before a token, clitics, adverbs, commas and brackets between; the nearest one that no preposition governs. */
export function nounPhraseBefore(block: TextBlock, tokenIndex: number): Span | null {
  const { sentence } = placeOf(block, tokenIndex)
  const from = Math.max(sentence.first, tokenIndex - 60)
  const found = phrasesIn(
    block,
    Array.from({ length: tokenIndex - from }, (_, k) => from + k),
  )
  const best = found.findLast(phrase => !phrase.governed) ?? found.at(-1)
  return best ? spanOf(block.tokens, best.first, best.last) : null
}
