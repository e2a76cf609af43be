import { describe, expect, test } from 'vitest'
import { latin, latinSource } from '../../src/french/latin.ts'

describe('letters as ranges', () => {
  test.each([
    ['a property alone is a class', '\\p{N}+', '[\\d]+'],
    ['in a class it joins the others', '[\\p{N}_-]', '[\\d_-]'],
    ['after a class it is alone again', '[a\\]]\\p{N}', '[a\\]][\\d]'],
    ['a backslash before p is no property', '[^\\\\p{N}]', '[^\\\\p{N}]'],
    ['an escaped bracket opens nothing', '\\[\\p{N}', '\\[[\\d]'],
    ['other properties stay', '\\p{M}', '\\p{M}'],
  ])('%s', (_, source, expected) => {
    expect(latinSource(source)).toBe(expected)
  })

  test('French letters are in, marks are out', () => {
    expect('Œuvre d’été'.match(latin(/\p{L}+/gu))).toEqual(['Œuvre', 'd', 'été'])
    for (const name of ['Évian', 'Erdoğan', 'Čapek', 'Łódź', 'Škoda', 'Kočí'])
      expect(latin(/^\p{Lu}\p{Ll}+$/u).test(name), name).toBe(true)
  })
})
