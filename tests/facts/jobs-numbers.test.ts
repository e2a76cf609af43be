import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('numbers without a noun of their own', () =>
  table([
    [
      'Le plan touche 80 emplois ; 25 seront maintenus à Vierzon.',
      [
        ['80 emplois', 80, 'cut'],
        ['25', 25, 'kept'],
      ],
    ],
    [
      "L'usine compte 300 salariés. 120 perdront leur emploi avant l'été.",
      [
        ['300 salariés', 300, 'headcount'],
        ['120', 120, 'cut'],
      ],
    ],
    [
      'Parmi les 150 salariés, 90 ont accepté un reclassement, 30 sont partis.',
      [
        ['150 salariés', 150, 'headcount'],
        ['90', 90, 'kept'],
        ['30', 30, 'cut'],
      ],
    ],
    [
      'Sur 45 intérimaires, une dizaine seront titularisés.',
      [
        ['45 intérimaires', 45, 'headcount'],
        ['une dizaine', 10, 'kept'],
      ],
    ],
    ['Les ouvriers de la fonderie, dont 35 ont été licenciés en mai, manifestent.', [['35', 35, 'cut']]],
    [
      "L'activité représente 70 emplois directs et 200 indirects.",
      [
        ['70 emplois', 70, 'headcount'],
        ['200', 200, 'headcount'],
      ],
    ],
    [
      "L'usine tournait avec 900 ouvriers ; ils ne sont plus que 140.",
      [
        ['900 ouvriers', 900, 'headcount'],
        ['140', 140, 'headcount'],
      ],
    ],
    [
      'Le nombre de postes supprimés passerait de 240 à 190.',
      [
        ['240', 240, 'cut'],
        ['190', 190, 'cut'],
      ],
    ],
    ["La fédération estime à 5 000 le nombre d'emplois menacés.", [['5 000', 5000, 'cut']]],
    ["Les suppressions d'emplois seront ramenées à 90.", [['90', 90, 'cut']]],
    // What was counted before is no work.
    ['Il a vendu 300 voitures. 20 seront rappelées.', []],
    ['Le conseil compte 120 élus ; 45 ont voté contre.', []],
    ['Les usagers, dont 40 ont porté plainte, attendent.', []],
    ['Le site emploie 300 personnes. 27 Etats ont signé.', [['300 personnes', 300, 'headcount']]],
    ['Le nombre de visiteurs est passé de 240 à 190.', []],
    ["Les créations d'entreprises sont passées de 300 à 250.", []],
    ['Les départs de feu ont été limités à 20.', []],
  ]))

describe('trades', () =>
  table([
    ['Le chantier naval emploie 80 chaudronniers.', [['80 chaudronniers', 80, 'headcount']]],
    ["L'atelier compte 25 tapissiers.", [['25 tapissiers', 25, 'headcount']]],
    [
      'Le projet prévoit 500 embauches, dont 150 électriciens.',
      [
        ['500 embauches', 500, 'created'],
        ['150 électriciens', 150, 'created'],
      ],
    ],
    ["Le chantier mobilisera jusqu'à 300 compagnons.", [["jusqu'à 300 compagnons", 300, 'headcount']]],
    ['Près de 80 couturières ont perdu leur travail.', [['Près de 80 couturières', 80, 'cut']]],
    ["Elle va recruter 80 ingénieurs l'an prochain.", [['80 ingénieurs', 80, 'created']]],
    ["L'entrepôt abritera 90 préparateurs.", [['90 préparateurs', 90, 'headcount']]],
    ['Les deux tiers des 300 salariés partiront.', [['Les deux tiers des 300 salariés', null, 'cut']]],
    ['Le groupe cherche deux repreneurs.', []],
    ["Les 80 planteurs qui livrent l'usine seront prévenus.", []],
    ['Le logiciel compte 3 000 utilisateurs.', []],
    ["L'entreprise a remplacé 12 compresseurs.", []],
    ['Le salon réunit 200 exposants, dont 30 sont étrangers.', []],
  ]))

describe('sizes and layoffs', () =>
  table([
    ['Les entreprises de plus de 50 salariés sont exclues.', []],
    ['PMI de 104 salariés, Sofitex recrute.', [['104 salariés', 104, 'headcount']]],
    ['La direction annonce dix jours de chômage partiel en mars.', [['dix jours de chômage partiel', null, 'cut']]],
    ['Trois mois de chômage ouvrent des droits.', []],
  ]))

