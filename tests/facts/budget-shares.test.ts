import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const findings = (text: string) => findBudget(analyse([text], article.published), article)

/** Cores of what has no sum of its own. */
const unnumbered = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(
      findings(text)
        .filter(({ data }) => data.amount === null && data.percent === null)
        .map(({ core }) => text.slice(...core)),
    ).toEqual(expected),
  )

/** Cores of sums with their value or ends, in millions, and their bound. */
const sums = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(
      findings(text).flatMap(({ core, data: { amount } }) =>
        amount ? [[text.slice(...core), amount.value ?? [amount.low, amount.high], amount.bound]] : [],
      ),
    ).toEqual(expected),
  )

describe('a share of the sum before', () =>
  unnumbered([
    ["La digue coûterait 12 millions d'euros. La Région en paierait un tiers.", ['en paierait un tiers']],
    ["Le quai a coûté 9 millions d'euros. L'Etat n'en a payé qu'un dixième.", ["en a payé qu'un dixième"]],
    ["L'ardoise atteint 900 000 euros. Les trois associés en ont réglé un sixième.", ['en ont réglé un sixième']],
    ["Le devis est de 4 millions d'euros, et la Métropole en prendrait la moitié.", ['en prendrait la moitié']],
    [
      "Le four coûte 8 millions d'euros. La Région en a payé un quart, l'Etat un sixième.",
      ['en a payé un quart', 'un sixième'],
    ],
    [
      'Le club vit avec 200 000 euros. Ses deux parrains en apportent un cinquième. La buvette, le double.',
      ['en apportent un cinquième', 'le double'],
    ],
    ["La commune met 2 millions d'euros ; le syndicat, la moitié.", ['la moitié']],
    ["La Région avance 3 millions d'euros, le département autant.", ['autant']],
    // Of something else than the sum.
    ['Le site compte 300 ouvriers. La forge en occupe un tiers.', []],
    ["Le groupe a investi 3 millions d'euros et créé 80 emplois. La fonderie en fournit un quart.", []],
    ["L'usine a coûté 3 millions d'euros. Les effectifs, le double.", []],
    ["La Région avance 3 millions d'euros. Les vendanges, la moitié du mois.", []],
  ]))

describe('by how much another differs', () =>
  unnumbered([
    ['Un essieu neuf coûte 9 000 euros ; un essieu polonais, un quart de moins.', ['un quart de moins']],
    ['Une presse coûte 400 000 euros. La voisine allemande coûte deux fois plus.', ['deux fois plus']],
    ['Le loyer est de 5 000 euros, moitié moins.', ['moitié moins']],
    ["Le site a perdu 3 millions d'euros. La production, un tiers de moins.", []],
    ['Le site emploie 94 personnes, un tiers de moins.', []],
  ]))

describe('as much as the sum before', () =>
  unnumbered([
    ["La Région verse 2 millions d'euros. L'Etat suivrait avec une somme « comparable ».", ['une somme « comparable']],
    ["La Région verse 2 millions d'euros, la Métropole un montant équivalent.", ['un montant équivalent']],
    ['La banque prête 600 000 euros et demande un apport du même ordre.', ['un apport du même ordre']],
    ['Le site compte 40 soudeurs. Un fonds mettrait une somme comparable.', []],
    ['Un concurrent a embauché 30 régleurs, un effectif comparable.', []],
  ]))

describe('shares of purses by any fraction', () =>
  unnumbered([
    ['La mairie perdrait un sixième de ses recettes.', ['un sixième de ses recettes']],
    ['Le syndicat perd un huitième de sa dotation.', ['un huitième de sa dotation']],
    ["C'est le sixième appel de la Région.", []],
  ]))

describe('purses that a pronoun takes up', () =>
  unnumbered([
    [
      "L'enveloppe est de 31 millions d'euros. Les loyers des deux sites y sont désormais inclus.",
      ['Les loyers des deux sites y sont désormais inclus'],
    ],
    ["Le crédit d'impôt change. Les études n'y ouvriront plus droit.", ["n'y ouvriront plus droit"]],
    ["La prime est de 900 euros. Les intérimaires n'y ont plus droit.", ["n'y ont plus droit"]],
    ["Le plafond de l'aide est de 3 millions d'euros. Il a été abaissé de moitié.", ['abaissé de moitié']],
    ["La subvention atteignait 400 000 euros. Elle vient d'être amputée d'un quart.", ["amputée d'un quart"]],
    ["Le budget est de 3 millions d'euros. Il doublera en 2020.", ['doublera']],
    ["Le groupe a versé 3 millions d'euros. Il a reculé d'un tiers.", []],
    ["La Région a mis 3 millions d'euros dans la ligne. Elle a été doublée.", []],
    ["La visite coûte 12 euros. Les enfants n'y ont pas droit.", []],
    ['Le convoi passe à Vire. Les études y sont comptées.', []],
  ]))

