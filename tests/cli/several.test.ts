import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { Format } from '../../scripts/extract/options.ts'
import { outputOf } from '../../scripts/extract/output.ts'
import { FORMATS } from '../../src/summary/formats.ts'
import { label, summary } from '../summary/sample.ts'
import { extract, file, objects } from './run.ts'

const files = ['Lens', 'Douai', 'Calais'].map(town =>
  file(
    `${town}.txt`,
    `À ${town}\nLe groupe investira 12 millions d’euros à ${town}, et embauchera 40 personnes en 2030.\n`,
  ),
)
const titles = ['À Lens', 'À Douai', 'À Calais']
const all = (format: string, ...more: string[]) => {
  const { code, out, err } = extract('--format', format, '--title', ...files, ...more)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

it.each([
  ['csv', ';'],
  ['tsv', '\t'],
])('%s: one table, headed once', (format, delimiter) => {
  const rows: Record<string, string>[] = parse(all(format), { bom: true, delimiter, columns: true })
  expect([...new Set(rows.map(row => row.title))]).toEqual(titles)
  expect(rows.filter(row => row.id === 'id')).toEqual([])
})

it('csl: one array', () => {
  expect(JSON.parse(all('csl')).map((item: { title: string }) => item.title)).toEqual(titles)
})

it.each(['json', 'mentions'])('%s: an object a line', format => {
  expect(objects(all(format))).toHaveLength(3)
})

it('html: one document', () => {
  const text = all('html')
  expect(text.match(/<html|<\/body>/g)).toHaveLength(2)
  const { document } = new JSDOM(text).window
  expect([...document.querySelectorAll('h1')].map(h1 => h1.textContent)).toEqual(titles)
  expect(document.querySelectorAll('hr')).toHaveLength(2)
})

it.each([
  ['markdown', /\n\n---\ntitle: "À Douai"/],
  ['article', /\n\n---\ntitle: "À Douai"/],
  ['text', /\n\n-{72}\n\nÀ Douai\n/],
  ['bibtex', /\n\n@article\{/],
  ['ris', /\r\n\r\nTY/],
])('%s: parted', (format, seam) => {
  expect(all(format)).toMatch(seam)
})

it.each(Object.keys(FORMATS))('%s: one answer is written as the format has it', name => {
  const format = name as Format
  const answer = FORMATS[format]!(summary, label)
  const written: string[] = []
  const { add, end } = outputOf(format, text => written.push(text))
  add(answer)
  end()
  expect(written.join('').trimEnd()).toBe(answer.trimEnd())
})

it('what is no article is told beside the table, not in it', () => {
  const blank = file('blank.txt', ' ')
  const { code, out, err } = extract('--format', 'csv', '--title', files[0]!, blank, files[1]!)
  expect(code).toBe(3)
  expect(err).toBe(`extract: ${blank}: Le fichier est vide.\n`)
  const rows: Record<string, string>[] = parse(out, { bom: true, delimiter: ';', columns: true })
  expect([...new Set(rows.map(row => row.title))]).toEqual(titles.slice(0, 2))
})
