/** Rasterises icons/epure.svg to the PNG sizes of the manifest, with headless Chromium. Run: `npx tsx scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const SIZES = [16, 32, 48, 128]

const svg = await readFile('icons/epure.svg', 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await writeFile(`icons/epure-${size}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()
