/** Open matters of a sentence, one a clause at most. */
import { innermost } from '../../french/clauses.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn, tokensIn } from '../words.ts'
import { doubt, isDoubtful } from './doubt.ts'
import { PENDING, stateAt } from './states.ts'
import { turnAt, turnOf } from './turns.ts'
import { isOpening, verbCue } from './verbs.ts'

export interface Hit extends Span {
  /** Token whose subject is the matter. */
  readonly token: number
  /** The matter follows the cue instead of being its subject. */
  readonly after: boolean
  readonly clause: Clause
}

/** Whether anything is looked for at a word: most of a text is left here. */
const starts = (token: Token): boolean =>
  PENDING.has(token.form) || turnOf(token) !== undefined || isDoubtful(token) || isOpening(token)

/** What is open in a sentence, one matter a clause, the clauses in their order. */
export function openIn(block: TextBlock, sentence: Sentence): Hit[] {
  const found: Hit[] = []
  let clause: Clause | null = null
  let [first, last] = [0, 0]
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = block.tokens[i] as Token
    if (token.kind !== 'word' || !starts(token)) continue
    // A clause holds those inside it: each word is read in its own.
    const own = innermost(sentence.clauses, token.start)
    if (found.some(hit => hit.clause === own)) continue
    if (own !== clause) [first, last] = tokensIn(block, own)
    clause = own
    const cue =
      stateAt(block, clause, i) ??
      turnAt(block, clause, i) ??
      (isDoubtful(token) ? doubt(block, clause, i, first, last) : null) ??
      verbCue(block, clause, i, first, last)
    if (!cue) continue
    const { more, after } = cue
    found.push({ start: predicateStart(block, i, first), end: token.end + more, token: i, after, clause })
  }
  return found.sort((a, b) => sentence.clauses.indexOf(a.clause) - sentence.clauses.indexOf(b.clause))
}

/** Whether a sentence leaves anything open. */
export const leavesOpen = (block: TextBlock, sentence: Sentence): boolean => openIn(block, sentence).length > 0

const AUXILIARIES = family('être avoir rester demeurer sembler attendre')
const BEFORE = family("ne n' pas encore toujours se s' quant")

/** Start of the predicate around a cue: auxiliaries, clitics and « ne » before it. */
function predicateStart(block: TextBlock, i: number, first: number): number {
  let start = i
  for (let j = i - 1; j >= first && j > i - 7; j--) {
    const token = block.tokens[j] as Token
    if (lemmaIn(token, AUXILIARIES) !== null || BEFORE.has(token.form)) start = j
  }
  return block.tokens[start]?.start ?? 0
}
