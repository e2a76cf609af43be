import { describe, expect, test } from 'vitest'
import { requiredStrings } from '../../scripts/build/required.ts'
import { Guarded } from '../../src/french/guarded.ts'
import { patternsOfFrench, texts } from './project-patterns.ts'

describe('what a text must hold for a pattern to match', () => {
  test.each([
    ['letters', 'reconduit', '', ['reconduit']],
    ['one of some words', 'prolong|renouvel', '', ['prolong', 'renouvel']],
    ['a stem with any ending', 'reconductions?', '', ['reconduction']],
    ['the rarest part', 'pas .{1,9} pérennité', '', [' pérennité']],
    ['what follows, though no part of the match', 'a(?= sursis)', '', [' sursis']],
    ['nothing of what must not follow', '(?:a|b)(?! sursis)', '', ['a', 'b']],
    ['nothing of what may be left out', '(?:sursis )?[a-z]+', '', []],
    ['nothing where one way asks for nothing', 'sursis|[a-z]', '', []],
    ['lower case where case is ignored', 'FUI|Feder', 'i', ['fui', 'feder']],
    ['a character of few', '[àâ]', '', ['à', 'â']],
    ['the least of two that hold one another', 'an|année', '', ['an']],
  ])('%s', (_, source, flags, expected) => {
    expect([...requiredStrings(source, flags)].sort()).toEqual([...expected].sort())
  })
})

describe('a pattern that waits', () => {
  const both = (source: string, flags = '') => [
    new Guarded(source, flags, requiredStrings(source, flags).join('\n')) as unknown as RegExp,
    new RegExp(source, flags),
  ]
  test.each([
    ['found', 'reconduit pour trois ans'],
    ['not found', 'abandonné'],
  ])('is one to every method of a string: %s', (_, text) => {
    const results = (pattern: RegExp) => [
      pattern.test(text),
      pattern.exec(text),
      text.match(pattern),
      text.search(pattern),
      text.split(pattern),
      text.replace(pattern, '-'),
      text.replace(pattern, word => word.toUpperCase()),
    ]
    const [guarded, plain] = both('(trois|deux) ans') as [RegExp, RegExp]
    expect(results(guarded)).toEqual(results(plain))
    const [all, allPlain] = both('(trois|deux) ans|e', 'g') as [RegExp, RegExp]
    const global = (pattern: RegExp) => [
      text.match(pattern),
      text.replace(pattern, '-'),
      [...text.matchAll(pattern)].map(({ 0: word, index }) => [word, index]),
    ]
    expect(global(all)).toEqual(global(allPlain))
  })
  test('goes on from where it was set', () => {
    const [guarded] = both('a', 'g') as [RegExp, RegExp]
    guarded.lastIndex = 2
    expect([guarded.exec('aba')?.index, guarded.lastIndex]).toEqual([2, 3])
  })
})

test('no pattern of the project is kept from a text that it matches', async () => {
  const asked = texts()
  const patterns = await patternsOfFrench()
  for (const { name, source, flags } of patterns) {
    const strings = requiredStrings(source, flags)
    const plain = new RegExp(source, flags)
    for (const text of asked) {
      const held = flags.includes('i') ? text.toLowerCase() : text
      if (strings.length > 0 && !strings.some(one => held.includes(one)) && plain.test(text))
        expect.fail(`${name}: ${source} matches « ${text} »`)
    }
  }
  expect(patterns.length).toBeGreaterThan(2000)
})
