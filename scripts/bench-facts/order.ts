/** How well the first facts agree with those that readers chose, beside the order of the text and the best there is. */
import { byPlace } from '../../src/facts/evidence.ts'
import type { Fact } from '../../src/facts/types.ts'
import type { GoldArticle } from './gold.ts'
import { isTrue, ndcg, pickedBy } from './score.ts'

/** Facts of which none should be wrong, or background. */
const FIRST = 3

const mean = (values: readonly number[]): string =>
  (values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)).toFixed(3)

/** What one article adds; null when nobody chose in it. */
function read(one: GoldArticle, facts: readonly Fact[]) {
  const gain = ndcg(one, facts)
  if (gain === null) return null
  const picked = new Map(facts.map(fact => [fact, pickedBy(one, fact)]))
  const [shown] = facts
  const first = facts.slice(0, FIRST)
  return {
    gain,
    inText: ndcg(one, facts.toSorted(byPlace)) ?? 0,
    best:
      ndcg(
        one,
        facts.toSorted((a, b) => picked.get(b)! - picked.get(a)!),
      ) ?? 0,
    chosen: Number(shown !== undefined && picked.get(shown)! > 0),
    bad: Number(first.some(fact => fact.background || !isTrue(one, fact))),
  }
}

/** Two lines of figures; none when nobody chose in any of the articles. */
export function orders(articles: readonly (readonly [GoldArticle, readonly Fact[]])[]): string[] {
  const all = articles.map(([one, facts]) => read(one, facts)).filter(one => one !== null)
  if (all.length === 0) return []
  const of = (name: keyof (typeof all)[number]) => mean(all.map(one => one[name]))
  return [
    `nDCG@5 ${of('gain')} on ${all.length} articles, of ${of('best')} that the facts found allow; in the order of the text ${of('inText')}`,
    `the first fact was chosen by a reader in ${of('chosen')} of them; a wrong or a background fact is among the first ${FIRST} in ${of('bad')}`,
  ]
}
