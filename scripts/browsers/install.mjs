import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env, getuid, platform } from 'node:process'
import { findBrowser } from './find.mjs'

/** @typedef {import('./find.mjs').BrowserName} BrowserName */

const isRoot = getuid?.() === 0

/** Ubuntu's packages of the same names are snaps, which do not start in a container. */
function isDebian() {
  const about = '/etc/os-release'
  return platform === 'linux' && existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'))
}

/**
 * The commands that bring a browser onto this machine, in the order to run them: Debian's packages when we may install
 * any, else the builds that Puppeteer fetches into the home folder.
 * @param {BrowserName} name
 * @returns {string[][]}
 */
function commandsFor(name) {
  if (isRoot && isDebian()) {
    const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
    return [
      // When the lists cannot be renewed, the installation says why.
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', packages[name]],
    ]
  }
  const build = { chromium: 'chrome@stable', firefox: 'firefox@stable' }
  const cache = env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer')
  const libraries = isRoot && platform === 'linux' && name === 'chromium' ? ['--install-deps'] : []
  return [['npx', '--yes', '@puppeteer/browsers', 'install', build[name], '--path', cache, ...libraries]]
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
      const said = stderr?.split('\n').filter(line => line.trim()) ?? []
      const reason = said.find(line => /^(?:E:|Error)/.test(line)) ?? said.at(-1) ?? 'command not found'
      console.log(`${command} could not install ${name}: ${reason}`)
      return null
    }
  }
  return findBrowser(name)
}
