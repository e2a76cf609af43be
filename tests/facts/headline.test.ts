import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/facts/extract.ts'
import { day, duration, numeral, sum, typeset } from '../../src/facts/headline/format.ts'
import { scheduled } from '../../src/facts/headline/scheduled.ts'
import type { Kind } from '../../src/facts/types.ts'
import { articleOf } from './articles.ts'

/** Headlines of one kind, no-break spaces shown as plain ones. */
const heads = (kind: Kind, text: string) =>
  extractFacts(articleOf([text]))
    .filter(fact => fact.kind === kind)
    .map(fact => fact.headline.replace(/\u00A0/g, ' '))

describe('a line a fact', () => {
  test.each<[Kind, string, string]>([
    ['renewal', 'Le fonds Textile est reconduit pour trois ans.', 'Fonds Textile : reconduction pour 3 ans'],
    ['renewal', "Le bail est prolongé jusqu'au 30 juin 2018.", "Bail : reconduction jusqu'au 30 juin 2018"],
    ['renewal', 'La date limite est repoussée au 30 juin.', 'Date limite : report au 30 juin 2016'],
    [
      'agenda',
      'Le club des pôles mondiaux doit se réunir le 19 décembre prochain.',
      '19 déc. 2016 : réunion du club des pôles mondiaux',
    ],
    ['agenda', "L'examen au Sénat est prévu le 23 juillet.", '23 juil. 2016 : examen au Sénat'],
    [
      'directive',
      'Le ministre demande aux pôles de publier leurs comptes.',
      'Le ministre demande aux pôles de publier leurs comptes',
    ],
    ['quote', '« Nous avons tenu trois ans », raconte Paul Marbois.', 'Paul Marbois : « Nous avons tenu trois ans »'],
    ['actor', 'Paul Marbois, directeur du site, a signé.', 'Paul Marbois, directeur du site'],
    ['question', "Le choix du site n'est pas arrêté.", "Le choix du site n'est pas arrêté"],
  ])('%s: %s', (kind, text, expected) => expect(heads(kind, text)).toContain(expected))
})

describe('never stronger than the text', () => {
  test('a hedge carries over', () => {
    expect(heads('renewal', 'Le fonds Textile serait reconduit pour trois ans.')).toEqual([
      'Fonds Textile : reconduction pour 3 ans (au conditionnel)',
    ])
    expect(heads('renewal', 'Le fonds Textile pourrait être reconduit pour trois ans.')[0]).toContain('(à confirmer)')
    expect(heads('renewal', 'Le fonds Textile sera reconduit pour trois ans.')[0]).toContain('(à venir)')
  })
  test('a negation keeps the words of the article', () => {
    expect(heads('renewal', "L'aide ne sera pas reconduite.")).toEqual(["L'aide ne sera pas reconduite"])
  })
  test('an attribution carries over', () => {
    expect(heads('renewal', 'Selon la CFDT, le fonds Textile est reconduit pour trois ans.')[0]).toMatch(
      /, selon la CFDT$/,
    )
  })
  test('to abstain from an action is not to commit to it', () => {
    expect(heads('directive', "L'opérateur s'interdit de relever ses tarifs.").join()).not.toMatch(
      /s'engage|engagement/,
    )
  })
})

describe('typography', () => {
  test.each([
    [38_000_000, '38 M€'],
    [1_300_000_000, '1,3 Md€'],
    [700_000, '700 000 €'],
  ])('%d', (value, expected) =>
    expect(sum({ value, low: null, high: null, bound: '=', currency: 'EUR' })).toBe(expected.replace(/ /g, '\u00A0')),
  )
  test('a bound stays with its number', () => {
    expect(sum({ value: 5e6, low: null, high: null, bound: '>=', currency: 'USD' })).toBe('au moins\u00A05\u00A0M$')
  })
  test('a sum without a figure makes no line', () => {
    expect(sum({ value: null, low: null, high: null, bound: '=', currency: 'EUR' })).toBeNull()
  })
  test('dates, durations and numbers', () => {
    expect([
      day('2012-12-19'),
      day('2013-02-01'),
      duration('P1Y'),
      duration('P18M'),
      duration('PXM'),
      numeral(12_345.5),
    ]).toEqual([
      '19\u00A0déc.\u00A02012',
      '1er\u00A0févr.\u00A02013',
      '1\u00A0an',
      '18\u00A0mois',
      null,
      '12\u00A0345,5',
    ])
  })
  test('no-break spaces before double marks', () => {
    expect(typeset('Qui paiera ? « Nous »')).toBe('Qui paiera\u00A0? «\u00A0Nous\u00A0»')
  })
})

describe('events named by their noun', () => {
  test.each([
    ['Le comité se réunira', 'réunion du comité'],
    ['Les travaux doivent débuter', 'début des travaux'],
    ["L'accord sera signé", "signature de l'accord"],
    ['La loi entrera en vigueur', 'entrée en vigueur de la loi'],
    ['Une réunion est fixée', 'réunion'],
    ['Le groupe publiera ses résultats', 'le groupe publiera ses résultats'],
  ])('%s', (event, expected) => expect(scheduled(event)).toBe(expected))
})
