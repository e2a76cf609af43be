import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'epure-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file that goes when the tests of this file are done; its path. */
export function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command line as its npm script does. */
export function extract(...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args], { encoding: 'utf8' })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The objects that the command line prints for several files, in order. */
export const objects = (out: string): Array<Record<string, unknown>> =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
