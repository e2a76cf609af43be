import { describe, expect, test } from 'vitest'
import { findAgenda } from '../../src/facts/agenda.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
/** Core and day of each date. Published on 10 May 2016. */
const read = (text: string) =>
  findAgenda(analyse([text], article.published), article).map(({ core, data }) => [text.slice(...core), data.start])

describe('a day without its month', () => {
  test.each<[string, unknown[]]>([
    ['Le comité se réunira le 12 à midi.', [['le 12', '2016-05-12']]],
    ['Le tribunal rendra sa décision le 4.', [['le 4', '2016-06-04']]],
    ['Le sursis court. Une réunion est prévue le 7.', [['le 7', '2016-06-07']]],
    [
      "L'usine s'arrêtera le 21 décembre et redémarrera le 7.",
      [
        ['le 21 décembre', '2016-12-21'],
        ['le 7', '2017-01-07'],
      ],
    ],
    ["L'audience est reportée au 31.", [['au 31', '2016-05-31']]],
    ['La séance reprendra le 2 au matin.', [['le 2', '2016-06-02']]],
    [
      'La direction recevra les syndicats le 13, puis le 20.',
      [
        ['le 13', '2016-05-13'],
        ['le 20', '2016-05-20'],
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    'Il prendra le 7.',
    'Le bus 12 remplacera le 7.',
    'La chaîne ouvrira le 20 heures.',
    'Le bureau ouvrira au 7, rue de la Paix.',
    'Le maire habite au 7.',
    'Le site a fermé le 7.',
    "Le vote, prévu le 7, n'a pas eu lieu.",
    'La loi sera adoptée par le 49.3.',
  ])('is none: %s', text => expect(read(text)).toEqual([]))

  test('none without a publication date', () => {
    const text = 'Le comité se réunira le 12 à midi.'
    expect(findAgenda(analyse([text], null), { ...article, published: null })).toEqual([])
  })
})
