/**
 * How much of the article each reader keeps and how much clutter it lets through, on the pages of tests/pages, in one run:
 * Épure, Mozilla's Readability and Defuddle. Prints a table and writes docs/bench/clutter.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { JSDOM, VirtualConsole } from 'jsdom'
import { readArticle } from '../src/article/read.ts'
import type { Article } from '../src/article/types.ts'
import { findClutter, withoutClutter } from '../src/clutter/find.ts'
import { recognise } from '../src/page/recognise.ts'
import { showSaved } from '../src/page/saved.ts'

const PAGES = new URL('../tests/pages/', import.meta.url)
const REPORT = new URL('../docs/bench/', import.meta.url)

type Reader = (html: string, url: string) => string | Promise<string>

const open = (html: string, url: string) =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document

const textOf = (html: string): string => {
  const { body } = new JSDOM(html).window.document
  const walker = body.ownerDocument.createTreeWalker(body, 4)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += ` ${node.nodeValue}`
  return text
}

const READERS: Record<string, Reader> = {
  Épure: (html, url) => {
    const document = open(html, url)
    showSaved(document)
    const page = recognise(document, url)
    if (!page.article) return ''
    const reading = readArticle(document, page, url)
    const { blocks } = withoutClutter(reading, findClutter(document, reading)).article
    return blocks.map(block => block.text).join('\n')
  },
  Readability: (html, url) => {
    const found = new Readability(open(html, url)).parse()
    return `${found?.title} ${textOf(found?.content ?? '')}`
  },
  Defuddle: (html, url) => {
    const found = new Defuddle(open(html, url), { url }).parse()
    return `${found.title} ${textOf(found.content)}`
  },
}

const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '')
const words = (text: string) => text.split(/\s+/).length

/** Words of the lines that are in the text, and of all lines. */
function share(lines: readonly string[], text: string): [number, number] {
  const found = squeeze(text)
  const inside = lines.filter(line => found.includes(squeeze(line)))
  return [inside.map(words).reduce((a, b) => a + b, 0), lines.map(words).reduce((a, b) => a + b, 0)]
}

const percent = ([part, all]: [number, number]) => `${((100 * part) / (all || 1)).toFixed(1)} %`
const add = (a: [number, number], b: [number, number]): [number, number] => [a[0] + b[0], a[1] + b[1]]

const rows: string[] = []
const totals = new Map<string, { kept: [number, number]; left: [number, number] }>()
for (const slug of readdirSync(PAGES)) {
  const file = (name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8')
  const about = JSON.parse(file('about.json'))
  if (!about.article) continue
  const article: Article = JSON.parse(file('article.json'))
  const own = article.blocks.map(block => block.text)
  const clutter = file('clutter.txt').split('\n').filter(Boolean)
  const cells: string[] = []
  for (const [name, read] of Object.entries(READERS)) {
    const text = await read(file('page.html'), about.url)
    const [kept, left] = [share(own, text), share(clutter, text)]
    const total = totals.get(name) ?? { kept: [0, 0], left: [0, 0] }
    totals.set(name, { kept: add(total.kept, kept), left: add(total.left, left) })
    cells.push(percent(kept), percent(left))
  }
  rows.push(`| ${slug} (${about.template}) | ${cells.join(' | ')} |`)
}

const names = Object.keys(READERS)
const sums = names.flatMap(name => [percent(totals.get(name)!.kept), percent(totals.get(name)!.left)])
const table = [
  `| page (template) | ${names.map(name => `${name}: text kept | clutter left`).join(' | ')} |`,
  `| --- |${' ---: | ---: |'.repeat(names.length)}`,
  ...rows,
  `| **all** | ${sums.map(cell => `**${cell}**`).join(' | ')} |`,
].join('\n')
const report = `# Text kept and clutter left

Shares of words, on the pages of \`tests/pages\` (\`npm run bench:clutter\`). Text: title, standfirst and every block of the body that
stands in the result whole. Clutter: lines of each page's \`clutter.txt\` that stand in the result. The pages were written for this
project and its rules were tuned on them, the other readers are general ones: read the last line with that in mind.

${table}
`
mkdirSync(REPORT, { recursive: true })
writeFileSync(new URL('clutter.md', REPORT), report)
console.log(table)
