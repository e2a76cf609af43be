/**
 * Measures facts on gold articles and passages, per kind and attribute, beside two baselines.
 *
 *     npx tsx scripts/bench-facts.ts [--verbose] [--only KIND] [GOLD.json | PASSAGES.jsonl | FOLDER …]
 *
 * Without paths: the four sets of tests/facts, written to docs/bench/facts.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type GoldArticle, readGold } from './bench-facts/gold.ts'
import { measure } from './bench-facts/measure.ts'

const SETS: readonly (readonly [folder: string, what: string])[] = [
  ['held-out', 'Articles that no rule has seen'],
  ['passages-held-out', 'Passages that no rule has seen: one kind is annotated in each, a third are near misses'],
  ['gold', 'Articles that rules were written against'],
  ['passages', 'Passages that rules were written against'],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, only: { type: 'string' } },
})
const home = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const picks = JSON.parse(readFileSync(home('tests/facts/picks.json'), 'utf8')) as Record<string, string[][]>

function shown(articles: readonly GoldArticle[]): string {
  const { table, log } = measure(articles)
  if (values.verbose) console.log(log.filter(line => !values.only || line.includes(` ${values.only}`)).join('\n'))
  console.log(table)
  return table
}

if (positionals.length > 0) shown(readGold(positionals, picks))
else {
  const parts = SETS.map(([folder, what]) => {
    console.log(`\n${what}:`)
    return `## ${what}\n\n\`\`\`\n${shown(readGold([home(`tests/facts/${folder}`)], picks))}\n\`\`\`\n`
  })
  writeFileSync(
    home('docs/bench/facts.md'),
    `# Facts, measured\n\nWritten by \`npm run bench:facts\`; docs/facts.md tells what is counted. « plain » is one regular expression a kind.\n\n${parts.join('\n')}`,
  )
}
