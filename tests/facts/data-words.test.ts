/** Words that the data of a fact takes from the article: whole words and whole phrases, on every article and passage of the gold. */
import { describe, expect, test } from 'vitest'
import { readGold } from '../../scripts/bench-facts/gold.ts'
import { extractFacts } from '../../src/facts/extract.ts'

/** Fields of `data` that hold words of the article. */
const FIELDS = new Set(
  'subject fund period partOf issuer addressee action event site unit name role expansion matter speaker'.split(' '),
)
/** What announces a word that is not there. « en chercher un », « deux de plus » announce none. */
const ANNOUNCES =
  /(?:^|\s)(?:d[eu]|des|l[ae]s?|à|aux?|et|ou|en|pour|par|sur|dans|avec|sans|que|(?<!(?:par|à)\s)qui|dont|où|ne|son|sa|ses|leurs?|cette|est|sont|devant|soit|vers|très)$|(?:^|\s)(?:l|d|qu|n|s)['’]$|[,;:(«-]$/u
const count = (text: string, mark: string) => text.split(mark).length

describe('words of the data', () => {
  const articles = readGold(['tests/facts/gold', 'tests/facts/passages'])
  test('end where a phrase ends, start with a word, and close what they open', () => {
    const broken = articles.flatMap(({ id, article }) =>
      extractFacts(article).flatMap(({ kind, data }) =>
        Object.entries(data)
          .filter(([field, value]) => FIELDS.has(field) && typeof value === 'string')
          .map(([field, value]) => [field, String(value)] as const)
          .filter(
            ([, value]) =>
              ANNOUNCES.test(value) ||
              /^[\s,;:.»)]/.test(value) ||
              count(value, '(') !== count(value, ')') ||
              count(value, '«') !== count(value, '»'),
          )
          .map(([field, value]) => `${id} ${kind}.${field}: ${value}`),
      ),
    )
    expect(broken).toEqual([])
  })
})
