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
    ['Lise Marchal, maire sans étiquette, y croit.', [['Lise Marchal, maire sans étiquette', 'maire sans étiquette']]],
    ['Lise Marchal, directrice sans aucun doute, y croit.', [['Lise Marchal, directrice', 'directrice']]],
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

describe('a name between marks inside a role', () =>
  table([
    [
      '« Non », dit Claire Aubin, rapporteure de la mission « Recherche » au Sénat.',
      [
        [
          'Claire Aubin, rapporteure de la mission « Recherche » au Sénat',
          'rapporteure de la mission « Recherche » au Sénat',
        ],
      ],
    ],
    [
      'Anne Roy, directrice du programme « Usine du futur » chez Solvex, est partie.',
      [
        [
          'Anne Roy, directrice du programme « Usine du futur » chez Solvex',
          'directrice du programme « Usine du futur » chez Solvex',
        ],
      ],
    ],
    ['« Non », dit Luc Brun, délégué CGT. « Nous tiendrons. »', [['Luc Brun, délégué CGT', 'délégué CGT']]],
    ['Luc Brun, délégué du site « Nous tiendrons », parle.', [['Luc Brun, délégué du site', 'délégué du site']]],
  ]))

describe('names that no list of first names has, beside a noun that only people are', () =>
  table([
    ['Zelko Vranes, chaudronnier, soude.', [['Zelko Vranes, chaudronnier', 'chaudronnier']]],
    ["La sénatrice Ysolde Karnac s'oppose.", [['sénatrice Ysolde Karnac', 'sénatrice']]],
    ['Le délégué CGT Wenceslas Zak attend.', [['délégué CGT Wenceslas Zak', 'délégué CGT']]],
    [
      'Le commissaire à la Concurrence Wenceslas Zak enquête.',
      [['commissaire à la Concurrence Wenceslas Zak', 'commissaire à la Concurrence']],
    ],
    ['J.-K. Zaborski, chef des achats, signe.', [['J.-K. Zaborski, chef des achats', 'chef des achats']]],
    ['Doubs Microtech, fabricant de capteurs, recrute.', []],
    ["L'opérateur Telma Ouest investit.", []],
  ]))

describe('words between name and role', () =>
  table([
    ['Anne Roy, à la fois maire et éleveuse, vote.', [['Anne Roy, à la fois maire et éleveuse', 'maire et éleveuse']]],
    ['Anne Roy (PS), maire de Lens, vote.', [['Anne Roy (PS), maire de Lens', 'maire de Lens']]],
    ['Anne Roy (34 ans), ingénieure, vote.', [['Anne Roy (34 ans), ingénieure', 'ingénieure']]],
    ['Anne Roy, trente-deux ans, soudeuse, vote.', [['Anne Roy, trente-deux ans, soudeuse', 'soudeuse']]],
    ['Anne Roy, en qualité de liquidatrice, vend.', [['Anne Roy, en qualité de liquidatrice', 'liquidatrice']]],
    ['Anne Roy, fraîchement nommée directrice, vote.', [['Anne Roy, fraîchement nommée directrice', 'directrice']]],
    ['Anne Roy, élue CGT, vote.', [['Anne Roy, élue CGT', 'élue CGT']]],
    ["L'élu chargé de l'économie, Luc Roy, vote.", [["élu chargé de l'économie, Luc Roy", "élu chargé de l'économie"]]],
    ['Anne Roy, sérieuse, vote.', []],
    ['Anne Roy, fière de la forge, vote.', []],
    ['Anne Roy, derrière son bureau, vote.', []],
    ['Anne Roy, optimiste, vote.', []],
  ]))

