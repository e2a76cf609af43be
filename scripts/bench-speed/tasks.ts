/** The tasks of a page's thread while it loads in Chromium, with the built extension in the browser or without it. */
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { findBrowser } from '../browsers/find.mjs'
import { launch } from '../browsers/launch.ts'
import { startProxy } from '../sample-server/proxy.ts'
import { ADDRESS } from './pages.ts'

/** Milliseconds of processor time. */
export interface Tasks {
  /** The longest task of the page's thread. */
  readonly longest: number
  /** The longest that scripts took in one task, the page having none of its own, and all that they took; layout that they ask for counts. */
  readonly own: number
  readonly sum: number
}

interface Event {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } }
}

/** Events in which scripts run. */
const SCRIPT =
  /^(?:FunctionCall|EvaluateScript|FireAnimationFrame|TimerFire|FireIdleCallback|EventDispatch|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|MinorGC|MajorGC)$/

const CATEGORIES = ['__metadata', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

function tasksOf(events: readonly Event[]): Tasks {
  const mains = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const onMain = events.filter(({ pid, tid, dur }) => mains.has(`${pid} ${tid}`) && dur !== undefined)
  const all = onMain.filter(({ name }) => name === 'RunTask')
  const timeOf = ({ tdur, dur }: Event) => (tdur ?? dur!) / 1000
  const scripts = onMain.filter(({ name }) => SCRIPT.test(name)).sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
  const own = all.map(task => {
    let [sum, past] = [0, 0]
    for (const event of scripts) {
      const inside = event.pid === task.pid && event.ts >= Math.max(task.ts, past) && event.ts < task.ts + task.dur!
      if (!inside) continue
      past = event.ts + event.dur!
      sum += timeOf(event)
    }
    return sum
  })
  return { longest: Math.max(0, ...all.map(timeOf)), own: Math.max(0, ...own), sum: own.reduce((a, b) => a + b, 0) }
}

async function load(browser: Browser, extension: boolean): Promise<Tasks> {
  const page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  await page.tracing.start({ categories: CATEGORIES })
  await page.goto(ADDRESS, { waitUntil: 'load' })
  // With the popover there, everything that a page's opening sets off is done soon after.
  if (extension) await page.waitForSelector('epure-popover')
  await new Promise(done => setTimeout(done, 1500))
  const trace = await page.tracing.stop()
  await page.close()
  return tasksOf(JSON.parse(Buffer.from(trace ?? []).toString()).traceEvents)
}

/** Loads a page `runs` times in a browser with the extension, or without it; the run with the shortest tasks. */
export async function tasks(markup: string, extension: boolean, runs: number): Promise<Tasks> {
  const proxy = await startProxy(new Set([new URL(ADDRESS).hostname]), url =>
    url.href === ADDRESS ? { body: markup } : null,
  )
  const browser = await launch({
    name: 'chromium',
    executable: findBrowser('chromium') ?? '',
    extension: extension ? join(import.meta.dirname, '../../dist/chrome') : null,
    proxy: proxy.address,
    headless: true,
  })
  const found: Tasks[] = []
  for (let i = 0; i < runs; i++) found.push(await load(browser, extension))
  await browser.close()
  await proxy.close()
  const best = (key: keyof Tasks) => Math.min(...found.map(run => run[key]))
  return { longest: best('longest'), own: best('own'), sum: best('sum') }
}
