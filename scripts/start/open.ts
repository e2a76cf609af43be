/** Opens the sample article in a browser with the extension: `open.ts chromium|firefox PATH [--headless]`. */
import { resolve } from 'node:path'
import { argv } from 'node:process'
import type { BrowserName } from '../browsers/find.mjs'
import { launch } from '../browsers/launch.ts'
import { answerFrom, hostsOf, samplePages } from '../sample-server/pages.ts'
import { startProxy } from '../sample-server/proxy.ts'
import { printFacts, SAMPLE } from './print.ts'

const name: BrowserName = argv[2] === 'firefox' ? 'firefox' : 'chromium'
const headless = argv.includes('--headless')
const pages = samplePages()
const { url } = pages.find(page => page.slug === SAMPLE)!

const proxy = await startProxy(hostsOf(pages), answerFrom(pages))
const browser = await launch({
  name,
  executable: argv[3] ?? '',
  extension: resolve('dist', name === 'firefox' ? 'firefox' : 'chrome'),
  proxy: proxy.address,
  headless,
})
const closed = new Promise(done => browser.once('disconnected', done))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => browser.close())

const [first] = await browser.pages()
const page = first ?? (await browser.newPage())
await page.goto(url)
const host = await page.waitForSelector('epure-popover', { timeout: 15_000 }).catch(() => null)
console.log(`${name}: ${url}`)
console.log(host ? 'The extension is at work.' : 'The extension did not answer.')

if (headless) {
  const pill = await page.$('epure-popover >>> button')
  console.log(`The pill says: ${await pill?.evaluate(button => button.textContent?.trim())}`)
  await pill?.evaluate(button => button.click())
  await printFacts()
  const path = resolve('dist', `screenshot-${name}.png`)
  await page.screenshot({ path })
  console.log(`No display: screenshot in ${path}`)
  await browser.close()
} else {
  console.log('Close the window, or press Ctrl+C here, when you have seen enough.')
}
await closed
await proxy.close()
process.exitCode = host ? 0 : 1
