import { describe, expect, test } from 'vitest'
import { find, table } from './jobs-table.ts'

describe('workers that a pronoun takes up', () =>
  table([
    ['Ils ne perdront pas leur emploi.', [['Ils ne perdront pas leur emploi', null, 'cut', 'neg']]],
    ['Les autres ont perdu leur travail.', [['Les autres ont perdu leur travail', null, 'cut']]],
    ['Elles garderaient leur poste.', [['Elles garderaient leur poste', null, 'kept']]],
    [
      'Le plan vise 40 salariés. Ils seront licenciés en mai.',
      [
        ['40 salariés', 40, 'cut'],
        ['Ils seront licenciés', null, 'cut'],
      ],
    ],
    [
      'Le site compte 40 intérimaires. Ceux-là partiront les premiers.',
      [
        ['40 intérimaires', 40, 'headcount'],
        ['Ceux-là partiront', null, 'cut'],
      ],
    ],
    [
      'La forge compte 40 apprentis. Tous ont été embauchés.',
      [
        ['40 apprentis', 40, 'headcount'],
        ['Tous ont été embauchés', null, 'created'],
      ],
    ],
    // nobody at work, or no news of theirs
    ["S'ils perdent leur emploi, les cadres touchent une prime.", []],
    ['Les députés débattent. Ils partiront les premiers.', []],
    ['Les 40 salariés sont reçus. Ils partiront en congé vendredi.', [['40 salariés', 40, 'headcount']]],
    ['Les presses occupent 40 salariés. Elles seront supprimées.', [['40 salariés', 40, 'headcount']]],
    ['Les touristes affluent. Ils seront repris en car.', []],
    ['Ils gardent leur calme.', []],
    ['Ils tiennent à leur emploi.', []],
  ]))

describe('« ils sont » before what becomes of them', () =>
  table([
    [
      'Ils sont trois cents. Ils ne perdront pas leur emploi.',
      [
        ['trois cents', 300, 'headcount'],
        ['Ils ne perdront pas leur emploi', null, 'cut', 'neg'],
      ],
    ],
    ['Ils sont trois cents. Ils chantent faux.', []],
  ]))

describe('sites that fare as the one before', () =>
  table([
    [
      "L'usine de Vire fermera en mai. Idem pour le dépôt de Flers.",
      [
        ["L'usine de Vire fermera", null, 'closed'],
        ['Idem pour le dépôt', null, 'closed'],
      ],
    ],
    [
      'La filature de Roanne a rouvert. Même sort pour la teinturerie de Thizy.',
      [
        ['La filature de Roanne a rouvert', null, 'opened'],
        ['Même sort pour la teinturerie', null, 'opened'],
      ],
    ],
    [
      "L'usine de Vire fermera en mai. Celle de Flers aussi.",
      [
        ["L'usine de Vire fermera", null, 'closed'],
        ['Celle de Flers aussi', null, 'closed'],
      ],
    ],
    [
      "L'usine de Vire ne fermera pas. L'atelier de Flers non plus.",
      [
        ["L'usine de Vire ne fermera", null, 'closed', 'neg'],
        ["L'atelier de Flers non plus", null, 'closed', 'neg'],
      ],
    ],
    ["L'usine de Vire fermera en mai. Idem pour les subventions.", [["L'usine de Vire fermera", null, 'closed']]],
    ["L'usine de Vire fermera en mai. Le maire aussi.", [["L'usine de Vire fermera", null, 'closed']]],
    ['Le bail expire en mai. Idem pour le dépôt de Flers.', []],
    [
      "L'usine de Vire fermera en mai. L'atelier de Flers aussi a des clients.",
      [["L'usine de Vire fermera", null, 'closed']],
    ],
  ]))

describe('no job cut, and beginnings', () =>
  table([
    [
      'Il a robotisé sans supprimer le moindre poste ; il en a même ajouté huit.',
      [
        ['sans supprimer le moindre poste', null, 'cut', 'neg'],
        ['huit', 8, 'created'],
      ],
    ],
    ['Le groupe se réorganise sans toucher à un seul emploi.', [['sans toucher à un seul emploi', null, 'cut', 'neg']]],
    ["Ce n'est ni une fin ni un nouveau départ.", []],
    ["Ce n'est pas un faux départ.", []],
    ['Il range sans toucher au poste de radio.', []],
    ['Il répond sans perdre le fil.', []],
  ]))

