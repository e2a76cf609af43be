import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../scripts/extract/options.ts'
import { extract, file, objects } from './run.ts'

describe('options', () => {
  it('default to JSON, nothing else given', () => {
    expect(parseOptions(['a.txt'])).toEqual({
      format: 'json',
      url: null,
      published: null,
      title: false,
      help: false,
      files: ['a.txt'],
    })
  })

  it.each([
    [['--format', 'yaml', 'a.txt'], /unknown format 'yaml'/],
    [['--published', '6 décembre 2012', 'a.txt'], /--published wants a date/],
    [['--published', '2012-02-31', 'a.txt'], /--published wants a date/],
    [['--url', 'usinenouvelle', 'a.txt'], /--url wants an address/],
    [['--url', 'ftp://usinenouvelle.com/', 'a.txt'], /--url wants an address/],
    [['--url', 'javascript:alert(1)', 'a.txt'], /--url wants an address/],
    [['--colour', 'a.txt'], /--colour/],
    [[], /no file given; usage: /],
  ])('refuse %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message)
  })
})

it.each(['--help', '-h'])('%s: the usage on stdout, exit 0', option => {
  const { code, out, err } = extract(option)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^usage: npm run --silent extract -- /)
  for (const name of ['--format', '--url', '--published', '--title', 'mentions']) expect(out).toContain(name)
})

describe('bad input', () => {
  const note = file('note.txt', 'Le groupe investit 12 millions d’euros à Lens.\n')

  it.each([
    ['an unknown option', ['--colour', note]],
    ['an unknown format', ['--format', 'yaml', note]],
    ['no file', []],
  ])('%s: exit 2 and one line on stderr', (_, args) => {
    const { code, out, err } = extract(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^extract: .+\n$/)
  })

  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'is a PDF'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is binary'],
  ])('%s: exit 2 and one line that says so', (_, content, said) => {
    for (const name of ['file.txt', 'file', 'file.html']) {
      const path = file(name, content)
      const { code, out, err } = extract(path)
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `extract: ${path}: ${said}, neither a saved page nor a text\n`,
      })
    }
  })

  it.each(['json', 'markdown', 'mentions'])('nothing in the file, as %s: exit 3, an object that says so', format => {
    for (const content of ['', '\uFEFF \r\n\t\n']) {
      const { code, out, err } = extract('--format', format, file('blank.txt', content))
      expect({ code, err }).toEqual({ code: 3, err: '' })
      expect(JSON.parse(out)).toEqual({ article: null, reason: 'Le fichier est vide.' })
    }
  })

  it('UTF-16 is text all the same', () => {
    const wide = file('wide.txt', Buffer.from('\uFEFFLe groupe investit 12 millions d’euros à Lens.\n', 'utf16le'))
    expect(JSON.parse(extract(wide).out).article.blocks[0].text).toBe('Le groupe investit 12 millions d’euros à Lens.')
  })

  it('an unreadable file: exit 2, one line that names it, the other files done', () => {
    const { code, out, err } = extract('--format', 'mentions', 'tests', note, 'no-such.txt', note)
    expect(code).toBe(2)
    expect(objects(out)).toHaveLength(2)
    expect(err).toBe('extract: tests: is a folder\nextract: no-such.txt: no such file\n')
  })
})
