import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, it } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { sample } from './pages.ts'
import { control, press, waitOpen } from './popover.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light'
  inEachBrowser(
    `the popover, ${scheme}`,
    session => {
      it('has nothing that axe objects to or cannot decide', async () => {
        const page = await session.open(sample.url)
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark)
        await press(page, /faits/)
        await waitOpen(page)
        // The menu and the list of what was hidden are looked at too.
        await press(page, /^Choisir le format/)
        await (await control(page, /^Lettres d’information/)).evaluate(element => element.click())
        await page.evaluate(AXE)
        const { passes, violations, incomplete } = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(node: Element): Promise<AxeResults> } }
          return axe.run(document.querySelector('epure-popover')!)
        })
        const told = (results: AxeResults['violations']) =>
          results.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
        expect(told(violations)).toEqual([])
        expect(told(incomplete)).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
      })
    },
    { dark },
  )
}
