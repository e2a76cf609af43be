/** « hier à 100 %, ne l'est plus qu'à 70 »: a number that takes its % from the percentage of money before it. */
import { sentenceAt } from '../../french/clauses.ts'
import { findNumbers } from '../../french/numbers.ts'
import type { Percent, Span, TextBlock } from '../../french/types.ts'
import { PASSING, tokenFrom } from '../quantities.ts'
import { lemmaIn } from '../words.ts'

/** UTF-16 units after a percentage in which a number may be of its kind. */
const REACH = 70
const ENDS =
  /^(?: ?[.,;:!?…»]| ?$| (?:auparavant|hier|aujourd'hui|avant|désormais|pour|l'an|en \d{4}|depuis|seulement)(?!\p{L}))/u

export interface ElidedPercent extends Span {
  readonly value: number
}

/** Numbers of the sentence after `percent` that are percentages too: what it falls to, what it was. */
export function elidedPercents(block: TextBlock, percent: Percent): ElidedPercent[] {
  const { end } = sentenceAt(block, percent.start)
  const from = percent.end
  const words = block.norm.slice(from, Math.min(end, from + REACH))
  if (!/\d/.test(words)) return []
  return findNumbers(words).flatMap(number => {
    const [start, past] = [from + number.start, from + number.end]
    const value = number.value
    if (value === null || number.scale > 1 || value > 100 || !number.figure) return []
    if (!ENDS.test(block.norm.slice(past, end)) || block.mentions.some(m => m.start < past && start < m.end)) return []
    const at = tokenFrom(block, start)
    const before = block.tokens[at - 1]?.form ?? ''
    // « ne l'est plus qu'à 70 », « retombe à 30 », « contre 50 auparavant »
    const only = before === 'à' && /^qu[e']$/.test(block.tokens[at - 2]?.form ?? '')
    const moves = before === 'à' && [2, 3].some(back => lemmaIn(block.tokens[at - back], PASSING) !== null)
    return only || moves || before === 'contre' ? [{ start, end: past, value }] : []
  })
}
