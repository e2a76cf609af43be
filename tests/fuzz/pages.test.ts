import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'
import { findClutter, withoutClutter } from '../../src/clutter/find.ts'
import { hide, restore } from '../../src/clutter/hide.ts'
import { isUnsafe } from '../../src/clutter/safety.ts'
import { recognise } from '../../src/page/recognise.ts'
import { showSaved } from '../../src/page/saved.ts'

const PAGES = new URL('../pages/', import.meta.url)
const pages = readdirSync(PAGES).map(slug => ({
  html: readFileSync(new URL(`${slug}/page.html`, PAGES), 'utf8'),
  url: JSON.parse(readFileSync(new URL(`${slug}/about.json`, PAGES), 'utf8')).url as string,
}))

/** The whole way on a page; what must hold of any page is checked on the way. */
function run(html: string, url: string) {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const before = dom.serialize()
  showSaved(document)
  const verdict = recognise(document, url)
  if (!verdict.article) return null
  const reading = readArticle(document, verdict, url)
  const removals = findClutter(document, reading)
  const clean = withoutClutter(reading, removals)
  isUnsafe(reading, removals, [0])
  expect(dom.serialize(), 'reading writes nothing').toBe(before)
  hide(document, removals)
  for (const [i, { text }] of clean.article.blocks.entries()) {
    if (clean.sources[i]!.nodes.length === 0) continue
    const element = clean.map.element(i)
    expect(element.closest('[data-epure-hidden]'), text).toBeNull()
    const range = clean.map.range(i, 0, text.length)
    if (text) expect(range?.toString().replace(/\s|\u00ad/g, '')).toBe(text.replace(/\s/g, ''))
  }
  const once = dom.serialize()
  hide(document, findClutter(document, reading))
  expect(dom.serialize(), 'twice is once').toBe(once)
  restore(document)
  expect(dom.serialize(), 'undone to the byte').toBe(before)
  return clean.article
}

const page = fc.constantFrom(...pages)

describe('any page', () => {
  it('cut anywhere, even in a tag, leaves no trace and throws nothing', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), ({ html, url }, share) => {
        run(html.slice(0, Math.floor(html.length * share)), url)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('with a piece of it lost or doubled', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(page, at, at, fc.boolean(), ({ html, url }, a, b, doubled) => {
        const [from, to] = [a, b].map(share => Math.floor(html.length * share)).sort((x, y) => x - y) as [
          number,
          number,
        ]
        run(html.slice(0, to) + html.slice(doubled ? from : to + 40), url)
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('with structured data of any shape', () => {
    const data = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant('{"@type":"NewsArticle","headline":{"a":[]},"author":[null,{"name":7}],"datePublished":[]}'),
    )
    const articles = fc.constantFrom(...pages.filter(({ html }) => html.includes('ld+json')))
    fc.assert(
      fc.property(articles, data, ({ html, url }, json) => {
        run(
          html.replace(
            /(ld\+json">)[\s\S]*?<\/script>/,
            (_, start) => `${start}${json.replace(/<\//g, '<\\/')}</script>`,
          ),
          url,
        )
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('a very large page ends', () => {
  const url = 'https://www.usinenouvelle.com/article/un-tres-tres-long-article.N300001'
  const wrap = (body: string, after = '') =>
    `<html><head><meta property="og:type" content="article"><meta name="pubdate" content="2020-01-01"></head><body><h1>Un très très long article</h1><a class="auteurArt">Ada Roche</a><div class="contenuArt">${body}</div>${after}</body></html>`
  const paragraph =
    '<p>Le groupe a investi dans une ligne neuve, et la direction promet que les salariés garderont leur poste.</p>'

  it.each([
    [
      'ten thousand cards',
      wrap(
        paragraph.repeat(6),
        '<article><h3><a href="/a">Une carte</a></h3><p>Deux mots.</p></article>'.repeat(10_000),
      ),
    ],
    ['fifty thousand nodes', wrap(paragraph.repeat(12_000))],
    ['two megabytes in one paragraph', wrap(`<p>${'Le groupe a investi dans une ligne neuve. '.repeat(50_000)}</p>`)],
    ['lines parted by breaks', wrap('Le groupe a investi dans une ligne neuve.<br><br>'.repeat(10_000))],
  ])(
    '%s',
    (_, html) => {
      const document = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
      showSaved(document)
      const verdict = recognise(document, url)
      if (!verdict.article) throw new Error(verdict.reason)
      const reading = readArticle(document, verdict, url)
      const { article } = withoutClutter(reading, findClutter(document, reading))
      expect(article.blocks.length).toBeGreaterThan(1)
      expect(article.blocks.some(({ text }) => text === 'Une carte')).toBe(false)
    },
    60_000,
  )
})