describe('what is cut by a percentage', () =>
  test.each([
    ['Le fonctionnement des pôles est raboté de 12 %. La subvention passe à 3 millions.', [12]],
    ['La dotation atteint 3 millions. Les frais de bouche sont amputés de 8 %.', [8]],
    ['Les effectifs sont rabotés de 12 %. La subvention passe à 3 millions.', []],
    ['La tôle est rognée de 3 %. Les fours chauffent.', []],
  ])('%s', (text, expected) =>
    expect(findings(text).flatMap(({ data }) => (data.percent === null ? [] : [data.percent]))).toEqual(expected),
  ))

describe('a price that explains', () =>
  test.each([
    ["L'essai n'ira pas au-delà de mai : trop cher, 9 000 euros par machine.", 'asserted'],
    ["L'essai coûtera plus : 9 000 euros par machine.", 'future'],
  ])('%s', (text, expected) => expect(findings(text).map(({ modality }) => modality)).toEqual([expected])))

describe('guessed ranges', () =>
  sums([
    [
      "Le quai coûterait trente, peut-être trente-cinq millions d'euros.",
      [["trente, peut-être trente-cinq millions d'euros", [30e6, 35e6], '=']],
    ],
    ["Le plan coûtera 30, voire 35 millions d'euros.", [["30, voire 35 millions d'euros", [30e6, 35e6], '=']]],
    ["Le plan coûtera 30 millions d'euros, voire 35.", [["30 millions d'euros, voire 35", [30e6, 35e6], '=']]],
    ["Le plan coûtera 30 millions d'euros et emploiera 35 personnes.", [["30 millions d'euros", 30e6, '=']]],
    [
      "Le plan coûtera 3 millions d'euros, voire 3,5 millions d'euros.",
      [
        ["3 millions d'euros", 3e6, '='],
        ["3,5 millions d'euros", 3.5e6, '='],
      ],
    ],
  ]))

describe('bounds added between marks', () =>
  sums([
    ["Six millions d'euros, à la louche.", [["Six millions d'euros", 6e6, '~']]],
    ["Le devis tourne à 6 millions d'euros, à peu près.", [["6 millions d'euros", 6e6, '~']]],
    ["Il manque 6 millions d'euros (au bas mot).", [["6 millions d'euros", 6e6, '>=']]],
    ["L'Etat mettrait 6 millions d'euros, pas plus.", [["6 millions d'euros", 6e6, '<=']]],
    ["L'Etat mettra 6 millions d'euros, au moins pour l'instant.", [["6 millions d'euros", 6e6, '=']]],
    ["L'Etat mettra 6 millions d'euros, pas plus tard que mardi.", [["6 millions d'euros", 6e6, '=']]],
  ]))

describe('parts of a sum or of a purse', () =>
  unnumbered([
    ["Deux milliards d'euros, dont les trois quarts en capital, sont répartis.", ['dont les trois quarts']],
    ["Nous y mettrons 6 millions d'euros, dont un tiers pour le banc d'essai.", ['dont un tiers']],
    ["Elle pèse 6 millions d'euros, dont un tiers des salariés vit.", []],
    ["L'établissement, financé aux deux tiers par une taxe, attend.", ['financé aux deux tiers']],
    ["Les régions cofinancent l'animation à hauteur d'un tiers.", ["à hauteur d'un tiers"]],
    ["La salle est remplie aux deux tiers, à hauteur d'un tiers du rang.", []],
    [
      "La loi a prévu 70 millions d'euros, le gel a amputé cette ligne d'un cinquième.",
      ["amputé cette ligne d'un cinquième"],
    ],
    ["Il a 3 millions d'euros à donner, mais Bercy en a gelé la moitié.", ['en a gelé la moitié']],
    ['Qui remettra au pot ?', []],
  ]))
