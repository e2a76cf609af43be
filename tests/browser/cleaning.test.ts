import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { articleOf, articles, folded, linesIn } from './pages.ts'

/** What a reader sees of the page itself, a line each; the popover's text is in a shadow root and does not count. */
const visibleLines = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => document.body.innerText)).split('\n').map(folded).filter(Boolean)

const missing = (lines: readonly string[], wanted: readonly string[]) => {
  const text = lines.join(' ')
  return wanted.map(folded).filter(line => !text.includes(line))
}

inEachBrowser('the cleaned page', session => {
  it.each(articles)('$slug: the whole article, and no clutter', async article => {
    const page = await session.open(article.url)
    if (linesIn(article, 'clutter.txt').length) await page.waitForSelector('html[data-epure=on]')
    const lines = await visibleLines(page)
    const blocks = articleOf(article).blocks.map(block => block.text)
    expect(missing(lines, [...blocks, ...linesIn(article, 'kept.txt')])).toEqual([])
    expect(linesIn(article, 'clutter.txt').filter(line => lines.includes(folded(line)))).toEqual([])
  })
})
