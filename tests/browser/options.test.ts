import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { click, forget, labelled, select, status, stored } from './options.ts'
import { sample } from './pages.ts'
import { control, press, shown, waitOpen } from './popover.ts'

inEachBrowser(
  'the options page of an English browser',
  session => {
    it('speaks English, and French when that is chosen; so does the article', async () => {
      const article = await session.open(sample.url)
      await control(article, /^\d+\sfacts · \d+\sblocks\shidden$/)
      const page = await session.openOwn('options')
      expect(await page.$eval('h1', element => element.textContent)).toBe('Épure settings')
      await select(page, 'Language', 'fr')
      await expect.poll(() => page.$eval('h1', element => element.textContent)).toBe('Réglages d’Épure')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
      await article.bringToFront()
      await control(article, /^\d+\sfaits · \d+\sblocs\smasqués$/)
    })
  },
  { english: true },
)

inEachBrowser('the options page', session => {
  afterEach(() => forget(session))

  it('is followed at once by an article that is open, and by the next', async () => {
    const article = await session.open(sample.url)
    await press(article, /faits/)
    await waitOpen(article)
    const page = await session.openOwn('options')
    await select(page, 'Thème', 'dark')
    await click(page, 'Monter : Budget')
    await click(page, 'Calendrier')
    await expect.poll(async () => (await stored(page)).sync).toMatchObject({ theme: 'dark', off: ['agenda'] })
    expect(await status(page)).toBe('Enregistré.')
    expect((await stored(page)).local).toBeUndefined()
    for (const tab of [article, await session.open(sample.url)]) {
      if (tab !== article) await press(tab, /faits/)
      await expect.poll(() => shown(tab)).toMatch(/L’essentiel.*\nBudget.*\nReconductions/s)
      expect(await shown(tab)).not.toMatch(/\nCalendrier\s*\d/)
      expect(await shown(tab)).toMatch(/Volets retirés\s:\s*Calendrier/)
      const paper = await tab.evaluate(() => {
        const popover = document.querySelector('epure-popover')!.shadowRoot!.querySelector('[popover]')!
        return getComputedStyle(popover).backgroundColor
      })
      expect(paper).toBe('rgb(21, 27, 37)')
    }
  })

  it('takes another shortcut, which works at once; the same for two things it refuses', async () => {
    const article = await session.open(sample.url)
    const page = await session.openOwn('options')
    await (await labelled(page, 'Ouvrir ou fermer')).focus()
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
    await page.keyboard.press('C')
    await expect.poll(() => status(page)).toBe('Cette combinaison sert déjà à autre chose.')
    await page.keyboard.press('J')
    await expect.poll(() => status(page)).toBe('Enregistré.')
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key)
    expect(await (await labelled(page, 'Ouvrir ou fermer')).evaluate(({ value }) => value)).toBe('Alt+Maj+J')
    await article.bringToFront()
    await control(article, /faits/)
    for (const key of ['Alt', 'Shift'] as const) await article.keyboard.down(key)
    await article.keyboard.press('J')
    for (const key of ['Alt', 'Shift'] as const) await article.keyboard.up(key)
    await waitOpen(article)
  })

  it('shows, and does not undo, what an article has changed since it was opened', async () => {
    const page = await session.openOwn('options')
    const article = await session.open(sample.url)
    await press(article, /faits/)
    await press(article, /^Choisir le format/)
    await press(article, /^Texte simple/)
    await expect.poll(async () => (await labelled(page, 'Format')).evaluate(({ value }) => value)).toBe('text')
    await select(page, 'Densité', 'compact')
    await expect.poll(async () => (await stored(page)).sync).toMatchObject({ density: 'compact', format: 'text' })
  })

  it('shows what a note in Markdown looks like', async () => {
    const page = await session.openOwn('options')
    await page.$eval('summary', element => (element as HTMLElement).click())
    const preview = await page.$eval('pre', element => element.innerText)
    expect(preview).toBe(readFileSync('src/settings/sample.md', 'utf8'))
  })
})
