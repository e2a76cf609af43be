import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('what is still to be built goes to a country', () =>
  table([
    ["Sans aide, l'extension irait en Hongrie.", [["l'extension irait en Hongrie", null, 'moved']]],
    ['La seconde tranche pourrait aller au Maroc.', [['La seconde tranche pourrait aller au Maroc', null, 'moved']]],
    ['La nouvelle usine ira aux Etats-Unis.', [['La nouvelle usine ira aux Etats-Unis', null, 'moved']]],
    ['Le groupe implanterait sa deuxième tranche en Pologne.', [['implanterait sa deuxième tranche', null, 'opened']]],
    // Railways, sales, the Bourse.
    ['La ligne ira en Italie.', []],
    ['Les trois quarts de la production iront en Chine.', []],
    ["L'usine ira en Bourse.", []],
    ['La société implantera en Chine sa marque.', []],
    ["L'hôpital installera un bloc opératoire à Lyon.", []],
  ]))

describe('sold, by whom', () =>
  table([
    ["Reste l'hypothèse d'une cession à un industriel italien.", [['cession à un industriel', null, 'sold']]],
    ['La cession au concurrent lyonnais sera signée.', [['cession au concurrent', null, 'sold']]],
    ['Toute cession à un concurrent est interdite.', []],
    ['La cession à une banque de ses créances est signée.', []],
    ['La cession à un tiers est interdite.', []],
  ]))

describe('work that stops where it was named', () =>
  table([
    ['Le groupe pourrait y arrêter le tranchage.', [['arrêter le tranchage', null, 'closed']]],
    ['Elle voudrait y stopper la coulée.', [['stopper la coulée', null, 'closed']]],
    ['Il veut y arrêter le massage.', []],
    ['Il veut y arrêter le bail.', []],
  ]))

describe('workshops that are shown', () =>
  table([
    ["Les industriels promettent d'ouvrir leurs ateliers.", []],
    ['Les fabricants ouvriront leurs usines samedi.', []],
    ['Le groupe ouvre ses bureaux à Lyon.', [['ouvre ses bureaux', null, 'opened']]],
    ['Le groupe ouvrira un atelier en mai.', [['ouvrira un atelier', null, 'opened']]],
  ]))

describe('firms taken up by a pronoun', () =>
  table([
    ["A Vire, le bonnetier n'a pas attendu. Il a fermé en janvier.", [['Il a fermé', null, 'closed']]],
    ["Le fondeur perd de l'argent. Il sera cédé avant l'été.", [['sera cédé', null, 'sold']]],
    // At the Bourse, of nobody, of somebody else.
    ['Le constructeur a publié ses comptes. Il a fermé en légère hausse.', []],
    ['Le groupe souffre. Il faut fermer.', []],
    ['Le maire reçoit la société. Il fermera la marche.', []],
  ]))

describe('what a question asks is not told', () =>
  table([
    ['Qui sauvera la fonderie ?', []],
    ["« Qui rachètera l'atelier ? », demande la CGT.", []],
    ["Le groupe vendra-t-il l'usine ?", []],
    ["Allez-vous fermer l'usine ?", []],
    ["Est-ce que vous allez fermer l'usine ?", []],
    ["Pourquoi avez-vous fermé l'usine ?", [["fermé l'usine", null, 'closed']]],
    ["Qui a fermé l'usine ?", [["fermé l'usine", null, 'closed']]],
    ["Qui paiera quand l'usine fermera ?", [["l'usine fermera", null, 'closed']]],
    ["L'usine, qui fermera en mai, sera-t-elle vendue ?", [["L'usine, qui fermera", null, 'closed']]],
  ]))

describe('ends of years and any such site', () =>
  table([
    [
      "Le groupe suspend jusqu'à la fin de 2025 la construction de son unité.",
      [['construction de son unité', null, 'opened']],
    ],
    ["La construction d'une telle usine prend cinq ans.", []],
    ['Il annonce la fin de la production à Brest.', [['fin de la production', null, 'closed']]],
    ['La râperie de Vic fermera ses portes au printemps.', [['fermera ses portes', null, 'closed']]],
  ]))

describe('people and jobs that a relative clause does something to', () =>
  table([
    [
      "Le plan vise les 47 personnes que l'acquéreur ne reprendra pas.",
      [["47 personnes que l'acquéreur ne reprendra pas", 47, 'kept', 'neg']],
    ],
    [
      'Les 30 soudeurs que le chantier embauchera seront formés.',
      [['30 soudeurs que le chantier embauchera', 30, 'created']],
    ],
    [
      "Restent douze ouvriers que personne n'a voulu reclasser.",
      [["douze ouvriers que personne n'a voulu reclasser", 12, 'kept', 'neg']],
    ],
    ["L'usine et les 200 salariés qu'elle emploie attendent.", [['200 salariés', 200, 'headcount']]],
    ['Les 300 personnes que la police a sauvées sont parties.', []],
  ]))

test('a relative clause of the site is not of its workers', () => {
  const text = 'Le site de 200 salariés que le groupe a repris fermera.'
  expect(find(text).map(({ core }) => text.slice(...core))).toEqual(['200 salariés', 'a repris', 'fermera'])
})

test.each([
  ["Les 30 soudeurs que le chantier embaucherait viennent d'Italie.", 'conditional'],
  ['Le tribunal examinera le sort du fabricant, en redressement judiciaire depuis mai.', 'asserted'],
  ['Une société en liquidation judiciaire ne pourrait rien céder.', 'asserted'],
  ["L'usine sera bientôt en redressement judiciaire.", 'future'],
  ['Le groupe pourrait finir en liquidation judiciaire.', 'expected'],
])('%s is %s', (text, modality) => expect(find(text)[0]!.modality).toBe(modality))
