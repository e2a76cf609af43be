/** Facts of gold articles or passages against the gold, beside two plain ways, as lines of a table. */
import { extractFacts } from '../../src/facts/extract.ts'
import { type Fact, KINDS, type Kind } from '../../src/facts/types.ts'
import { firstSentences, plainExpressions } from './baselines.ts'
import type { GoldArticle } from './gold.ts'
import { orders } from './order.ts'
import { locate, newTally, score, type Tally } from './score.ts'

type Count = Tally['kinds'][Kind]

const ratio = (right: number, all: number) => (all === 0 ? '  -  ' : (right / all).toFixed(3))
const sum = (tally: Tally): Count =>
  Object.values(tally.kinds).reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  })
const precisionRecall = ({ tp, fp, fn }: Count) => `P ${ratio(tp, tp + fp)}  R ${ratio(tp, tp + fn)}`
const row = (name: string, rules: Count, plain: Count) =>
  `${name.padEnd(10)} gold ${String(rules.tp + rules.fn).padStart(4)}   ${precisionRecall(rules)}   plain ${precisionRecall(plain)}`

/** How many of the first five sentences hold a fact, and the share of all facts that stand in them. */
function lead(articles: readonly GoldArticle[]): string {
  let holding = 0
  let found = 0
  let required = 0
  for (const one of articles) {
    const gold = locate(one).filter(({ gold: [, , x] }) => !x?.opt)
    const sentences = firstSentences(one.article)
    const inside = (sentence: (typeof sentences)[number]) =>
      gold.filter(({ at }) =>
        at.some(s => s.block === sentence.block && s.start < sentence.core[1] && sentence.core[0] < s.end),
      )
    required += gold.length
    found += new Set(sentences.flatMap(inside)).size
    holding += sentences.filter(sentence => inside(sentence).length > 0).length / Math.max(1, sentences.length)
  }
  return `first five sentences: ${ratio(holding, articles.length)} of them hold a fact, R ${ratio(found, required)}`
}

interface Measured {
  readonly table: string
  /** Every miss, false fact and wrong attribute, a line each. */
  readonly log: readonly string[]
}

export function measure(articles: readonly GoldArticle[]): Measured {
  const rules = newTally()
  const plain = newTally()
  const found: [GoldArticle, Fact[]][] = []
  for (const one of articles) {
    const asked = ({ kind }: { kind: Kind }) => one.only === undefined || kind === one.only
    const facts = extractFacts(one.article).filter(asked)
    score(one, facts, rules)
    score(one, plainExpressions(one.article).filter(asked), plain)
    found.push([one, facts])
  }
  const table = [
    ...KINDS.map(kind => row(kind, rules.kinds[kind], plain.kinds[kind])),
    row('all', sum(rules), sum(plain)),
    Object.entries(rules.attributes)
      .map(([name, [right, all]]) => `${name} ${right}/${all}`)
      .join('  '),
    ...(articles.some(({ only }) => only) ? [] : [lead(articles)]),
    ...orders(found),
  ].join('\n')
  return { table, log: rules.log }
}
