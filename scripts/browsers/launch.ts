import { getuid } from 'node:process'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
import type { BrowserName } from './find.mjs'

interface Launch {
  readonly name: BrowserName
  /** Path of the browser. */
  readonly executable: string
  /** Absolute path of the built extension; null for a browser without it. */
  readonly extension: string | null
  /** `http://127.0.0.1:PORT`: every request goes there. */
  readonly proxy: string
  readonly headless: boolean
  /** Folder where downloads go without a question; where the browser wants when left out. */
  readonly downloads?: string
  /** Makes pages believe that the reader likes them dark. */
  readonly dark?: boolean
  /** Lets Firefox paint pages in the system's few colours, as a reader with weak eyes has it. */
  readonly contrast?: boolean
}

/** Where the extension's own pages are in Firefox, which would draw an address by lot for each profile. */
export const FIREFOX_ORIGIN = 'moz-extension://5b1f3c52-6b0e-4c1f-9d55-6f6c1d0a7e11'
const FIREFOX_ID = '{6a1f6c0e-5b0c-4f0e-9a52-0d8f1c7e4b31}'

function chromiumOptions({ proxy, dark, downloads }: Launch): LaunchOptions {
  return {
    // Extensions.loadUnpacked, the way that branded browsers allow too, is spoken over a pipe only.
    pipe: true,
    enableExtensions: true,
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    args: [
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--window-size=1400,1000',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      // The sandbox refuses to run as root, which is who one is in a container.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }
}

function firefoxOptions({ proxy, dark, contrast, downloads }: Launch): LaunchOptions {
  const { hostname, port } = new URL(proxy)
  return {
    args: ['--width=1400', '--height=1000', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: new URL(FIREFOX_ORIGIN).hostname }),
      ...(contrast && { 'browser.display.document_color_use': 2 }),
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      // Answers the question whether an extension may have what it asks for.
      'extensions.webextOptionalPermissionPrompts': false,
      // Lets a test read back what the extension has put on the clipboard.
      'dom.events.testing.asyncClipboard': true,
    },
  }
}

/** Starts a browser with a fresh profile and the extension in it; the profile goes when the browser is closed. */
export async function launch(options: Launch): Promise<Browser> {
  const { name, executable, extension, headless } = options
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Puppeteer's own handler would end the process before the profile is gone.
    handleSIGINT: false,
    ...(name === 'firefox' ? firefoxOptions(options) : chromiumOptions(options)),
  })
  try {
    if (extension) await browser.installExtension(extension)
    return browser
  } catch (error) {
    await browser.close()
    throw error
  }
}