describe('numbers that lean on another, with their bound', () => {
  test.each([
    ["L'un garderait 32 salariés, l'autre pas plus de vingt.", ['32 salariés =', 'pas plus de vingt <=']],
    ['Le premier reprendrait 40 salariés, le second environ 60.', ['40 salariés =', 'environ 60 ~']],
    [
      "La ligne sortira 60 000 tonnes par an, contre moins de 40 000 aujourd'hui.",
      ['60 000 tonnes par an =', 'moins de 40 000 <='],
    ],
    [
      "L'atelier n'aura que huit mille tonnes de capacité, contre dix mille aujourd'hui.",
      ['huit mille tonnes de capacité =', 'dix mille ='],
    ],
    ["L'un garderait 32 salariés, l'autre pas.", ['32 salariés =']],
  ])('%s', (text, expected) =>
    expect(find(text).map(({ core, data }) => `${text.slice(...core)} ${data.bound}`)).toEqual(expected),
  )
  test('« pas plus de » denies nothing', () => {
    expect(find("L'usine ne garderait pas plus de 20 salariés.").map(({ negated }) => negated)).toEqual([false])
  })
})

describe('schools of trades, moves to a town, and what is gladly done', () =>
  table([
    ['Une école du bois ouvrirait à Vire.', [['Une école du bois ouvrirait', null, 'opened']]],
    ["L'école de vannerie fermera.", [["L'école de vannerie fermera", null, 'closed']]],
    ["L'école du village fermera.", []],
    ['Chez Lorpac, le déménagement vers Bron se fera en mai.', [['déménagement vers Bron', null, 'moved']]],
    ["Le déménagement vers Bron de la famille s'est bien passé.", []],
    ["Un fonds rachèterait volontiers l'atelier.", [["rachèterait volontiers l'atelier", null, 'sold']]],
  ]))

describe('lines of rails', () =>
  table([
    ['La ligne du plateau est sauvée, les voyageurs aussi.', []],
    ['La ligne Vire-Granville sera fermée ; la gare aussi.', []],
    ['La ligne qui longe la gare, elle, est sauvée.', []],
    ["Le groupe arrête sa ligne d'assemblage de rails.", [['arrête sa ligne', null, 'closed']]],
    ['La ligne est sauvée, les ouvriers soufflent.', [['est sauvée', null, 'kept']]],
  ]))

describe('what is promised is said by whoever promises', () =>
  test.each([
    ['La direction promet de ne licencier personne.', ['ne licencier personne', 'direction']],
    ["Le repreneur jure de garder l'usine.", ["garder l'usine", 'repreneur']],
    ['Le maire a promis de sauver 40 emplois.', ['40 emplois', 'maire']],
    ["La direction décide de garder l'usine.", ["garder l'usine", undefined]],
  ])('%s', (text, expected) =>
    expect(find(text).map(({ core, attribution }) => [text.slice(...core), attribution?.name])).toEqual([expected]),
  ))

describe('asked and answered', () =>
  table([
    ['La fonderie ? Fermée.', [['Fermée', null, 'closed']]],
    ["L'atelier de Flers ? Sauvé, pour l'instant.", [['Sauvé', null, 'kept']]],
    ['La filature de Roanne ? Déjà vendue.', [['vendue', null, 'sold']]],
    ['Le guichet ? Fermé.', []],
    ['La fonderie ? Peinte en bleu.', []],
  ]))

describe('what is said apart', () =>
  table([
    ["Quatre cents emplois de perdus, et ce n'est pas fini.", [['Quatre cents emplois', 400, 'cut']]],
    [
      "L'atelier de Flers ferme, celui de Vire tient, celui de Caen attend.",
      [["L'atelier de Flers ferme", null, 'closed']],
    ],
    [
      'Sur les 120 salariés, 45 resteront, le double peut-être.',
      [
        ['120 salariés', 120, 'headcount'],
        ['45', 45, 'headcount'],
      ],
    ],
    ["Le groupe n'a pas supprimé de postes.", [["n'a pas supprimé de postes", null, 'cut', 'neg']]],
    ["Le groupe ne supprimera plus d'emplois.", [["ne supprimera plus d'emplois", null, 'cut', 'neg']]],
    [
      'Personne ne sera laissé au bord de la route.',
      [['Personne ne sera laissé au bord de la route', null, 'cut', 'neg']],
    ],
    ['Le groupe a supprimé de nombreux postes.', []],
  ]))

describe('what is withstood is there', () =>
  table([
    [
      "Ils n'ont pas perdu leur emploi malgré l'arrêt du four.",
      [
        ["Ils n'ont pas perdu leur emploi", null, 'cut', 'neg'],
        ['arrêt du four', null, 'closed'],
      ],
    ],
    ["Le syndicat n'accepte pas l'arrêt du four.", [['arrêt du four', null, 'closed']]],
    ['Le site de Douai ne sera ni vendu ni fermé.', [['sera ni vendu', null, 'sold', 'neg']]],
  ]))

test('a shipbuilder is no site', () => {
  expect(find('Le constructeur naval supprime 120 postes à Lanester.').map(({ data }) => data.site)).toEqual([null])
})
