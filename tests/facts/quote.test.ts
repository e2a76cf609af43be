import { describe, expect, test } from 'vitest'
import { findQuote } from '../../src/facts/quote.ts'
import { analyse } from '../../src/french/analyse.ts'

const find = (texts: string) => findQuote(analyse(texts.split(' | '), null))

describe('one fact a quotation', () =>
  test.each([
    ['« Le site tiendra », jure Paul Diot.', [['Le site tiendra', 'Paul Diot']]],
    [
      '« Le site tiendra, jure Paul Diot, et nous avec. »',
      [['Le site tiendra, jure Paul Diot, et nous avec.', 'Paul Diot']],
    ],
    [
      '« Le site tiendra », jure Paul Diot, « et nous avec ».',
      [['Le site tiendra », jure Paul Diot, « et nous avec', 'Paul Diot']],
    ],
    ['La maison mère « ne commente pas ».', [['ne commente pas', 'maison mère']]],
    ["L'entreprise, elle, « ne confirme pas ».", [['ne confirme pas', 'entreprise']]],
    ["Paul Diot « regrette l'incident ».", [["regrette l'incident", 'Paul Diot']]],
    ['Le site « ne tousse plus ».', []],
    ['Le collectif « Ne pas plier » défile.', []],
    ['Le plan « Cap vers le large » et sa « petite musique » plaisent.', []],
  ])('%s', (text, expected) => {
    expect(find(text).map(({ data }) => [data.text, data.speaker])).toEqual(expected)
  }))

test('words quoted are reported, and whose they are is kept', () => {
  const [finding] = find("Anne Roy dirige l'usine. « La ligne sera arrêtée en mai », a-t-elle dit.")
  expect(finding).toMatchObject({
    reported: true,
    attribution: { name: 'Anne Roy', how: 'verb' },
    data: { speaker: 'Anne Roy' },
  })
})

test('a speaker who is only inherited is marked so', () => {
  const [, second] = find('« La ligne sera arrêtée en mai », dit Anne Roy. | « Personne ne sera oublié pour autant. »')
  expect(second?.attribution).toEqual({ name: 'Anne Roy', how: 'inherited' })
})

describe('marks are of the saying, not of what is said', () =>
  test.each([
    ['« Nous ne fermerons pas le site », assure Anne Roy.', 'asserted'],
    ['« Nous pourrions fermer le site », dit Anne Roy.', 'asserted'],
    ['« Nous ne fermerons pas le site », aurait lâché Anne Roy.', 'conditional'],
    ['Anne Roy aurait lâché : « Nous fermerons le site en mai ».', 'conditional'],
  ])('%s', (text, modality) => expect(find(text)[0]).toMatchObject({ modality, negated: false })))
