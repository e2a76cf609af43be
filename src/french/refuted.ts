/** What is told only to be refuted: « une vente, que le groupe dément », « démentie par le groupe », « s'est révélée fausse ». */
import { finiteness, isVerb, reads } from './predicates.ts'
import type { Span, Token } from './types.ts'

type Tokens = readonly Token[]

const UNTRUE = /^(?:faux|fausses?|infondée?s?|inexacte?s?|erronée?s?|mensong(?:er|ère)s?)$/
/** Tokens from « que » to its verb. */
const REACH = 8

const refutes = (token: Token | undefined): boolean => isVerb(token, 'démentir', 'nier', 'réfuter')
const isUnderNe = (tokens: Tokens, i: number): boolean =>
  [1, 2, 3].some(back => /^n[e']$/.test(tokens[i - back]?.form ?? ''))

/** « est fausse », « s'est révélée infondée »; not « est une fausse piste ». */
export const isUntrue = (tokens: Tokens, i: number): boolean =>
  UNTRUE.test(tokens[i]!.form) &&
  [1, 2].some(back => isVerb(tokens[i - back], 'être', 'révéler', 'avérer')) &&
  (tokens[i + 1]?.kind !== 'word' || /^(?:et|mais|selon|pour|d'après)$/.test(tokens[i + 1]!.form))

/** « Il est faux que », « Il est faux de dire que »: whether « que » at token `that` leads to what is not so. */
export function isUntrueThat(tokens: Tokens, that: number): boolean {
  const said = isVerb(tokens[that - 1], 'dire', 'prétendre', 'affirmer', 'croire', 'penser', 'écrire')
  const at = said && /^d[e']$/.test(tokens[that - 2]?.form ?? '') ? that - 3 : that - 1
  return UNTRUE.test(tokens[at]?.form ?? '') && isVerb(tokens[at - 1], 'être') && !isUnderNe(tokens, at - 1)
}

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
