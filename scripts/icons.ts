/** Rasterises icons/epure.svg to the PNG sizes of the manifest, with headless Chromium. Run: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises'
import { getuid } from 'node:process'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers/find.mjs'

const SIZES = [16, 32, 48, 128]

const svg = await readFile('icons/epure.svg', 'utf8')
const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
// The sandbox refuses to run as root, which is who one is in a container.
const browser = await puppeteer.launch({ executablePath, args: getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await writeFile(`icons/epure-${size}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()