describe('counts told by what stands around them', () =>
  table([
    [
      'Le plan prévoit 64 départs et 110 arrivées.',
      [
        ['64 départs', 64, 'cut'],
        ['110 arrivées', 110, 'created'],
      ],
    ],
    [
      'Bilan : 80 postes créés, 30 détruits.',
      [
        ['80 postes', 80, 'created'],
        ['30', 30, 'cut'],
      ],
    ],
    [
      "Le repreneur garde 92 emplois sur les 140 que comptait l'usine.",
      [
        ['92 emplois', 92, 'kept'],
        ['140', 140, 'headcount'],
      ],
    ],
    [
      "L'atelier sera cédé avec 90 de ses salariés.",
      [
        ['sera cédé', null, 'sold'],
        ['90', 90, 'headcount'],
      ],
    ],
    ['Les « Bosch », 580 ouvriers à Vénissieux, ont voté.', [['580 ouvriers', 580, 'headcount']]],
    ['Ses 640 salariés ont vu défiler quatre patrons.', [['640 salariés', 640, 'headcount']]],
    ['Les 640 salariés ont défilé dans la ville.', []],
    ['Le site a reçu 110 arrivées de colis.', []],
    ['Aucun des 176 postes ne sera supprimé.', [['Aucun des 176 postes', 176, 'headcount', 'neg']]],
    ['Personne ne sera mis dehors.', [['Personne ne sera mis dehors', null, 'cut', 'neg']]],
    ['Nul ne restera sur le carreau.', [['Nul ne restera sur le carreau', null, 'cut', 'neg']]],
    ['Personne ne sait où ira la production.', []],
    ["Personne n'a compris la suppression de la prime.", []],
    ['Personne ne perdra son emploi.', [['Personne ne perdra son emploi', null, 'cut', 'neg']]],
    ['Le groupe livrera un hôpital de 96 lits.', [['96 lits', 96, 'capacity']]],
    ["L'hôtel aura 96 lits.", []],
  ]))

describe('what something is run with', () =>
  table([
    ["La société fait tourner l'escale avec 62 agents.", [['62 agents', 62, 'headcount']]],
    ["L'opérateur assure le nettoyage avec 62 personnes.", [['62 personnes', 62, 'headcount']]],
    ['Le syndicat exploite le quai avec 30 agents.', [['30 agents', 30, 'headcount']]],
    ['La compagnie vole avec 62 personnes à bord.', []],
    ['Le maire a défilé avec 62 personnes.', []],
  ]))

describe('plans', () =>
  test.each([
    ['Le plan prévoit 39 licenciements.', ['future']],
    ['La note évoque 138 suppressions de postes envisagées.', ['future']],
    ['Le document prévoit 138 suppressions de postes, dont 41 dans les bureaux.', ['future', 'future']],
    ['Le groupe a procédé à 39 licenciements.', ['asserted']],
    ['Le groupe avait prévu 39 licenciements.', ['asserted']],
    ['En revanche, les contrats de 23 intérimaires, qui courent encore, ne seront pas renouvelés.', ['future']],
    ['La seconde ligne, et ses 70 postes, resterait dans les cartons.', ['conditional']],
    ["L'usine, forte de 312 personnes, passera au gaz.", ['asserted']],
  ])('%s', (text, expected) => expect(find(text).map(({ modality }) => modality)).toEqual(expected)))

describe('guessed ranges', () =>
  table([
    ['Trente postes, peut-être quarante.', [['Trente postes, peut-être quarante', [30, 40], 'headcount']]],
    ['Le groupe supprimerait 200, voire 250 postes.', [['200, voire 250 postes', [200, 250], 'cut']]],
    ['Le groupe embaucherait 20 soudeurs, voire 25.', [['20 soudeurs, voire 25', [20, 25], 'created']]],
    [
      "L'usine perdrait 20 salariés, peut-être 5 apprentis.",
      [
        ['20 salariés', 20, 'cut'],
        ['5 apprentis', 5, 'cut'],
      ],
    ],
    ['Le site emploie 200 personnes, voire une de moins.', [['200 personnes', 200, 'headcount']]],
  ]))
