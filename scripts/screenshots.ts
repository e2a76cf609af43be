/**
 * Pictures of the interface: the sample articles in Chromium with the built extension. `npm run screenshots` makes those of
 * the README, in docs/screenshots/; `npm run screenshots -- FOLDER` puts every other state of it into FOLDER as well.
 */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { argv } from 'node:process'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from './browsers/find.mjs'
import { launch } from './browsers/launch.ts'
import { limited, withoutFacts } from './sample-server/odd-pages.ts'
import { answerFrom, hostsOf, samplePages } from './sample-server/pages.ts'
import { startProxy } from './sample-server/proxy.ts'
import { OTHERS, README, type Shot } from './screenshots/shots.ts'

const SAMPLE = 'poles-de-competitivite'

/** The sample pages carry no style sheet; this one dresses them as a newspaper would. */
const DRESS = `body{font:18px/1.6 Georgia,"DejaVu Serif",serif;color:#222}a{color:#a3191e}
  h1{font-size:34px;line-height:1.25}h2{font-size:20px;line-height:1.5}@media(max-width:600px){body{font-size:16px}h1{font-size:24px}h2{font-size:17px}}`

const saved = samplePages()
const odd = [limited, withoutFacts]
const pages = [...saved, ...odd]
const executable = findBrowser('chromium')
if (!executable) throw new Error('no Chromium to show the extension in')

const answer = answerFrom(saved)
const proxy = await startProxy(hostsOf(pages), url => odd.find(page => page.url === url.href) ?? answer(url))
const browser = await launch({ name: 'chromium', executable, extension: null, proxy: proxy.address, headless: true })

/** Time enough for what moves to come to rest. */
const settle = () => new Promise(done => setTimeout(done, 700))

async function prepare(page: Page, { size: [width, height], dark, zoom = 1, contrast }: Shot): Promise<void> {
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom })
  const features = [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: contrast ? 'active' : 'none' },
  ]
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features })
}

/** Settings as the options page keeps them, which fetches the words of a language that was chosen. */
async function choose(options: string, settings: Shot['settings']): Promise<void> {
  const page = await browser.newPage()
  await page.goto(options)
  await page.evaluate(chosen => chrome.storage.sync.set({ settings: chosen }), { language: 'fr', ...settings })
  await page.reload()
  await page.waitForSelector('h1')
  await page.close()
}

/** The popup that the toolbar button opens, as a page. */
async function toolbarPopup(from: Browser): Promise<Page> {
  const worker = await (await from.waitForTarget(target => target.type() === 'service_worker')).worker()
  await worker?.evaluate(() => chrome.action.openPopup())
  return (await from.waitForTarget(target => target.url().endsWith('/popup.html'))).asPage()
}

async function take(shot: Shot, options: string, folder: string): Promise<void> {
  await choose(options, shot.settings)
  const page = await browser.newPage()
  await prepare(page, shot)
  const url = pages.find(({ slug }) => slug === (shot.slug ?? SAMPLE))?.url ?? ''
  await page.goto(shot.of === 'options' ? options : url)
  if (shot.of !== 'options') await page.addStyleTag({ content: DRESS })
  await settle()
  for (const selector of shot.clicks ?? []) {
    await page.$eval(`epure-popover >>> ${selector}`, element => (element as HTMLElement).click())
    await settle()
  }
  const shown = shot.of === 'popup' ? await toolbarPopup(browser) : page
  if (shown !== page) await prepare(shown, { ...shot, size: [320, 400] })
  if (shown !== page) await settle()
  await shown.screenshot({ path: `${folder}/${shot.name}.png` })
  await page.close()
}

try {
  const id = await browser.installExtension(resolve('dist/chrome'))
  const folders = [['docs/screenshots', README] as const, ...argv.slice(2, 3).map(folder => [folder, OTHERS] as const)]
  for (const [folder, shots] of folders) {
    mkdirSync(folder, { recursive: true })
    for (const shot of shots) await take(shot, `chrome-extension://${id}/src/settings/options.html`, folder)
  }
} finally {
  await browser.close()
  await proxy.close()
}
