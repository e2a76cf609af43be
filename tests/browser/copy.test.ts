import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it } from 'vitest'
import { clipboard, copyAs, waitCopied } from './clipboard.ts'
import { inEachBrowser } from './harness.ts'
import { articleOf, sample } from './pages.ts'
import { control, press, shown, waitOpen } from './popover.ts'

inEachBrowser('copying', session => {
  let page: Page
  beforeEach(async () => {
    page = await session.open(sample.url)
    await page.bringToFront()
    await press(page, /faits/)
    await waitOpen(page)
  })

  it('puts both flavours on the clipboard, each with title, address and every headline', async () => {
    await copyAs(page, /^Texte enrichi/)
    const { 'text/plain': plain = '', 'text/html': html = '' } = await clipboard(session, page)
    const text = await page.evaluate(
      markup => new DOMParser().parseFromString(markup, 'text/html').body.textContent?.replace(/\s+/g, ' ') ?? '',
      html,
    )
    const headlines = await page.evaluate(() => {
      const root = document.querySelector('epure-popover')!.shadowRoot!
      // Without the marks after it.
      return [...root.querySelectorAll('section[aria-label="L’essentiel"] [data-fact]')].map(
        element => element.firstChild?.textContent?.replace(/\s+/g, ' ') ?? '',
      )
    })
    expect(headlines).toHaveLength(5)
    const { title, url } = articleOf(sample)
    expect(text).toContain(title)
    expect(html).toContain(`href="${url}`)
    expect(headlines.filter(headline => !text.includes(headline))).toEqual([])
    expect(plain).toContain(url)
    expect(plain).toContain('#:~:text=')
    expect(await shown(page)).toMatch(/Copié\s: \d+\sfaits · Texte enrichi/)
  })

  it('copies JSON that is the summary', async () => {
    await copyAs(page, /^JSON/)
    const { 'text/plain': plain = '', ...others } = await clipboard(session, page)
    expect(others).toEqual({})
    const summary = JSON.parse(plain)
    expect(summary).toMatchObject({ version: 1, article: { title: articleOf(sample).title, published: '2012-12-06' } })
    for (const { block, evidence, quote } of summary.facts)
      expect(summary.article.blocks[block].text.slice(...evidence)).toBe(quote)
    await copyAs(page, /^Texte enrichi/)
  })

  it('copies one fact with the link to its sentence', async () => {
    const copy = await control(page, /^Copier ce fait/)
    const quote = await copy.evaluate(element => element.closest('li')!.querySelector('blockquote')!.innerText)
    await copy.click()
    await waitCopied(page, '1 fait ·')
    const { 'text/plain': plain = '' } = await clipboard(session, page)
    expect(plain.match(/#:~:text=/g)).toHaveLength(1)
    expect(plain.replace(/[\\*_>\s]+/g, ' ')).toContain(
      quote
        .split(' — ')[0]!
        .replace(/[*_>\s]+/g, ' ')
        .slice(0, 40),
    )
  })
})
