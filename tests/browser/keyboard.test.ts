import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { sample } from './pages.ts'
import { control, focused, isOpen, openByKeys, press, waitOpen } from './popover.ts'

/** What has the focus in the popover: the place of a fact in the list, else its class or role. */
const place = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('epure-popover')!.shadowRoot!
    const { activeElement } = root
    const at = [...root.querySelectorAll('.go')].indexOf(activeElement!)
    return at < 0 ? activeElement?.className || activeElement?.role || activeElement?.tagName : at
  })

inEachBrowser('the keyboard', session => {
  let page: Page
  beforeEach(async () => {
    page = await session.open(sample.url)
    await page.bringToFront()
    await control(page, /faits/)
    await openByKeys(page)
    await waitOpen(page)
  })
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name as 'Home')
  }

  it('goes along the facts by arrows, Home and End, and lights each', async () => {
    await keys('ArrowDown')
    expect(await place(page)).toBe(0)
    await keys('ArrowDown', 'ArrowDown', 'ArrowUp')
    expect(await place(page)).toBe(1)
    await page.waitForFunction(() => CSS.highlights.has('epure-hover'))
    await keys('End')
    const last = await place(page)
    expect(last).toBeGreaterThan(15)
    await keys('ArrowDown')
    expect(await place(page)).toBe(last)
    await keys('Home')
    expect(await place(page)).toBe(0)
    await keys('Enter')
    await page.waitForFunction(() => CSS.highlights.has('epure-pin'))
  })

  it('puts a letter into the filter, from wherever it is typed', async () => {
    await keys('ArrowDown', 'f', 'u', 'i')
    expect(await page.$eval('epure-popover >>> [type=search]', field => (field as HTMLInputElement).value)).toBe('fui')
    await keys('ArrowDown')
    expect(await place(page)).toBe(0)
  })

  it('goes along the formats; Esc and Tab leave the menu alone, then Esc the popover', async () => {
    const more = await control(page, /^Choisir le format/)
    await more.focus()
    await keys('Enter')
    expect(await focused(page)).toBe('Texte enrichi')
    await keys('ArrowDown', 'ArrowDown')
    expect(await focused(page)).toBe('Texte simple')
    await keys('Escape')
    expect(await place(page)).toBe('more')
    expect(await isOpen(page)).toBe(true)
    await keys('Enter', 'Tab')
    expect(await page.$('epure-popover >>> [role=menu]')).toBeNull()
    expect(await isOpen(page)).toBe(true)
    await keys('Escape')
    await waitOpen(page, false)
  })

  it('closes the menu when something else is clicked', async () => {
    await press(page, /^Choisir le format/)
    // Beside the menu, which hangs over the list.
    await page.click('epure-popover >>> .list h2', { offset: { x: 4, y: 4 } })
    expect(await page.$('epure-popover >>> [role=menu]')).toBeNull()
    expect(await focused(page)).not.toBe('Texte enrichi')
  })

  it('reaches everything by Tab, each with a name, and leads out again', async () => {
    const names: (string | null)[] = []
    for (let i = 0; i < 200; i++) {
      await keys('Tab')
      const name = await page.evaluate(() => {
        const element = document.querySelector('epure-popover')!.shadowRoot!.activeElement
        if (!element) return null
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : ''
        return element.ariaLabel || (element as HTMLElement).title || label || element.textContent || ''
      })
      if (name === null) break
      names.push(name.replace(/\s+/g, ' ').trim())
    }
    expect(names.length).toBeGreaterThan(60)
    expect(names.length).toBeLessThan(200)
    expect(names).not.toContain('')
    for (const wanted of [
      'Fermer',
      'Filtrer les faits',
      'Choisir le format',
      'Signaler un oubli',
      'Ne plus afficher la pastille',
    ])
      expect(names).toContain(wanted)
  })

  it('tells the page nothing of its combinations', async () => {
    await page.evaluate(() => {
      const heard: string[] = []
      for (const type of ['keydown', 'keyup'] as const)
        addEventListener(type, ({ code }) => heard.push(`${type} ${code}`))
      Object.assign(window, { heard })
    })
    await keys('Escape')
    await waitOpen(page, false)
    await page.evaluate(() => document.body.focus())
    await openByKeys(page)
    await waitOpen(page)
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    expect(heard).not.toContain('keydown KeyF')
  })
})
