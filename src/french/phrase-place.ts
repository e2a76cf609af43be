import { innermost, sentenceAt } from './clauses.ts'
import { opensPhrase, phraseEnd } from './noun-phrase.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from './types.ts'

/** Pronouns that stand before a verb and are not its subject. */
export const OBJECT_CLITIC = /^(?:ne|n'|se|s'|me|m'|te|t'|y|en|lui|leur|le|la|les|l')$/

/** Words that govern the phrase after them. */
export const PREPOSITION =
  /^(?:à|au|aux|en|dans|pour|sur|sous|avec|chez|vers|depuis|dès|pendant|avant|après|par|selon|d'après|contre|sans|entre|via|hors|malgré|jusqu'|de|d'|du|des)$/

/** The span of the tokens [from, to). */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** The sentence of a token and the innermost clause there. */
export function placeOf(block: TextBlock, token: number): { sentence: Sentence; clause: Clause } {
  const sentence = sentenceAt(block, block.tokens[token]!.start)
  return { sentence, clause: innermost(sentence.clauses, block.tokens[token]!.start) }
}

/** A comma and what it shuts off (« , par ailleurs, »), skipped; `i` when none closes soon. */
export function skipIncise(tokens: readonly Token[], i: number, last: number): number {
  if (tokens[i]?.form !== ',') return i
  for (let at = i + 1; at < last && at < i + 8; at++) if (tokens[at]!.form === ',') return at + 1
  return i
}

/** Noun phrases among the tokens of the given indices, outermost, with whether a preposition governs them. */
export function phrasesIn(
  block: TextBlock,
  indices: readonly number[],
): { first: number; last: number; governed: boolean }[] {
  const { tokens, norm } = block
  const found: { first: number; last: number; governed: boolean }[] = []
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k]!
    // « A Carling (Moselle), l'usine fermera »: what a bracket holds is part of nothing.
    if (tokens[i]!.form === '(') {
      const close = indices.findIndex((at, index) => index > k && tokens[at]!.form === ')')
      if (close > 0) k = close
      continue
    }
    if (!opensPhrase(norm, tokens, i)) continue
    // The phrase stays within tokens that follow each other.
    let run = k
    while (run + 1 < indices.length && indices[run + 1] === indices[run]! + 1) run++
    const last = phraseEnd(norm, tokens, i, indices[run]! + 1)
    found.push({ first: i, last, governed: PREPOSITION.test(tokens[i - 1]?.form ?? '') })
    while (k + 1 < indices.length && indices[k + 1]! < last) k++
  }
  return found
}
