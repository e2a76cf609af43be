import { existsSync, readFileSync } from 'node:fs'
import { type SamplePage, samplePages } from '../../scripts/sample-server/pages.ts'
import type { Article } from '../../src/article/types.ts'

const pages = samplePages()

/** Pages of tests/pages that are articles, and those that only look like one. */
export const articles = pages.filter(page => page.article)
export const others = pages.filter(page => !page.article)

/** The page that the tests of the popover are tried on. */
export const sample = articles.find(page => page.slug === 'poles-de-competitivite')!

const path = (page: SamplePage, name: string) => `tests/pages/${page.slug}/${name}`

/** One line of expectations each, empty when the page has no such file. */
export function linesIn(page: SamplePage, name: 'clutter.txt' | 'kept.txt'): string[] {
  const file = path(page, name)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

export const articleOf = (page: SamplePage): Article => JSON.parse(readFileSync(path(page, 'article.json'), 'utf8'))

export const markupOf = (page: SamplePage): string => readFileSync(path(page, 'page.html'), 'utf8')

/** White space folded, as `Block.text` has it. */
export const folded = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
