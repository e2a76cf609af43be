/** Orders facts as an editor would pick them: what is new and weighty first, echoes and background last. */
import type { Article } from '../article/types.ts'
import type { AnalysedText } from '../french/types.ts'
import type { Merged } from './merge.ts'
import { settingOf } from './rank/setting.ts'
import { weight } from './rank/weight.ts'
import type { Kind, Place } from './types.ts'

/** The first facts are chosen one by one: a second of a kind, a third, and each further one of a sentence count for less. */
const CHOSEN = 5
/** Two numbers of jobs may both be news; a second sum or open matter seldom is. */
const SECOND: Partial<Record<Kind, number>> = {
  renewal: -0.9,
  budget: -1.2,
  directive: -0.8,
  agenda: -0.9,
  question: -1,
}
const SECOND_OF_OTHERS = -0.5
const THIRD = -1.5
const SAME_SENTENCE = -0.7
/** A date that another chosen fact has in its core says nothing new. */
const SAME_DATE = -2

/** Most telling first. */
export function rank(facts: readonly Merged[], article: Article, text: AnalysedText): Merged[] {
  const setting = settingOf(facts, article, text)
  return chosen(facts.map(fact => ({ fact, weight: weight(fact, setting) })))
}

/** The order that weights make: the first facts chosen beside one another, the others by weight alone. */
export function chosen<F extends Merged>(weighted: readonly { readonly fact: F; readonly weight: number }[]): F[] {
  const left = weighted.toSorted((a, b) => b.weight - a.weight)
  const first: F[] = []
  while (first.length < CHOSEN && left.length > 0) {
    let best = 0
    let most = -Infinity
    for (const [i, { fact, weight }] of left.entries()) {
      const value = weight + echo(fact, first)
      if (value > most) [best, most] = [i, value]
    }
    first.push(...left.splice(best, 1).map(({ fact }) => fact))
  }
  return [...first, ...left.map(({ fact }) => fact)]
}

/** What a fact loses beside those already chosen. */
function echo(fact: Merged, chosen: readonly Merged[]): number {
  const peers = chosen.filter(other => other.kind === fact.kind).length
  const beside = chosen.filter(other => other.block === fact.block && other.evidence[0] === fact.evidence[0]).length
  const overlaps = (place: Place) =>
    place.block === fact.block && place.core[0] < fact.core[1] && fact.core[0] < place.core[1]
  const inside = fact.kind === 'agenda' && chosen.some(other => [other, ...other.mentions].some(overlaps))
  return (
    (peers === 0 ? 0 : peers === 1 ? (SECOND[fact.kind] ?? SECOND_OF_OTHERS) : THIRD) +
    SAME_SENTENCE * beside +
    (inside ? SAME_DATE : 0)
  )
}
