/** Who of the phrase before a verb does what it says: « l'entourage de Paul Diot », « Bercy nous ». */
import { firstFrom } from './offsets.ts'
import { isVerb, reads } from './predicates.ts'
import { isAround } from './speakers/somebody.ts'
import type { Span, TextBlock, Token } from './types.ts'

const AROUND = /^(?:lieutenant|successeur|prédécesseur|soutien|partisan|adversaire|opposant)s?$/
const CLITIC = /^(?:nous|vous|[mts][e']|n[e']|lui|leur|y|en)$/

/** Whether somebody is named only to tell whose people speak: « l'entourage de | Paul Diot ». */
export const isTheirs = ({ tokens }: TextBlock, { start }: Span): boolean => {
  const at = firstFrom(tokens, start)
  const head = tokens[at - 2]?.form ?? ''
  return /^d[e']$/.test(tokens[at - 1]?.form ?? '') && (isAround(head) || AROUND.test(head))
}

/** « Bercy | nous avait promis », « Le préfet | m'assure »: the last token before a verb and its clitics, after token `first`. */
export const lastBefore = (tokens: readonly Token[], first: number, verb: number): Token | undefined => {
  let last = verb - 1
  if (isVerb(tokens[last], 'avoir', 'être') && reads(tokens[verb], 'past-participle')) last--
  while (last > first && CLITIC.test(tokens[last]!.form)) last--
  return tokens[last]
}
