/** Article in, ranked facts out: one language analysis, one finder a kind, then merge, rank and headlines. */
import type { Article } from '../article/types.ts'
import { analyse } from '../french/analyse.ts'
import type { AnalysedText } from '../french/types.ts'
import { headline } from './headline/headline.ts'
import { merge } from './merge.ts'
import { rank } from './rank.ts'
import { type AnyFinding, type Fact, KINDS, type Kind } from './types.ts'

type Finder = (text: AnalysedText, article: Article) => AnyFinding[]

const FINDERS: readonly Finder[] = []

/**
 * The facts of an article, best first. Offsets are UTF-16 code units into `article.blocks[block].text`.
 * Pure; an article without a publication date leaves relative dates unresolved.
 */
export function extractFacts(article: Article): Fact[] {
  const text = analyse(
    article.blocks.map(block => block.text),
    article.published,
  )
  const found = FINDERS.flatMap(find => find(text, article))
  const count = Object.fromEntries(KINDS.map(kind => [kind, 0])) as Record<Kind, number>
  return rank(merge(found), article).map((fact, index) => {
    const words = text.blocks[fact.block]?.text ?? ''
    count[fact.kind]++
    return {
      ...fact,
      id: `${fact.kind}-${count[fact.kind]}`,
      headline: headline(fact, words.slice(...fact.core)),
      quote: words.slice(...fact.evidence),
      rank: index + 1,
    }
  })
}
