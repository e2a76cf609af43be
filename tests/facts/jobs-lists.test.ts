import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('numbers by place after a colon', () =>
  table([
    [
      'Le groupe supprimera 90 postes : 40 à Vire, 30 à Flers et 20 au Havre.',
      [
        ['90 postes', 90, 'cut'],
        ['40', 40, 'cut'],
        ['30', 30, 'cut'],
        ['20', 20, 'cut'],
      ],
    ],
    [
      'Le tannage créera 60 emplois sur deux ans : 45 en Lozère, 15 dans le Tarn.',
      [
        ['60 emplois', 60, 'created'],
        ['45', 45, 'created'],
        ['15', 15, 'created'],
      ],
    ],
    // another clause, another crowd
    ['Le groupe emploie 300 salariés : 40 à Vire, dit le maire.', [['300 salariés', 300, 'headcount']]],
    ['Le gala a réuni 90 spectateurs : 40 à Vire, 30 à Flers.', []],
  ]))

describe('parts next to a part', () =>
  table([
    [
      "L'arsenal (430 salariés) prévoit de recruter 120 personnes d'ici à la fin de 2025, selon la CGT, dont 30 soudeurs et une dizaine de contrôleurs.",
      [
        ['430 salariés', 430, 'headcount'],
        ['120 personnes', 120, 'created'],
        ['30 soudeurs', 30, 'created'],
        ['une dizaine de contrôleurs', 10, 'created'],
      ],
    ],
    [
      'Le chantier emploie 300 salariés, dont 40 chimistes, 12 géomètres et 5 contrôleurs.',
      [
        ['300 salariés', 300, 'headcount'],
        ['40 chimistes', 40, 'headcount'],
        ['5 contrôleurs', 5, 'headcount'],
      ],
    ],
    [
      'Il emploie 90 salariés, dont 12 apprentis, et facture 40 clients.',
      [
        ['90 salariés', 90, 'headcount'],
        ['12 apprentis', 12, 'headcount'],
      ],
    ],
  ]))

describe('those that a change beside them counts', () => {
  test.each([
    ["Les recrutements, une quarantaine d'ingénieurs, débuteront en mai.", 'future'],
    ['Les départs, 40 salariés, seraient volontaires.', 'conditional'],
    ["L'usine, 312 salariés, fermera.", 'asserted'],
  ])('%s', (text, modality) => expect(find(text)[0]?.modality).toBe(modality))
})

describe('numbers that « en » takes up from farther off', () =>
  table([
    [
      'Le plan prévoit 45 licenciements. Présentée le 4 mai au comité, la première version en comportait 90.',
      [
        ['45 licenciements', 45, 'cut'],
        ['90', 90, 'cut'],
      ],
    ],
    ["Les soudeurs sont rares. La direction n'en a déniché que 38.", [['38', 38, 'created']]],
    ['Les tourneurs vieillissent. Le site en a perdu 12.', [['12', 12, 'cut']]],
    ['Les usines peinent. Le groupe en compte 12.', []],
    ["Les salariés tiennent aux outils. L'atelier en compte 340.", []],
    ['Les lecteurs sont rares. La revue en a perdu 12.', []],
  ]))
