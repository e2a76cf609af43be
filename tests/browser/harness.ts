import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { type BrowserName, findBrowser } from '../../scripts/browsers/find.mjs'
import { launch } from '../../scripts/browsers/launch.ts'
import { answerFrom, hostsOf, samplePages } from '../../scripts/sample-server/pages.ts'
import { type Answer, type SampleProxy, startProxy } from '../../scripts/sample-server/proxy.ts'

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** One browser with the extension in it, for the tests of one file. */
export class Session {
  browser!: Browser
  proxy!: SampleProxy
  private folder!: string
  private readonly served = new Map<string, Answer>()

  constructor(readonly name: BrowserName) {}

  /** `extension: false` for the same browser without it. */
  async start({ extension = true, dark = false } = {}): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'epure-browser-'))
    // Debian's browsers know English alone; without the English messages the extension answers in its default, French.
    cpSync(`dist/${this.name === 'firefox' ? 'firefox' : 'chrome'}`, this.folder, { recursive: true })
    rmSync(join(this.folder, '_locales/en'), { recursive: true, force: true })
    const pages = samplePages()
    const saved = answerFrom(pages)
    this.proxy = await startProxy(hostsOf(pages), url => this.served.get(url.href) ?? saved(url))
    this.browser = await launch({
      name: this.name,
      executable: findBrowser(this.name) ?? '',
      extension: extension ? this.folder : null,
      proxy: this.proxy.address,
      headless: true,
      dark,
    })
  }

  async stop(): Promise<void> {
    await this.browser?.close()
    await this.proxy?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Serves something else at `url` for the rest of the file. */
  serve(url: string, answer: Answer): void {
    this.served.set(new URL(url).href, answer)
  }

  /** A new tab at `url`, once the extension has had its say when it has one there. */
  async open(url: string, { article = true } = {}): Promise<Page> {
    const page = await this.browser.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(url)
    if (article) await page.waitForSelector('epure-popover')
    return page
  }

  /** Closes the tabs that the tests have opened. */
  async tidy(): Promise<void> {
    const [, ...others] = await this.browser.pages()
    for (const page of others) await page.close()
  }
}

/**
 * Runs the tests of `define` once in each browser. A browser that is not there is skipped, loudly, by scripts/test.mjs;
 * with CI set it is a failure.
 */
export function inEachBrowser(title: string, define: (session: Session) => void, { dark = false } = {}): void {
  for (const name of BROWSERS) {
    const there = findBrowser(name) !== null
    describe.skipIf(!there && !process.env.CI)(`${title} (${name})`, () => {
      const session = new Session(name)
      beforeAll(() => {
        if (!there) throw new Error(`no ${name} here, and CI is set`)
        return session.start({ dark })
      })
      afterEach(() => session.tidy())
      afterAll(() => session.stop())
      define(session)
    })
  }
}
