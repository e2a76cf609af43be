/**
 * Measures the language layer and writes docs/bench/french.md. Usage: npx tsx scripts/bench-french.ts
 * Quality is measured where the development sets stand beside the project, else left out.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { analyse } from '../src/french/analyse.ts'
import { qualitySection, sampleArticle } from './bench-french/quality.ts'
import { bundle } from './build/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 7
const PUBLISHED = '2012-12-06'

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))

/** The blocks of an article written for the project. */
function ownArticle(): string[] {
  const path = join(root, 'tests/pages/fonderies-marchandeau/article.json')
  const { blocks } = JSON.parse(readFileSync(path, 'utf8')) as { blocks: { text: string }[] }
  return blocks.map(({ text }) => text)
}

/** In a fresh process, CPU ms: loading the script, the first call, a call after fifty. */
function coldStart(script: string, blocks: readonly string[]): [number, number, number] {
  const program = `
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
    const blocks = ${JSON.stringify(blocks)}
    const t0 = cpu()
    const { analyse } = require(${JSON.stringify(script)})
    const t1 = cpu()
    analyse(blocks, '${PUBLISHED}')
    const t2 = cpu()
    for (let i = 0; i < 50; i++) analyse(blocks, '${PUBLISHED}')
    const t3 = cpu()
    for (let i = 0; i < 20; i++) analyse(blocks, '${PUBLISHED}')
    console.log(JSON.stringify([t1 - t0, t2 - t1, (cpu() - t3) / 20]))`
  return JSON.parse(execFileSync('node', ['-e', program], { encoding: 'utf8' })) as [number, number, number]
}

function coldRow(name: string, script: string, blocks: readonly string[]): string {
  const runs = Array.from({ length: RUNS }, () => coldStart(script, blocks))
  const load = median(runs.map(run => run[0]))
  const first = median(runs.map(run => run[1]))
  const warm = median(runs.map(run => run[2]))
  const size = `${blocks.length} blocks, ${blocks.join('').length} characters`
  return `| ${name} (${size}) | ${ms(load)} | ${ms(first)} | ${ms(warm)} | ${(first / warm).toFixed(0)} |`
}

function lengthRow(kilobytes: number, article: readonly string[]): string {
  const blocks: string[] = []
  for (let size = 0, i = 0; size < kilobytes * 1000; i++) {
    const block = article[i % article.length]!
    blocks.push(block)
    size += block.length
  }
  const times = Array.from({ length: kilobytes > 100 ? 2 : 7 }, () => {
    const start = process.cpuUsage()
    analyse(blocks, PUBLISHED)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return `| ${kilobytes} kB | ${ms(median(times))} | ${(median(times) / kilobytes).toFixed(2)} |`
}

const { script, folder } = await bundle('src/french/analyse.ts')
const code = readFileSync(script)
const article = ownArticle()
const sample = sampleArticle()
const rows = [coldRow('an article of the tests', script, article)]
if (sample) rows.push(coldRow('the sample page, clutter included', script, sample))
const report = `# The language layer, measured

Written by \`npm run bench:french\` (Node ${process.versions.node}). Times are milliseconds of processor time, which a busy
machine changes least; medians of ${RUNS} fresh processes.

${qualitySection()}

## Cold start

| article | loading the script | first call | warm call | first to warm |
|---|---|---|---|---|
${rows.join('\n')}

## Length

| text | warm call | per kB |
|---|---|---|
${[5, 50, 500].map(kilobytes => lengthRow(kilobytes, article)).join('\n')}

## Size

${(code.length / 1000).toFixed(1)} kB minified, ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(2)} kB gzip, on its own.
`
rmSync(folder, { recursive: true })
mkdirSync(join(root, 'docs/bench'), { recursive: true })
writeFileSync(join(root, 'docs/bench/french.md'), report)
console.log(report)
