import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it } from 'vitest'
import { inEachBrowser, resize } from './harness.ts'
import { sample } from './pages.ts'
import { control, focused, highlighted, isOpen, openByKeys, press, shown, waitOpen } from './popover.ts'

/** Tabs until something in the popover's host has the focus. */
async function tabToHost(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) !== null) return
  }
  throw new Error('Tab never reaches the popover')
}

/** The first fact of the list: its headline, and the sentence that is lit when it is pinned. */
const firstFact = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('epure-popover')!.shadowRoot!
    return root.querySelector<HTMLElement>('[data-fact]')!.innerText
  })

inEachBrowser('the popover', session => {
  let page: Page
  beforeEach(async () => {
    page = await session.open(sample.url)
  })

  it('says in its pill how many facts there are and how much was hidden', async () => {
    const pill = await control(page, /fait/)
    expect(await pill.evaluate(element => element.innerText.replace(/\s+/g, ' '))).toMatch(
      /^\d+ faits · \d+ blocs masqués$/,
    )
    expect(await isOpen(page)).toBe(false)
  })

  it('opens by Tab and Enter, closes by Esc, and gives the focus back to the pill', async () => {
    await tabToHost(page)
    expect(await focused(page)).toMatch(/faits?/)
    await page.keyboard.press('Enter')
    await waitOpen(page)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^\d+\sblocs\smasqués$/)
    await page.keyboard.press('Escape')
    await waitOpen(page, false)
    expect(await focused(page)).toMatch(/faits · .* masqués/)
  })

  it('opens and closes by its shortcut from anywhere in the page', async () => {
    await page.bringToFront()
    await openByKeys(page)
    await waitOpen(page)
    await openByKeys(page)
    await waitOpen(page, false)
  })

  it('lights the sentence of a fact that is clicked, in the article, and wraps no node', async () => {
    await press(page, /faits/)
    await waitOpen(page)
    const nodes = () => page.evaluate(() => document.querySelectorAll('body *').length)
    const before = await nodes()
    await press(page, new RegExp(`^${(await firstFact(page)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))
    await page.waitForFunction(() => CSS.highlights.has('epure-pin'))
    const [sentence = ''] = (await highlighted(page))['epure-pin'] ?? []
    expect(sentence.length).toBeGreaterThan(20)
    expect(await shown(page)).toContain(sentence)
    expect(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(
      sentence.replace(/\s+/g, ' '),
    )
    expect(await nodes()).toBe(before)
  })

  it('brings the sentence of a fact into view', async () => {
    await resize(page, { width: 1280, height: 400 })
    await press(page, /faits/)
    const last = await page.evaluateHandle(() => {
      const root = document.querySelector('epure-popover')!.shadowRoot!
      return [...root.querySelectorAll<HTMLElement>('[data-fact]')].at(-1)!
    })
    await last.evaluate(element => element.click())
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('epure-pin') ?? []
      const box = (range as Range | undefined)?.getBoundingClientRect()
      return box && box.top >= 0 && box.bottom <= innerHeight
    })
  })

  it('lights a sentence while its fact has the focus, and no longer', async () => {
    await press(page, /faits/)
    const fact = await page.evaluateHandle(
      () => document.querySelector('epure-popover')!.shadowRoot!.querySelector<HTMLElement>('[data-fact]')!,
    )
    await fact.evaluate(element => element.focus())
    await page.waitForFunction(() => CSS.highlights.has('epure-hover'))
    await fact.evaluate(element => element.blur())
    await page.waitForFunction(() => !CSS.highlights.has('epure-hover'))
  })

  it('finds facts as one types, and keeps what is typed from the page', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', event => document.body.setAttribute('data-heard', event.key))
    })
    await press(page, /faits/)
    const filter = await control(page, /^Filtrer les faits/)
    await filter.type('FUI')
    await page.waitForFunction(() => {
      const rows = document.querySelector('epure-popover')!.shadowRoot!.querySelectorAll<HTMLElement>('li.fact')
      return rows.length > 0 && [...rows].every(row => /fui/i.test(row.innerText))
    })
    expect(await page.$eval('body', body => body.dataset.heard)).toBeUndefined()
  })

  it('remembers a panel that was folded', async () => {
    await press(page, /faits/)
    await press(page, /^Acteurs/)
    const folded = () => control(page, /^Acteurs/).then(head => head.evaluate(element => element.ariaExpanded))
    expect(await folded()).toBe('false')
    page = await session.open(sample.url)
    await press(page, /faits/)
    expect(await folded()).toBe('false')
    await press(page, /^Acteurs/)
    expect(await folded()).toBe('true')
  })

  it('shows a hidden block again, alone', async () => {
    const hidden = () => page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)
    await press(page, /faits/)
    await press(page, /^Lettres d’information/)
    const before = await hidden()
    await press(page, /^Afficher$/)
    expect(await hidden()).toBe(before - 1)
    await press(page, /^Masquer$/)
    expect(await hidden()).toBe(before)
  })
})
