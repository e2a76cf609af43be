import { existsSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { render, summaryOf } from '../../scripts/extract/formats.ts'
import { parseOptions } from '../../scripts/extract/options.ts'
import { read } from '../../scripts/extract/page-file.ts'
import { samplePages } from '../../scripts/sample-server/pages.ts'
import { foldText } from '../../src/article/text.ts'
import type { Summary } from '../../src/summary/types.ts'
import { extract, file, objects } from './run.ts'

const pages = samplePages()
const page = (slug: string) => `tests/pages/${slug}/page.html`
const articles = pages.filter(({ article }) => article)
const others = pages.filter(({ article }) => !article)
const sample = page('poles-de-competitivite')

const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('src/summary/schema.json', 'utf8')))

describe('articles', () => {
  const { code, out, err } = extract(...articles.map(({ slug }) => page(slug)))
  const summaries = objects(out) as unknown as Summary[]

  it('give an object a line, in the order of the files', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const titles = articles.map(
      ({ slug }) => JSON.parse(readFileSync(`tests/pages/${slug}/article.json`, 'utf8')).title,
    )
    expect(summaries.map(summary => summary.article.title)).toEqual(titles)
  })

  it.each(summaries.map((summary, i) => [articles[i]!.slug, summary] as const))(
    '%s: as the schema says, verbatim',
    (_, summary) => {
      validate(summary)
      expect(validate.errors).toBeNull()
      expect(summary.facts.length).toBeGreaterThan(0)
      const { blocks } = summary.article
      for (const { block, core, evidence, quote, mentions } of summary.facts) {
        expect(blocks[block]!.text.slice(...evidence)).toBe(quote)
        for (const place of [{ block, core, evidence }, ...mentions]) {
          expect(place.evidence[0]).toBeLessThanOrEqual(place.core[0])
          expect(place.core[0]).toBeLessThan(place.core[1])
          expect(place.core[1]).toBeLessThanOrEqual(place.evidence[1])
          expect(place.evidence[1]).toBeLessThanOrEqual(blocks[place.block]!.text.length)
        }
      }
      for (const { reason } of summary.removals) expect(reason).toMatch(/^\p{Lu}.* /u)
    },
  )
})

describe('pages that are no article', () => {
  it.each(others)('$slug: the reason in words', async ({ slug, url }) => {
    const answer = await read(readFileSync(page(slug)), parseOptions(['--url', url, page(slug)]))
    expect(answer).toEqual({ article: null, reason: expect.stringMatching(/^\p{Lu}.* .*[.…]$/u) })
    expect(validate(answer) || validate.errors).toBe(true)
  })

  it('exit 3 with an object that says why, for several an object a line', () => {
    const { code, out, err } = extract(page('liste-quotidien'), page('recherche'))
    expect({ code, err }).toEqual({ code: 3, err: '' })
    expect(objects(out)).toEqual(Array(2).fill({ article: null, reason: expect.any(String) }))
  })

  it('and an unreadable file: exit 2', () => {
    expect(extract(page(others[0]!.slug), 'no-such.html').code).toBe(2)
  })
})

describe('options on a page', async () => {
  const options = parseOptions([sample])
  const reading = await read(readFileSync(sample), options)
  if (!reading.article) throw new Error(reading.reason)
  const summary = summaryOf(reading)

  it.each([
    ['markdown', /^---\n[\s\S]*^## Reconductions$/m],
    ['html', /<h2>Reconductions<\/h2>/],
    ['text', /^RECONDUCTIONS$/m],
    ['csv', /^[^\n]*headline[^\n]*\r?\n/],
    ['tsv', /^[^\n]*\t[^\n]*\r?\n/],
    ['bibtex', /^@\w+\{/],
    ['ris', /^TY {2}- /],
    ['csl', /"title"/],
    ['article', /^# Trois ans de plus/m],
  ] as const)('--format %s', (format, expected) => {
    expect(parseOptions(['--format', format, sample]).format).toBe(format)
    expect(render(summary, format)).toMatch(expected)
  })

  it('--format writes what the module gives', () => {
    expect(extract('--format', 'markdown', sample)).toEqual({ code: 0, out: render(summary, 'markdown'), err: '' })
  })

  it('--published and --url take the place of what the page says', () => {
    const { out } = extract('--published', '2020-02-03', sample)
    expect(JSON.parse(out).article.published).toBe('2020-02-03')
    const moved = extract('--url', 'https://www.usinenouvelle.com/chine/', sample)
    expect(moved.code).toBe(3)
  })

  it('the address comes from the comment of a saved page when it names no other', () => {
    const bare = readFileSync(sample, 'utf8').replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '')
    const url = articles.find(({ slug }) => sample.includes(slug))!.url
    const saved = file('saved.html', bare.replace(/^<!doctype html>/i, `$&\n<!-- saved from url=(0090)${url} -->`))
    expect(JSON.parse(extract(saved).out).article.url).toBe(url)
    // Without that either, the page is known by what stands in it, and no address is made up.
    expect(JSON.parse(extract(file('nameless.html', bare)).out).article).toMatchObject({
      url: '',
      published: '2012-12-06',
    })
  })
})

describe('text files', () => {
  const seed = '../shared/seed/article.txt'

  it('--title makes a title of the first line', () => {
    const text = file(
      'titled.txt',
      'Trois ans de plus\nLes pôles sont reconduits pour trois ans, a confirmé le ministre.\n',
    )
    const blocks = (...options: string[]) => JSON.parse(extract(...options, text).out).article.blocks
    expect(blocks('--title')[0]).toEqual({ kind: 'title', text: 'Trois ans de plus' })
    expect(blocks()[0].kind).not.toBe('title')
  })

  it('list the lines left out, each with its rule and its reason', () => {
    const sentence =
      'Les pôles sont reconduits pour trois ans, a confirmé le ministre, qui attend leurs projets avant mars.'
    const text = file('form.txt', [sentence, sentence, ' Recevez la\tnewsletter ', 'Tous droits réservés'].join('\n'))
    const summary: Summary = JSON.parse(extract(text).out)
    const { article, removals } = summary
    expect(article.blocks.map(block => block.text)).toEqual([sentence, sentence])
    expect(validate(summary) || validate.errors).toBe(true)
    expect(removals).toEqual([
      {
        family: 'newsletter',
        rule: 'newsletter-form',
        reason: expect.any(String),
        words: 3,
        text: 'Recevez la newsletter',
      },
      { family: 'legal', rule: 'house-footer', reason: expect.any(String), words: 3, text: 'Tous droits réservés' },
    ])
  })

  it.skipIf(!existsSync(seed))('nothing of the boilerplate after a real article', () => {
    const { article } = JSON.parse(extract('--published', '2012-12-06', seed).out) as Summary
    const lines = readFileSync(seed, 'utf8').split('\n').slice(0, 12)
    expect(article.blocks.map(block => block.text)).toEqual(lines.filter(line => line !== 'source').map(foldText))
  })
})

describe('a page cut anywhere', () => {
  it('an answer each, nothing thrown', () => {
    const markup = readFileSync(sample, 'utf8')
    const cuts = [0, 1, 300, 2000, 6000, 12_000, markup.indexOf('itemprop="articleBody"') + 4]
    const { code, out, err } = extract(...cuts.map(length => file(`cut-${length}.html`, markup.slice(0, length))))
    expect({ code, err }).toEqual({ code: 3, err: '' })
    expect(objects(out)).toHaveLength(cuts.length)
    for (const answer of objects(out)) expect(answer).toHaveProperty('article')
  })
})
