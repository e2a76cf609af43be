import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { clipboard } from './clipboard.ts'
import { inEachBrowser } from './harness.ts'
import { articleOf, linesIn, sample } from './pages.ts'
import { control, press, shown, waitOpen } from './popover.ts'

const hidden = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)

async function pressKeys(page: Page, code: 'KeyV'): Promise<void> {
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
  await page.keyboard.press(code)
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key)
}

inEachBrowser('what was hidden', session => {
  it('is back with one key, on this page alone, and gone again with it', async () => {
    const page = await session.open(sample.url)
    await page.bringToFront()
    await control(page, /faits/)
    const before = await hidden(page)
    await pressKeys(page, 'KeyV')
    await expect.poll(() => hidden(page)).toBe(0)
    expect(await shown(page)).toContain('Rien de masqué')
    const lines = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ')
    for (const line of linesIn(sample, 'clutter.txt')) expect(lines).toContain(line.replace(/\s+/g, ' '))
    const next = await session.open(sample.url)
    await expect.poll(() => hidden(next)).toBe(before)
    await page.bringToFront()
    await pressKeys(page, 'KeyV')
    await expect.poll(() => hidden(page)).toBe(before)
    expect(await shown(page)).toMatch(new RegExp(`${before}\\sblocs\\smasqués`))
  })

  it('is one click away from the head of the popover, by family with words and reason', async () => {
    const page = await session.open(sample.url)
    await press(page, /faits/)
    await waitOpen(page)
    await press(page, /^\d+\sblocs\smasqués$/)
    const list = () =>
      page.evaluate(() => {
        const section = document.querySelector('epure-popover')!.shadowRoot!.querySelector<HTMLElement>('.hidden')!
        const { top } = section.getBoundingClientRect()
        return { inView: section.matches(':focus') && top < innerHeight, text: section.innerText }
      })
    await expect.poll(async () => (await list()).inView).toBe(true)
    expect((await list()).text).toMatch(/Lettres d’information\s*\d+ · \d+\smots/)
    await press(page, /^Lettres d’information/)
    expect((await list()).text).toMatch(/«\s.+\s»\s*Inscription à une lettre d’information/)
  })

  it('is reported with version, template and rules, and no word of the article', async () => {
    const page = await session.open(sample.url)
    await page.bringToFront()
    await press(page, /faits/)
    await press(page, /^Signaler un oubli/)
    await expect.poll(() => shown(page)).toContain('Rapport copié')
    const { 'text/plain': report = '' } = await clipboard(session, page)
    const [address, about, ...rules] = report.split('\n')
    expect(address).toBe(sample.url)
    expect(about).toMatch(`Épure ${manifest.version} ${sample.template} `)
    expect(rules).toHaveLength(await hidden(page))
    for (const rule of rules) expect(rule).toMatch(/^[a-z]+ [a-z-]+ \d+$/)
    expect(report).not.toContain(articleOf(sample).title)
  })
})
