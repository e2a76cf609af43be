import { opensPhrase, phraseEnd } from './noun-phrase.ts'
import { OBJECT_CLITIC, placeOf, skipIncise, spanOf } from './phrase-place.ts'
import { governed, isAdverb, isVerb, reads } from './predicates.ts'
import type { Span, TextBlock, Token } from './types.ts'

/** Whether an infinitive stands at `i`, clitics before it: « de s'organiser ». */
function infinitiveAt(tokens: readonly Token[], i: number): boolean {
  while (OBJECT_CLITIC.test(tokens[i]?.form ?? '') || tokens[i]?.form === 'pas') i++
  return reads(tokens[i], 'infinitive') !== undefined
}

/**
 * The direct object of a verb of the block, articles included: the first noun phrase after the verb group that no
 * preposition governs. Null for a passive, or when a clause or an infinitive stands there.
 */
export function objectOf(block: TextBlock, tokenIndex: number): Span | null {
  const { tokens, norm } = block
  const { last } = placeOf(block, tokenIndex).sentence
  let at = tokenIndex
  if (isVerb(tokens[at], 'avoir', 'être', 'aller', 'devoir', 'pouvoir')) {
    const next = governed(tokens, at, last)
    if (next >= 0 && isVerb(tokens[at], 'être') && reads(tokens[next], 'past-participle')) return null
    if (next >= 0) at = next
  } else if (reads(tokens[at], 'past-participle')) {
    let before = at - 1
    while (before >= 0 && isAdverb(tokens[before]) && tokens[before]!.form !== 'été') before--
    if (tokens[before]?.form === 'été' || isVerb(tokens[before], 'être')) return null
  }
  for (let i = at + 1; i < last && i < at + 30; ) {
    const { form } = tokens[i]!
    if (/^(?:à|au|aux|en|dans|chez|sur|avec|pour|par|depuis|dès)$/.test(form)) {
      if (reads(tokens[i + 1], 'infinitive')) return null
      i =
        opensPhrase(norm, tokens, i + 1) || tokens[i + 1]?.verbs.length === 0
          ? phraseEnd(norm, tokens, Math.min(i + 1, last - 1), last)
          : i + 1
    } else if (opensPhrase(norm, tokens, i) || (/^d[e']$/.test(form) && !infinitiveAt(tokens, i + 1))) {
      return spanOf(tokens, i, phraseEnd(norm, tokens, i, last))
    } else if (isAdverb(tokens[i]) || form.startsWith('-')) i++
    else if (skipIncise(tokens, i, last) > i) i = skipIncise(tokens, i, last)
    else return null
  }
  return null
}
