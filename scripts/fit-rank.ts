/**
 * Learns what each feature of a fact is worth and writes it into src/facts/rank/weights.ts: a logistic regression, with a ridge, of
 * the share of readers who picked a fact among the five to show first (tests/facts/picks.json). Held-out articles are left out, so
 * that they tell whether it holds elsewhere, as does the agreement on articles left out in turn. Usage: npm run rank.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byPlace } from '../src/facts/evidence.ts'
import { extractFacts } from '../src/facts/extract.ts'
import { type FeatureName, featuresOf } from '../src/facts/rank/features.ts'
import { settingOf } from '../src/facts/rank/setting.ts'
import { WEIGHTS } from '../src/facts/rank/weights.ts'
import { chosen } from '../src/facts/rank.ts'
import { type Fact, KINDS } from '../src/facts/types.ts'
import { analyse } from '../src/french/analyse.ts'
import { type GoldArticle, readGold } from './bench-facts/gold.ts'
import { ndcg, pickedBy } from './bench-facts/score.ts'
import { logistic, type Row } from './fit-rank/logistic.ts'

const RIDGE = 2
/** What a kind is worth by itself is told by many facts, and hardly held back. */
const RIDGE_OF_KIND = 0.01
const FOLDS = 10
const NAMES = Object.keys(WEIGHTS) as FeatureName[]
const ridge = [...KINDS.map(() => RIDGE_OF_KIND), ...NAMES.map(() => RIDGE)]

interface Sample {
  readonly one: GoldArticle
  readonly facts: readonly Fact[]
  readonly rows: readonly Row[]
}

const home = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const picks = JSON.parse(readFileSync(home('tests/facts/picks.json'), 'utf8')) as Record<string, string[][]>

function sampleOf(one: GoldArticle): Sample {
  const { article } = one
  const facts = extractFacts(article).toSorted(byPlace)
  const blocks = article.blocks.map(({ text }) => text)
  const setting = settingOf(facts, article, analyse(blocks, article.published))
  const readers = one.picks.length
  const rows = facts.map(fact => {
    const features = featuresOf(fact, setting)
    return {
      x: [...KINDS.map(kind => Number(kind === fact.kind)), ...NAMES.map(name => Number(features[name] ?? 0))],
      y: pickedBy(one, fact) / readers,
      count: readers / 3,
    }
  })
  return { one, facts, rows }
}

const samplesOf = (folder: string) =>
  readGold([home(`tests/facts/${folder}`)], picks)
    .filter(({ picks }) => picks.length > 0)
    .map(sampleOf)
const learn = (samples: readonly Sample[]) =>
  logistic(
    samples.flatMap(({ rows }) => rows),
    ridge,
  )

/** Mean nDCG@5 of the order that the coefficients make. */
function agreement(samples: readonly Sample[], beta: readonly number[]): number {
  const gains = samples.map(({ one, facts, rows }) =>
    ndcg(
      one,
      chosen(facts.map((fact, i) => ({ fact, weight: rows[i]!.x.reduce((sum, x, k) => sum + x * beta[k]!, 0) }))),
    ),
  )
  const known = gains.filter(gain => gain !== null)
  return known.reduce((a, b) => a + b, 0) / known.length
}

/** Each article is judged by what the others taught. */
function leftOut(samples: readonly Sample[]): number {
  const parts = Array.from({ length: FOLDS }, (_, fold) => samples.filter((_, i) => i % FOLDS === fold))
  const sums = parts.map(part => {
    const rest = samples.filter(sample => !part.includes(sample))
    return part.length * agreement(part, learn(rest))
  })
  return sums.reduce((a, b) => a + b, 0) / samples.length
}

const gold = samplesOf('gold')
const held = samplesOf('held-out')
const beta = learn(gold)
const figures = [agreement(gold, beta), leftOut(gold), agreement(held, beta)].map(figure => figure.toFixed(3))
console.log(
  `nDCG@5 on ${gold.length} articles ${figures[0]}, left out in turn ${figures[1]}, ${held.length} held out ${figures[2]}`,
)

const file = home('src/facts/rank/weights.ts')
const learnt = new Map([...KINDS, ...NAMES].map((name, i) => [name as string, beta[i]!.toFixed(2)]))
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(/^( {2})(\w+): -?[\d.]+,$/gm, (line, indent: string, name: string) =>
    learnt.has(name) ? `${indent}${name}: ${Number(learnt.get(name))},` : line,
  ),
)
