import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { label } from '../scripts/extract/messages.ts'
import { readArticle } from '../src/article/read.ts'
import { locate } from '../src/article/text-map.ts'
import { findClutter, withoutClutter } from '../src/clutter/find.ts'
import { hide, restore } from '../src/clutter/hide.ts'
import { recognise } from '../src/page/recognise.ts'
import { showSaved } from '../src/page/saved.ts'
import { toArticleMarkdown } from '../src/summary/article-markdown.ts'
import { summarise } from '../src/summary/summarise.ts'

const FOLDER = new URL('./pages/', import.meta.url)
const text = (slug: string, file: string) => readFileSync(new URL(`${slug}/${file}`, FOLDER), 'utf8')
const lines = (slug: string, file: string) => text(slug, file).split('\n').filter(Boolean)
const pages = readdirSync(FOLDER).map(slug => ({ slug, about: JSON.parse(text(slug, 'about.json')) }))
const articles = pages.filter(({ about }) => about.article)

function open(slug: string, url: string) {
  const dom = new JSDOM(text(slug, 'page.html'), { url, virtualConsole: new VirtualConsole() })
  showSaved(dom.window.document)
  return { dom, document: dom.window.document, verdict: recognise(dom.window.document, url) }
}

function read(slug: string, url: string) {
  const { dom, document, verdict } = open(slug, url)
  if (!verdict.article) throw new Error(verdict.reason)
  const reading = readArticle(document, verdict, url)
  const removals = findClutter(document, reading)
  return { dom, document, verdict, reading, removals, clean: withoutClutter(reading, removals) }
}

/** What is left to see: text outside of hidden elements, white space folded. */
function visibleText(document: Document): string {
  const copy = document.body.cloneNode(true) as Element
  for (const gone of copy.querySelectorAll('[data-epure-hidden],[style*="display:none"],script,style')) gone.remove()
  let found = ''
  const walker = document.createTreeWalker(copy, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found += ` ${node.nodeValue}`
  return found.replace(/\u00ad/g, '').replace(/\s+/g, '')
}
const squeeze = (line: string) => line.replace(/\s+/g, '')

describe('pages that are no articles', () => {
  it.each(pages.filter(({ about }) => !about.article))('$slug', ({ slug, about }) => {
    expect(open(slug, about.url).verdict).toEqual({ article: false, reason: about.reason })
  })
})

describe.each(articles)('$slug', ({ slug, about }) => {
  it('is recognised on its template', () => {
    expect(open(slug, about.url).verdict).toMatchObject({ article: true, template: about.template })
  })

  it('is read whole, and nothing else is', () => {
    expect(read(slug, about.url).clean.article).toEqual(JSON.parse(text(slug, 'article.json')))
  })

  it('is written down clean', () => {
    const { article } = read(slug, about.url).clean
    expect(toArticleMarkdown(summarise(article, [], []), label).trim()).toBe(text(slug, 'cleaned.md').trim())
  })

  it('loses its clutter, each piece for the expected reason', () => {
    const removals = read(slug, about.url).removals.map(({ family, rule, text }) => ({ family, rule, text }))
    expect(removals).toEqual(JSON.parse(text(slug, 'removals.json')))
  })

  it('shows its text and its navigation, and no line of clutter', () => {
    const { document, clean, removals } = read(slug, about.url)
    hide(document, removals)
    const seen = visibleText(document)
    const own = clean.article.blocks.map(block => block.text)
    for (const line of [...own, ...lines(slug, 'kept.txt')]) expect(seen).toContain(squeeze(line))
    for (const line of lines(slug, 'clutter.txt')) expect(seen, line).not.toContain(squeeze(line))
  })

  it('comes back to the byte, and hiding twice is hiding once', () => {
    const { dom, document, reading, removals } = read(slug, about.url)
    restore(document)
    const before = dom.serialize()
    hide(document, removals)
    const once = dom.serialize()
    hide(document, findClutter(document, reading))
    expect(dom.serialize()).toBe(once)
    restore(document)
    expect(dom.serialize()).toBe(before)
  })

  it('maps every block to the page and back', () => {
    const { clean } = read(slug, about.url)
    for (const [i, { text }] of clean.article.blocks.entries()) {
      // White space may stand for the border of two cells, which is no place in the page.
      let middle = Math.floor(text.length / 2)
      while (text[middle] === ' ') middle++
      const range = clean.map.range(i, middle, text.length)
      const shown = range
        ?.toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
      expect(squeeze(shown ?? '')).toBe(squeeze(text.slice(middle)))
      expect(locate(clean.sources, range!.startContainer, range!.startOffset)).toEqual({ block: i, offset: middle })
    }
  })
})
