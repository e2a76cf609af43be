/** The first open matter of a clause. */
import { clauseAt } from '../../french/clauses.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isVerb, tokensIn } from '../words.ts'
import { doubt } from './doubt.ts'
import { stateAt } from './states.ts'
import { turnAt } from './turns.ts'
import { verbCue } from './verbs.ts'

export interface Hit extends Span {
  /** Token whose subject is the matter. */
  readonly token: number
  /** The matter follows the cue instead of being its subject. */
  readonly after: boolean
}

export function openIn(block: TextBlock, clause: Clause): Hit | null {
  const [first, last] = tokensIn(block, clause)
  for (let i = first; i < last; i++) {
    const word = block.tokens[i]
    // A clause holds those inside it: each word is read in its own.
    if (word?.kind !== 'word' || clauseAt(block, word.start) !== clause) continue
    const found =
      stateAt(block, clause, i) ??
      turnAt(block, clause, i) ??
      doubt(block, clause, i, first, last) ??
      verbCue(block, clause, i, first, last)
    if (!found) continue
    const token = block.tokens[i] as Token
    return { start: predicateStart(block, i, first), end: token.end + found.more, token: i, after: found.after }
  }
  return null
}

/** Whether a sentence leaves anything open. */
export const leavesOpen = (block: TextBlock, { clauses }: Sentence): boolean =>
  clauses.some(clause => openIn(block, clause) !== null)

/** Start of the predicate around a cue: auxiliaries, clitics and « ne » before it. */
function predicateStart(block: TextBlock, i: number, first: number): number {
  let start = i
  for (let j = i - 1; j >= first && j > i - 7; j--) {
    const token = block.tokens[j] as Token
    const auxiliary = ['être', 'avoir', 'rester', 'demeurer', 'sembler', 'attendre'].some(lemma => isVerb(token, lemma))
    if (auxiliary || /^(?:ne|n'|pas|encore|toujours|se|s'|quant)$/.test(token.form)) start = j
  }
  return block.tokens[start]?.start ?? 0
}
