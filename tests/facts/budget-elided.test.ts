import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findBudget(analyse([text], article.published), article)

/** Core, then value, percentage, or role of what has no number. */
const table = (rows: [string, [string, number | string][]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(
      find(text).map(({ core, data: { amount, percent, role } }) => [
        text.slice(...core),
        amount?.value ?? percent ?? role,
      ]),
    ).toEqual(expected),
  )

describe('the whole that a sum is taken from', () =>
  table([
    [
      "Il a engagé 80 millions d'euros, sur les 300 que compte la cagnotte.",
      [
        ["80 millions d'euros", 80e6],
        ['300', 300e6],
      ],
    ],
    [
      "La Région a versé 4 millions d'euros sur les 12 qu'elle avait promis.",
      [
        ["4 millions d'euros", 4e6],
        ['12', 12e6],
      ],
    ],
    [
      "Seuls 9 millions d'euros sont arrivés, sur les 25 promis.",
      [
        ["9 millions d'euros", 9e6],
        ['25', 25e6],
      ],
    ],
    [
      "Le groupe investit 30 millions d'euros dans une usine sur les 12 que compte le pays.",
      [["30 millions d'euros", 30e6]],
    ],
    [
      "Le groupe investit 30 millions d'euros dans trois usines, sur les 40 que compte le pays.",
      [["30 millions d'euros", 30e6]],
    ],
    ["Le groupe investit 30 millions d'euros et ferme les 12 que gérait sa filiale.", [["30 millions d'euros", 30e6]]],
    ["Le fonds a versé 12 millions d'euros, sur les 30 retenus par le jury.", [["12 millions d'euros", 12e6]]],
    ["L'audit coûte 30 000 euros. Il ne porte que sur les 12 que la banque suit.", [['30 000 euros', 30_000]]],
    ["Les ventes atteignent 30 millions d'euros sur les 12 derniers mois.", [["30 millions d'euros", 30e6]]],
  ]))

describe('what it was, so long ago', () =>
  table([
    [
      'Le cuivre vaut 6 100 dollars la tonne, contre 4 900 deux ans plus tôt.',
      [
        ['6 100 dollars', 6100],
        ['4 900', 4900],
      ],
    ],
    [
      'Le lait se vend 310 euros, contre 365 un an auparavant.',
      [
        ['310 euros', 310],
        ['365', 365],
      ],
    ],
    [
      'La prime est portée à 900 euros, contre 600 six mois plus tôt.',
      [
        ['900 euros', 900],
        ['600', 600],
      ],
    ],
    ['La prime de 900 euros a été votée, contre 12 une voix.', [['900 euros', 900]]],
    ["L'atelier facture 900 euros la coque, contre 600 ouvriers à nourrir.", [['900 euros', 900]]],
  ]))

describe('so much less, so much more', () =>
  table([
    [
      "L'hectare se loue 210 euros, soit 30 de plus qu'en 2010.",
      [
        ['210 euros', 210],
        ['30', 30],
      ],
    ],
    [
      "L'indemnité est fixée à 7 000 euros, soit 1 200 de moins que dans l'ancien barème.",
      [
        ['7 000 euros', 7000],
        ['1 200', 1200],
      ],
    ],
    [
      "L'enveloppe tombe à 12 millions d'euros, soit 3 de moins.",
      [
        ["12 millions d'euros", 12e6],
        ['3', 3e6],
      ],
    ],
    ['La ligne coûte 7 000 euros, soit 12 ouvriers de moins.', [['7 000 euros', 7000]]],
  ]))

describe('an adjective inside the number', () =>
  table([
    [
      "La banque prête 4 millions d'euros ; 6 autres millions viendront de la Région.",
      [
        ["4 millions d'euros", 4e6],
        ['6 autres millions', 6e6],
      ],
    ],
    ["L'Etat a débloqué les trois premiers millions d'euros.", [["trois premiers millions d'euros", 3e6]]],
    ["Le groupe verse encore 2 petits millions d'euros.", [["2 petits millions d'euros", 2e6]]],
    ['Le groupe y gagne 6 autres clients.', []],
  ]))

describe('a sum a year', () =>
  table([
    [
      "L'Etat versera 18 millions d'euros la première année, 12 en 2031 et 9 en 2032.",
      [
        ["18 millions d'euros", 18e6],
        ['12', 12e6],
        ['9', 9e6],
      ],
    ],
    [
      'Le budget passe de 18 millions en 2030 à 15 en 2031.',
      [
        ['18 millions', 18e6],
        ['15', 15e6],
      ],
    ],
    ["Il a investi 18 millions d'euros en 2030, 3 usines en 2031.", [["18 millions d'euros", 18e6]]],
    ["Il a vendu pour 18 millions d'euros de robots, 12 en France.", [["18 millions d'euros", 18e6]]],
  ]))
