import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { articleOf } from './articles.ts'
import { find, table } from './renewal-table.ts'

describe('what is only planned is to come', () =>
  test.each([
    ["Le Sénat songe à prolonger d'un an le dispositif.", ['future']],
    ['La Région songe désormais à le reconduire. Le fonds plaît.', ['future']],
    ["La prime est connue. Il est prévu qu'elle soit reconduite en juin.", ['future']],
    ['Le texte prévoit le renouvellement du pacte pour trois ans.', ['future']],
    ['La filière demande que la prime soit reconduite.', ['asserted']],
    ["Personne ne songe à prolonger l'accord.", ['asserted']],
    ["Le maire a obtenu que l'accord soit prolongé d'un an.", ['asserted']],
  ])('%s', (text, modalities) => expect(find(text).map(({ modality }) => modality)).toEqual(modalities)))

describe('a term that stands and the one after', () =>
  test.each([
    ["L'accord court désormais jusqu'à fin 2017.", 'Il pourra être prolongé de six mois.', 2],
    ["La concession est prolongée jusqu'en 2020.", 'La concession sera ensuite renouvelée pour dix ans.', 2],
    ['La concession est prolongée de dix ans.', "La concession courra jusqu'en 2026.", 1],
  ])('%s %s', (first, second, facts) =>
    expect(extractFacts(articleOf([first, second])).filter(({ kind }) => kind === 'renewal')).toHaveLength(facts),
  ))

describe('« passé » before a date is a preposition', () =>
  table([
    ["Passé 2016, l'aide sera versée par la Région.", []],
    ["L'aide, passé l'été, sera versée par la Région.", []],
    ["L'aide ne passera pas l'été.", [["ne passera pas l'été", 'ended', null]]],
    ["L'aide a passé l'hiver.", [["a passé l'hiver", 'renewed', null]]],
  ]))

describe('set phrases that look like a determiner', () =>
  table([
    ['Le conseil prolonge tout de même son fonds de garantie.', [['prolonge', 'renewed', null]]],
    ['La ville reconduit en outre sa convention.', [['reconduit', 'renewed', null]]],
    ['La ville renouvelle tout de même son parc de bus.', []],
  ]))

describe('what nobody can tell is not told', () =>
  table([
    ["Rien ne garantit que l'aide soit reconduite.", []],
    [
      "L'aide s'éteint en juin, et rien n'oblige la Région à la renouveler.",
      [['éteint en juin', 'ended', '2016-06-30']],
    ],
    ['Personne ne promet que la convention sera prolongée.', []],
    ["Personne ne l'a dit : la convention est prolongée.", [['est prolongée', 'renewed', null]]],
    ['La Région oblige le port à prolonger la concession.', [['prolonger', 'renewed', null]]],
  ]))

describe('whose renewal a clause in the subjunctive tells', () =>
  test.each([
    ["Le ministre veut que l'aide au fret soit prolongée d'un an.", 'aide au fret', false],
    ['Le syndicat demande que le pacte, signé en 2012, soit reconduit.', 'pacte', false],
    ["Il n'est pas question que le bail soit renouvelé.", 'bail', true],
    ['Le conseil refuse que la concession soit prolongée.', 'concession', true],
    ["Le juge n'a pas voulu que le bail soit prolongé.", 'bail', true],
    ["Le juge n'exclut pas que le bail soit prolongé.", 'bail', false],
  ])('%s', (text, subject, negated) =>
    expect(find(text).map(fact => [fact.data.subject, fact.negated])).toEqual([[subject, negated]]),
  ))

describe('what becomes of a renewal that is asked for', () =>
  test.each([
    ['La reconduction de la prime, voulue par la filière, a été rejetée.', [['prime', true]]],
    ["L'aide est connue. Sa prolongation a été écartée.", [['aide', true]]],
    ["L'aide est connue. La prorogation, que demandait le port, n'a pas été retenue.", [['aide', true]]],
    ["L'aide est connue. La prolongation, que réclame la filière des presses, a été rejetée.", [['aide', true]]],
    ["L'aide est connue. La prolongation a été actée lundi.", [['aide', false]]],
    ["La demande de prolongation de l'aide a été refusée.", [['aide', true]]],
    ["La Région a rejeté la demande de prolongation de l'aide.", [['aide', true]]],
    ["Le ministre a écarté le principe d'une prolongation de l'aide.", [['aide', true]]],
    ["Le gouvernement n'a pas l'intention de prolonger l'aide.", [['aide', true]]],
    ["Le gouvernement n'a aucune intention de prolonger l'aide.", [['aide', true]]],
    ["Le gouvernement a l'intention de prolonger l'aide.", [['aide', false]]],
    ["Rien ne s'oppose plus à la prolongation de l'aide.", [['aide', false]]],
    ["La Région a accepté la demande de prolongation de l'aide.", [['aide', false]]],
    ["La prolongation de l'aide n'a pas été rejetée.", [['aide', false]]],
    ["Avec la prolongation de l'aide, la réforme est abandonnée.", [['aide', false]]],
    ['La prolongation a été jouée devant 300 personnes.', []],
    ['La prolongation des travaux a été votée.', []],
    ["Pour la prolongation, l'offre du port a été rejetée.", []],
  ])('%s', (text, expected) => expect(find(text).map(fact => [fact.data.subject, fact.negated])).toEqual(expected)))
