import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inEachBrowser, Session } from './harness.ts'
import { articles, others } from './pages.ts'
import { control, press } from './popover.ts'

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

/** Long enough for a script that waits for an idle moment, or for another turn, before it does anything. */
const settle = (page: Page) => page.evaluate(() => new Promise(done => setTimeout(done, 400)))

/** Without the icon and the application manifest, which a browser asks for when it pleases. */
const requests = (session: Session) =>
  session.proxy.asked.filter(address => !/\/(favicon\.ico|[^/]+\.webmanifest)$/.test(address))

/** In no order, and a picture once: Firefox may ask ahead for one, and again when it lays out the page before the first answer. */
const loaded = (addresses: readonly string[]) =>
  addresses.filter((address, i) => !/\.(jpe?g|png)$/.test(address) || addresses.indexOf(address) === i).sort()

/** Hosts that browsers ask for on their own account. */
const OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)(:\d+)?$/

inEachBrowser('what the extension leaves behind', session => {
  const bare = new Session(session.name)
  beforeAll(() => bare.start({ extension: false }))
  afterEach(() => bare.tidy())
  afterAll(() => bare.stop())

  describe('on a page that is no article', () => {
    it.each(others)('$slug: nothing', async ({ url }) => {
      const page = await session.open(url, { article: false })
      await settle(page)
      expect(await markup(page)).toBe(await markup(await bare.open(url, { article: false })))
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    })
  })

  describe('on an article', () => {
    it.each(articles)('$slug: the page itself, to the byte, once cleaning is off, and no request', async ({ url }) => {
      const before = [requests(session).length, requests(bare).length] as const
      const page = await session.open(url)
      await press(page, /faits?/)
      const cleaning = await control(page, /^Masquer ce qui n’est pas l’article/)
      await cleaning.click()
      await page.waitForSelector('html:not([data-epure])')
      const untouched = await bare.open(url, { article: false })
      const host = await page.$eval('epure-popover', element => element.outerHTML)
      const left = (await markup(page)).replace(host, '')
      // The switch is remembered: the next page would come uncleaned.
      await cleaning.click()
      expect(left).toBe(await markup(untouched))
      expect(loaded(requests(session).slice(before[0]))).toEqual(loaded(requests(bare).slice(before[1])))
    })

    it('asks no other host for anything', () => {
      const others = ({ proxy }: Session) => new Set(proxy.refused.filter(host => !OWN.test(host)))
      expect(others(session)).toEqual(others(bare))
    })
  })
})
