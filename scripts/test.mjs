// npm test: types, lint, unit tests, build, weight, and the built extension in Chromium and Firefox, from nothing.
// Ends with « N passed, N failed », and « , N skipped » when a browser is missing; with CI set that is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chdir, env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { findOrInstallBrowser } from './browsers/install.mjs'
import { installDependencies } from './setup.mjs'

chdir(fileURLToPath(new URL('..', import.meta.url)))
installDependencies()

const total = { passed: 0, failed: 0, skipped: 0 }
/** @type {string[]} */
const lines = []
const reports = mkdtempSync(join(tmpdir(), 'epure-test-'))

/** @param {string} name @param {{ passed: number, failed: number, skipped: number }} counts @param {string} [note] */
function count(name, counts, note = '') {
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
  const verdict = counts.failed ? 'FAILED ' : counts.skipped ? 'SKIPPED' : 'passed '
  lines.push(`  ${verdict} ${name.padEnd(22)}${note}`)
}

/** One check that passes or fails as a whole, and is heard only then. @param {string} name @param {string[]} args */
function check(name, ...args) {
  console.log(`\n— ${name}`)
  const { status, stdout, stderr } = spawnSync(execPath, args, { encoding: 'utf8', env: { ...env, FORCE_COLOR: '0' } })
  const passed = status === 0
  if (!passed || name === 'weight') console.log(`${stdout}${stderr}`.trim())
  count(name, { passed: Number(passed), failed: Number(!passed), skipped: 0 })
  return passed
}

/** One of the projects of vitest.config.ts, its tests counted one by one. @param {string} name @param {string} project */
function vitest(name, project) {
  console.log(`\n— ${name}`)
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
  const passed = spawnSync(execPath, args, { stdio: 'inherit' }).status === 0
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  // A file that cannot be loaded, or a hook that throws, fails the run without a failed test.
  const failed = Math.max(numFailedTests, passed ? 0 : 1)
  // Unit tests are skipped for want of material beside the repository, browser tests for want of a browser.
  const counts = { passed: numPassedTests, failed, skipped: project === 'browser' ? numPendingTests : 0 }
  const skipped = numPendingTests ? `, ${numPendingTests} skipped` : ''
  count(name, counts, `${numPassedTests} of ${numPassedTests + failed + numPendingTests} tests${skipped}`)
}

const missing = /** @type {const} */ (['chromium', 'firefox']).filter(name => !findOrInstallBrowser(name))

check('types', 'node_modules/typescript/bin/tsc', '--noEmit')
check('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')
check('nothing unused', 'node_modules/knip/bin/knip.js')
vitest('unit tests', 'unit')
const built = [
  check('build for Chrome', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'),
  check('build for Firefox', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--mode', 'firefox'),
].every(Boolean)
if (built) {
  check('weight', 'scripts/size.mjs')
  vitest('tests in the browsers', 'browser')
}
rmSync(reports, { recursive: true, force: true })

console.log(`\n${lines.join('\n')}\n`)
for (const name of missing) {
  const path = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'
  console.log(`NO ${name.toUpperCase()} HERE, so nothing was tried in it: install one, or set ${path}.`)
}
const failed = total.failed > 0 || (Boolean(env.CI) && total.skipped > 0)
if (total.skipped > 0 && env.CI) console.log('With CI set a skipped browser test is a failure.')
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0
