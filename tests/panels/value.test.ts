import { describe, expect, it } from 'vitest'
import type { Fact, Kind } from '../../src/facts/types.ts'
import { valueIn } from '../../src/panels/value.ts'
import { facts, label } from '../summary/sample.ts'

/** A fact of the sample with other data. */
const fact = (kind: Kind, data: object) => {
  const model = facts.find(other => other.kind === kind)!
  return { ...model, data: { ...model.data, ...data } } as Fact
}
const amount = (value: number | null, more: object = {}) => ({
  amount: { value, low: null, high: null, bound: '=', currency: 'EUR', ...more },
})

describe('values in French notation', () => {
  it.each([
    ['budget', amount(12_500_000), '12,5 M €'],
    ['budget', amount(1_500_000_000), '1,5 Md €'],
    ['budget', amount(600_000, { bound: '>=' }), 'au moins 600 000 €'],
    ['budget', amount(130_000_000, { bound: '~' }), 'environ 130 M €'],
    ['budget', amount(null, { low: 30_000_000, high: 33_000_000 }), '30–33 M €'],
    ['budget', amount(450_000_000, { currency: 'USD' }), '450 M $US'],
    ['budget', amount(null), ''],
    ['budget', { amount: null, percent: 3.5 }, '3,5 %'],
    ['budget', { amount: null, percent: null }, ''],
    ['jobs', { count: 40, unit: 'postes' }, '40 postes'],
    ['jobs', { count: 1200, unit: 'salariés', bound: '<=' }, 'au plus 1 200 salariés'],
    ['jobs', { count: null, low: 500, high: 600, unit: 'emplois' }, '500–600 emplois'],
    ['jobs', { count: null, unit: 'site' }, ''],
    ['renewal', { duration: 'P3Y' }, '3 ans'],
    ['renewal', { duration: 'P18M' }, '18 mois'],
    ['renewal', { duration: null, until: '2026-12-31' }, 'jusqu’au 31 décembre 2026'],
    ['renewal', { duration: 'PXY' }, ''],
    ['agenda', { start: '2012-12-19', end: '2012-12-19', grain: 'day' }, '19 décembre 2012'],
    ['agenda', { start: '2013-10-01', end: '2013-10-31', grain: 'month' }, 'octobre 2013'],
    ['agenda', { start: '2015-01-01', end: '2015-12-31', grain: 'year' }, '2015'],
    ['agenda', { start: '2013-01-01', end: '2013-03-31', grain: 'quarter' }, '1er janvier – 31 mars 2013'],
    ['agenda', { start: '2013-01-01', end: '2013-01-01', grain: 'day' }, '1er janvier 2013'],
    ['agenda', { start: '2013-01-21', end: '2013-02-01', grain: 'day' }, '21 janvier – 1er février 2013'],
    ['agenda', { start: null, end: null, grain: 'day' }, ''],
    ['actor', {}, ''],
  ] as const)('%s %j', (kind, data, expected) => {
    // Kinds of no-break space differ between engines.
    expect(valueIn(fact(kind, data), label).replace(/\s/g, ' ')).toBe(expected)
  })
})