describe('verbs between name and role', () =>
  table([
    ['Anne Roy devient directrice de Solvia.', [['Anne Roy devient directrice de Solvia', 'directrice de Solvia']]],
    [
      'Anne Roy succède à Paul Diot comme trésorière.',
      [['Anne Roy succède à Paul Diot comme trésorière', 'trésorière']],
    ],
    ['Le conseil a nommé Anne Roy présidente.', [['Anne Roy présidente', 'présidente']]],
    ["La patronne de Solvia s'appelle Anne Roy.", [["patronne de Solvia s'appelle Anne Roy", 'patronne de Solvia']]],
    ['Anne Roy est soucieuse.', []],
    ['Anne Roy reste majoritaire.', []],
  ]))

describe('roles that open the sentence', () =>
  table([
    ['Ancien fondeur, Paul Diot a tout filmé.', [['Ancien fondeur, Paul Diot', 'Ancien fondeur']]],
    ['Directrice depuis mai, Anne Roy découvre les pertes.', [['Directrice depuis mai, Anne Roy', 'Directrice']]],
    ['Nommée préfète, Anne Roy arrive.', [['préfète, Anne Roy', 'préfète']]],
    ['Directrice : Anne Roy.', [['Directrice : Anne Roy', 'Directrice']]],
    ['Le Premier ministre Paul Diot cède.', [['Premier ministre Paul Diot', 'Premier ministre']]],
    ['Le numéro deux de Solvia, Paul Diot, cède.', [['numéro deux de Solvia, Paul Diot', 'numéro deux de Solvia']]],
    ["L'homme d'affaires Paul Diot cède.", [["homme d'affaires Paul Diot", "homme d'affaires"]]],
    ['Face au maire, Anne Roy a pleuré.', []],
    ['Au micro de Radio Bleue, le préfet a parlé.', []],
    ['Pour le maire, Paul Diot, rien ne presse.', [['maire, Paul Diot', 'maire']]],
    ['Interrogée sur le calendrier, Anne Roy se tait.', []],
    ["Fille d'ouvrier, Anne Roy se tait.", []],
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

describe('roles further off', () =>
  table([
    [
      'Anatole Louvel, troisième du nom, gérant de la maison, hausse les épaules.',
      [['Anatole Louvel, troisième du nom, gérant de la maison', 'gérant de la maison']],
    ],
    [
      "Paul Diot, cravate desserrée, directeur de l'usine.",
      [["Paul Diot, cravate desserrée, directeur de l'usine", "directeur de l'usine"]],
    ],
    [
      'Le patron de Loire Métaux, Aurélien Dupas, se tait.',
      [['patron de Loire Métaux, Aurélien Dupas', 'patron de Loire Métaux']],
    ],
    ['Le maître des lieux, Paul Diot, accueille ses hôtes.', [['maître des lieux, Paul Diot', 'maître des lieux']]],
    [
      '« Voici le contenu », philosophe Ana Roy, présidente du directoire.',
      [['Ana Roy, présidente du directoire', 'présidente du directoire']],
    ],
    ['Anne Roy, directrice par intérim, signe.', [['Anne Roy, directrice par intérim', 'directrice par intérim']]],
    ['Paul Diot, sa cravate au vent, court.', []],
    ['« Bien », juge Ana Roy.', []],
    ['Selon Paul Diot, faute de mieux, président et élus ont cédé.', []],
  ]))
test('who somebody is carries no mark of its sentence', () => {
  const text = analyse(
    ["« La Banque publique d'investissement (BPI) ne participera pas », jure Lise Marchal, maire."],
    null,
  )
  for (const finding of findActor(text))
    expect(finding).toMatchObject({ modality: 'asserted', negated: false, reported: false, attribution: null })
})

describe('a second role that points at what was told', () =>
  table([
    [
      'Jean Roy, président de la filière, attend. Jean Roy, signataire de trois de ces accords, insiste.',
      [['Jean Roy, président de la filière', 'président de la filière']],
    ],
    [
      'Jean Roy, maire de Vire, est venu. Jean Roy, patron de la filature, insiste.',
      [
        ['Jean Roy, maire de Vire', 'maire de Vire'],
        ['Jean Roy, patron de la filature', 'patron de la filature'],
      ],
    ],
  ]))
