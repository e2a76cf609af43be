import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/french/amounts.ts'

/** [value or [low, high], ISO code, « % » or « bare », bound when it is not « = »] */
const read = (text: string) =>
  findAmounts(text).map(a => [
    a.low === null ? a.value : [a.low, a.high],
    a.type === 'percent' ? '%' : (a.currency ?? 'bare'),
    ...(a.bound === '=' ? [] : [a.bound]),
  ])

const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('scales and currencies', () =>
  table([
    ["17 millions d'euros", [[17e6, 'EUR']]],
    ['6,2 Mds€ de recettes', [[6.2e9, 'EUR']]],
    ['un prêt de 80 k€', [[80000, 'EUR']]],
    ['64 MEUR', [[64e6, 'EUR']]],
    ['7 M€', [[7e6, 'EUR']]],
    ["3 M d'euros", [[3e6, 'EUR']]],
    ['450 kF', [[450000, 'FRF']]],
    ['900 F', [[900, 'FRF']]],
    ['6 millions de francs suisses', [[6e6, 'CHF']]],
    ['6 millions de francs', [[6e6, 'FRF']]],
    ['75 millions de dollars canadiens', [[75e6, 'CAD']]],
    ['US$ 30 millions', [[30e6, 'USD']]],
    ['2 milliards de yuans', [[2e9, 'CNY']]],
    ['60 milliards de yens', [[60e9, 'JPY']]],
    ['5 millions de couronnes norvégiennes', [[5e6, 'NOK']]],
    ['12 millions de livres', [[12e6, 'GBP']]],
    ["0,8 centime d'euro le kWh", [[0.008, 'EUR']]],
    ['4 500 euros la tonne', [[4500, 'EUR']]],
    ['90 €/MWh', [[90, 'EUR']]],
    ['deux milliards et demi de dollars', [[2.5e9, 'USD']]],
    ['un chèque de 2.718 milliards de dollars', [[2.718e9, 'USD']]],
    ["le seuil du milliard d'euros", [[1e9, 'EUR']]],
    ['soixante-quinze mille euros', [[75000, 'EUR']]],
    ['une dette de 4 millions', [[4e6, 'bare']]],
    ["8 millions d'aides publiques", [[8e6, 'bare']]],
    ['repris pour un euro symbolique', [[1, 'EUR']]],
  ]))

describe('ranges, bounds and vague sums', () =>
  table([
    ['entre 14 et 18 M€', [[[14e6, 18e6], 'EUR']]],
    ['de 6 à 7 millions de dollars', [[[6e6, 7e6], 'USD']]],
    ["10-12 millions d'euros", [[[10e6, 12e6], 'EUR']]],
    ["de 400 000 euros à 2 millions d'euros", [[[400000, 2e6], 'EUR']]],
    ["entre 700 000 et 1 million d'euros", [[[700000, 1e6], 'EUR']]],
    ["de 800 millions à 1 milliard d'euros", [[[8e8, 1e9], 'EUR']]],
    ['entre 3 et 5 %', [[[3, 5], '%']]],
    ['10 % à 15 %', [[[10, 15], '%']]],
    ['pas moins de 9 000 euros', [[9000, 'EUR', '>=']]],
    ['quelque 7 M€', [[7e6, 'EUR', '~']]],
    ['une aide plafonnée à 7 M€', [[7e6, 'EUR', '<=']]],
    ["une cinquantaine de millions d'euros", [[50e6, 'EUR', '~']]],
    ['plusieurs dizaines de milliards de dollars', [[null, 'USD', '~']]],
    // Neither an end of one range nor a unit of the other.
    ["5 millions d'euros à 12 entreprises", [[5e6, 'EUR']]],
    [
      '3 M€ et 4 M€',
      [
        [3e6, 'EUR'],
        [4e6, 'EUR'],
      ],
    ],
    [
      '3 M€ ou 4 M€',
      [
        [3e6, 'EUR'],
        [4e6, 'EUR'],
      ],
    ],
  ]))

test('a vague sum keeps its order of magnitude', () => {
  expect(findAmounts('quelques dizaines de millions de dollars')[0]).toMatchObject({ value: null, scale: 1e7 })
})

describe('percentages', () =>
  table([
    ['un repli de 3,5 %', [[3.5, '%']]],
    ['+ 7 %', [[7, '%']]],
    ['(-7 %)', [[-7, '%']]],
    ['soixante pour cent', [[60, '%']]],
    ['moins de 2 %', [[2, '%', '<=']]],
  ]))

describe('what is no money', () =>
  table([
    ['12 millions de clients', []],
    ["3 milliards d'habitants", []],
    ["des millions d'Allemands", []],
    ['le dollar faible inquiète', []],
    ['un euro cher', []],
    ['150 MW', []],
    ['la M 40', []],
    ['6 000 livres', []],
    ['le Mirage F1', []],
    ['500 f', []],
    ['7 000 m²', []],
  ]))

test('spans hold the bound words and the unit', () => {
  const text = "Elle a mis près de 15 M€, puis entre 2 et 3 millions d'euros."
  expect(findAmounts(text).map(a => text.slice(a.start, a.end))).toEqual([
    'près de 15 M€',
    "entre 2 et 3 millions d'euros",
  ])
})
