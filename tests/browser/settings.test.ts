import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/settings/settings.ts'
import { inEachBrowser } from './harness.ts'
import { click, drop, forget, labelled, select, status, store, stored } from './options.ts'
import { sample } from './pages.ts'
import { control } from './popover.ts'

inEachBrowser('settings', session => {
  afterEach(() => forget(session))

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
    await drop(page, 'filling0')
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
})
