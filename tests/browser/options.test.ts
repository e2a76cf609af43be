import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterEach, expect, it } from 'vitest'
import { DEFAULTS, type Settings } from '../../src/settings/settings.ts'
import { inEachBrowser } from './harness.ts'
import { sample } from './pages.ts'
import { control, press, shown, waitOpen } from './popover.ts'

/** The extension API as a page of the extension has it, in either browser. */
interface Scope {
  readonly browser?: typeof chrome
  readonly chrome: typeof chrome
}

/** What is stored, by area. */
const stored = (page: Page): Promise<Record<'sync' | 'local', Partial<Settings> | undefined>> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope
    const { sync, local } = (browser ?? chrome).storage
    const read = async (area: chrome.storage.StorageArea) => (await area.get('settings')).settings as Partial<Settings>
    return { sync: await read(sync), local: await read(local) }
  })

/** Writes into the synchronised storage what some version, or nobody, would have written. */
const store = (page: Page, items: object) =>
  page.evaluate(async given => {
    const { browser, chrome } = globalThis as unknown as Scope
    await (browser ?? chrome).storage.sync.set(given)
  }, items)

const status = (page: Page) => page.$eval('[role=status]', element => (element as HTMLElement).innerText.trim())

/** The control that a label names. */
const labelled = async (page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> =>
  (await page.evaluateHandle(text => {
    const labels = [...document.querySelectorAll('label')]
    return labels.find(element => element.innerText.trim().startsWith(text))!.control as HTMLInputElement
  }, label)) as ElementHandle<HTMLInputElement>

const select = async (page: Page, label: string, value: string) => (await labelled(page, label)).select(value)
const click = (page: Page, name: string) =>
  page.evaluate(text => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, label')]
    buttons.find(({ innerText, ariaLabel }) => (ariaLabel ?? innerText).replace(/\s+/g, ' ').trim() === text)!.click()
  }, name)

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
  afterEach(async () => {
    const page = await session.openOwn('options')
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope
      await (browser ?? chrome).storage.sync.clear()
      await (browser ?? chrome).storage.local.clear()
    })
  })

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

  it('exports a file, and takes it back in another state; one click undoes it', async () => {
    const page = await session.openOwn('options')
    await select(page, 'Densité', 'compact')
    await click(page, 'Publicité')
    await expect.poll(async () => (await stored(page)).sync?.keep).toEqual(['ad'])
    await click(page, 'Exporter dans un fichier')
    const file = join(session.downloads, 'epure.json')
    await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : ''), { timeout: 5000 }).toContain('}')
    expect(JSON.parse(readFileSync(file, 'utf8')).epure).toMatchObject({ density: 'compact', keep: ['ad'] })

    await click(page, 'Revenir aux réglages d’origine')
    await expect.poll(() => status(page)).toMatch(/^Réglages d’origine rétablis\./)
    expect((await stored(page)).sync).toEqual(DEFAULTS)
    await (await labelled(page, 'Importer un fichier')).uploadFile(file)
    await expect.poll(() => status(page)).toMatch(/^Réglages importés\./)
    expect((await stored(page)).sync).toEqual({ ...DEFAULTS, density: 'compact', keep: ['ad'] })
    expect(await (await labelled(page, 'Publicité')).evaluate(({ checked }) => checked)).toBe(true)
    await click(page, 'Annuler')
    await expect.poll(async () => (await stored(page)).sync).toEqual(DEFAULTS)
  })

  it('refuses a file that holds no settings, and says so', async () => {
    const file = join(session.downloads, 'autre.json')
    writeFileSync(file, '{"theme":"dark"}')
    const page = await session.openOwn('options')
    await (await labelled(page, 'Importer un fichier')).uploadFile(file)
    await expect.poll(() => status(page)).toBe('Ce fichier ne contient pas de réglages d’Épure.')
    expect((await stored(page)).sync).toBeUndefined()
  })

  it('keeps settings on this computer when the synchronised storage is full, and moves them when it is not', async () => {
    const page = await session.openOwn('options')
    // A hundred kilobytes is all that browsers grant, eight an item.
    const filling = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`filling${i}`, 'x'.repeat(8100)]))
    await store(page, filling)
    await store(page, { rest: 'x'.repeat(4900) })
    await select(page, 'Thème', 'dark')
    await expect.poll(() => status(page)).toContain('La synchronisation est indisponible')
    expect((await stored(page)).local?.theme).toBe('dark')
    const article = await session.open(sample.url)
    expect(await article.$eval('epure-popover', host => host.className)).toContain('dark')
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Scope
      await (browser ?? chrome).storage.sync.remove('filling0')
    })
    await select(page, 'Densité', 'compact')
    await expect.poll(() => status(page)).toBe('Enregistré.')
    const { sync, local } = await stored(page)
    expect([sync?.theme, sync?.density, local]).toEqual(['dark', 'compact', undefined])
  })

  it('reads values of an older version, and what makes no sense as the default', async () => {
    await store(await session.openOwn('options'), { settings: { version: 1, pill: 'left', theme: 'sepia', keep: 7 } })
    const page = await session.openOwn('options')
    expect(await (await labelled(page, 'Côté')).evaluate(({ value }) => value)).toBe('left')
    expect(await (await labelled(page, 'Thème')).evaluate(({ value }) => value)).toBe('system')
    await select(page, 'Densité', 'compact')
    await expect.poll(async () => (await stored(page)).sync).toEqual({ ...DEFAULTS, side: 'left', density: 'compact' })
    const article = await session.open(sample.url)
    await control(article, /faits/)
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
