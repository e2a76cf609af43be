/** Article in, ranked facts out: one language analysis, one finder a kind, then merge, rank and headlines. */
import type { Article } from '../article/types.ts'
import { analyse } from '../french/analyse.ts'
import type { AnalysedText, TextBlock } from '../french/types.ts'
import { findActor } from './actor.ts'
import { findAgenda } from './agenda.ts'
import { findBudget } from './budget.ts'
import { findDirective } from './directive.ts'
import { inField } from './domain.ts'
import { headline } from './headline/headline.ts'
import { findJobs } from './jobs.ts'
import { merge } from './merge.ts'
import { findQuestion } from './question.ts'
import { findQuote } from './quote.ts'
import { rank } from './rank.ts'
import { findRenewal } from './renewal.ts'
import { type AnyFinding, type Fact, KINDS, type Kind } from './types.ts'

type Finder = (text: AnalysedText, article: Article) => AnyFinding[]

/** A new kind is one line here. */
const FINDERS: readonly Finder[] = [
  findRenewal,
  findBudget,
  findDirective,
  findAgenda,
  findJobs,
  findActor,
  findQuestion,
  findQuote,
]

/** Kinds whose cues mislead outside industry, the economy and policy. */
const IN_FIELD_ONLY: ReadonlySet<Kind> = new Set(['directive', 'question', 'jobs'])

/**
 * The facts of an article, best first. Offsets are UTF-16 code units into `article.blocks[block].text`.
 * Pure; an article without a publication date leaves relative dates unresolved.
 */
export function extractFacts(article: Article): Fact[] {
  const text = analyse(
    article.blocks.map(block => block.text),
    article.published,
  )
  const here = inField(text)
  const found = FINDERS.flatMap(find => find(text, article)).filter(({ kind }) => here || !IN_FIELD_ONLY.has(kind))
  const count = Object.fromEntries(KINDS.map(kind => [kind, 0])) as Record<Kind, number>
  return rank(merge(found, article), article, text).map((fact, index) => {
    const block = text.blocks[fact.block] as TextBlock
    count[fact.kind]++
    return {
      ...fact,
      id: `${fact.kind}-${count[fact.kind]}`,
      headline: headline(fact, text.blocks),
      quote: block.text.slice(...fact.evidence),
      rank: index + 1,
    }
  })
}
