import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../src/french/quotes.ts'

const read = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end))
const table = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('pairs', () =>
  table([
    ['« Le four est froid », dit-elle.', ['« Le four est froid »']],
    ['"Le four est froid. On attend", dit-elle. Puis "rien".', ['"Le four est froid. On attend"', '"rien"']],
    ['Il veut " gagner du temps ", rien de plus.', ['" gagner du temps "']],
    ['de quoi d\'"assurer la suite"', ['"assurer la suite"']],
    ['le délai (" trois mois ") est court', ['" trois mois "']],
    ['« Un, souffle-t-il, deux », puis « trois »', ['« Un, souffle-t-il, deux »', '« trois »']],
  ]))

describe('a space is missing before the mark', () =>
  table([
    ['Le site ferme." On ne partira pas ", dit-elle.', ['" On ne partira pas "']],
    ['"On ne partira pas." Elle reste.', ['"On ne partira pas."']],
  ]))

describe('one inside another is part of it', () =>
  table([
    ['« Elle a dit "non" hier »', ['« Elle a dit "non" hier »']],
    ['"Il a "bien" travaillé", dit-on.', ['"Il a "bien" travaillé"']],
  ]))

describe('a missing mark does not swallow the block', () =>
  table([
    ['« Nous tiendrons, dit-il. La suite est « floue » encore.', ['« Nous tiendrons, dit-il.', '« floue »']],
    ['"La cadence baisse, note-t-elle. Le patron "a tort". Fin.', ['"La cadence baisse, note-t-elle.', '"a tort"']],
    ['Nous tiendrons jusqu\'au bout", a dit le chef.', ['Nous tiendrons jusqu\'au bout"']],
    ['L\'usine tourne. "Un. "Deux jours", dit-il.', ['"Un.', '"Deux jours"']],
    ['« Nous tiendrons", a dit Paul. « Non ».', ['« Nous tiendrons"', '« Non »']],
    ['un écran de 17" et un "plat"', ['"plat"']],
    ['rien à citer', []],
  ]))

test('the words are those between the marks', () => {
  const text = 'Il dit : « Nous tiendrons. »'
  expect(findQuotes(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['Nous tiendrons.'])
})

test.each(['"a ', '" ', '«', '«a» ', '"', '» ', '«a" '])('unbalanced %j ten thousand times over ends', unit => {
  expect(findQuotes(unit.repeat(10_000)).length).toBeGreaterThanOrEqual(0)
})
