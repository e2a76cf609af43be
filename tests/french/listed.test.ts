import { describe, expect, test } from 'vitest'
import { listOf } from '../../scripts/build/listed.ts'
import { Listed } from '../../src/french/listed.ts'
import { patternsOfFrench, texts } from './project-patterns.ts'

describe('the list that a pattern is', () => {
  test.each([
    ['words', "^(?:ne|n')$", '', ['ne', "n'"], '^$'],
    ['a letter of few, an ending or none', '^t[eo]s?$', '', ['tes', 'te', 'tos', 'to'], '^$'],
    ['the shorter first where it is tried first', 'ans??', '', ['an', 'ans'], ''],
    ['a beginning', '^(?:org|per)', '', ['org', 'per'], '^'],
    ['an ending', '(?:er|ir)$', '', ['er', 'ir'], '$'],
    ['lower case where case is ignored', '^FUI$', 'i', ['fui'], '^$'],
  ])('%s', (_, source, flags, strings, ends) => {
    expect(listOf(source, flags)).toEqual({ strings, ends })
  })
  test.each([
    ['any letter', '^[a-z]$', ''],
    ['again and again', '^(?:ha)+$', ''],
    ['what must not follow', '^a(?!b)', ''],
    ['a group that is kept', '^(a|b)$', ''],
    ['ends of one way only', '^a|b$', ''],
    ['a search that goes on', 'a|b', 'g'],
    ['too many', '^(?:[abcdefgh][abcdefgh][abcdefgh])$', ''],
  ])('none: %s', (_, source, flags) => {
    expect(listOf(source, flags)).toBeNull()
  })
})

test('a list finds what its pattern finds: every list of the project', async () => {
  const asked = texts().flatMap(text => [text, ...text.split(/(?<= )/).map(word => word.trim()), ''])
  const some = [...new Set(asked)]
  let lists = 0
  for (const { name, source, flags } of await patternsOfFrench()) {
    const list = listOf(source, flags)
    if (!list) continue
    lists++
    const plain = new RegExp(source, flags)
    const listed = new Listed(list.strings.join('\n'), flags, list.ends)
    // What it lists is met in few texts: it is asked about its own strings as well.
    for (const text of [...some, ...list.strings, ...list.strings.map(one => ` ${one}.`)]) {
      const [found, expected] = [listed.exec(text), plain.exec(text)]
      const same = found?.[0] === expected?.[0] && found?.index === expected?.index
      if (!same || listed.test(text) !== (expected !== null))
        expect.fail(`${name}: ${source} is asked about « ${text} »`)
    }
  }
  expect(lists).toBeGreaterThan(500)
})
