import { describe, expect, test } from 'vitest'
import { findPeople } from '../../src/french/people.ts'

const people = (...texts: string[]) => findPeople(texts.map(text => ({ text, norm: text.replace(/’/g, "'") }))).people
const read = (text: string) => people(text).map(({ name, roles }) => [name, ...roles])
const table = (rows: [string, string[][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('role after the name', () =>
  table([
    ['dit Anne Kerbrat, présidente de Morbihan Forge, hier', [['Anne Kerbrat', 'présidente de Morbihan Forge']]],
    [
      'Paul-Henri Vasseur, le patron des Tanneries Vasseur, a',
      [['Paul-Henri Vasseur', 'patron des Tanneries Vasseur']],
    ],
    [
      "Claire Aubin, la ministre de l'Industrie, du Commerce et de l'Artisanat aurait cédé",
      [['Claire Aubin', "ministre de l'Industrie, du Commerce et de l'Artisanat"]],
    ],
    [
      'Yves Morvan-Le Goff, 52 ans, directeur du site de Dole depuis 2011',
      [['Yves Morvan-Le Goff', 'directeur du site de Dole']],
    ],
    ['Hervé Blanc, délégué CGT', [['Hervé Blanc', 'délégué CGT']]],
    ['Lucie Rolland (ex-présidente de Solvia) part', [['Lucie Rolland', 'ex-présidente de Solvia']]],
    ['Marc Petit est le nouveau directeur général du site.', [['Marc Petit', 'nouveau directeur général du site']]],
    ['Alain Roche, maire (PS) de Lens, a', [['Alain Roche', 'maire (PS) de Lens']]],
    ['Me Luc Sabatier, l’avocat de M. Roche, se tait', [['Luc Sabatier', 'avocat de M. Roche'], ['Roche']]],
    ['Wojciech Kowalski, directeur du site, a', [['Wojciech Kowalski', 'directeur du site']]],
  ]))

describe('role before the name', () =>
  table([
    ["l'économiste Jean-Marc Sallin", [['Jean-Marc Sallin', 'économiste']]],
    ['son PDG, Etienne Marceau', [['Etienne Marceau', 'PDG']]],
    ["l'administrateur judiciaire nommé, Me Bruno Salles", [['Bruno Salles', 'administrateur judiciaire']]],
    [
      'le commissaire européen au Marché intérieur Thierry Laval a',
      [['Thierry Laval', 'commissaire européen au Marché intérieur']],
    ],
    ['le maire (PS), Jean-Marc Nicot, a', [['Jean-Marc Nicot', 'maire']]],
    [
      'un administrateur et un mandataire judiciaire : Me Jean Caban et Bruno Raulet.',
      [
        ['Jean Caban', 'administrateur'],
        ['Bruno Raulet', 'mandataire judiciaire'],
      ],
    ],
  ]))

describe('titles, particles, no role', () =>
  table([
    ['M. Le Guen a signé', [['Le Guen']]],
    ['reprise par Alain de Krasnoy, voué à présider', [['Alain de Krasnoy']]],
    ['les deux industriels, Guy Tessier et Jean-Pierre Malard', [['Guy Tessier'], ['Jean-Pierre Malard']]],
    ['« Tout va bien », résume Salomé Vandeput.', [['Salomé Vandeput']]],
  ]))

describe('no person', () =>
  table([
    ["Business France, l'opérateur, s'interdit", []],
    ['Les Laboratoires Pierre Fabrel ont', []],
    ['avenue Jean Jaurès', []],
    ['Litto Capital, actionnaire de longue date', []],
    ['Le chef de file, Doubs Microtech, attend', []],
  ]))

describe('one person under several spellings', () => {
  test('a misspelt surname joins the right one', () => {
    const [person, ...others] = people('Armand Valmorel parle.', 'Armand Valmorel, puis Armand Vautmorel.')
    expect(others).toEqual([])
    expect(person?.name).toBe('Armand Valmorel')
    expect(person?.mentions).toHaveLength(3)
  })
  test('a title and a surname, accents lost', () => {
    expect(people('Maryse Teyssèdre, présidente du pôle, sourit.', 'promet Mme Teyssedre').map(p => p.name)).toEqual([
      'Maryse Teyssèdre',
    ])
  })
  test('another first name is another person', () => {
    expect(people('Luc Martin et Anne Martin').map(p => p.name)).toEqual(['Luc Martin', 'Anne Martin'])
  })
  test('a firm that bears the name is not the person', () => {
    expect(
      people('Castel recrute.', 'Isabelle Castel, présidente du groupe.', 'Castel investit.')[0]?.mentions,
    ).toHaveLength(1)
  })
})

test('gender, from role, first name or title (full names come first)', () => {
  expect(people('Mme Roux', 'Wanda Kowal, directrice du site', 'Paul Diot').map(p => p.gender)).toEqual(['f', 'm', 'f'])
})
