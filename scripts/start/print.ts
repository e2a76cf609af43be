/** The facts of the sample article in the terminal; run by itself when there is no browser. */
import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { Summary } from '../../src/summary/types.ts'

/** Folder of the sample article under tests/pages. */
export const SAMPLE = 'poles-de-competitivite'

/** Runs the command line on the sample article and prints a line a fact, the most important first. */
export function printFacts(): void {
  const file = `tests/pages/${SAMPLE}/page.html`
  const run = spawnSync(execPath, ['--import', 'tsx', 'scripts/extract.ts', file], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr || `extract ended with ${run.status}: ${run.stdout}`)
  const { article, facts }: Summary = JSON.parse(run.stdout)
  console.log(`\n${article.title} (${article.published})`)
  for (const { kind, headline } of facts) console.log(`  ${kind.padEnd(10)} ${headline}`)
  console.log()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printFacts()
