import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { articleObject, dig, parseJson, readFusion, readJsonLd } from '../../src/page/json.ts'

const page = (script: string, attributes = 'type="application/ld+json"') =>
  new JSDOM(`<script ${attributes}>${script}</script>`).window.document

it.each([
  ['{"a":1}', { a: 1 }],
  ['{"a":"deux\nlignes\tet un onglet"}', { a: 'deux lignes et un onglet' }],
  ['{"a":[1,2,],}', { a: [1, 2] }],
  ['{"a":1};', { a: 1 }],
  ['<!-- {"a":1} -->', { a: 1 }],
  ['{"a":', null],
  ['', null],
])('reads %j', (source, value) => {
  expect(parseJson(source)).toEqual(value)
})

it.each([
  ['{"@type":"NewsArticle","headline":"Un"}'],
  ['[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"headline":"Un"}]'],
  ['{"@graph":[{"@type":"WebPage"},{"@type":"ReportageNewsArticle","headline":"Un"}]}'],
  ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Un"}}'],
])('finds the article in %s', source => {
  const document = page(source)
  expect(articleObject(readJsonLd(document), document)?.headline).toBe('Un')
})

it('takes none of the many articles that a listing describes', () => {
  const document = page('[{"@type":"NewsArticle","headline":"Un"},{"@type":"NewsArticle","headline":"Deux"}]')
  expect(articleObject(readJsonLd(document), document)).toBeNull()
})

it.each([
  ['{"@graph":'.repeat(2000)],
  [`${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
  ['null'],
  ['"NewsArticle"'],
])('survives hostile data %#', source => {
  expect(() => readJsonLd(page(source))).not.toThrow()
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

it('reads the Fusion content between its other statements', () => {
  const document = page(
    'window.Fusion={};Fusion.globalContent={"headlines":{"basic":"Un \\"mot\\" } de trop"},"x":[{}]};Fusion.y={}',
    'id="fusion-metadata"',
  )
  expect(dig(readFusion(document), 'headlines', 'basic')).toBe('Un "mot" } de trop')
  expect(readFusion(page('Fusion.globalContent={"cut":', 'id="fusion-metadata"'))).toBeNull()
})
