import { describe, expect, test } from 'vitest'
import { findCounts } from '../../src/french/counts.ts'

const read = (text: string) =>
  findCounts(text).map(c => [
    c.low === null ? c.value : [c.low, c.high],
    c.unit,
    c.unitClass,
    ...(c.bound === '=' ? [] : [c.bound]),
  ])

const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('people and jobs', () =>
  table([
    ['quelque 640 salariés', [[640, 'salariés', 'people', '~']]],
    ['une quarantaine de techniciens', [[40, 'techniciens', 'people', '~']]],
    ["plusieurs centaines d'emplois", [[null, 'emplois', 'jobs', '~']]],
    ['seize nouveaux postes', [[16, 'postes', 'jobs']]],
    ['78 suppressions de postes', [[78, 'suppressions de postes', 'jobs']]],
    ['95 équivalents temps plein', [[95, 'équivalents temps plein', 'jobs']]],
    ['de 20 à 55 apprentis', [[[20, 55], 'apprentis', 'people']]],
    ['entre 90 et 110 embauches', [[[90, 110], 'embauches', 'jobs']]],
    ['deux à trois cents emplois', [[[200, 300], 'emplois', 'jobs']]],
    ['12 créations de sites web', [[12, 'créations de sites', 'other']]],
  ]))

describe('surfaces and capacities', () =>
  table([
    ['un hall de 6 400 m²', [[6400, 'm²', 'surface']]],
    ['9.500 mètres carrés', [[9500, 'mètres carrés', 'surface']]],
    ['41 000 tonnes par an', [[41000, 'tonnes par an', 'capacity']]],
    ['300 t/an', [[300, 't/an', 'capacity']]],
    ['7 500 vélos par mois', [[7500, 'vélos par mois', 'capacity']]],
    ['6 millions de boîtes par jour', [[6e6, 'boîtes par jour', 'capacity']]],
    ["50 gigawatts d'électrolyse par an", [[50, "gigawatts d'électrolyse par an", 'capacity']]],
    ['8 000 tonnes de sirop de glucose par an', [[8000, 'tonnes de sirop de glucose par an', 'capacity']]],
    ['trois nouvelles lignes', [[3, 'lignes', 'other']]],
  ]))

describe('what is no count', () =>
  table([
    ['pendant 18 mois', []],
    ['35 heures par semaine', []],
    ['cinq fois par an', []],
    ['en 2014 salariés et patrons', []],
    ['14 millions de dollars', []],
    ['la 12e édition', []],
    ['un salarié', []],
    ['12 %', []],
  ]))
