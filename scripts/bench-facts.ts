/**
 * Measures facts on the gold articles, per kind and attribute, beside two baselines.
 *
 *     npx tsx scripts/bench-facts.ts [--verbose] [--only KIND] [GOLD.json | PASSAGES.jsonl | FOLDER …]
 *
 * Without paths: tests/facts/gold.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extractFacts } from '../src/facts/extract.ts'
import { KINDS, type Kind } from '../src/facts/types.ts'
import { firstSentences, plainExpressions } from './bench-facts/baselines.ts'
import { readGold } from './bench-facts/gold.ts'
import { locate, ndcg, newTally, score, type Tally } from './bench-facts/score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, only: { type: 'string' } },
})
const home = (path: string) => new URL(`../${path}`, import.meta.url).pathname
const picks = JSON.parse(readFileSync(home('tests/facts/picks.json'), 'utf8')) as Record<string, string[]>
const articles = readGold(positionals.length > 0 ? positionals : [home('tests/facts/gold')], picks)

const rules = newTally()
const plain = newTally()
const ranks: number[] = []
let lead = 0
let leadTrue = 0
let required = 0
for (const one of articles) {
  const asked = ({ kind }: { kind: Kind }) => one.only === undefined || kind === one.only
  const facts = extractFacts(one.article).filter(asked)
  score(one, facts, rules)
  score(one, plainExpressions(one.article).filter(asked), plain)
  const gain = ndcg(one, facts)
  if (gain !== null) ranks.push(gain)
  const gold = locate(one).filter(({ gold: [, , x] }) => !x?.opt)
  const sentences = firstSentences(one.article)
  required += gold.length
  const inside = (sentence: (typeof sentences)[number]) =>
    gold.filter(({ at }) =>
      at.some(s => s.block === sentence.block && s.start < sentence.core[1] && sentence.core[0] < s.end),
    )
  lead += new Set(sentences.flatMap(inside)).size
  leadTrue += sentences.filter(sentence => inside(sentence).length > 0).length / Math.max(1, sentences.length)
}

const ratio = (right: number, all: number) => (all === 0 ? '  -  ' : (right / all).toFixed(3))
function row(
  name: string,
  { tp, fp, fn }: { tp: number; fp: number; fn: number },
  other?: Tally['kinds']['quote'],
): string {
  const beside = other
    ? `   plain P ${ratio(other.tp, other.tp + other.fp)} R ${ratio(other.tp, other.tp + other.fn)}`
    : ''
  return `${name.padEnd(10)} gold ${String(tp + fn).padStart(4)}   P ${ratio(tp, tp + fp)}  R ${ratio(tp, tp + fn)}${beside}`
}
const sum = (tally: Tally) =>
  Object.values(tally.kinds).reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  })

const shown = rules.log.filter(line => !values.only || line.includes(` ${values.only}`))
if (values.verbose) console.log(shown.join('\n'))
for (const kind of KINDS) console.log(row(kind, rules.kinds[kind], plain.kinds[kind]))
console.log(row('all', sum(rules), sum(plain)))
console.log(
  Object.entries(rules.attributes)
    .map(([name, [right, all]]) => `${name} ${right}/${all}`)
    .join('  '),
)
console.log(`first five sentences: ${ratio(leadTrue, articles.length)} of them hold a fact, R ${ratio(lead, required)}`)
if (ranks.length > 0)
  console.log(
    `nDCG@5 ${ratio(
      ranks.reduce((a, b) => a + b, 0),
      ranks.length,
    )} on ${ranks.length} articles`,
  )
