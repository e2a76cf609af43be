import { describe, expect, test } from 'vitest'
import { findOrganisations } from '../../src/french/organisations.ts'

const read = (...texts: string[]) =>
  findOrganisations(
    texts.map(text => ({ text, norm: text })),
    [],
  ).map(list => list.map(({ name }) => name))

describe('names of firms and bodies', () =>
  test.each([
    ['La CFDT demande un délai à Business France.', ['CFDT', 'Business France']],
    ["C'est l'Ademe qui paie, selon Bercy.", ['Ademe', 'Bercy']],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected])))

describe('no firm', () =>
  test.each([
    ['Trente postes disparaissent à Lyon.'],
    ['Une usine en Bretagne, à Bogny (Ardennes).'],
    ['Mardi, Il a dit non.'],
  ])('%s', text => expect(read(text)).toEqual([[]])))

test('a word that opens a sentence is a name when it stands inside another', () => {
  expect(read('Solvia recrute.', 'Chez Morel, on envie Solvia.')[0]).toEqual(['Solvia'])
})
