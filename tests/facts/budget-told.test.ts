import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findBudget(analyse([text], article.published), article)

/** Core and modality of each finding. */
const told = (rows: [string, [string, string][]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(find(text).map(({ core, modality }) => [text.slice(...core), modality])).toEqual(expected),
  )
/** Core and bound of each sum. */
const bounds = (rows: [string, [string, string][]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(find(text).map(({ core, data }) => [text.slice(...core), data.amount?.bound])).toEqual(expected),
  )
/** Cores alone. */
const cores = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(find(text).map(({ core }) => text.slice(...core))).toEqual(expected))

describe('a sum beside what it is the size of', () =>
  told([
    ["L'avance, 4 millions d'euros, serait versée en mai.", [["4 millions d'euros", 'conditional']]],
    ["Le budget de l'agence, 30 millions d'euros, baissera en 2020.", [["30 millions d'euros", 'future']]],
    ['La subvention de la Région, 800 000 euros, devrait suivre.', [['800 000 euros', 'expected']]],
    // known or gone already
    ["L'aide, 80 000 euros, ne sera pas renouvelée.", [['80 000 euros', 'asserted']]],
    ["Le budget, 30 millions d'euros l'an dernier, devrait baisser.", [["30 millions d'euros", 'asserted']]],
    // a profile of whoever does something
    ["La PME, 4 millions d'euros de ventes, fermera.", [["4 millions d'euros", 'asserted']]],
    ["Le gérant du fonds, 4 millions d'euros d'encours, partira.", [["4 millions d'euros", 'asserted']]],
  ]))

describe('« dans les »', () =>
  bounds([
    ['Une presse coûte dans les 90 000 euros.', [['dans les 90 000 euros', '~']]],
    ["L'atelier économisera dans les 12 000 euros d'impôt.", [['dans les 12 000 euros', '~']]],
    ['Les soudeurs gagnent dans les 2 000 euros.', [['dans les 2 000 euros', '~']]],
    ["La ville puise dans les 30 millions d'euros de réserve.", [["30 millions d'euros", '=']]],
    ["Il perd dans les 30 millions d'euros du fonds.", [["30 millions d'euros", '=']]],
  ]))

describe('a change that the sum after a colon spells out', () =>
  cores([
    ["Le réseau obtient le maintien de ses crédits : 4,2 millions d'euros.", ["4,2 millions d'euros"]],
    ['Le maire annonce la baisse des subventions : 12 % en un an.', ['12 %']],
    ['Le maire dénonce le gel des crédits.', ['gel des crédits']],
    [
      "Le maire dénonce le gel des crédits : la digue de 4 millions d'euros attendra.",
      ['gel des crédits', "4 millions d'euros"],
    ],
  ]))

describe('wages that are held', () =>
  cores([
    ['Les salaires des cadres ont été bloqués.', ['Les salaires des cadres ont été bloqués']],
    ["L'accord de 2013 gelait les rémunérations.", ['gelait les rémunérations']],
    ['Le groupe plafonnera les salaires.', ['plafonnera les salaires']],
    ['La direction propose de geler les salaires.', []],
    ['Ils parlent des salaires, bloqués depuis quatre ans.', []],
    ['Les comptes des salariés sont gelés.', []],
    ['Le froid a gelé les tuyaux.', []],
  ]))

describe('whom a purse is closed to', () =>
  cores([
    ["L'aide a expiré. Celle qui lui succède exclut les brasseries.", ['exclut les brasseries']],
    ['Le fonds exclut les verriers.', ['exclut les verriers']],
    ['Le dispositif, doté par la Région, aide les PME. La prime excluait les artisans.', ['excluait les artisans']],
    ['Le plan exclut les licenciements.', []],
    ['Le ministre exclut les verriers de la réunion.', []],
    ["Le fonds n'exclut pas les verriers.", []],
    ['Le fonds exclut de vendre.', []],
  ]))

describe('cuts in percent', () =>
  cores([
    ["L'enveloppe pourrait maigrir. Le rapporteur évoque une coupe de 10 à 15 %.", ['10 à 15 %']],
    ["Le budget n'y échappe pas. Le ministère prévoit un coup de rabot de 8 %.", ['8 %']],
    ['La direction annonce une coupe de 10 % dans les effectifs.', []],
    ['Le forestier décrit une coupe de 10 %.', []],
  ]))

describe('millions that somebody hopes for', () =>
  cores([
    [
      "L'Etat verse 3 millions d'euros. La PME, 46 salariés, espérait 1,4 million pour sa ligne.",
      ["3 millions d'euros", '1,4 million'],
    ],
    [
      "L'Etat verse 3 millions d'euros. Le musée, 46 salariés, attend 1,4 million de visiteurs.",
      ["3 millions d'euros"],
    ],
  ]))

describe('shares that are paid along', () =>
  told([
    ['Les fondeurs chômeront deux jours par mois, indemnisés à 84 % de leur salaire.', [['84 %', 'future']]],
    ["La digue serait achevée en mai, financée à 40 % par l'Etat.", [['40 %', 'conditional']]],
    ['Les fondeurs seront en activité partielle, indemnisée à 84 % du net.', [['84 %', 'asserted']]],
    ["La digue, financée à 40 % par l'Etat, sera vendue.", [['40 %', 'asserted']]],
    ["La digue est achevée, financée à 40 % par l'Etat.", [['40 %', 'asserted']]],
  ]))
