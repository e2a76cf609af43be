/**
 * Measures the facts of an article in a fresh process, as the background worker runs them, and writes docs/bench/cold.md.
 * Usage: npx tsx scripts/bench-cold.ts [--against OTHER.cjs] [--keep BUNDLE.cjs]
 * `--keep` leaves the measured bundle at a path; `--against` measures such a bundle in turn with this one, and writes nothing.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { articleFromLines } from '../src/article/lines.ts'
import type { Article } from '../src/article/types.ts'
import { REPEATED } from '../tests/fuzz/repeated.ts'
import { freshRun, median, type Run } from './bench-cold/run.ts'
import { bundle } from './build/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 9
const { values } = parseArgs({ options: { against: { type: 'string' }, keep: { type: 'string' } } })

const page = (slug: string) =>
  JSON.parse(readFileSync(join(root, `tests/pages/${slug}/article.json`), 'utf8')) as Article

/** The sample page, and an article in plain text where one stands beside the project. */
function articles(): [string, Article][] {
  const beside = join(root, '../shared/seed/article.txt')
  const own: [string, Article] = ['the sample page of the tests', page('poles-de-competitivite')]
  if (!existsSync(beside)) return [own]
  const lines = readFileSync(beside, 'utf8').split('\n').filter(Boolean).slice(0, 12)
  return [own, ['an article in plain text', articleFromLines(lines, { published: '2012-12-06' })]]
}

/** Blocks of articles of the tests, over and over. */
function long(kilobytes: number): Article {
  const article = page('fonderies-marchandeau')
  const size = article.blocks.reduce((sum, { text }) => sum + text.length, 0)
  const times = Math.ceil((kilobytes * 1000) / size)
  return { ...article, blocks: Array.from({ length: times }, () => article.blocks).flat() }
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))
const row = (name: string, figures: readonly number[]) => `| ${name} | ${figures.map(ms).join(' | ')} |`
/** Medians over runs of what is read off each. */
const medians = (runs: readonly Run[], read: (run: Run) => number[]) =>
  read(runs[0]!).map((_, i) => median(runs.map(run => read(run)[i]!)))

const all = ({ load, first, warm }: Run) => [
  load.cpu,
  first.cpu,
  load.cpu + first.cpu,
  load.wall,
  first.wall,
  load.wall + first.wall,
  warm.cpu,
]
const HEAD = `| article | load, cpu | first call, cpu | both, cpu | load, wall | first call, wall | both, wall | warm call, cpu |
|---|---|---|---|---|---|---|---|`

const { script, folder } = await bundle('src/facts/extract.ts')
if (values.keep) copyFileSync(script, resolve(values.keep))
const scripts = values.against ? { this: script, other: resolve(values.against) } : { '': script }
const rows: string[] = []
for (const [name, article] of articles()) {
  const measured = Object.entries(scripts).map(([label, one]) => ({ label, one, runs: [] as Run[] }))
  // In turn, so that a machine that slows down slows both.
  for (let i = 0; i < RUNS; i++) for (const { one, runs } of measured) runs.push(freshRun(one, article, 50))
  for (const { label, runs } of measured) rows.push(row(`${name} ${label}`.trim(), medians(runs, all)))
}

/** Slowest first. */
function strange(): string[] {
  const measured = Object.entries(REPEATED).map(([name, text]) => {
    const runs = Array.from({ length: 3 }, () => freshRun(script, articleFromLines([text], {}), 2))
    return [name, medians(runs, ({ first, warm }) => [first.cpu, first.wall, warm.wall])] as const
  })
  return measured.sort((a, b) => b[1][0]! - a[1][0]!).map(([name, figures]) => row(name, figures))
}

const growth = (kilobytes: number): string => {
  const runs = Array.from({ length: 3 }, () => freshRun(script, long(kilobytes), kilobytes > 100 ? 1 : 5))
  const [first, warm] = medians(runs, run => [run.first.cpu, run.warm.cpu])
  return `${row(`${kilobytes} kB`, [first!, warm!])} ${(warm! / kilobytes).toFixed(2)} |`
}

if (values.against) console.log([HEAD, ...rows].join('\n'))
else {
  const code = readFileSync(script)
  const report = `# Facts in a fresh process, measured

Written by \`npm run bench:cold\` (Node ${process.versions.node}): \`src/facts/extract.ts\` as one minified script, loaded and
called in a new process. Milliseconds, medians of ${RUNS} processes; « cpu » is processor time, all threads, and « wall » what
the clock says, which a busy machine lengthens: ${loadavg()[0]!.toFixed(1)} processes wanted its ${availableParallelism()} processors meanwhile. A
warm call comes after fifty.

${HEAD}
${rows.join('\n')}

The script is ${(code.length / 1000).toFixed(0)} kB, ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(0)} kB gzip.

## Length

| text | first call, cpu | warm call, cpu | warm, per kB |
|---|---|---|---|
${[5, 50, 500].map(growth).join('\n')}

## Texts that nobody writes

10 000 characters of one piece (\`tests/fuzz/repeated.ts\`), each in a fresh process, the ten slowest of ${Object.keys(REPEATED).length}.

| text | first call, cpu | first call, wall | third call, wall |
|---|---|---|---|
${strange().slice(0, 10).join('\n')}
`
  mkdirSync(join(root, 'docs/bench'), { recursive: true })
  writeFileSync(join(root, 'docs/bench/cold.md'), report)
  console.log(report)
}
rmSync(folder, { recursive: true })
