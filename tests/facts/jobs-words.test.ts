import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('what workers are known by', () =>
  table([
    ['Onze formateurs ne seront pas remplacés.', [['Onze formateurs', 11, 'cut', 'neg']]],
    ['Le plan jette 120 familles à la rue.', [['120 familles', 120, 'cut']]],
    ["L'usine fait vivre 300 familles.", [['300 familles', 300, 'headcount']]],
    ['Les 30 volontaires du plan partiront.', [['30 volontaires', 30, 'cut']]],
    ['La direction congédie 30 vendeurs.', [['30 vendeurs', 30, 'cut']]],
    ['Vingt personnes touchent le chômage partiel.', [['Vingt personnes', 20, 'headcount']]],
    ["Deux cents contrats d'intérim s'achèvent.", [["Deux cents contrats d'intérim", 200, 'headcount']]],
    [
      'Trente ouvriers seront mutés. Dix autres seraient reclassés.',
      [
        ['Trente ouvriers', 30, 'moved'],
        ['Dix', 10, 'kept'],
      ],
    ],
    [
      'Cent salariés iront à Brest, 40 à Lorient.',
      [
        ['Cent salariés', 100, 'headcount'],
        ['40', 40, 'headcount'],
      ],
    ],
    [
      "L'une garde 57 salariés, l'autre 34.",
      [
        ['57 salariés', 57, 'kept'],
        ['34', 34, 'kept'],
      ],
    ],
    [
      'Vingt emplois sont promis, dont 8 dès mai.',
      [
        ['Vingt emplois', 20, 'headcount'],
        ['8', 8, 'headcount'],
      ],
    ],
    ["L'usine souffre. Ils ne sont plus que 45 à pointer.", [['45', 45, 'headcount']]],
    ['La fête réunit 120 familles.', []],
    ['Le chômage touche 3 millions de personnes.', []],
    ["Le débat a réuni 200 personnes à l'usine.", []],
    ['Trois facteurs expliquent les licenciements.', []],
  ]))

describe('denials', () =>
  table([
    ['Personne ne sera licencié.', [['Personne ne sera licencié', null, 'cut', 'neg']]],
    ["Le groupe exclut toute suppression d'emploi.", [["toute suppression d'emploi", null, 'cut', 'neg']]],
    ['Personne ne viendra.', []],
    ['Un plan de licenciements est prêt.', [['plan de licenciements', null, 'cut']]],
  ]))

describe('trends', () =>
  table([
    ['Les effectifs reculent de 4 %.', [['4 %', 4, 'cut']]],
    ["Les femmes forment 22 % de l'effectif.", []],
  ]))

describe('sites by a pronoun', () =>
  table([
    ["L'usine de Vire souffre. Elle fermera en juin.", [['Elle fermera', null, 'closed']]],
    [
      "L'usine de Brest sera gardée ; celle de Vire fermera.",
      [
        ['sera gardée', null, 'kept'],
        ['celle de Vire fermera', null, 'closed'],
      ],
    ],
    ['La direction souffre. Elle fermera en juin.', []],
    ['Le maire est venu. Il ouvrira le bal.', []],
  ]))

describe('surfaces and capacities', () =>
  table([
    ['Une centrale de 22 MW chauffera la ville.', [['22 MW', 22, 'capacity']]],
    ['Le port gagne 12 hectares.', [['12 hectares', 12, 'capacity']]],
    ['Mille baguettes quittent chaque jour le four.', [['Mille baguettes', 1000, 'capacity']]],
    ['Il vise une capacité de 3 millions de paires.', [['3 millions de paires', 3000000, 'capacity']]],
    ['La maison fait 120 m².', []],
    ['Il faut 12 m² de panneaux.', []],
    ['Le feu a pris 12 hectares de vigne au port.', []],
    ['La batterie a une capacité de 50 kWh.', []],
    ["Le groupe double sa capacité d'emprunt.", []],
  ]))

describe('names that stand alone', () =>
  table([
    ['Novachim avale Solvex.', [['avale Solvex', null, 'sold']]],
    ['Solvex a été racheté.', [['a été racheté', null, 'sold']]],
    ['Novachim racheté par Solvex', [['Novachim racheté', null, 'sold']]],
    ['Bercy a tiré le rideau.', []],
  ]))

describe('other places and openings', () =>
  table([
    ['Une base de données sera créée.', []],
    ["La centrale d'achat sera dissoute.", []],
    ['La ligne A du RER est interrompue.', []],
    ['Le groupe ouvre son usine au public.', []],
    ["L'usine ouvre ses portes au public.", []],
    ['Le magasin ferme à 19 heures.', []],
    ['Le groupe réunit ses filiales.', []],
    ["Le groupe récupère 7 millions d'euros d'activité.", []],
  ]))

describe('a colon after a verb about workers', () =>
  table([
    ['A Cléon, on embauche : 40 CDI avant Noël.', [['40 CDI', 40, 'created']]],
    [
      'La fonderie licencie : 30 mouleurs et 12 fraiseurs.',
      [
        ['30 mouleurs', 30, 'cut'],
        ['12 fraiseurs', 12, 'cut'],
      ],
    ],
    [
      'La fonderie compte : 30 mouleurs et 12 fraiseurs.',
      [
        ['30 mouleurs', 30, 'headcount'],
        ['12 fraiseurs', 12, 'headcount'],
      ],
    ],
  ]))

describe('who does not do something is there all the same', () =>
  table([
    ["Les 120 ouvriers n'ont pas touché leur prime.", [['120 ouvriers', 120, 'headcount']]],
    ['Les 120 ouvriers ne seront pas licenciés.', [['120 ouvriers', 120, 'cut', 'neg']]],
    ["L'usine n'emploie plus 300 personnes.", [['300 personnes', 300, 'headcount', 'neg']]],
  ]))

describe('what is not meant, and what is only not told', () =>
  table([
    ["Le groupe n'a pas l'intention de fermer Vire.", [['fermer Vire', null, 'closed', 'neg']]],
    ["Le groupe n'a nullement le projet de supprimer 40 postes.", [['40 postes', 40, 'cut', 'neg']]],
    ['Le groupe a le projet de supprimer 40 postes.', [['40 postes', 40, 'cut']]],
    ["Le groupe n'a pas caché son intention de fermer Vire.", [['fermer Vire', null, 'closed']]],
    ['La direction refuse de confirmer les 40 départs.', [['40 départs', 40, 'cut']]],
    ['La direction refuse de fermer Vire.', [['fermer Vire', null, 'closed', 'neg']]],
    ["La direction s'est refusée à chiffrer les suppressions de postes.", []],
    ['La direction refuse tout licenciement.', [['tout licenciement', null, 'cut', 'neg']]],
  ]))
