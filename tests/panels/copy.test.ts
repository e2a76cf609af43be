import { describe, expect, it } from 'vitest'
import type { TextMap } from '../../src/article/text-map.ts'
import { flavours } from '../../src/panels/copy.ts'
import { counted, type Scene } from '../../src/panels/scene.ts'
import { DEFAULTS } from '../../src/settings/settings.ts'
import { label, summary } from '../summary/sample.ts'

const scene: Scene = {
  summary,
  rows: {},
  removals: [],
  map: {} as TextMap,
  page: { article: true, site: 'usinenouvelle', template: 'B', signal: '' },
  note: '',
  settings: DEFAULTS,
  say: label,
}

describe('what goes on the clipboard', () => {
  it('rich text brings Markdown as its plain companion', () => {
    const { text, html } = flavours(scene, 'html')
    expect(html).toMatch(/^<!doctype html>/)
    expect(text).toBe(flavours(scene, 'markdown').text)
  })
  it.each(['markdown', 'text', 'json', 'csv', 'tsv', 'bibtex', 'ris', 'csl', 'article'])('%s is text alone', format => {
    const { text, html } = flavours(scene, format)
    expect(html).toBeNull()
    expect(text.length).toBeGreaterThan(100)
  })
  it('leaves out the kinds whose panels are switched off', () => {
    const quiet = { ...scene, settings: { ...DEFAULTS, off: ['quote', 'actor'] } }
    const kinds = JSON.parse(flavours(quiet, 'json').text).facts.map((fact: { kind: string }) => fact.kind)
    expect(kinds).toContain('renewal')
    expect(kinds).not.toContain('quote')
    expect(kinds).not.toContain('actor')
  })
  it('takes chosen facts even from a panel that is switched off, and says where they come from', () => {
    const quiet = { ...scene, settings: { ...DEFAULTS, off: ['quote'] } }
    const { text, facts } = flavours(quiet, 'text', ['quote-1', 'renewal-2'])
    expect(facts.map(fact => fact.id)).toEqual(['renewal-2', 'quote-1'])
    expect(text).toContain(summary.article.url)
  })
  it('stays the summary that the schema describes', () => {
    expect(JSON.parse(flavours(scene, 'json').text)).toEqual(JSON.parse(JSON.stringify(summary)))
  })
})

describe('counts', () => {
  const english: typeof label = key => (key === 'lang' ? 'en' : key)
  it.each([
    [label, 0, 'Aucun fait'],
    [label, 1, '1 fait'],
    [label, 2, '2 faits'],
    [label, 1200, '1 200 faits'],
    [english, 0, 'facts_none'],
    [english, 1, 'facts_one'],
    [english, 2, 'facts_other'],
  ])('%#: %s', (say, n, expected) => {
    expect(counted(say, 'facts', n).replace(/\s/g, ' ')).toBe(expected)
  })
})
