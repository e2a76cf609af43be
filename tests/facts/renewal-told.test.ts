import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Core, outcome and duration or last day of every renewal. Published on 10 May 2016. */
const read = (text: string) =>
  findRenewal(analyse([text], article.published), article).map(({ core, data }) => [
    text.slice(...core),
    data.outcome,
    data.duration ?? data.until,
  ])

const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

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
