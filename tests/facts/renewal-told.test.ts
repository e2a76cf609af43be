import { describe, expect, test } from 'vitest'
import { find, table } from './renewal-table.ts'

describe('what is asked is not told', () =>
  table([
    ['Nul ne dit si le bail sera reconduit.', []],
    ['La Région ne sait pas encore si elle prolongera la convention.', []],
    ["Reste à savoir si l'aide sera prolongée.", []],
    ['Le ministère dira en juin si le dispositif est maintenu pour deux ans.', []],
    ["Le port n'a pas précisé s'il renouvellerait la concession.", []],
    ['Si le bail est reconduit, le groupe investira.', [['est reconduit', 'renewed', null]]],
    ['La Région dit que le bail sera reconduit.', [['sera reconduit', 'renewed', null]]],
    ["La Région l'a dit : le bail sera reconduit.", [['sera reconduit', 'renewed', null]]],
  ]))

describe('sayings', () =>
  table([
    ['« On ne prolonge pas un bail pour le plaisir », dit le maire.', []],
    ["« On n'arrête pas une aide sans prévenir », dit le maire.", []],
    ["L'accord tient. « On ne prolonge pas un effort pour le plaisir, on le prolonge pour du volume », dit-il.", []],
    ["L'accord est signé. « On n'a pas de commande, on le prolonge », dit-il.", [['prolonge', 'renewed', null]]],
    ['On ne reconduit jamais un contrat les yeux fermés.', []],
    ["« On ne prolonge pas l'aide », dit le maire.", [['ne prolonge pas', 'ended', null]]],
    ["On n'a pas prolongé un bail de commerce.", [["n'a pas prolongé", 'ended', null]]],
  ]))

describe('one end, told twice', () =>
  table([
    [
      "Le contrat des remorqueurs, arrivé à échéance cet hiver, n'a pas été renouvelé.",
      [["n'a pas été renouvelé", 'ended', null]],
    ],
    ["Le bail, expiré en janvier, n'a pas été prolongé.", [["n'a pas été prolongé", 'ended', null]]],
    [
      'Le bail, qui expirait en juin, ne sera pas prolongé.',
      [
        ['expirait en juin', 'ended', '2016-06-30'],
        ['ne sera pas prolongé', 'ended', null],
      ],
    ],
  ]))

describe('a main verb after a comma tells an end of its own', () =>
  table([
    [
      'Le contrat, signé pour cinq ans, tombe le 31 décembre ; la négociation de son renouvellement commence.',
      [
        ['tombe le 31 décembre', 'ended', '2016-12-31'],
        ['renouvellement', 'renewed', null],
      ],
    ],
    [
      "La licence qui la fait vivre, signée pour cinq ans avec l'enseigne, expire le 31 décembre.",
      [['expire le 31 décembre', 'ended', '2016-12-31']],
    ],
    ['Le fonds, clos en juin, rouvrira.', [['rouvrira', 'renewed', null]]],
  ]))

describe('a participle after a comma has a length of its own', () =>
  table([
    ['Le bail est reconduit, conclu pour cinq ans à l’origine.', [['est reconduit', 'renewed', null]]],
    [
      'Le contrat est prolongé, sauf accident, pour cinq ans.',
      [['est prolongé, sauf accident, pour cinq ans', 'renewed', 'P5Y']],
    ],
    ['Les contrats sont reconduits, mais pour deux ans.', [['sont reconduits, mais pour deux ans', 'renewed', 'P2Y']]],
  ]))

