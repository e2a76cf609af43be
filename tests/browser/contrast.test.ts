import { expect, it } from 'vitest'
import { inEachBrowser, resize } from './harness.ts'
import { sample } from './pages.ts'
import { press, waitOpen } from './popover.ts'

inEachBrowser(
  'in the few colours of a high contrast theme',
  session => {
    it('what is pinned, marked or pressed still stands out', async () => {
      const page = await session.open(sample.url)
      await resize(page, { width: 1400, height: 800 })
      if (session.name === 'chromium') {
        const features = [{ name: 'forced-colors', value: 'active' }]
        await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features })
      }
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
      await press(page, /faits/)
      await waitOpen(page)
      const seen = await page.evaluate(() => {
        const root = document.querySelector('epure-popover')!.shadowRoot!
        const find = (selector: string) => root.querySelector<HTMLElement>(selector)!
        find('.budget [data-fact]').click()
        const alpha = (color: string) => (/^rgba\(.*, 0\)$|^transparent$/.test(color) ? 0 : 1)
        const { color, backgroundColor } = getComputedStyle(find('.copy'))
        return {
          pinned:
            getComputedStyle(find('.pinned')).outlineStyle === 'none'
              ? 0
              : alpha(getComputedStyle(find('.pinned')).outlineColor),
          bar: alpha(getComputedStyle(find('.tick'), '::after').backgroundColor),
          barIsOurs: getComputedStyle(find('.tick'), '::after').opacity,
          button: color !== backgroundColor,
          popover: alpha(getComputedStyle(find('[popover]')).borderTopColor),
        }
      })
      expect(seen).toEqual({ pinned: 1, bar: 1, barIsOurs: '1', button: true, popover: 1 })
      expect(await page.evaluate(() => CSS.highlights.has('epure-pin'))).toBe(true)
    })
  },
  { contrast: true },
)
