import { describe, expect, test } from 'vitest'
import { findActor } from '../../src/facts/actor.ts'
import { analyse } from '../../src/french/analyse.ts'

/** Core and role (or expansion) of each actor; ` | ` parts blocks. */
const read = (texts: string) => {
  const text = analyse(texts.split(' | '), null)
  return findActor(text).map(({ block, core, data }) => [
    text.blocks[block]?.text.slice(...core),
    data.role ?? data.expansion,
  ])
}
const table = (rows: [string, string[][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('a person with a role', () =>
  table([
    [
      'Lise Marchal, patronne des Aciers du Nord, a tranché.',
      [['Lise Marchal, patronne des Aciers du Nord', 'patronne des Aciers du Nord']],
    ],
    ["Le procureur, Me Jean Vidal, s'est tu.", [['procureur, Me Jean Vidal', 'procureur']]],
    [
      'Claire Aubin, ministre du Travail, de la Santé et des Solidarités, a cédé.',
      [
        [
          'Claire Aubin, ministre du Travail, de la Santé et des Solidarités',
          'ministre du Travail, de la Santé et des Solidarités',
        ],
      ],
    ],
    [
      'Hugo Lemaire, fondateur de Solvia, et Anne Roy, sa directrice financière, ont signé.',
      [
        ['Hugo Lemaire, fondateur de Solvia', 'fondateur de Solvia'],
        ['Anne Roy, sa directrice financière', 'directrice financière'],
      ],
    ],
  ]))

describe('once, unless the role is another', () =>
  table([
    [
      'Paul Diot, maire de Lens, parle. | Le maire de Lens, Paul Diot, répond.',
      [['Paul Diot, maire de Lens', 'maire de Lens']],
    ],
    ['Paul Diot, PDG de Solvia, parle. | Le PDG, Paul Diot, répond.', [['Paul Diot, PDG de Solvia', 'PDG de Solvia']]],
    [
      'Paul Diot, maire de Lens, parle. | Paul Diot, président du syndicat des eaux, répond.',
      [
        ['Paul Diot, maire de Lens', 'maire de Lens'],
        ['Paul Diot, président du syndicat des eaux', 'président du syndicat des eaux'],
      ],
    ],
  ]))

describe('an acronym with its expansion', () =>
  table([
    [
      'Le Fonds social européen (FSE) paie. | Le Fonds social européen (FSE) paiera.',
      [['Fonds social européen (FSE)', 'Fonds social européen']],
    ],
    [
      "Paul Diot, président de l'Union des fondeurs (UDF), attend.",
      [
        ["Paul Diot, président de l'Union des fondeurs", "président de l'Union des fondeurs"],
        ['(UDF)', 'Union des fondeurs'],
      ],
    ],
  ]))

describe('no role, no fact', () =>
  table([
    ['Paul Diot est venu à Sedan (Ardennes).', []],
    ['« Non », dit Paul Diot, interrogé mardi.', []],
    ['Les deux repreneurs, Paul Diot et Jean Roux, attendent.', []],
  ]))
