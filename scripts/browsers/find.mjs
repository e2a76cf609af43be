import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Names on the PATH, the ones that take an unpacked extension without ado first.
 * @type {Record<BrowserName, string[]>}
 */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
}

/** @type {Record<BrowserName, string[]>} */
const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ...programFiles('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles('Mozilla Firefox\\firefox.exe')],
}

/** @param {string[]} programs */
function programFiles(...programs) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(root => root !== undefined)
  return roots.flatMap(root => programs.map(program => join(root, program)))
}

/** Where Playwright and Puppeteer unpack browsers, as folder/version/binary; Playwright's Firefox is patched and cannot be driven here. */
function cachePlaces() {
  const cache = { darwin: join(homedir(), 'Library/Caches'), win32: env.LOCALAPPDATA ?? '' }[String(platform)]
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache ?? join(homedir(), '.cache'), 'ms-playwright')
  const puppeteer = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer')
  const chrome = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  const firefox = [
    'firefox/firefox',
    'firefox/firefox.exe',
    'core/firefox.exe',
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ]
  return {
    chromium: [
      { folder: playwright, version: /^chromium-\d/, binaries: chrome },
      { folder: join(puppeteer, 'chrome'), version: /./, binaries: chrome },
      { folder: join(puppeteer, 'chromium'), version: /./, binaries: chrome },
    ],
    firefox: [{ folder: join(puppeteer, 'firefox'), version: /./, binaries: firefox }],
  }
}

/** @param {BrowserName} name */
function inCaches(name) {
  return cachePlaces()[name].flatMap(({ folder, version, binaries }) => {
    if (!existsSync(folder)) return []
    const newestFirst = readdirSync(folder).filter(entry => version.test(entry))
    newestFirst.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    return newestFirst.flatMap(entry => binaries.map(binary => join(folder, entry, binary)))
  })
}

/** @param {BrowserName} name */
function onPath(name) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  return COMMANDS[name].flatMap(command => folders.map(folder => join(folder, command + suffix)))
}

/**
 * Path of a browser that the extension can be tried in, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` come first and are
 * not second-guessed: when they are set to nothing or to a file that is not there, there is no browser.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const told = env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH']
  if (told !== undefined) return existsSync(told) ? told : null
  return [...inCaches(name), ...onPath(name), ...APPLICATIONS[name]].find(path => existsSync(path)) ?? null
}
