import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGold } from '../scripts/bench-facts/gold.ts'
import type { Article } from '../src/article/types.ts'
import { extractFacts } from '../src/facts/extract.ts'
import { articleOf } from './facts/articles.ts'

const gold = fileURLToPath(new URL('./facts/gold', import.meta.url))
const pages = new URL('./pages/', import.meta.url)

/** Articles of the gold, and the expected readings of the saved pages. */
const articles: Article[] = [
  ...readGold([gold]).map(({ article }) => article),
  ...readdirSync(pages).flatMap(slug => {
    const file = new URL(`${slug}/article.json`, pages)
    if (!existsSync(file)) return []
    const { blocks, published } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Article>
    return blocks ? [articleOf(blocks, published ?? null)] : []
  }),
]

/** Nothing is invented: every quote is the article's at its offsets, every core inside its sentence, every range inside its block. */
function faithful(article: Article): void {
  for (const fact of extractFacts(article)) {
    const text = article.blocks[fact.block]?.text ?? ''
    expect(fact.quote).toBe(text.slice(...fact.evidence))
    for (const place of [fact, ...fact.mentions]) {
      const [start, end] = place.core
      expect(end).toBeGreaterThan(start)
      expect(place.evidence[0]).toBeLessThanOrEqual(start)
      expect(place.evidence[1]).toBeGreaterThanOrEqual(end)
      expect(place.evidence[1]).toBeLessThanOrEqual(article.blocks[place.block]?.text.length ?? 0)
    }
    expect(fact.headline.length).toBeGreaterThan(0)
    expect(fact.headline.length).toBeLessThanOrEqual(110)
    expect(fact.headline).not.toMatch(/(?<!\p{L})(?:undefined|null|NaN)(?!\p{L})|\n/u)
    // Words between quotation marks are the article's.
    const quoted = /«\u00A0([^»]*?)(?:…|\u00A0»)/.exec(fact.headline)?.[1]
    const bare = (words: string) => words.replace(/[\s\u00A0\u202F«»"]+/g, '')
    if (quoted) expect(bare(article.blocks.map(block => block.text).join(' '))).toContain(bare(quoted))
  }
}

describe('every fact stands on the text', () => {
  test.each(articles.map((article, i) => [article.title || String(i), article] as const))('%s', (_, article) =>
    faithful(article),
  )
})

const some = fc.constantFrom(...articles)
const texts = articles.flatMap(article => article.blocks.map(block => block.text)).filter(text => text.length > 40)

test('on random cuts of texts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (text, from, to) => {
      const [start, end] = [from % text.length, to % text.length].sort((a, b) => a - b) as [number, number]
      faithful(articleOf([text.slice(start, end)]))
    }),
    { numRuns: 150 },
  )
})

test('on shuffles of blocks and of the words of a block', () => {
  const shuffled = some.chain(article =>
    fc
      .shuffledSubarray([...article.blocks], { minLength: 1 })
      .chain(blocks => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks[0]?.text.split(' ') ?? []))),
  )
  fc.assert(
    fc.property(shuffled, ([blocks, words]) => faithful(articleOf([words.join(' '), ...blocks.slice(0, 4)]))),
    { numRuns: 60 },
  )
})

test('typographic variants give the same facts', () => {
  const curly = (text: string) =>
    text
      .replace(/'/g, '’')
      .replace(/ (?=[:;?!»%])/g, '\u00A0')
      .replace(/« /g, '«\u00A0')
  for (const article of articles) {
    const other = { ...article, blocks: article.blocks.map(block => ({ ...block, text: curly(block.text) })) }
    const seen = (one: Article) => extractFacts(one).map(({ kind, block, core }) => [kind, block, ...core])
    expect(seen(other)).toEqual(seen(article))
  }
})
