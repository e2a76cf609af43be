/**
 * Measures in Chromium how long a page waits for its cleaning, and writes docs/bench/speed.md: what a look costs, then the tasks of
 * a page that loads with the built extension in the browser. Usage: npm run bench:speed. With `--profile`, prints for each page the functions that the time goes to, and writes nothing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core'
import { ADDRESS, pages } from './bench-speed/pages.ts'
import { tasks } from './bench-speed/tasks.ts'
import { findBrowser } from './browsers/find.mjs'
import { bundle } from './build/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 5
const LOADS = 3
const profiled = process.argv.includes('--profile')

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Processor time of the page's own thread until now, ms. */
async function threadTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value
}

/** Milliseconds of processor time that loading the script, the first and the second look at a fresh page take. */
async function looks(browser: Browser, script: string, markup: string): Promise<number[]> {
  const page = await browser.newPage()
  const client = await page.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.setContent(markup, { waitUntil: 'load' })
  const cost = async (program: string) => {
    const start = await threadTime(client)
    await page.evaluate(program)
    return (await threadTime(client)) - start
  }
  if (profiled) {
    await client.send('Profiler.enable')
    await client.send('Profiler.setSamplingInterval', { interval: 500 })
    await client.send('Profiler.start')
  }
  const load = await cost(`${script};0`)
  const first = await cost(`look(${JSON.stringify(ADDRESS)});0`)
  if (profiled) await printProfile(client)
  const second = await cost(`look(${JSON.stringify(ADDRESS)});0`)
  await page.close()
  return [load, first, second]
}

/** The functions with the most time of their own, and with what they call. */
async function printProfile(client: CDPSession): Promise<void> {
  const { profile } = await client.send('Profiler.stop')
  const own = new Map<string, number>()
  const whole = new Map<string, number>()
  const byId = new Map(profile.nodes.map(node => [node.id, node]))
  const parent = new Map(profile.nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)))
  const nameOf = (id: number) => {
    const { functionName, lineNumber } = byId.get(id)!.callFrame
    return `${functionName || '(anonymous)'}:${lineNumber + 1}`
  }
  profile.samples?.forEach((id, i) => {
    const time = (profile.timeDeltas?.[i] ?? 0) / 1000
    own.set(nameOf(id), (own.get(nameOf(id)) ?? 0) + time)
    const seen = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) seen.add(nameOf(at))
    for (const name of seen) whole.set(name, (whole.get(name) ?? 0) + time)
  })
  const top = (map: Map<string, number>, n: number) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(([name, time]) => `${name} ${time.toFixed(0)}`)
      .join(', ')
  console.log(`  own: ${top(own, 22)}\n  whole: ${top(whole, 32)}`)
}

const built = await bundle('scripts/bench-speed/entry.ts', { format: 'iife', minify: !profiled })
const script = readFileSync(built.script, 'utf8')
rmSync(built.folder, { recursive: true })
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const rows: string[] = []
for (const [name, markup] of Object.entries(pages())) {
  const runs: number[][] = []
  for (let i = 0; i < (profiled ? 1 : RUNS); i++) runs.push(await looks(browser, script, markup))
  const [load, first, second] = [0, 1, 2].map(i => median(runs.map(run => run[i]!)).toFixed(0))
  console.log(`${name}: script ${load} ms, look ${first} ms, again ${second} ms`)
  if (profiled) continue
  const [bare, full] = [await tasks(markup, false, LOADS), await tasks(markup, true, LOADS)]
  const cells = [load, first, second, ...[full.own, full.sum, bare.longest, full.longest].map(time => time.toFixed(0))]
  console.log(`  ${JSON.stringify({ bare, full })}`)
  rows.push(`| ${name} | ${cells.join(' | ')} |`)
}
const version = await browser.version()
await browser.close()

if (!profiled) {
  mkdirSync(join(root, 'docs/bench'), { recursive: true })
  writeFileSync(
    join(root, 'docs/bench/speed.md'),
    `# How long a page waits for its cleaning

Written by \`npm run bench:speed\` (${version}; load of the machine ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors). Milliseconds of
processor time of the page's thread.

The first three columns: loading the code, and a first and a second look at the page without a pause, that is telling what the
page is, reading the article and finding what is not it; median of ${RUNS} fresh tabs. The first look holds the styling of the page,
which the browser does then instead of later. The facts are sought in the background and cost the page nothing.

The others: the page loads in a browser with the extension, which reads it in slices; best of ${LOADS} loads. The longest time that the
extension's scripts hold the thread in one task (layout that they ask for counts, 50 is what a task should take at most), and all
that they take; then the longest task of the page without the extension and with it, most of which is the browser's own parsing
and layout.

| page | loading the script | first look | second look | longest hold | all holds | longest task without | with |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`,
  )
}
