import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Cores of what has no sum of its own. */
const read = (text: string) =>
  findBudget(analyse([text], article.published), article)
    .filter(({ data: { amount } }) => amount === null)
    .map(({ core }) => text.slice(...core))

const table = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('the sum before is compared with another', () =>
  table([
    [
      "La Région réserve 12 millions d'euros. C'est moins que lors de la vague de 2010.",
      ['moins que lors de la vague'],
    ],
    ["L'addition se monte à 92 millions d'euros, dont un tiers d'argent public.", ["dont un tiers d'argent public"]],
    ["L'aide, moins généreuse en cela que la précédente, sera versée.", ['moins généreuse en cela que la précédente']],
    ["La redevance est réduite d'un tiers.", ['redevance est réduite']],
    ["L'Etat verse 8 millions d'euros, un peu plus que l'an passé.", ["un peu plus que l'an passé"]],
    [
      "La ligne reviendra à 4 millions d'euros. C'est un quart de moins que dans le devis.",
      ['un quart de moins que dans le devis'],
    ],
    [
      "Le fonds distribue 30 millions d'euros. C'est trois fois plus que le précédent.",
      ['trois fois plus que le précédent'],
    ],
    [
      "Il reçoit 14 millions d'euros, dont 5,5 prélevés sur les fonds européens. C'est deux fois plus que la vague de 2010.",
      ['deux fois plus que la vague'],
    ],
    // A sum of its own.
    ["L'hectare se loue 210 euros, soit 30 de plus qu'en 2010.", []],
    ["L'usine emploie 300 personnes, un peu moins que l'an passé.", []],
    ["Le groupe a investi 12 millions d'euros et emploie 300 personnes, un peu moins que l'an passé.", []],
    ["L'Etat verse 8 millions d'euros. Le maire en parle moins que l'an passé.", []],
    ["Le chantier coûte 8 millions d'euros. C'est plus que jamais une affaire d'Etat.", []],
  ]))

describe('as much again, or twice as much', () =>
  table([
    ["La banque prête 2 millions d'euros. La Région apporterait autant.", ['apporterait autant']],
    ["Le groupe promet 3 millions d'euros ; les syndicats en espéraient le triple.", ['espéraient le triple']],
    ['La ville a garanti 800 000 euros et pourrait en remettre autant.', ['remettre autant']],
    ["La banque prête 2 millions d'euros. La Région apporterait autant de dossiers.", []],
    ["La banque prête 2 millions d'euros. Le maire ne s'y attendait pas autant.", []],
    ['Le site emploie 80 personnes. Le maire en espérait le double.', []],
  ]))

describe('what a sum leaves out', () =>
  table([
    ['Le mètre est facturé 38 euros, transport non compris.', ['transport non compris']],
    ["La ligne coûte 9 millions d'euros, études exclues.", ['études exclues']],
    ["La ligne coûte 9 millions d'euros, hors frais de raccordement.", ['hors frais de raccordement']],
    ["Le démontage des cuves n'est pas inclus dans les 3 millions d'euros du devis.", []],
    [
      "La ligne coûte 9 millions d'euros. Le démontage des cuves n'est pas inclus dans ce montant.",
      ["n'est pas inclus dans ce montant"],
    ],
    ["Les achats de plus de 2 millions d'euros n'y sont pas éligibles.", ["n'y sont pas éligibles"]],
    ["Le salon a coûté 9 millions d'euros, hors de toute raison.", []],
    ["Le maire, membre exclu, a promis 2 millions d'euros.", []],
  ]))

describe('parts of a sum', () =>
  table([
    ["La Région accorde 3 millions d'euros, dont la moitié versée dès janvier.", ['dont la moitié versée']],
    ['Le département finance un quart du chantier.', ['finance un quart']],
    ['Le syndicat compte 300 adhérents, dont la moitié partie en janvier.', []],
  ]))

describe('schemes that give or cost more', () =>
  table([
    ['Le régime breton est moins généreux pour les PME.', ['régime breton est moins généreux']],
    ['La fédération préfère un barème plus avantageux.', ['barème plus avantageux']],
    ['Ces primes étaient moins généreuses que dans le bâtiment.', ['primes étaient moins généreuses']],
    ["Le patron est plus généreux qu'on ne le dit.", []],
    ["L'hiver a été plus généreux.", []],
  ]))

describe('percentages of pay and levies', () =>
  table([
    ["La direction propose 1,4 % d'augmentation générale.", ['1,4 %']],
    ["L'intéressement, raboté de 30 %, sera revu.", ['30 %']],
    ["L'écocontribution augmentera de 9 % le 1er mars.", ['9 %']],
    ["L'écotaxe grimpera de 7 % en janvier.", ['7 %']],
    ['Elle plafonne la marge à 6 % des capitaux engagés.', ['6 %']],
    ["La direction vise 4 % d'augmentation des cadences.", []],
  ]))

test('so many thousands after millions are no millions', () => {
  const text = "Les lignes coûteront 3,5 millions d'euros, dont 400 000 apportés par la ville."
  const found = findBudget(analyse([text], article.published), article)
  expect(found.map(({ data }) => data.amount?.value)).toEqual([3500000, 400000])
})
