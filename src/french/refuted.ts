/** What is told only to be refuted: « une vente, que le groupe dément », « démentie par le groupe ». */
import { finiteness, isVerb, reads } from './predicates.ts'
import type { Span, Token } from './types.ts'
import { isUnderNe } from './untrue.ts'

type Tokens = readonly Token[]

/** Tokens from « que » to its verb. */
const REACH = 8

const refutes = (token: Token | undefined): boolean => isVerb(token, 'démentir', 'nier', 'réfuter')

/** Whether a relative at token `i` refutes what it is said of: « que la direction nie », « démentie par le groupe ». */
function refutesHere(tokens: Tokens, i: number): boolean {
  if (refutes(tokens[i]) && reads(tokens[i], 'past-participle')) return tokens[i + 1]?.form === 'par'
  if (!/^qu[e']$/.test(tokens[i]?.form ?? '') || (tokens[i - 1]?.verbs.length ?? 0) > 0) return false
  for (let k = i + 1; k < i + REACH && tokens[k] && tokens[k]!.kind !== 'mark'; k++)
    if (refutes(tokens[k])) return !isUnderNe(tokens, k) && !/^(?:que|qu'|de|d')$/.test(tokens[k + 1]?.form ?? '')
  return false
}

/** The phrases of a clause (`inside`: its own tokens, `start`: its own) that an aside right behind them refutes. */
export function refutedIn(tokens: Tokens, inside: readonly number[], start: number): Span[] {
  const found: Span[] = []
  for (const [k, i] of inside.entries()) {
    if (inside[k + 1] === i + 1 && tokens[i + 1]!.form !== ',' && !refutes(tokens[i + 1])) continue
    const aside = tokens[i + 1]?.form === ',' ? i + 2 : i + 1
    if (tokens[i]!.kind === 'mark' || !refutesHere(tokens, aside)) continue
    let from = k
    while (from > 0 && tokens[inside[from - 1]!]!.kind !== 'mark' && finiteness(tokens, inside[from - 1]!) < 2) from--
    found.push({ start: from === 0 ? start : tokens[inside[from]!]!.start, end: tokens[i]!.end })
  }
  return found
}
