/** Orders facts as an editor would pick them: what is new and weighty first, background last. */
import type { Article } from '../article/types.ts'
import type { Merged } from './merge.ts'
import type { Kind } from './types.ts'

const PRIOR: Readonly<Record<Kind, number>> = {
  renewal: 2.2,
  directive: 1.7,
  budget: 1.7,
  jobs: 1.6,
  agenda: 1.4,
  question: 1.3,
  quote: 0.5,
  actor: 0.2,
}
/** Facts of one kind among the first five. */
const PER_KIND = 2
const HEADLINED = 5

/** Most telling first; at most two of a kind among the first five. */
export function rank(facts: readonly Merged[], article: Article): Merged[] {
  const weighed = facts.map(fact => ({ fact, weight: weight(fact, article) })).sort((a, b) => b.weight - a.weight)
  const first: Merged[] = []
  const rest: Merged[] = []
  for (const { fact } of weighed) {
    const full = first.filter(other => other.kind === fact.kind).length >= PER_KIND
    if (first.length < HEADLINED && !full && !fact.background) first.push(fact)
    else rest.push(fact)
  }
  return [...first, ...rest]
}

/** What a fact is worth to an editor. */
function weight(fact: Merged, article: Article): number {
  const blocks = article.blocks
  const places = [fact, ...fact.mentions]
  const has = (kind: string) => places.some(place => blocks[place.block]?.kind === kind)
  const head = has('title') ? 1.2 : has('standfirst') ? 0.9 : 0
  const position = 0.5 * (1 - fact.block / Math.max(1, blocks.length))
  const repeated = Math.min(0.4, 0.2 * fact.mentions.length)
  const modality = { asserted: 0, future: 0.25, expected: 0.1, conditional: 0 }[fact.modality]
  const negated = fact.negated ? 0.1 : 0
  const background = fact.background ? -1.5 : 0
  return PRIOR[fact.kind] + detail(fact) + head + position + repeated + modality + negated + background
}

/** Figures, dates and names make a fact worth more; profile figures less. */
function detail(fact: Merged): number {
  if (fact.kind === 'renewal')
    return (fact.data.duration || fact.data.until ? 0.6 : 0) + (fact.data.subject ? 0.1 : -0.3)
  if (fact.kind === 'budget') {
    const { amount, role, percent } = fact.data
    const value = amount?.value ?? amount?.high ?? 0
    const size = value >= 1e8 ? 0.9 : value >= 1e7 ? 0.7 : value >= 1e6 ? 0.4 : value > 0 ? -0.2 : 0
    const weak = role === 'turnover' ? -1.6 : percent !== null && !amount ? -0.5 : role === 'change' ? 0 : 0
    return size + weak
  }
  if (fact.kind === 'jobs') {
    const { change, count, low } = fact.data
    const told = change === 'cut' || change === 'created' || change === 'closed' || change === 'insolvent' ? 0.6 : 0.4
    const size = (count ?? low ?? 0) >= 100 ? 0.4 : 0
    return change === 'headcount' ? -0.9 : change === 'capacity' ? -0.3 : change === null ? -0.3 : told + size
  }
  if (fact.kind === 'agenda') return fact.data.start || fact.data.end ? 0.2 : -0.3
  if (fact.kind === 'directive') return (fact.data.issuer ? 0.2 : -0.3) + (fact.data.addressee ? 0.2 : 0)
  return 0
}
