import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest'
import { type BrowserName, findBrowser } from '../../scripts/browsers/find.mjs'
import { FIREFOX_ORIGIN, launch } from '../../scripts/browsers/launch.ts'
import { answerFrom, hostsOf, samplePages } from '../../scripts/sample-server/pages.ts'
import { type Answer, type SampleProxy, startProxy } from '../../scripts/sample-server/proxy.ts'

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** One browser with the extension in it, for the tests of one file. */
export class Session {
  browser!: Browser
  proxy!: SampleProxy
  /** Where the extension's own pages are. */
  origin!: string
  downloads!: string
  private folder!: string
  private readonly served = new Map<string, Answer>()

  constructor(readonly name: BrowserName) {}

  /** `extension: false` for the same browser without it. */
  async start({ extension = true, dark = false, english = false, contrast = false } = {}): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'epure-browser-'))
    this.downloads = mkdtempSync(join(tmpdir(), 'epure-downloads-'))
    // Debian's browsers know English alone; without the English messages the extension answers in its default, French.
    cpSync(`dist/${this.name === 'firefox' ? 'firefox' : 'chrome'}`, this.folder, { recursive: true })
    if (!english) rmSync(join(this.folder, '_locales/en'), { recursive: true, force: true })
    const pages = samplePages()
    const saved = answerFrom(pages)
    this.proxy = await startProxy(hostsOf(pages), url => this.served.get(url.href) ?? saved(url))
    this.browser = await launch({
      name: this.name,
      executable: findBrowser(this.name) ?? '',
      extension: null,
      proxy: this.proxy.address,
      headless: true,
      downloads: this.downloads,
      dark,
      contrast,
    })
    const id = extension && (await this.browser.installExtension(this.folder))
    this.origin = this.name === 'firefox' ? FIREFOX_ORIGIN : `chrome-extension://${id}`
  }

  async stop(): Promise<void> {
    await this.browser?.close()
    await this.proxy?.close()
    for (const folder of [this.folder, this.downloads]) rmSync(folder, { recursive: true, force: true })
  }

  /** Serves something else at `url` for the rest of the file. */
  serve(url: string, answer: Answer): void {
    this.served.set(new URL(url).href, answer)
  }

  /** A new tab at `url`, `width` pixels wide when given, once the extension has had its say when it has one there. */
  async open(url: string, { article = true, width = 0 } = {}): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(20_000)
    if (width) await resize(page, { width, height: 800 })
    await page.goto(url)
    if (article) await page.waitForSelector('epure-popover')
    return page
  }

  /** A page of the extension in a new tab. */
  async openOwn(name: 'options' | 'popup'): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(20_000)
    // Firefox shows the page but never says that it has loaded.
    const loaded = page.goto(`${this.origin}/src/settings/${name}.html`).catch(() => null)
    if (this.name === 'chromium') await loaded
    await ready(page)
    return page
  }

  /**
   * The toolbar popup over a tab: the real one in Chromium. Firefox does not hand its panel out, so that there its page is
   * loaded behind the tab, where it sees the same.
   */
  async openPopup(over: Page): Promise<Page> {
    await over.bringToFront()
    if (this.name === 'chromium') {
      const worker = await (await this.browser.waitForTarget(target => target.type() === 'service_worker')).worker()
      await worker?.evaluate(() => chrome.action.openPopup())
      const popup = await (await this.browser.waitForTarget(target => target.url().endsWith('popup.html'))).asPage()
      await ready(popup)
      return popup
    }
    const popup = await this.openOwn('popup')
    await over.bringToFront()
    await popup.evaluate(() => {
      document.getElementById('root')!.replaceChildren()
      location.reload()
    })
    await ready(popup)
    return popup
  }

  /** Closes the tabs that the tests have opened. */
  async tidy(): Promise<void> {
    const [, ...others] = await this.browser.pages()
    for (const page of others) await page.close()
  }
}

/** Waits until a page of the extension shows something; to ask a page that is about to go is an error in Firefox. */
const ready = (page: Page) =>
  vi.waitFor(
    async () => {
      if (!(await page.evaluate(() => document.querySelector('#root > *') !== null))) throw new Error('empty page')
    },
    { timeout: 20_000 },
  )

/**
 * Runs the tests of `define` once in each browser. A browser that is not there is skipped, loudly, by scripts/test.mjs;
 * with CI set it is a failure.
 */
export function inEachBrowser(
  title: string,
  define: (session: Session) => void,
  how: { dark?: boolean; english?: boolean; contrast?: boolean } = {},
): void {
  for (const name of BROWSERS) {
    const there = findBrowser(name) !== null
    describe.skipIf(!there && !process.env.CI)(`${title} (${name})`, () => {
      const session = new Session(name)
      beforeAll(() => {
        if (!there) throw new Error(`no ${name} here, and CI is set`)
        return session.start(how)
      })
      afterEach(() => session.tidy())
      afterAll(() => session.stop())
      define(session)
    })
  }
}

/** Sets the size of a tab, in pixels. The oldest Firefox we run in has no orientation to set, as Puppeteer would. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewport(size).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error
  })
}
