/**
 * The screenshots of the README: the sample article in Chromium with the built extension, in French.
 * Run: `npx vite build && npx tsx scripts/screenshots.ts`; writes docs/screenshots/.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser } from './browsers/find.mjs'
import { launch } from './browsers/launch.ts'
import { answerFrom, hostsOf, samplePages } from './sample-server/pages.ts'
import { startProxy } from './sample-server/proxy.ts'

const OUT = 'docs/screenshots'
const SAMPLE = 'poles-de-competitivite'

/** The sample pages carry no style sheet; this one dresses them as a newspaper would. */
const DRESS = `body{font:18px/1.6 Georgia,"DejaVu Serif",serif;color:#222}a{color:#a3191e}
  h1{font-size:34px;line-height:1.25}h2{font-size:20px;line-height:1.5}@media(max-width:600px){body{font-size:16px}h1{font-size:24px}h2{font-size:17px}}`

interface Shot {
  readonly name: string
  readonly size: readonly [width: number, height: number]
  readonly dark?: boolean
  /** What the reader does before the picture is taken, by selectors in the popover. */
  readonly clicks: readonly string[]
}

const SHOTS: readonly Shot[] = [
  { name: 'pill', size: [1280, 640], clicks: [] },
  { name: 'popover', size: [1280, 800], clicks: ['.pill', 'ul.budget .go'] },
  { name: 'dark', size: [1280, 800], dark: true, clicks: ['.pill', 'ul.agenda .go'] },
  { name: 'copy', size: [1280, 640], clicks: ['.pill', '.more'] },
  { name: 'narrow', size: [420, 800], clicks: ['.pill', 'ol .go'] },
]

const pages = samplePages()
const sample = pages.find(page => page.slug === SAMPLE)
const executable = findBrowser('chromium')
if (!sample || !executable) throw new Error('no sample article or no Chromium to show it in')

const folder = mkdtempSync(join(tmpdir(), 'epure-screenshots-'))
cpSync('dist/chrome', folder, { recursive: true })
// Without the English messages the extension answers in its default, French, whatever the browser speaks.
rmSync(join(folder, '_locales/en'), { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const proxy = await startProxy(hostsOf(pages), answerFrom(pages))
const browser = await launch({ name: 'chromium', executable, extension: null, proxy: proxy.address, headless: true })

async function prepare(page: Page, [width, height]: Shot['size'], dark = false): Promise<void> {
  await page.setViewport({ width, height })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
}

/** Two frames for what moves to come to rest. */
const settle = (page: Page) => page.evaluate(() => new Promise(done => setTimeout(done, 700)))

try {
  const id = await browser.installExtension(folder)
  for (const { name, size, dark, clicks } of SHOTS) {
    const page = await browser.newPage()
    await prepare(page, size, dark)
    await page.goto(sample.url)
    await page.addStyleTag({ content: DRESS })
    await page.waitForSelector('epure-popover')
    await settle(page)
    for (const selector of clicks) {
      await page.$eval(`epure-popover >>> ${selector}`, element => (element as HTMLElement).click())
      await settle(page)
    }
    await page.screenshot({ path: `${OUT}/${name}.png` })
    await page.close()
  }
  const options = await browser.newPage()
  await prepare(options, [760, 900])
  await options.goto(`chrome-extension://${id}/src/settings/options.html`)
  await options.waitForSelector('h1')
  await options.screenshot({ path: `${OUT}/options.png` })
} finally {
  await browser.close()
  await proxy.close()
  rmSync(folder, { recursive: true })
}
