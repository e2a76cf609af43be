import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('a site with its surface or capacity is one fact', () =>
  table([
    ['Le groupe inaugurera un atelier de 900 m².', [['inaugurera un atelier de 900 m²', 900, 'opened']]],
    ['Il a bâti un hall pilote de près de 1 800 m².', [['bâti un hall pilote de près de 1 800 m²', 1800, 'opened']]],
    [
      "Le groupe ouvrira une usine d'une capacité de 20 000 tonnes par an.",
      [["ouvrira une usine d'une capacité de 20 000 tonnes par an", 20000, 'opened']],
    ],
    ["L'atelier s'agrandit, à 5 200 m².", [["L'atelier s'agrandit, à 5 200 m²", 5200, 'extended']]],
    [
      'Il double sa capacité pour la porter à 60 000 tonnes par an.',
      [['double sa capacité pour la porter à 60 000 tonnes par an', 60000, 'capacity']],
    ],
    ['Un entrepôt de 12 000 m² sortira de terre.', [['12 000 m² sortira de terre', 12000, 'opened']]],
    // The surface of something else.
    [
      'Un terrain de 5 000 m² accueillera une usine.',
      [
        ['5 000 m²', 5000, 'capacity'],
        ['accueillera une usine', null, 'opened'],
      ],
    ],
    [
      "Le groupe a ouvert une agence près d'une usine de 3 000 m².",
      [
        ['ouvert une agence', null, 'opened'],
        ['3 000 m²', 3000, 'capacity'],
      ],
    ],
    [
      "Le groupe ouvrira un atelier au sein d'un parc de 12 hectares.",
      [
        ['ouvrira un atelier', null, 'opened'],
        ['12 hectares', 12, 'capacity'],
      ],
    ],
    [
      'Le groupe ouvrira une usine dans un bâtiment de 5 000 m².',
      [
        ['ouvrira une usine', null, 'opened'],
        ['5 000 m²', 5000, 'capacity'],
      ],
    ],
    // What is left is no smaller site.
    [
      'Le groupe a fermé un atelier de 900 m².',
      [
        ['fermé un atelier', null, 'closed'],
        ['900 m²', 900, 'capacity'],
      ],
    ],
  ]))
