import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { exit, platform } from 'node:process'

/** True when what is in node_modules is what package-lock.json asks for, as far as npm's own record says. */
function dependenciesAreCurrent() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  if (statSync(record).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** Installs the dependencies when they are missing or stale; ends the process when that fails: nothing can run without. */
export function installDependencies() {
  if (dependenciesAreCurrent()) return
  console.log('Installing the dependencies (npm ci)…')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform === 'win32',
  })
  if (status === 0) return
  console.error('npm ci failed: see above. A connection to the package registry is needed once.')
  exit(1)
}
