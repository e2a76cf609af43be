import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findBudget(analyse([text], article.published), article)

/** Cores of what has no sum of its own. */
const table = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) =>
    expect(
      find(text)
        .filter(({ data: { amount } }) => amount === null)
        .map(({ core }) => text.slice(...core)),
    ).toEqual(expected),
  )

describe('« moindre »', () =>
  table([
    ["La subvention sera moitié moindre que celle de l'an passé.", ['moitié moindre que celle']],
    ['Le prêt est deux fois moindre que le précédent.', ['deux fois moindre que le précédent']],
    ["La facture s'est révélée moindre que prévu.", ['moindre que prévu']],
    ["L'enveloppe, nettement moindre que la première, sera vite vidée.", ['moindre que la première']],
    ["L'écho du fonds est moindre que prévu.", []],
    ['Le bruit est moitié moindre que celui de la vieille presse.', []],
    ["Le budget n'est pas la moindre de ses qualités.", []],
    ["L'affluence est moindre que l'an passé.", []],
  ]))

describe('more or less fruitful', () =>
  table([
    ['La levée a été plus fructueuse que la précédente.', ['plus fructueuse que la précédente']],
    ['Le second contrat est moins juteux que le premier.', ['moins juteux que le premier']],
    ['La réunion a été plus fructueuse que la précédente.', []],
  ]))

describe('a purse beside the sum of its clause', () =>
  table([
    [
      "L'Etat prêtera 4 millions d'euros, une enveloppe plus généreuse que la précédente.",
      ['plus généreuse que la précédente'],
    ],
    ['La ville remettra 300 000 euros, une aide moins élevée que prévu.', ['moins élevée que prévu']],
    ["L'Etat prêtera 4 millions d'euros à une cadence moins élevée que prévu.", []],
  ]))

describe('what an aid leaves out', () =>
  table([
    ['La Région vote une prime dont les camions sont exclus.', ['dont les camions sont exclus']],
    [
      "L'Etat lance un prêt garanti, dont les filiales étrangères seront exclues.",
      ['dont les filiales étrangères seront exclues'],
    ],
    ["Le crédit d'impôt, dont les banques sont écartées, coûtera cher.", ['dont les banques sont écartées']],
    ["Le plan d'aide, dont les pages ont été retirées du site, est voté.", []],
    ['La liste, dont deux ouvriers sont exclus, est close.', []],
    ['Le budget du club, dont deux membres ont été exclus, est voté.', []],
    ["Le plan d'aide est présenté au syndicat, dont deux membres sont exclus.", []],
  ]))

describe('neither this nor that is in the purse', () =>
  table([
    ["Ni les études ni le terrain ne sont compris dans l'enveloppe.", ["ne sont compris dans l'enveloppe"]],
    ['Ni les quais ni les grues ne figurent dans le budget.', ['ne figurent']],
    ['Aucun de ces chantiers ne figure au budget.', ['ne figure']],
    ['Ni le maire ni le préfet ne figurent sur la photo.', []],
    ["Ni les Bretons ni les Corses ne sont inclus dans l'équipe.", []],
  ]))

describe('what no line of a budget has room for', () =>
  table([
    ["Le hangar, évalué à 3 millions d'euros, n'entre dans aucune case du plan.", ["n'entre dans aucune case du plan"]],
    ["Le surcoût ne relève d'aucun dispositif.", ["ne relève d'aucun dispositif"]],
    ['Ces dépenses ne figurent sur aucune ligne du budget.', ['ne figurent sur aucune ligne du budget']],
    ["Le candidat n'entre dans aucune case.", []],
    ["L'ingénieur, payé 3 000 euros, n'entre dans aucune case du formulaire.", []],
    ["La facture ne relève d'aucun mystère.", []],
  ]))

describe('shares of what is owed or risked, and of what is held back', () =>
  table([
    ['Les fournisseurs renoncent à 40 % de leur dû.', ['40 %']],
    ['La banque publique porterait 30 % du risque.', ['30 %']],
    ['La Coface garantit 80 % des risques de crédit.', ['80 %']],
    ["C'est cette décote que la branche veut ramener à 5 %.", ['5 %']],
    ['La retenue est passée de 10 à 15 %.', ['10', '15 %']],
    ['Le casque réduit de 30 % le risque de chute.', []],
    ["La digue couvre 60 % des risques d'inondation.", []],
    ["La retenue d'eau est tombée à 20 %.", []],
    ['La grève a dû toucher 40 % des effectifs.', []],
  ]))

describe('bounds that a denial states', () =>
  test.each([
    ['La prime ne dépassera pas 300 euros.', '<=', false],
    ['Les aides ne devront pas excéder 5 millions d’euros.', '<=', false],
    ['La hausse des tarifs n’excédera jamais 2 %.', '<=', false],
    ['Le prix sera revu, sans dépasser 300 euros.', '<=', false],
    ["Le trou n'a jamais dépassé 3 millions d'euros.", '<=', false],
    ['La prime dépassera 300 euros.', '>=', false],
    ['La prime n’atteindra pas 300 euros.', '=', true],
  ])('%s', (text, bound, negated) => {
    const [fact] = find(text.replaceAll('’', "'"))
    expect([fact?.data.amount?.bound ?? fact?.data.bound ?? '=', fact?.negated]).toEqual([bound, negated])
  }))

describe('a sum of the past beside what is to come', () =>
  test.each([
    ["Le site devrait gagner de l'argent, après une perte de 4 millions d'euros l'an passé.", 'asserted'],
    ["Le budget atteindrait 12 millions d'euros, contre 8 millions en 2009.", 'asserted'],
    ["Le groupe aurait perdu 4 millions d'euros l'an passé.", 'conditional'],
    ["Le chantier suivra, jure la mairie : 4 millions d'euros pour la halle.", 'future'],
    ["Le chantier suivra, a promis la mairie : 4 millions d'euros pour la halle.", 'future'],
    ["Le chantier suivra, la mairie est prête : 4 millions d'euros pour la halle.", 'asserted'],
    ["Le site devrait fermer après une perte de 4 millions d'euros l'an prochain.", 'expected'],
  ])('%s', (text, modality) => expect(find(text).at(-1)?.modality).toBe(modality)))

test('what is counted is the subject, whatever purse stands before it', () => {
  expect(find("Sans l'aide de l'Etat, 300 emplois auraient disparu.")).toEqual([])
})

test('what is merged into a purse makes none shrink', () => {
  expect(find("Le rapport suggère de fondre l'aide dans le crédit d'impôt.")).toEqual([])
  expect(find("Le crédit d'impôt a fondu de moitié.")).toHaveLength(1)
})
