import { describe } from 'vitest'
import { table } from './jobs-table.ts'

const forty: [string, number, string] = ['40 salariés', 40, 'headcount']
describe('numbers of those counted in the sentence before', () =>
  table([
    ["Le site compte 40 salariés. Huit d'entre eux ont accepté un poste à Gand.", [forty, ['Huit', 8, 'headcount']]],
    ['Le site compte 40 salariés. Neuf ont été repêchés par un voisin.', [forty, ['Neuf', 9, 'headcount']]],
    ['Le site compte 40 salariés. Une vingtaine seraient volontaires.', [forty, ['Une vingtaine', 20, 'headcount']]],
    ['Le groupe emploie 40 salariés dans cinq usines. Trois ont été repeintes.', [['40 salariés', 40, 'headcount']]],
    ["Le club compte 40 adhérents. Huit d'entre eux ont accepté.", []],
    ['Le site compte 40 salariés. Deux machines ont été livrées.', [forty]],
  ]))

describe('numbers beside those they count', () =>
  table([
    ['Les recrutements, une soixantaine, commenceront en mai.', [['une soixantaine', 60, 'created']]],
    ['Ses soudeurs, une vingtaine au total, attendront.', [['une vingtaine', 20, 'headcount']]],
    ['Les licenciements seraient au nombre de 40.', [['40', 40, 'cut']]],
    ['Les départs, tous volontaires, seront au nombre de 35.', [['35', 35, 'cut']]],
    ['Les 240 de la forge attendent.', [['240', 240, 'headcount']]],
    ['La maison en employait 300 avant la guerre.', [['300', 300, 'headcount']]],
    ['Sept cents personnes pointent chaque matin.', [['Sept cents personnes', 700, 'headcount']]],
    ['Les spectateurs, une soixantaine, sont partis.', []],
    ['Les obstacles sont au nombre de 40.', []],
    ["Les 12 de l'équipe saluent.", []],
    ['Les salariés, 45 ans en moyenne, attendront.', []],
  ]))

describe('last times', () =>
  table([
    ["L'usine a tourné pour la dernière fois vendredi.", [['a tourné pour la dernière fois', null, 'closed']]],
    ['La dernière coulée est sortie vendredi.', [['dernière coulée est sortie', null, 'closed']]],
    ["L'outil de production sera démantelé.", [['sera démantelé', null, 'closed']]],
    ['Le groupe ferme son outil industriel.', [['ferme son outil', null, 'closed']]],
    ['La chanteuse a tourné pour la dernière fois vendredi.', []],
    ["L'outil de gestion sera abandonné.", []],
  ]))

describe('work that settles or leaves', () =>
  table([
    ['Le groupe installera sa production à Brest.', [['installera sa production', null, 'opened']]],
    [
      'Le chimiste implantera au Havre la fabrication des solvants.',
      [['implantera au Havre la fabrication', null, 'opened']],
    ],
    ["L'assemblage quittera la Slovaquie pour Vire.", [['quittera la Slovaquie', null, 'moved']]],
    ["La PME s'installera dans l'ancienne caserne.", [["installera dans l'ancienne", null, 'opened']]],
    ['Le groupe installera un logiciel à Brest.', []],
    ["Le doute s'installe dans l'ancienne équipe.", []],
    ["L'équipe quitte la Coupe.", []],
  ]))

describe('what a works can hold or gives', () =>
  table([
    ['Le dépôt peut stocker 3 000 palettes.', [['3 000 palettes', 3000, 'capacity']]],
    ["L'entrepôt pourra contenir 90 000 pneus.", [['90 000 pneus', 90000, 'capacity']]],
    ['Le parc totalise 62 MW.', [['62 MW', 62, 'capacity']]],
    ['La centrale développera 300 mégawatts.', [['300 mégawatts', 300, 'capacity']]],
    ['Le téléphone peut stocker 3 000 photos.', []],
    ['La voiture développe 90 kW.', []],
  ]))
