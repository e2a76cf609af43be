import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('what becomes of people by an idiom', () =>
  table([
    ['Quinze livreurs ont pris la porte.', [['Quinze livreurs', 15, 'cut']]],
    ['La direction montre la porte à quinze livreurs.', [['quinze livreurs', 15, 'cut']]],
    ['Quinze livreurs ont été poussés vers la sortie.', [['Quinze livreurs', 15, 'cut']]],
    ['Deux cent vingt-six postes y passent.', [['Deux cent vingt-six postes', 226, 'cut']]],
    ['Douze postes sont sur la sellette.', [['Douze postes', 12, 'cut']]],
    ['Douze postes échappent au couperet.', [['Douze postes', 12, 'kept']]],
    ['Douze postes sont à pourvoir.', [['Douze postes', 12, 'created']]],
    ["L'équipe a fondu de quatre postes.", [['quatre postes', 4, 'cut']]],
    ["L'équipe s'étoffe de douze soudeurs.", [['douze soudeurs', 12, 'created']]],
    [
      'Les dix-neuf animateurs de terrain ont signé pour deux saisons supplémentaires.',
      [['dix-neuf animateurs', 19, 'kept']],
    ],
    ['Dix animateurs ont signé la pétition.', []],
    ['Dix lecteurs ont pris la parole.', []],
    ['Vingt voyageurs ont plié bagage.', []],
    ['Douze coureurs échappent au peloton.', []],
  ]))

describe('workers by what they wear, hold or sign', () =>
  table([
    ['Les 140 contrats courts ne seront pas remerciés en juillet.', [['140 contrats', 140, 'cut', 'neg']]],
    ["L'usine embauche cinquante cols bleus.", [['cinquante cols', 50, 'created']]],
    ['Deux cents fiches de paie dépendent du site.', [['Deux cents fiches de paie', 200, 'headcount']]],
    ["L'usine cherche quarante bras.", [['quarante bras', 40, 'created']]],
    ['Sept paires de bras y trouveraient du travail.', [['Sept paires', 7, 'created']]],
    ["Les 140 contrats d'assurance ne seront pas renouvelés.", []],
    ["L'usine achète quatre bras de levage.", []],
    ['Les deux bras du fleuve débordent.', []],
    ['Quarante lettres sont parties aux élus.', []],
  ]))

describe('people at work in a place that is named', () =>
  table([
    [
      'La beurrerie rouvrira. Vingt-deux anciens y retrouveront une place.',
      [
        ['La beurrerie rouvrira', null, 'opened'],
        ['Vingt-deux anciens', 22, 'headcount'],
      ],
    ],
    ["Vingt brodeurs s'activent dans l'atelier.", [['Vingt brodeurs', 20, 'headcount']]],
    ['Du personnel, il ne resterait que huit gardiens.', [['huit gardiens', 8, 'headcount']]],
    ['Les stagiaires sortent en juin : vingt seront embauchés.', [['vingt', 20, 'created']]],
    ['Vingt anciens ministres ont signé un appel.', []],
    ["Trente romanciers s'affairent au salon.", []],
    ['Les dix chanteurs ont retrouvé une place.', []],
    ['Les invités sont prêts : vingt seront récompensés.', []],
  ]))

describe('workforces that grow or shrink, and denials', () =>
  table([
    ["L'effectif a été divisé par deux.", [['divisé par deux', null, 'cut']]],
    ['Les effectifs ont doublé en trois ans.', [['doublé', null, 'created']]],
    ['La start-up veut tripler ses équipes.', [['tripler ses équipes', null, 'created']]],
    ["L'usine double ses effectifs.", [['double ses effectifs', null, 'created']]],
    ['Pas question de licencier.', [['Pas question de licencier', null, 'cut', 'neg']]],
    [
      'Hors de question de supprimer un seul poste.',
      [['Hors de question de supprimer un seul poste', null, 'cut', 'neg']],
    ],
    ["Il n'y aura pas de casse sociale.", [['pas de casse', null, 'cut', 'neg']]],
    ['Une vague de licenciements se prépare.', [['vague de licenciements', null, 'cut']]],
    ['Le chiffre a doublé en trois ans.', []],
    ['Pas question de céder.', []],
    ['Pas question de supprimer la prime.', []],
    ['La machine tourne sans casse.', []],
    ['Une vague de froid arrive.', []],
  ]))
