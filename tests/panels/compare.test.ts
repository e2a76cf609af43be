import { describe, expect, it } from 'vitest'
import { beyond, essentials, fold } from '../../src/panels/compare.ts'

describe('beyond', () => {
  it.each([
    ['La ligne fermera en mars', 'La ligne fermera en mars.', ''],
    ['Qui paiera ?', 'Mais qui paiera\u202f?', ''],
    ['L’Etat a tranché', "L'État a tranché.", ''],
    ['La ligne fermera…', 'La ligne fermera en mars.', '… en mars.'],
    ['La ligne : « fini »', 'La ligne, « fini », dit-il.', 'La ligne, « fini », dit-il.'],
    ['Aide : 3 M€', 'Aide : 30 M€', 'Aide : 30 M€'],
    ['La ligne fermera en mars', 'Selon la CGT, la ligne fermera en mars.', 'Selon la CGT, la ligne fermera en mars.'],
  ])('%s / %s: %s', (headline, quote, expected) => {
    expect(beyond(headline, quote)).toBe(expected)
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
