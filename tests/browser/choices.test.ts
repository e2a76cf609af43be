import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser, resize } from './harness.ts'
import { sample } from './pages.ts'
import { control, isOpen, press, shown, waitOpen } from './popover.ts'

const hidden = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)

const pillAt = async (page: Page) => {
  const box = await (await control(page, /faits/)).boundingBox()
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
}

/** Drags the pill to a place across the window, and waits until it stands somewhere else than before. */
async function drag(page: Page, to: number): Promise<void> {
  const from = await pillAt(page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to) / 2, from.y + 20)
  await page.mouse.move(to, from.y + 20)
  await page.mouse.up()
  await expect.poll(async () => (await pillAt(page)).x).not.toBeCloseTo(from.x, 0)
}

inEachBrowser('what the reader chooses in the page', session => {
  it('the pill is dragged to the other side, does not open, and is found there on the next page', async () => {
    const page = await session.open(sample.url)
    await resize(page, { width: 1900, height: 800 })
    const { x: right } = await pillAt(page)
    await drag(page, 60)
    const { x: left } = await pillAt(page)
    expect(left).toBeLessThan(right)
    expect(await isOpen(page)).toBe(false)
    const next = await session.open(sample.url)
    await resize(next, { width: 1900, height: 800 })
    await expect.poll(async () => (await pillAt(next)).x).toBeCloseTo(left, 0)
    await drag(next, 1840)
  })

  it('a family that is always kept stays, on the next page too', async () => {
    const page = await session.open(sample.url)
    await press(page, /faits/)
    await waitOpen(page)
    const before = await hidden(page)
    await press(page, /^Publicité/)
    await press(page, /^Toujours garder$/)
    await expect.poll(() => hidden(page)).toBeLessThan(before)
    expect(await shown(page)).toMatch(/Publicité\s*Toujours gardé/)
    const kept = await hidden(page)
    const next = await session.open(sample.url)
    await expect.poll(() => hidden(next)).toBe(kept)
    await page.bringToFront()
    await press(page, /^Masquer de nouveau$/)
    await expect.poll(() => hidden(page)).toBe(before)
  })

  it('copies the facts that were ticked, and says so of a report', async () => {
    const page = await session.open(sample.url)
    await page.bringToFront()
    await press(page, /faits/)
    await waitOpen(page)
    await press(page, /^Choisir\s:/)
    await press(page, /^Copier la sélection \(1\)/)
    await expect.poll(() => shown(page)).toMatch(/Copié\s: 1\sfait\s·/)
    await press(page, /^Signaler un oubli/)
    await expect.poll(() => shown(page)).toMatch(/Rapport copié/)
  })
})
