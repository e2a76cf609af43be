/** Orders facts as an editor would pick them: what is new and weighty first, echoes and background last. */
import type { Article } from '../article/types.ts'
import type { Merged } from './merge.ts'
import type { Fact, Kind, Place } from './types.ts'

const PRIOR: Readonly<Record<Kind, number>> = {
  renewal: 2.2,
  directive: 1.9,
  budget: 1.4,
  jobs: 1.6,
  agenda: 0.6,
  question: 1.9,
  quote: 0.3,
  actor: 0,
}
/** The first facts are chosen one by one: a second of a kind, a third, and a second of a sentence count for less. */
const CHOSEN = 5
const SECOND = -0.6
const THIRD = -1.7
const SAME_SENTENCE = -0.4
/** A date that another chosen fact has in its core says nothing new. */
const SAME_DATE = -0.8

/** Most telling first. */
export function rank(facts: readonly Merged[], article: Article): Merged[] {
  const left = facts.map(fact => ({ fact, weight: weight(fact, article) })).sort((a, b) => b.weight - a.weight)
  const chosen: Merged[] = []
  while (chosen.length < CHOSEN && left.length > 0) {
    let best = 0
    let most = -Infinity
    for (const [i, { fact, weight }] of left.entries()) {
      const value = weight + echo(fact, chosen)
      if (value > most) [best, most] = [i, value]
    }
    chosen.push(...left.splice(best, 1).map(({ fact }) => fact))
  }
  return [...chosen, ...left.map(({ fact }) => fact)]
}

/** What a fact loses beside those already chosen. */
function echo(fact: Merged, chosen: readonly Merged[]): number {
  const peers = chosen.filter(other => other.kind === fact.kind).length
  const sentence = chosen.some(other => other.block === fact.block && other.evidence[0] === fact.evidence[0])
  const overlaps = (place: Place) =>
    place.block === fact.block && place.core[0] < fact.core[1] && fact.core[0] < place.core[1]
  const inside = fact.kind === 'agenda' && chosen.some(other => [other, ...other.mentions].some(overlaps))
  return (peers === 0 ? 0 : peers === 1 ? SECOND : THIRD) + (sentence ? SAME_SENTENCE : 0) + (inside ? SAME_DATE : 0)
}

const MODALITY: Readonly<Record<Fact['modality'], number>> = {
  asserted: 0,
  future: 0.4,
  expected: 0.6,
  conditional: 0.25,
}

const FORMER = /(?:^|\s)(?:de|contre)\s$/

/** What a fact is worth to an editor, other facts apart. */
function weight(fact: Merged, { blocks }: Article): number {
  const places = [fact, ...fact.mentions]
  const has = (kind: string) => places.some(place => blocks[place.block]?.kind === kind)
  const head = has('title') ? 1.2 : has('standfirst') ? 1.05 : has('heading') ? 0.2 : 0
  const position =
    0.9 * (1 - fact.block / Math.max(1, blocks.length)) + (places.some(({ block }) => block < 3) ? 0.3 : 0)
  const repeated = 0.4 * Math.min(2, fact.mentions.length)
  const background = fact.background ? -3 : 0
  // « grimpe de 18 à 27 millions », « contre 93 000 tonnes »: what a figure comes from is not the news.
  const text = blocks[fact.block]?.text ?? ''
  const former = FORMER.test(text.slice(Math.max(0, fact.core[0] - 8), fact.core[0])) ? -0.6 : 0
  return (
    PRIOR[fact.kind] +
    detail(fact) +
    head +
    position +
    repeated +
    MODALITY[fact.modality] +
    (fact.negated ? 0.15 : 0) +
    background +
    former
  )
}

const EVENTS = new Set(['cut', 'created', 'closed', 'opened', 'insolvent', 'kept', 'sold'])

/** Figures, dates and names make a fact worth more; profile figures less. */
function detail(fact: Merged): number {
  if (fact.kind === 'renewal') return fact.data.duration || fact.data.until ? 1 : 0
  if (fact.kind === 'budget') {
    const { amount, role } = fact.data
    if (role === 'turnover') return -1.6
    const value = amount?.value ?? amount?.high ?? 0
    return value >= 1e8 ? 0.9 : value >= 1e7 ? 0.7 : value >= 1e6 ? 0.5 : value > 0 ? -0.2 : -0.4
  }
  if (fact.kind === 'jobs') {
    const { change, count, high } = fact.data
    const size = (count ?? high ?? 0) >= 100 ? 0.1 : 0
    if (change === 'headcount') return size + (fact.modality === 'asserted' ? -0.9 : 0)
    return size + (change === 'capacity' ? -0.3 : EVENTS.has(change ?? '') ? 0.5 : 0)
  }
  if (fact.kind === 'directive') return fact.data.issuer && fact.data.addressee ? 0.6 : 0
  return 0
}
