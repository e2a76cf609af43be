// npm start [-- --firefox] [-- --headless]: the extension at work on the project's own sample article, from nothing.
import { spawn, spawnSync } from 'node:child_process'
import { chdir, env, execPath, exit, platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from './browsers/find.mjs'
import { findOrInstallBrowser } from './browsers/install.mjs'
import { installDependencies } from './setup.mjs'

/** What was asked for; a mistake is told before anything is installed or built. */
function readOptions() {
  try {
    return parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } }).values
  } catch (error) {
    const [said] = String(error instanceof Error ? error.message : error).split('. ')
    console.error(`start: ${said}; usage: npm start -- [--firefox] [--headless]`)
    exit(2)
  }
}

const options = readOptions()
chdir(fileURLToPath(new URL('..', import.meta.url)))
/** @type {import('./browsers/find.mjs').BrowserName[]} */
const wanted = options.firefox ? ['firefox'] : ['chromium', 'firefox']
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
const headless = options.headless || !hasDisplay

/** The first of the wanted browsers that is here, else the first wanted one once it has been installed. */
function browser() {
  for (const name of wanted) {
    const path = findBrowser(name)
    if (path) return { name, path }
  }
  const [name = 'chromium'] = wanted
  const path = findOrInstallBrowser(name)
  return path ? { name, path } : null
}

/** @param {string[]} args */
function node(...args) {
  const child = spawn(execPath, args, { stdio: 'inherit' })
  // Ctrl+C reaches both processes; the child closes the browser and ends by itself.
  process.on('SIGINT', () => {})
  child.on('exit', code => exit(code ?? 0))
}

installDependencies()
const found = browser()
if (!found) {
  const name = wanted.includes('chromium') ? 'Chromium, Chrome, Edge or Firefox' : 'Firefox'
  console.log(`No browser found: install ${name}, or set CHROMIUM_PATH or FIREFOX_PATH. The facts all the same:`)
  node('--import', 'tsx', 'scripts/start/print.ts')
} else {
  const { name, path } = found
  const mode = name === 'firefox' ? ['--mode', 'firefox'] : []
  const build = spawnSync(execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', ...mode], {
    encoding: 'utf8',
  })
  if (build.status !== 0) {
    console.error(build.stderr)
    exit(1)
  }
  node('--import', 'tsx', 'scripts/start/open.ts', name, path, ...(headless ? ['--headless'] : []))
}
