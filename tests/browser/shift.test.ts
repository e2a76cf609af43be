import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { inEachBrowser, Session } from './harness.ts'
import { articles, markupOf } from './pages.ts'

/** An article of each template. */
const oneEach = articles.filter(({ template }, i) => articles.findIndex(article => article.template === template) === i)

interface Watched {
  readonly moves: string[]
  shift: number
}

/**
 * Runs in the page from its beginning: after each frame, notes what stands in the window and has moved since the frame before
 * (every browser tells), and sums up the layout shifts that the browser itself has seen (Chromium's does).
 */
function watch(): void {
  const seen: Watched = { moves: [], shift: 0 }
  Object.assign(window, { seen })
  let before = new Map<Element, number>()
  const look = () => {
    const now = new Map<Element, number>()
    for (const element of document.querySelectorAll('h1,h2,h3,p,li,table,figure,blockquote')) {
      const { top, height } = element.getBoundingClientRect()
      if (!height || top > innerHeight) continue
      now.set(element, top)
      const was = before.get(element)
      if (was !== undefined && Math.abs(was - top) > 1)
        seen.moves.push(`${was} ${top} ${element.textContent.slice(0, 60)}`)
    }
    before = now
  }
  // A size observer is told after the layout of each frame in which the size has changed, just before it is painted.
  const probe = document.createElement('i')
  const sizes = new ResizeObserver(look)
  const frame = () => {
    const root = document.documentElement
    if (root && !probe.isConnected) root.append(probe)
    probe.style.cssText = `position:fixed;width:${probe.offsetWidth === 1 ? 2 : 1}px;height:1px`
    sizes.observe(probe)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
}

async function load(session: Session, url: string, article: boolean): Promise<Watched> {
  const page: Page = await session.browser.newPage()
  page.setDefaultTimeout(20_000)
  await page.evaluateOnNewDocument(watch)
  await page.goto(url)
  if (article) await page.waitForSelector('epure-popover')
  await page.evaluate(() => new Promise(done => setTimeout(done, 300)))
  return page.evaluate(() => (window as unknown as { seen: Watched }).seen)
}

inEachBrowser('a page that comes in pieces', session => {
  const bare = new Session(session.name)
  beforeAll(() => bare.start({ extension: false }))
  afterEach(() => bare.tidy())
  afterAll(() => bare.stop())

  it.each(oneEach)('template $template: moves no more than it does by itself', async article => {
    const url = `${article.url}?pieces`
    for (const one of [session, bare]) one.serve(url, { body: markupOf(article), pieces: 1500 })
    const [seen, without] = [await load(session, url, true), await load(bare, url, false)]
    expect(seen.moves.filter(move => !without.moves.includes(move))).toEqual([])
    expect(seen.shift).toBeLessThanOrEqual(without.shift)
  })
})
