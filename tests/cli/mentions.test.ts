import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract, file } from './run.ts'

interface MentionLine {
  readonly type: string
  readonly block: number
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly text: string
  readonly value: unknown
}

function mentions(path: string, ...options: string[]): MentionLine[] {
  const { out, err } = extract('--format', 'mentions', ...options, path)
  expect(err).toBe('')
  return JSON.parse(out).mentions
}

const LINES = [
  '',
  '  Le plan court jusqu’au 19 décembre 2012.',
  'Bpifrance apporte 12 millions d’euros, soit 40 % du total.',
  '',
]

describe('mentions', () => {
  it.each([
    ['\n', 'unix.txt'],
    ['\r\n', 'windows.txt'],
  ])('stand at their offset in the file, lines ended by %j', (newline, name) => {
    const path = file(name, LINES.join(newline))
    const content = readFileSync(path, 'utf8')
    const found = mentions(path)
    expect(found.map(mention => mention.type)).toEqual(expect.arrayContaining(['date', 'amount', 'percent']))
    for (const { offset, start, end, block, text } of found) {
      expect(content.slice(offset, offset + end - start)).toBe(text)
      expect(LINES[block]?.slice(start, end)).toBe(text)
    }
  })

  it('carry their value', () => {
    const found = mentions(file('values.txt', LINES.join('\n')))
    const values = Object.fromEntries(found.map(({ type, value }) => [type, value]))
    expect(values).toMatchObject({ date: '2012-12-19', amount: 12_000_000, percent: 40 })
  })

  it('resolve against --published', () => {
    const path = file('relative.txt', 'Le club se réunira demain.\n')
    const dates = (...options: string[]) => mentions(path, ...options).filter(mention => mention.type === 'date')
    expect(dates('--published', '2012-12-06')).toMatchObject([{ value: '2012-12-07' }])
    expect(dates()).not.toMatchObject([{ value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
  })

  it('are read from Windows-1252 too', () => {
    const found = mentions(file('latin.txt', Buffer.from('Une aide de 5 millions d\x92euros à Orléans.', 'latin1')))
    expect(found).toMatchObject([{ type: 'amount', value: 5_000_000, text: expect.stringContaining('d’euros') }])
  })
})
