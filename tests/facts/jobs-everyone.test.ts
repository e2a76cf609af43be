import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('whole workforces, which nobody counts', () =>
  table([
    ['Tous les salariés seront du voyage.', [['Tous les salariés seront du voyage', null, 'moved']]],
    ["L'ensemble du personnel sera repris.", [["L'ensemble du personnel sera repris", null, 'kept']]],
    ['Le repreneur conservera tous les salariés.', [['conservera tous les salariés', null, 'kept']]],
    ['Tous les ouvriers ont été licenciés.', [['Tous les ouvriers ont été licenciés', null, 'cut']]],
    ['Tout le personnel perdra son emploi.', [['Tout le personnel perdra son emploi', null, 'cut']]],
    ["Tous les salariés de l'atelier suivront à Caen.", [["Tous les salariés de l'atelier suivront", null, 'moved']]],
    [
      "L'intégralité des effectifs sera transférée à Gien.",
      [["L'intégralité des effectifs sera transférée", null, 'moved']],
    ],
    ['Tous les emplois ne seront pas préservés.', [['Tous les emplois ne seront pas préservés', null, 'kept', 'neg']]],
    // Neither hired nor dismissed.
    ['Tous les salariés suivront une formation.', []],
    ['Le groupe forme tous ses salariés.', []],
    ['Tous les salariés seront reçus par la direction.', []],
    ["Tous les salariés sont concernés par l'accord.", []],
    ['Tous les clients seront repris.', []],
    ['Le contrat a été repris par tous les salariés.', []],
    ['Le maire remercie tous les bénévoles.', []],
  ]))

describe('a bare number goes on with the people, not with where they are', () =>
  table([
    [
      'Sur les 19 permanents des deux équipes, seize suivront.',
      [
        ['19 permanents', 19, 'headcount'],
        ['seize', 16, 'headcount'],
      ],
    ],
    [
      'Sur les 40 salariés des trois sites, trente partiront.',
      [
        ['40 salariés', 40, 'headcount'],
        ['trente', 30, 'cut'],
      ],
    ],
    // The cars go, not the workers.
    ['Les 40 salariés ont assemblé deux camions, un partira en juin.', [['40 salariés', 40, 'headcount']]],
  ]))

describe('a date is when, not what', () =>
  table([
    ["L'usine fermera le 30 avril, et la direction partira.", [["L'usine fermera", null, 'closed']]],
    ['Le groupe fermera, le 30 avril, son usine de Vire.', [['fermera, le 30 avril, son usine', null, 'closed']]],
  ]))
