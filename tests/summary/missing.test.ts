import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/summary/formats.ts'
import { withLinks } from '../../src/summary/link.ts'
import { summarise } from '../../src/summary/summarise.ts'
import { article, facts, label } from './sample.ts'

/** What a plain text file tells of itself: nothing but its words. */
const BARE = { url: '', title: '', site: '', authors: [], published: null, section: null, standfirst: null }
const without = (gone: Partial<typeof article>) => {
  const rest = { ...article, ...gone }
  return summarise(rest, withLinks(rest, facts), [])
}
const CASES = Object.entries({
  'no title': without({ title: '' }),
  'no address': without({ url: '' }),
  'no date': without({ published: null }),
  'no author': without({ authors: [] }),
  'no site': without({ site: '' }),
  'nothing known': without(BARE),
})

describe.each(CASES)('%s', (_, summary) => {
  it.each(Object.keys(FORMATS))('%s holds no trace of what is missing', format => {
    for (const part of [false, true]) {
      const text = FORMATS[format]!(summary, label, part)
      expect(text).not.toMatch(
        /undefined|\[object|\bNaN\b|Invalid Date|\[\]\(|\]\(\)|href=""|<[ahp]\d?><\/|<title><|\{\{?\}\}?/,
      )
      // JSON has null and empty arrays as the schema wants them.
      if (format !== 'json') expect(text).not.toMatch(/null|: ""|^# *$|^— *,|^ +$/m)
      if (/markdown|text|article/.test(format)) expect(text).not.toMatch(/^\s*\n|, *$/)
    }
  })

  it.each(['bibtex', 'csl', 'ris'])('%s is read by a citation library', format => {
    const [item] = new Cite(FORMATS[format]!(summary, label)).data
    expect(item).toMatchObject({
      ...(summary.article.title && { title: summary.article.title }),
      ...(summary.article.authors.length && { author: expect.any(Array) }),
    })
  })

  it('rich text shows every headline, linked where there is an address', () => {
    const { document } = new JSDOM(FORMATS.html!(summary, label)).window
    expect(document.querySelectorAll('p > b')).toHaveLength(facts.length)
    expect(document.querySelectorAll('p > b > a')).toHaveLength(summary.article.url ? facts.length : 0)
    expect(document.title).not.toBe('')
  })
})

describe('the key of a reference', () => {
  const key = (of: Partial<typeof article>) => /\{([^,]*),/.exec(FORMATS.bibtex!(without(of), label))![1]
  it.each([
    ['the id in the address', {}, 'usine-n1078001-2021'],
    ['else the first words of the title', { url: '' }, 'usine-fonderie-fils-l-aide-2021'],
    ['without accents', { url: '', title: 'Où est l’œuvre ?' }, 'usine-ou-est-l-oeuvre-2021'],
    ['without a date', { published: null }, 'usine-n1078001-sd'],
    ['of nothing known', BARE, 'usine-article-sd'],
  ])('%s', (_, of, expected) => {
    expect(key(of)).toBe(expected)
  })
})

it('an address with escapes is the same in BibTeX', () => {
  const url = 'https://www.usinenouvelle.com/article/l-%C3%A9t%C3%A9.N1078001'
  expect(FORMATS.bibtex!(without({ url }), label)).toContain(`url = {${url}}`)
})
