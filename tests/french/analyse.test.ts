import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/french/analyse.ts'

const TEXTS = [
  'Verrerie : un sursis de deux ans',
  "Anne Morvan, la présidente de l'Agence du verre (ADV), a confirmé mardi 4 mars un prêt de 3,5 millions d'euros. « Le four repartira en juin », promet-elle.",
  'Les 120 salariés attendent. Morvan reviendra avant l’été 2015.',
]

const typesAndWords = (texts: readonly string[], published: string | null) =>
  analyse(texts, published).blocks.map(({ text, mentions }) =>
    mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  )

describe('analyse', () => {
  test('all mentions, sorted', () => {
    const [title, body, last] = typesAndWords(TEXTS, '2014-03-07')
    expect(title).toEqual(['duration deux ans'])
    expect(body).toEqual(
      expect.arrayContaining([
        'person Anne Morvan',
        "acronym l'Agence du verre (ADV)".replace("l'", ''),
        'date mardi 4 mars',
        "amount 3,5 millions d'euros",
        'quote « Le four repartira en juin »',
        'date en juin',
      ]),
    )
    expect(last).toEqual(expect.arrayContaining(['count 120 salariés', 'person Morvan']))
    for (const { mentions } of analyse(TEXTS, '2014-03-07').blocks)
      expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  test('people over all blocks, a quotation with its speaker', () => {
    const { people, blocks } = analyse(TEXTS, '2014-03-07')
    expect(people.map(({ name }) => name)).toEqual(['Anne Morvan'])
    expect(people[0]?.mentions.map(({ block }) => block)).toEqual([1, 2])
    const quote = blocks[1]?.mentions.find(({ type }) => type === 'quote')
    expect(quote).toMatchObject({ speaker: { name: 'Anne Morvan' }, speech: true })
  })

  test('dates look where the clause looks', () => {
    const froms = (text: string) =>
      analyse([text], '2014-03-07').blocks[0]!.mentions.map(mention => (mention.type === 'date' ? mention.from : null))
    expect(froms('Le site a fermé en juin.')).toEqual(['2013-06-01'])
    expect(froms('Le site fermera en juin.')).toEqual(['2014-06-01'])
  })

  test('without a day of publication relative dates stay unresolved', () => {
    const [date] = analyse(['Le comité se réunit mardi.'], null).blocks[0]!.mentions
    expect(date).toMatchObject({ type: 'date', from: null, to: null })
  })

  test('an amount is no count, nor is a duration', () => {
    const types = analyse(['Un prêt de 3 millions de dollars sur trois ans.'], null).blocks[0]!.mentions.map(
      ({ type }) => type,
    )
    expect(types).toEqual(['amount', 'duration'])
  })

  test('offsets hold in a text with decomposed accents and soft hyphens', () => {
    const given = TEXTS.map(text => text.normalize('NFD').replace('millions', 'mil\u00adlions'))
    const words = (all: string[][]) => all.map(one => one.map(text => text.normalize('NFC').replace('\u00ad', '')))
    expect(words(typesAndWords(given, '2014-03-07'))).toEqual(typesAndWords(TEXTS, '2014-03-07'))
    expect(analyse(given, null).blocks.map(({ text }) => text)).toEqual(given)
  })

  test('no text, no words', () => {
    expect(analyse([], null)).toEqual({ blocks: [], people: [] })
    expect(analyse(['', ' '], null).blocks.map(({ sentences }) => sentences)).toEqual([[], []])
  })
})
