import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('numbers that stand for people told of before', () =>
  table([
    [
      'Des 540 ouvriers, 210 ne travaillent que deux jours par semaine.',
      [
        ['540 ouvriers', 540, 'headcount'],
        ['210', 210, 'headcount'],
      ],
    ],
    [
      'Sur 90 ouvriers, 30 y travaillent encore.',
      [
        ['90 ouvriers', 90, 'headcount'],
        ['30', 30, 'headcount'],
      ],
    ],
    // Machines are nobody.
    ["L'usine fabrique 40 machines ; 20 ne serviront pas.", []],
  ]))

describe('lists of moves', () =>
  table([
    [
      'Au menu, 70 suppressions de postes et 25 créations.',
      [
        ['70 suppressions de postes', 70, 'cut'],
        ['25 créations', 25, 'created'],
      ],
    ],
    [
      'Le plan compte 60 départs, 12 mutations et 20 créations.',
      [
        ['60 départs', 60, 'cut'],
        ['12 mutations', 12, 'moved'],
        ['20 créations', 20, 'created'],
      ],
    ],
    [
      'Le groupe supprimera 30 postes par des départs en retraite et vingt par mobilité.',
      [
        ['30 postes', 30, 'cut'],
        ['vingt', 20, 'cut'],
      ],
    ],
    [
      'Le plan compte 60 départs, dont 20 par rupture amiable et 15 par préretraite.',
      [
        ['60 départs', 60, 'cut'],
        ['20', 20, 'cut'],
        ['15', 15, 'cut'],
      ],
    ],
    // Of firms, of dresses, of nothing said.
    ["Le plan prévoit 30 embauches et 12 créations d'entreprises.", [['30 embauches', 30, 'created']]],
    ['Le couturier présente 30 créations originales et annonce 20 embauches.', [['20 embauches', 20, 'created']]],
    ['La ville compte 40 créations.', []],
    // So many a month are no list of ways.
    ['Elle a perdu 12 emplois, soit deux par mois et un par atelier.', [['12 emplois', 12, 'cut']]],
  ]))

describe('what a works draws is no capacity', () =>
  table([
    ["L'usine aura besoin de 150 mégawatts.", []],
    ["L'électrolyseur nécessitera près de 40 mégawatts.", []],
    ["Le site exigera quelque 12 mégawatts d'électricité.", []],
    ['La centrale livrera 150 mégawatts.', [['150 mégawatts', 150, 'capacity']]],
    ["Le site a besoin d'une centrale de 40 mégawatts.", [['40 mégawatts', 40, 'capacity']]],
  ]))

describe('plurals that could be verbs of « tu »', () =>
  table([
    ["L'usine a reçu des commandes fermes de Boeing.", []],
    ['Les banques veulent des engagements fermes sur dix ans.', []],
    ["« Pourquoi tu fermes l'usine ? »", [["fermes l'usine", null, 'closed']]],
  ]))

test.each([
  ["L'entreprise promet de ne procéder à aucun licenciement avant 2020.", 'asserted'],
  ["Le groupe jure de ne fermer aucune usine d'ici à 2020.", 'asserted'],
  ["Selon le maire, Jean Dupont, l'usine fermerait en mai.", 'conditional'],
])('%s is %s', (text, modality) => expect(find(text)[0]!.modality).toBe(modality))
