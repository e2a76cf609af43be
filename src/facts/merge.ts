/** Joins findings of one proposition into one fact, with its further places as mentions. */
import type { Article } from '../article/types.ts'
import { byPlace } from './evidence.ts'
import { sameData } from './same.ts'
import type { AnyFinding, Place } from './types.ts'

/** A finding with the other places where the text says the same. */
export type Merged = AnyFinding & { readonly mentions: readonly Place[] }

/** No article has so many facts: beyond, only neighbours are compared, to keep the cost linear. */
const CROWDED = 80

/**
 * Standfirst and body, heading and body, two patterns on one clause: one fact. Conflicting values stay two.
 * The fullest finding leads, the others become its mentions; order of the text is kept.
 */
export function merge(findings: readonly AnyFinding[], article: Article): Merged[] {
  const groups: AnyFinding[][] = []
  for (const finding of findings) {
    const near = groups.length > CROWDED ? groups.slice(-CROWDED) : groups
    const group = near.find(
      others => others.slice(0, CROWDED).some(other => isSame(other, finding, article)) && !isNext(others, finding),
    )
    if (group) group.push(finding)
    else groups.push([finding])
  }
  return groups.map(joined).sort(byPlace)
}

/** A sub-heading repeats the first open matter of its paragraph: the second stays apart. */
const isNext = (group: readonly AnyFinding[], { kind, block, core }: AnyFinding): boolean =>
  kind === 'question' && group.some(other => other.block === block && other.core[1] <= core[0])

function isSame(a: AnyFinding, b: AnyFinding, { blocks }: Article): boolean {
  if (a.kind !== b.kind) return false
  if (a.block === b.block && a.core[0] < b.core[1] && b.core[0] < a.core[1]) return !conflict(a, b)
  // « demande de contrôler les cuves et recommande de former les équipes »: a sentence says a thing once.
  if (a.kind !== 'question' && a.block === b.block && a.evidence[0] === b.evidence[0]) return false
  const role = (fact: AnyFinding) => blocks[fact.block]?.kind ?? 'paragraph'
  const isHead = (fact: AnyFinding) => /^(?:title|standfirst|heading)$/.test(role(fact))
  const below = role(a) === 'heading' && b.block === a.block + 1
  const lead = role(a) === 'title' && role(b) === 'standfirst'
  return sameData(a, b, { head: isHead(a) || isHead(b), lead, below })
}

/** Two numbers in one place are two facts: « 487 des 620 salariés ». */
function conflict(a: AnyFinding, b: AnyFinding): boolean {
  if (a.kind === 'jobs' && b.kind === 'jobs')
    return a.data.count !== null && b.data.count !== null && a.data.count !== b.data.count
  if (a.kind === 'budget' && b.kind === 'budget')
    return a.data.amount !== null && b.data.amount !== null && a.data.amount.value !== b.data.amount.value
  return false
}

/** How much a finding tells: its attributes that are known. */
const fullness = ({ data }: AnyFinding): number =>
  Object.values(data).filter(value => value !== null && value.length !== 0).length

function joined(group: readonly AnyFinding[]): Merged {
  const [first, ...rest] = [...group].sort(
    (a, b) => Number(a.background) - Number(b.background) || fullness(b) - fullness(a) || a.block - b.block,
  ) as [AnyFinding, ...AnyFinding[]]
  const data: Record<string, unknown> = { ...first.data }
  for (const other of rest)
    for (const [key, value] of Object.entries(other.data as object)) {
      const own = data[key]
      if (Array.isArray(own) && Array.isArray(value)) data[key] = [...new Set([...own, ...value])]
      else data[key] = own ?? value
    }
  const places = rest.filter(other => other.block !== first.block || other.core[0] !== first.core[0])
  const mentions = places.map(({ block, core, evidence }) => ({ block, core, evidence }))
  return { ...first, data, mentions } as unknown as Merged
}
