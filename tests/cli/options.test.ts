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
      files: ['a.txt'],
    })
  })

  it.each([
    [['--format', 'yaml', 'a.txt'], /unknown format 'yaml'/],
    [['--published', '6 décembre 2012', 'a.txt'], /--published wants a date/],
    [['--published', '2012-02-31', 'a.txt'], /--published wants a date/],
    [['--url', 'usinenouvelle', 'a.txt'], /--url wants an address/],
    [['--colour', 'a.txt'], /--colour/],
    [[], /no file given; usage: /],
  ])('refuse %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message)
  })
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

  it('an unreadable file: exit 2, one line that names it, the other files done', () => {
    const { code, out, err } = extract('--format', 'mentions', 'tests', note, 'no-such.txt', note)
    expect(code).toBe(2)
    expect(objects(out)).toHaveLength(2)
    expect(err).toBe('extract: tests: is a folder\nextract: no-such.txt: no such file\n')
  })
})
