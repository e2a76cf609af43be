import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { expect, it } from 'vitest'

it.each(['--colour', '--firefox=yes', 'safari'])(
  'npm start %s: exit 2 and one line, before anything is built',
  option => {
    const { status, stdout, stderr } = spawnSync(execPath, ['scripts/start.mjs', option], {
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM_PATH: '', FIREFOX_PATH: '' },
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^start: .*; usage: npm start -- \[--firefox\] \[--headless\]\n$/)
  },
)
