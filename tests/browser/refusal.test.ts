import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser, type Session } from './harness.ts'
import { markupOf, sample } from './pages.ts'
import { press, shown, waitOpen } from './popover.ts'

/** Opens the sample where copying is refused: for want of permission in Chromium, for want of TLS in Firefox, which asks for none. */
async function open(session: Session): Promise<Page> {
  if (session.name === 'firefox') {
    const insecure = sample.url.replace('https:', 'http:')
    session.serve(insecure, { body: markupOf(sample) })
    const page = await session.open(insecure)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    return page
  }
  const page = await session.open(sample.url)
  const { origin } = new URL(sample.url)
  const permission = { name: 'clipboard-write' }
  const browser = await session.browser.target().createCDPSession()
  await browser.send('Browser.setPermission', { permission, setting: 'denied', origin })
  return page
}

inEachBrowser('a clipboard that refuses', session => {
  it('is told of, and the text is there, selected, with the focus on it', async () => {
    const page = await open(session)
    await press(page, /faits/)
    await waitOpen(page)
    await press(page, /^Choisir le format/)
    await press(page, /^Markdown/)
    await expect.poll(() => shown(page)).toMatch(/Le navigateur refuse l’accès au presse-papiers\..*sélectionné/s)
    const selected = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('epure-popover')!.shadowRoot!
        const { value, selectionStart, selectionEnd } = activeElement as HTMLTextAreaElement
        return value.slice(selectionStart, selectionEnd)
      })
    await expect.poll(selected).toMatch(/^---\ntitle: .*#:~:text=.*$/s)
    // It goes when it is not needed any more.
    await page.keyboard.press('Escape')
    await waitOpen(page, false)
    await press(page, /faits/)
    await waitOpen(page)
    expect(await page.$('epure-popover >>> textarea')).toBeNull()
  })

  it('by shortcut too: the popover opens to show the text', async () => {
    const page = await open(session)
    await page.bringToFront()
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
    await page.keyboard.press('KeyC')
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key)
    await waitOpen(page)
    await page.waitForSelector('epure-popover >>> textarea')
  })
})
