import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { limited, type OddPage, withoutFacts } from '../../scripts/sample-server/odd-pages.ts'
import { inEachBrowser, resize } from './harness.ts'
import { articles, sample } from './pages.ts'
import { control, press, shown, waitOpen } from './popover.ts'

const text = async (page: Page) => (await shown(page)).replace(/\s+/g, ' ')

inEachBrowser('what the popover says of its page', session => {
  const open = async (page: Page) => {
    await press(page, /fait/)
    await waitOpen(page)
    return page
  }
  const openOdd = async ({ url, body }: OddPage) => {
    session.serve(url, { body })
    return open(await session.open(url))
  }

  it('unusual, so that nothing is hidden: says so, and leaves the page as it is', async () => {
    const page = await openOdd(limited)
    expect(await text(page)).toContain('Page inhabituelle : par prudence, rien n’y est masqué.')
    expect(await text(page)).toMatch(/12 M €/)
    expect(await page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)).toBe(0)
    expect(await page.$eval('.newsletter', box => box.checkVisibility())).toBe(true)
  })

  it('without facts: says so once, in place of a list of empty kinds', async () => {
    const page = await openOdd(withoutFacts)
    const told = await text(page)
    expect(told).toContain('Aucun fait marquant dans cet article')
    expect(told).not.toContain('rien trouvé')
    expect(await page.$('epure-popover >>> [data-fact]')).toBeNull()
  })

  it('an excerpt: says that the rest is for subscribers', async () => {
    const { url } = articles.find(({ slug }) => slug === 'dessert-vegetal')!
    expect(await text(await open(await session.open(url)))).toContain('la suite de l’article est réservée aux abonnés')
  })

  it('few facts: no short list before so few, and the empty kinds in one line', async () => {
    const { url } = articles.find(({ slug }) => slug === 'filature-cachee')!
    const told = await text(await open(await session.open(url)))
    expect(told).not.toContain('L’essentiel')
    expect(told.match(/rien trouvé dans l’article/g)).toHaveLength(1)
  })

  it('a panel is switched off for good, and brought back from the same place', async () => {
    const page = await open(await session.open(sample.url))
    await press(page, /^Ne plus afficher ce volet \(Budget\)/)
    await expect.poll(() => page.$('epure-popover >>> section[aria-label=Budget]')).toBeNull()
    const next = await open(await session.open(sample.url))
    expect(await next.$('epure-popover >>> section[aria-label=Budget]')).toBeNull()
    await press(next, /^Afficher\s: Budget/)
    await control(next, /^Budget/)
  })

  it('dates stand in their order, each apart from what happens', async () => {
    const { url } = articles.find(({ slug }) => slug === 'electrolyseurs-volthea')!
    const page = await open(await session.open(url))
    const years = await page.evaluate(() => {
      const root = document.querySelector('epure-popover')!.shadowRoot!
      return [...root.querySelectorAll('.agenda .value')].map(value =>
        Number(/\d{4}/.exec(value.textContent ?? '')?.[0]),
      )
    })
    expect(years.length).toBeGreaterThan(2)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })

  it('a mark explains itself on hover, and in words once its fact is pinned', async () => {
    const page = await open(await session.open(sample.url))
    const why = 'L’article le dit au conditionnel : ce n’est pas confirmé.'
    const mark = await page.waitForSelector('epure-popover >>> .budget .conditional')
    expect((await mark!.evaluate(element => (element as HTMLElement).title)).replace(/\s/g, ' ')).toBe(why)
    expect(await text(page)).not.toContain(why)
    await mark!.click()
    await expect.poll(() => text(page)).toContain(why)
  })

  it('a quote stands beside who says it, and in what role', async () => {
    const { url } = articles.find(({ slug }) => slug === 'electrolyseurs-volthea')!
    const page = await open(await session.open(url))
    const cited = await page.evaluate(() => {
      const root = document.querySelector('epure-popover')!.shadowRoot!
      return [...root.querySelectorAll('.quote cite')].map(cite => cite.textContent?.replace(/\s+/g, ' ').trim())
    })
    expect(cited).toContain('— Maëlle Kervadec, cofondatrice et présidente de Volthéa')
  })

  it('stands in the top layer beside the text, and below it where there is no room', async () => {
    const page = await session.open(sample.url)
    await resize(page, { width: 1500, height: 800 })
    await open(page)
    const layout = () =>
      page.evaluate(() => {
        const popover = document.querySelector('epure-popover')!.shadowRoot!.querySelector<HTMLElement>('[popover]')!
        const { left, right, bottom } = popover.getBoundingClientRect()
        const texts = [...document.querySelectorAll('h1, [itemprop=articleBody] p')].map(element => {
          const range = document.createRange()
          range.selectNodeContents(element)
          return range.getBoundingClientRect()
        })
        return {
          top: popover.matches(':popover-open'),
          covers: texts.filter(box => box.left < right && box.right > left && box.width).length,
          sheet: left === 0 && Math.round(bottom) === innerHeight && right === document.documentElement.clientWidth,
        }
      })
    await expect.poll(layout).toEqual({ top: true, covers: 0, sheet: false })
    // As wide as a telephone, and as a window that is twice enlarged.
    for (const width of [420, 700]) {
      await resize(page, { width, height: 450 })
      await expect.poll(async () => (await layout()).sheet).toBe(true)
    }
  })
})