describe('what a pronoun takes up', () =>
  test.each([
    [
      "Six banques et un fonds prêtent. L'option sur le quai expirait en mai ; le port l'a rallongée d'un an.",
      'option',
    ],
    ["Un fonds prête. La mission du médiateur s'achève, et le préfet l'a prolongée de six mois.", 'mission'],
    ["Un fonds prête. Le chômage partiel expire lundi, le préfet l'a reconduit.", 'chômage partiel'],
    // Its gender tells which.
    ["L'aide est connue. Le bail est ancien et la convention expirait ; la ville l'a prorogé d'un an.", 'bail'],
    // An object is nearer than a subject.
    ['Le contrat prévoit une prime ; la Région la reconduit.', 'prime'],
    // The subject of the sentence before, when its own has none.
    ["Un fonds prête. Le redressement devait durer un mois. Le juge l'a prolongé de deux mois.", 'redressement'],
  ])('%s', (text, subject) =>
    expect(
      find(text)
        .map(({ data }) => data.subject?.split(' sur ')[0]?.replace(' du médiateur', ''))
        .at(-1),
    ).toBe(subject),
  ))

describe('the core begins with the word that denies', () =>
  table([
    ["La prime n'expire pas.", [["n'expire pas", 'renewed', null]]],
    [
      'Le label est caduc ; la Région ne le renouvellera plus.',
      [
        ['est caduc', 'ended', null],
        ['ne le renouvellera plus', 'ended', null],
      ],
    ],
    ['La ville a choisi de ne pas reconduire le bail.', [['a choisi de ne pas reconduire', 'ended', null]]],
    ["L'aide n'expirera que fin juin.", [["n'expirera que fin juin", 'ended', '2016-06-30']]],
    ["La prime n'est pas connue, l'aide est reconduite.", [['est reconduite', 'renewed', null]]],
  ]))

describe('what is set up before its pronoun', () =>
  table([
    ['« La loyauté, ça se renouvelle à chaque livraison », dit-elle.', []],
    ["Notre indulgence n'est pas renouvelable.", []],
    ['La prime aide. La clientèle, elle se renouvelle peu.', []],
    ['Le guichet, il rouvrira en juin.', [['rouvrira', 'renewed', null]]],
    ['La prime aide. Le mois dernier, elle a été reconduite.', [['a été reconduite', 'renewed', null]]],
    ["Le bail n'est pas renouvelable.", [["n'est pas renouvelable", 'ended', null]]],
  ]))

describe('words that are spoken of as words', () =>
  table([
    ["Le maire n'aime pas le mot de « sursis » pour la tannerie.", []],
    ["L'expression « prolongation du bail » agace le port.", []],
    ['Le port arrache un « sursis » de six mois.', [['sursis', 'renewed', null]]],
  ]))

describe('nobody knows when', () =>
  table([
    ['On ignore quand le dispositif sera reconduit.', []],
    ['Le préfet ne dit pas quand il prolongera la convention.', []],
    ['Nul ne sait quand le bail a été prolongé.', [['a été prolongé', 'renewed', null]]],
    ["Quand l'aide sera prolongée, le groupe investira.", [['sera prolongée', 'renewed', null]]],
  ]))

describe('some of the schemes named before', () =>
  table([
    ['Trois primes sont connues, deux disparaîtront.', [['disparaîtront', 'ended', null]]],
    ["Sur les cinq aides, trois s'éteindront en juin.", [['éteindront en juin', 'ended', '2016-06-30']]],
    ['Deux conventions courent. Les élus sont là, trois partent, deux disparaîtront.', []],
    ["Trois usines tournent, deux s'arrêtent.", []],
  ]))

describe('a topic and its end', () =>
  table([
    ['La prime au fret : fin le 30 juin.', [['fin le 30 juin', 'ended', '2016-06-30']]],
    ['Le prêt de relance : fin au 1er juillet.', [['fin au 1er juillet', 'ended', '2016-07-01']]],
    ['Le chantier du quai : fin le 30 juin.', []],
    ['Le contrat est signé : fin juin, le port recrute.', []],
  ]))

describe('more time, refused or only asked for', () =>
  table([
    ['La banque refuse tout nouveau délai.', [['délai', 'ended', null]]],
    ['La Région refuse un nouveau sursis.', [['sursis', 'ended', null]]],
    ["Le juge n'a pas refusé un nouveau sursis.", [['sursis', 'renewed', null]]],
    ['Le juge accorde un nouveau délai.', [['délai', 'renewed', null]]],
    ['Les élus demandent un nouveau délai.', []],
  ]))

