import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('round numbers without a noun', () =>
  table([
    [
      "La reprise ne garderait que 54 emplois, voire une trentaine d'après l'élue.",
      [
        ['54 emplois', 54, 'kept'],
        ['une trentaine', 30, 'kept'],
      ],
    ],
    [
      "La scierie emploie 70 salariés, mais il n'en restera qu'une vingtaine en avril.",
      [
        ['70 salariés', 70, 'headcount'],
        ['une vingtaine', 20, 'headcount'],
      ],
    ],
    [
      'Les 60 saisonniers sont repartis, dont une dizaine sans contrat.',
      [
        ['60 saisonniers', 60, 'headcount'],
        ['une dizaine', 10, 'headcount'],
      ],
    ],
    [
      'La conserverie emploie 90 personnes, une centaine en saison.',
      [
        ['90 personnes', 90, 'headcount'],
        ['une centaine', 100, 'headcount'],
      ],
    ],
    ["Ils ne sont plus qu'une douzaine à pointer chaque matin à la forge.", [['une douzaine', 12, 'headcount']]],
    // a noun of its own, a crowd, visitors
    [
      "Le groupe emploie 300 personnes, dont une soixantaine d'intérimaires.",
      [
        ['300 personnes', 300, 'headcount'],
        ["une soixantaine d'intérimaires", 60, 'headcount'],
      ],
    ],
    ['Une centaine de salariés ont manifesté, une trentaine selon la police.', []],
    ['On a vu 40 visiteurs, une trentaine selon la mairie.', []],
    ["Le site emploie 80 personnes depuis une vingtaine d'années.", [['80 personnes', 80, 'headcount']]],
    ['Les effectifs tomberont à un peu moins de 200.', [['moins de 200', 200, 'headcount']]],
  ]))

describe('bounds of numbers without a noun', () =>
  test.each([
    ["La scierie emploie 70 salariés, mais il n'en restera qu'une vingtaine en avril.", ['=', '~']],
    ['Les effectifs tomberont à un peu moins de 200.', ['<=']],
  ])('%s', (text, bounds) => expect(find(text).map(({ data }) => data.bound)).toEqual(bounds)))

describe('others, and what becomes of them', () =>
  table([
    [
      '90 postes seraient supprimés et 40 autres transférés à Pau.',
      [
        ['90 postes', 90, 'cut'],
        ['40', 40, 'moved'],
      ],
    ],
    [
      'Trente emplois seraient sauvés, dix autres supprimés.',
      [
        ['Trente emplois', 30, 'kept'],
        ['dix', 10, 'cut'],
      ],
    ],
    [
      'Douze ouvriers partiront en préretraite, trente autres seront reclassés.',
      [
        ['Douze ouvriers', 12, 'cut'],
        ['trente', 30, 'kept'],
      ],
    ],
    [
      'Le groupe supprime 90 postes, dont 25 transférés à Pau.',
      [
        ['90 postes', 90, 'cut'],
        ['25', 25, 'moved'],
      ],
    ],
    ['Les 90 salariés transférés à Pau garderont leur ancienneté.', [['90 salariés', 90, 'moved']]],
    [
      'La prime vaut pour les 80 salariés, pour 45 d’entre eux au moins.',
      [
        ['80 salariés', 80, 'headcount'],
        ['45', 45, 'headcount'],
      ],
    ],
    // sites move as sites
    ['Les ateliers transférés à Pau ferment lundi.', [['transférés à Pau', null, 'moved']]],
    ['La ligue compte 80 clubs, dont 12 pour les seniors.', []],
    ['Les 80 clubs sont prévenus, 45 d’entre eux au moins.', []],
  ]))

describe('shares of those counted', () =>
  table([
    ['Le groupe licencie la moitié de ses 2 600 salariés.', [['la moitié de ses 2 600 salariés', null, 'cut']]],
    ['Un tiers des 90 postes sera supprimé.', [['Un tiers des 90 postes', null, 'cut']]],
    ['Le groupe divise par deux ses 600 emplois lorrains.', [['divise par deux ses 600 emplois', null, 'cut']]],
    // all of them are there
    ['Une partie des 400 emplois sera supprimée.', [['400 emplois', 400, 'headcount']]],
    ['La plupart des 400 ouvriers partiront.', [['400 ouvriers', 400, 'headcount']]],
    ['La moitié de ses 300 salariés sont des femmes.', [['300 salariés', 300, 'headcount']]],
    ['Le port réserve aux riverains la moitié des 120 embauches.', [['120 embauches', 120, 'created']]],
  ]))

describe('what nearly happened', () =>
  table([
    ["L'entreprise a frôlé le dépôt de bilan.", []],
    ['Le groupe est passé tout près du redressement judiciaire.', []],
    ["L'usine est au bord de la liquidation judiciaire.", []],
    ['La société a déposé le bilan.', [['a déposé le bilan', null, 'insolvent']]],
    ['Le groupe est en redressement judiciaire.', [['redressement judiciaire', null, 'insolvent']]],
  ]))

describe('names of sites end before their verb', () =>
  test.each([
    ["L'usine compte encore 212 salariés.", 'usine'],
    ['Le site emploie toujours 45 salariés.', 'site'],
    ["L'usine du groupe Solvex à Vire recrutera 30 soudeurs.", 'usine du groupe Solvex à Vire'],
    ['L’atelier historique perd 40 postes.', 'atelier historique'],
  ])('%s', (text, site) => expect(find(text)[0]?.data.site).toBe(site)))
