import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'

/** Builds the extension for both browsers before the browser tests: what is tested is what is in src now. */
export default function build(): void {
  for (const mode of ['chrome', 'firefox']) {
    const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--mode', mode]
    // The environment of the tests would make it a development build.
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' }
    const { status, stderr } = spawnSync(execPath, args, { encoding: 'utf8', env })
    if (status !== 0) throw new Error(`the build for ${mode} failed: ${stderr.slice(0, 2000)}`)
  }
}
