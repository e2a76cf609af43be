/**
 * What a fact is worth to an editor, other facts apart. The figures are a logistic regression on `tests/facts/picks.json`: for
 * each article up to three choices of the five facts to show first, made before and without it. `npm run bench:facts` says how
 * well they agree.
 */
import type { Article } from '../../article/types.ts'
import { clauseAt } from '../../french/clauses.ts'
import type { AnalysedText, TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import { shared } from '../same.ts'
import type { BudgetRole, JobsData, Kind } from '../types.ts'

const KIND: Readonly<Record<Kind, number>> = {
  directive: 0.9,
  renewal: 0.8,
  question: 0.6,
  jobs: 0.55,
  budget: 0.2,
  agenda: -0.6,
  quote: -0.85,
  actor: -1.5,
}
/** In the title: a question there is put for effect, jobs are the news. */
const TITLE: Partial<Record<Kind, number>> = { jobs: 0.8, renewal: 0.6, question: -0.55, budget: -0.15 }
const STANDFIRST = 0.6
const IN_STANDFIRST: Partial<Record<Kind, number>> = { budget: 1.1, jobs: 0.6, agenda: 0.2 }
/** Blocks of the opening: title, standfirst and first paragraph. */
const OPENING = 2

const CHANGE: Partial<Record<NonNullable<JobsData['change']>, number>> = {
  created: 0.6,
  closed: 0.4,
  cut: 0.25,
  opened: -0.35,
  headcount: -0.4,
  capacity: -0.95,
}
const ROLE: Partial<Record<BudgetRole, number>> = { turnover: -0.65, loss: -0.5 }

export function weight(fact: Merged, { blocks, title }: Article, text: AnalysedText): number {
  const places = new Set([fact, ...fact.mentions].map(({ block }) => blocks[block]?.kind))
  const { kind, block } = fact
  const words = blocks[block]?.text ?? ''
  return (
    KIND[kind] +
    detail(fact) +
    (places.has('title')
      ? (TITLE[kind] ?? 0) + (IN_STANDFIRST[kind] ?? 0)
      : places.has('standfirst')
        ? STANDFIRST + (IN_STANDFIRST[kind] ?? 0)
        : 0) +
    0.8 * (1 - block / Math.max(1, blocks.length)) +
    (block <= OPENING ? 0.75 : 0) +
    1.3 * Math.min(2, fact.mentions.length) +
    0.17 * Math.min(2, shared(words.slice(...fact.core), title)) +
    (fact.negated ? 0.25 : 0) +
    (fact.background ? -1.65 : 0) +
    told(fact, words, text.blocks[block])
  )
}

const FORMER = /(?:^|\s)(?:de|contre)\s$/
const PART = /dont\s+(?:\S+ )?$/
const LEAD = 12

/** How the sentence tells it: what is ahead is news, what was, what is compared with and what is quoted is less so. */
function told({ modality, core, evidence }: Merged, words: string, block: TextBlock | undefined): number {
  if (!block) return 0
  const clause = clauseAt(block, core[0])
  const before = words.slice(Math.max(0, core[0] - LEAD), core[0])
  return (
    (modality === 'expected' ? 1.4 : 0) +
    (clause.direction === 'future' ? 0.45 : 0) +
    (block.tokens[clause.predicate]?.verbs.some(({ tense }) => tense === 'imperfect') ? -1 : 0) +
    // « grimpe de 18 à 27 millions », « contre 93 000 tonnes »: what a figure comes from is not the news.
    (FORMER.test(before) ? -0.4 : 0) +
    (PART.test(before) ? -0.8 : 0) +
    (/["«]/.test(words.slice(evidence[0], core[0])) ? -1.25 : 0)
  )
}

/** Between 0 and 1: how many powers of ten a number is above 10 ** `from`, of `span`. */
const size = (value: number, from: number, span: number): number =>
  value > 0 ? Math.min(1, Math.max(0, (Math.log10(value) - from) / span)) : 0

/** Figures, dates and names make a fact worth more; profile figures less. */
function detail(fact: Merged): number {
  switch (fact.kind) {
    case 'renewal': {
      const { duration, until, subject, outcome } = fact.data
      return (duration || until ? 0.9 : 0) + (subject ? 0.85 : 0) + (outcome === 'ended' ? -0.5 : 0)
    }
    case 'budget': {
      const { amount, role } = fact.data
      return 1.4 * size(amount?.value ?? amount?.high ?? 0, 5, 4) + (role ? (ROLE[role] ?? 0) : 0)
    }
    case 'jobs': {
      const { change, count, high } = fact.data
      const people = change === 'capacity' ? 0 : size(count ?? high ?? 0, 0, 3.5)
      return 1.15 * people + (change ? (CHANGE[change] ?? 0) : 0)
    }
    case 'directive':
      return fact.data.issuer && fact.data.addressee ? 0.5 : 0
    case 'question':
      return fact.data.matter ? 0.5 : 0
    case 'agenda':
      return fact.data.grain === 'day' ? 0.6 : 0
    default:
      return 0
  }
}
