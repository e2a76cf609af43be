import { describe, expect, it } from 'vitest'
import { essentials, fold, same } from '../../src/panels/compare.ts'

describe('same', () => {
  it.each([
    ['La ligne fermera en mars', 'La ligne fermera en mars.', true],
    ['Qui paiera ?', '« Qui paiera\u202f? »', true],
    ['L’Etat a tranché', "L'État a tranché", true],
    ['La ligne fermera…', 'La ligne fermera en mars.', false],
    ['Aide : 3 M€', 'Aide : 30 M€', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected)
  })
})

it('folds accents and case alone', () => {
  expect(fold('Pôle Évry-2')).toBe('pole evry-2')
})

describe('essentials', () => {
  const TITLE = 'Soudeurs : Varex embauche cent personnes'
  const of = (...headlines: string[]) =>
    essentials(
      headlines.map(headline => ({ headline })),
      TITLE,
      3,
    ).map(({ headline }) => headline)

  it.each<[string, string[], string[]]>([
    ['keeps the order', ['a b', 'c d', 'e f', 'g h'], ['a b', 'c d', 'e f']],
    ['puts the title last', ['Soudeurs : Varex embauche cent personnes', 'a', 'b'], ['a', 'b', TITLE]],
    ['and its beginning', ['Soudeurs : Varex embauche…', 'a', 'b', 'c'], ['a', 'b', 'c']],
    ['shows it when there is nothing else', [TITLE], [TITLE]],
    ['says nothing twice', ['Dix postes', 'Dix postes', 'a', 'b'], ['Dix postes', 'a', 'b']],
    ['keeps what only resembles the title', ['Varex embauche', 'a', 'b', 'c'], ['Varex embauche', 'a', 'b']],
  ])('%s', (_, given, expected) => {
    expect(of(...given)).toEqual(expected)
  })
})
