import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env, getuid, platform } from 'node:process'
import { findBrowser } from './find.mjs'

/** @typedef {import('./find.mjs').BrowserName} BrowserName */

/**
 * The commands that bring a browser onto this machine, in the order to run them: Debian's packages when we may install
 * any, else the builds that Puppeteer fetches into the home folder.
 * @param {BrowserName} name
 * @returns {string[][]}
 */
function commandsFor(name) {
  if (platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version')) {
    // The lists may be old or missing; when they cannot be renewed the installation says why.
    const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
    return [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', packages[name]],
    ]
  }
  const build = { chromium: 'chrome@stable', firefox: 'firefox@stable' }
  const cache = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer')
  return [['npx', '--yes', '@puppeteer/browsers', 'install', build[name], '--path', cache]]
}

/**
 * Path of a browser, installed when there is none; null when that fails, or when `EPURE_NO_INSTALL` or the browser's own
 * `…_PATH` is set: then the choice has been made.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findOrInstallBrowser(name) {
  const found = findBrowser(name)
  const told = env[name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH']
  if (found || told !== undefined || env.EPURE_NO_INSTALL) return found
  console.log(`No ${name} here: installing one (a few hundred megabytes, once).`)
  for (const [command = '', ...args] of commandsFor(name)) {
    const { status, stderr } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      shell: platform === 'win32',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0 && args[0] !== 'update') {
      console.log(`${command} could not: ${stderr?.trim().split('\n').at(-1) ?? 'command not found'}`)
      return null
    }
  }
  return findBrowser(name)
}
