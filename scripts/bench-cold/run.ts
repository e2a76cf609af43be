import { execFileSync } from 'node:child_process'
import type { Article } from '../../src/article/types.ts'

/** Milliseconds. */
interface Time {
  readonly cpu: number
  readonly wall: number
}

export interface Run {
  readonly load: Time
  readonly first: Time
  /** Mean of the calls after the warming ones. */
  readonly warm: Time
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Reads the article from standard input, so that its length does not count. */
const PROGRAM = `
const article = JSON.parse(require('node:fs').readFileSync(0, 'utf8'))
const [script, warming] = process.argv.slice(1)
const now = () => { const { user, system } = process.cpuUsage(); return [(user + system) / 1000, performance.now()] }
const timed = (work, times = 1) => {
  const start = now()
  for (let i = 0; i < times; i++) work()
  const end = now()
  return { cpu: (end[0] - start[0]) / times, wall: (end[1] - start[1]) / times }
}
let extractFacts
const load = timed(() => { extractFacts = require(script).extractFacts })
const first = timed(() => extractFacts(article))
for (let i = 1; i < Number(warming); i++) extractFacts(article)
console.log(JSON.stringify({ load, first, warm: timed(() => extractFacts(article), Number(warming) > 9 ? 20 : 1) }))`

/** One fresh process: loads the script, reads the article, reads it `warming` times in all, then once more. */
export const freshRun = (script: string, article: Article, warming: number): Run =>
  JSON.parse(
    execFileSync('node', ['-e', PROGRAM, script, String(warming)], {
      input: JSON.stringify(article),
      encoding: 'utf8',
    }),
  ) as Run
