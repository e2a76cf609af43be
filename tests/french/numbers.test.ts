import { describe, expect, test } from 'vitest'
import { boundAround } from '../../src/french/bounds.ts'
import { findNumbers } from '../../src/french/numbers.ts'

const values = (text: string) => findNumbers(text).map(n => n.value)

describe('figures', () => {
  test.each([
    ['les 4 700 habitants', [4700]],
    ['un parc de 1.250 machines', [1, 1250]],
    ['14,5 hectares', [14.5]],
    ['un chèque de 2.718 milliards', [1, 2718000000]],
    ['2.718 camions', [2718]],
    ['1.200 millions', [1200000000]],
    ['2 350 millions', [2350000000]],
    ['en 2016 450 postes', [2016, 450]],
    ['le vol AF447-12', []],
    ['le Falcon-900', []],
    ['12345 678', [12345, 678]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))
})

describe('words', () => {
  test.each([
    ['soixante et onze', [71]],
    ['vingt-et-un', [21]],
    ['quatre-vingt-dix-sept', [97]],
    ['quatre-vingts postes', [80]],
    ['deux cent quarante mille', [240000]],
    ['mille deux cents', [1200]],
    ['nonante-cinq', [95]],
    ['Trois usines', [3]],
    ['trois milliards et demi', [3500000000]],
    ['un demi-million', [500000]],
    ['deux milliards trois cents millions', [2300000000]],
    ['deux, trois ou quatre', [2, 3, 4]],
    // Near misses: only whole compounds of number words are numbers.
    ['un deux-roues', [1]],
    ['un mille-feuille', [1]],
    ['dix pour cent', [10]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected))
})

describe('groups and vague numbers', () => {
  test.each([
    ['une quarantaine', 40, 40, true],
    ['deux douzaines', 24, 12, true],
    ['une dizaine de millions', 10000000, 1e7, true],
    ['plusieurs dizaines de milliers', null, 1e4, true],
    ['quelques milliards', null, 1e9, true],
    ['le million', 1000000, 1e6, false],
  ])('%s', (text, value, scale, approximate) =>
    expect(findNumbers(text)[0]).toMatchObject({ value, scale, approximate }),
  )

  test('« quelques » before figures is « quelque »', () => expect(values('quelques 200 tonnes')).toEqual([200]))
  test('a lone « une » is marked as an article', () => expect(findNumbers('une grue')[0]!.article).toBe(true))
})

describe('bounds', () => {
  test.each([
    ['plus de 40', '>=', 0],
    ['au moins 40', '>=', 0],
    ['pas moins de 40', '>=', 0],
    ['pas plus de 40', '<=', 0],
    ["jusqu'à 40", '<=', 0],
    ['une aide plafonnée à 40', '<=', 9],
    ['autour des 40', '~', 0],
    ['avoisine les 40', '~', 0],
    ['40 au maximum', '<=', 0],
    ['40 environ', '~', 0],
    // « plus » alone compares or adds.
    ['de plus, 40', '=', 9],
    ['le 40', '=', 3],
  ])('%s', (text, bound, start) => {
    const at = text.indexOf('40')
    expect(boundAround(text, at, at + 2)).toEqual({ bound, start })
  })
})

test('cost is linear on repeated numbers', () => {
  expect(findNumbers('vingt '.repeat(2000))).toHaveLength(2000)
  expect(findNumbers('milliard '.repeat(2000)).length).toBeGreaterThan(0)
})
