import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser, resize } from './harness.ts'
import { sample } from './pages.ts'
import { control, press, waitOpen } from './popover.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Faults that axe finds, and what it cannot decide, inside an element. */
async function judged(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE)
  const { passes, violations, incomplete } = await page.evaluate(async root => {
    const { axe } = globalThis as unknown as { axe: { run(node: Element): Promise<AxeResults> } }
    return axe.run(document.querySelector(root)!)
  }, selector)
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`,
  )
}

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light'
  inEachBrowser(
    `nothing that axe objects to or cannot decide, ${scheme}`,
    session => {
      it('in the popover, with its menu, a pinned fact and the list of what was hidden', async () => {
        const page = await session.open(sample.url)
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark)
        await press(page, /faits/)
        await waitOpen(page)
        await page.evaluate(() => {
          const root = document.querySelector('epure-popover')!.shadowRoot!
          root.querySelector<HTMLElement>('.budget [data-fact]')!.click()
        })
        await (await control(page, /^Lettres d’information/)).evaluate(element => element.click())
        await press(page, /^Choisir le format/)
        expect(await judged(page, 'epure-popover')).toEqual([])
      })

      it('in a narrow window', async () => {
        const page = await session.open(sample.url)
        await resize(page, { width: 420, height: 800 })
        // Once the pill has found its place.
        await expect.poll(() => judged(page, 'epure-popover'), { timeout: 5000 }).toEqual([])
        await press(page, /faits/)
        await waitOpen(page)
        expect(await judged(page, 'epure-popover')).toEqual([])
      })

      it('on the options page', async () => {
        const page = await session.openOwn('options')
        await page.$eval('summary', element => (element as HTMLElement).click())
        await page.$$eval('button', buttons => buttons.at(-1)!.click())
        await page.waitForSelector('[role=status] button')
        expect(await judged(page, 'html')).toEqual([])
      })

      it('in the toolbar popup', async () => {
        const popup = await session.openPopup(await session.open(sample.url))
        expect(await judged(popup, 'html')).toEqual([])
        const other = await session.openPopup(await session.open('about:blank', { article: false }))
        expect(await judged(other, 'html')).toEqual([])
      })
    },
    { dark },
  )
}
