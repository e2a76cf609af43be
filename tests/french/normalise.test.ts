import { describe, expect, test } from 'vitest'
import { compose, normalise } from '../../src/french/normalise.ts'

describe('normalise', () => {
  test.each([
    ['l’usine', "l'usine"],
    ['aujourdʼhui', "aujourd'hui"],
    ['12\u202f000\u00a0€', '12 000 €'],
    ['2014–2019', '2014-2019'],
    ['Paris — Lyon', 'Paris - Lyon'],
    ['franco‑allemand', 'franco-allemand'],
    ['“mot”', '"mot"'],
    ['„mot‟', '"mot"'],
    ['« mot »', '« mot »'],
    ['un\nmot', 'un mot'],
    ['Été, cœur, 5 %', 'Été, cœur, 5 %'],
  ])('%j → %j', (text, norm) => {
    expect(normalise(text)).toBe(norm)
    expect(norm).toHaveLength(text.length)
  })
})

describe('compose', () => {
  test.each([
    ['décidé', 'décidé'.normalize('NFD')],
    ['reconduction', 'recon\u00adduc\u00adtion'],
    ['mot', '\u200bmot\ufeff'],
    ['à Évry', 'à\u200b Évry'.normalize('NFD')],
  ])('%s', (composed, given) => {
    expect(compose(given).text).toBe(composed)
  })

  test('a span goes back to what it came from, marks included', () => {
    const given = 'Le décret pro\u00adlongé'.normalize('NFD')
    const { text, back } = compose(given)
    const word = (w: string) => {
      const start = text.indexOf(w)
      const span = back({ start, end: start + w.length })
      return given.slice(span.start, span.end)
    }
    expect(word('décret')).toBe('décret'.normalize('NFD'))
    expect(word('prolongé')).toBe('pro\u00adlongé'.normalize('NFD'))
    expect(word('Le')).toBe('Le')
  })

  test('an ordinary text is left as it is', () => {
    const text = 'Déjà vu'
    expect(compose(text).text).toBe(text)
    expect(compose(text).back({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })
})
