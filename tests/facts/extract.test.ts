import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readGold } from '../../scripts/bench-facts/gold.ts'
import { newTally, score } from '../../scripts/bench-facts/score.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { KINDS } from '../../src/facts/types.ts'
import { articleOf } from './articles.ts'

const articles = readGold([fileURLToPath(new URL('./gold', import.meta.url))])

describe('gold articles', () => {
  const tally = newTally()
  for (const one of articles) score(one, extractFacts(one.article), tally)

  test.each(KINDS)('%s: precision and recall', kind => {
    const { tp, fp, fn } = tally.kinds[kind]
    expect(tp / (tp + fp), tally.log.join('\n')).toBeGreaterThanOrEqual(0.88)
    expect(tp / (tp + fn), tally.log.join('\n')).toBeGreaterThanOrEqual(0.88)
  })
  // Shares of a handful say nothing.
  const attributes = Object.entries(tally.attributes).filter(([, [, all]]) => all >= 20)
  test.each(attributes)('attribute %s', (_, [right, all]) => {
    expect(right / all, tally.log.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

// What no rule was written for. A floor under what is found in any text, not a table to tune on.
test.each([
  ['held-out', 0.95, 0.89],
  ['passages-held-out', 0.93, 0.9],
])('%s: precision and recall', (folder, precision, recall) => {
  const tally = newTally()
  for (const one of readGold([fileURLToPath(new URL(`./${folder}`, import.meta.url))]))
    score(
      one,
      extractFacts(one.article).filter(({ kind }) => !one.only || kind === one.only),
      tally,
    )
  const sum = (count: 'tp' | 'fp' | 'fn') => KINDS.reduce((all, kind) => all + tally.kinds[kind][count], 0)
  expect(sum('tp') / (sum('tp') + sum('fp'))).toBeGreaterThanOrEqual(precision)
  expect(sum('tp') / (sum('tp') + sum('fn'))).toBeGreaterThanOrEqual(recall)
})

test('an empty article has no facts', () => {
  expect(extractFacts(articleOf([]))).toEqual([])
  expect(extractFacts(articleOf(['']))).toEqual([])
})

test('without a publication date nothing is resolved against today', () => {
  const facts = extractFacts(articleOf(['Le comité se réunira le 3 juin.'], null))
  expect(facts.map(fact => (fact.kind === 'agenda' ? fact.data.start : null))).toEqual(facts.map(() => null))
})