describe('the conditional of news is no imperfect', () =>
  test.each([
    ['Le contrat aurait été résilié en mars.', '2016-03-31', false],
    ['La convention aurait pris fin en avril.', '2016-04-30', false],
    ['La convention expirait en avril.', '2017-04-30', true],
  ])('%s', (text, until, background) => {
    const [one] = find(text)
    expect([one?.data.until, one?.background]).toEqual([until, background])
  }))

describe('what goes no further', () =>
  table([
    [
      "Le moratoire a été prorogé d'un an. Il n'ira pas plus loin, avertit l'Urssaf.",
      [
        ["a été prorogé d'un an", 'renewed', 'P1Y'],
        ["n'ira pas plus loin", 'ended', null],
      ],
    ],
    ["La dérogation, prévient le préfet, n'ira pas plus loin.", [["n'ira pas plus loin", 'ended', null]]],
    ['La dérogation ne durera pas plus longtemps.', [['ne durera pas plus longtemps', 'ended', null]]],
    ["L'exonération ne courra pas au-delà de 2020.", [['ne courra pas au-delà de 2020', 'ended', '2020-12-31']]],
    ["L'enquête n'ira pas plus loin.", []],
    ["L'accord ne va pas plus loin.", []],
    ["L'accord n'ira pas plus loin que la loi.", []],
    ["Le syndicat a signé l'accord. Il n'ira pas plus loin.", []],
    ["Le ministre a prolongé l'aide. Il n'ira pas plus loin.", [['a prolongé', 'renewed', null]]],
    ["L'accord dure plus longtemps que prévu.", []],
  ]))

describe('as much again', () =>
  table([
    ["Le sursis, accordé pour six mois, a été prorogé d'autant.", [['a été prorogé', 'renewed', 'P6M']]],
    ["Le chantier a deux mois de retard ; le bail est prolongé d'autant.", [['est prolongé', 'renewed', 'P2M']]],
    ["Le plan, lancé il y a deux ans, est prolongé d'autant.", [['est prolongé', 'renewed', null]]],
    ["Signé pour un an, le bail est prolongé d'autant plus vite.", [['est prolongé', 'renewed', null]]],
  ]))

describe('a participle that is a subjunctive too', () =>
  table([
    ['La convention conclue en 2010, elle, se termine le 30 juin.', [['termine le 30 juin', 'ended', '2016-06-30']]],
    ['La prime exclue du plan, elle, prend fin le 30 juin.', [['prend fin le 30 juin', 'ended', '2016-06-30']]],
  ]))

describe('terms on which a scheme goes on', () =>
  table([
    ["Le bail se prolongera d'un an si personne ne le résilie.", [["prolongera d'un an", 'renewed', 'P1Y']]],
    ["Si l'État ne la dénonce pas, la concession sera reconduite.", [['sera reconduite', 'renewed', null]]],
    ['À moins que le port ne le rompe, le contrat repartira pour un an.', [['repartira pour un an', 'renewed', 'P1Y']]],
    ["Faute d'être dénoncé, le pacte a été reconduit.", [['a été reconduit', 'renewed', null]]],
    ["Le groupe a dénoncé l'accord.", [['a dénoncé', 'ended', null]]],
    ["Aucune des parties n'a dénoncé l'accord.", [["n'a dénoncé", 'renewed', null]]],
  ]))

describe('what needs no renewal', () =>
  table([
    ["L'accord n'a pas besoin d'être renouvelé.", []],
    ["Il n'est pas nécessaire de prolonger la dérogation.", []],
    ['Inutile de prolonger la dérogation, juge le préfet.', []],
    ["Le ministre n'a pas jugé utile de prolonger l'aide.", [["n'a pas jugé utile de prolonger", 'ended', null]]],
    ['La Région a reconduit deux fois son aide.', [['a reconduit', 'renewed', null]]],
    ['Sans cette aide, trente postes disparaîtront.', []],
    ['Sans délai, quinze aides disparaîtront.', [['disparaîtront', 'ended', null]]],
  ]))
