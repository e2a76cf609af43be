import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/french/dates.ts'
import { normalise } from '../../src/french/normalise.ts'
import type { Clause, DateMention } from '../../src/french/types.ts'

type Direction = Clause['direction']

function datesOf(text: string, published: string | null, direction: Direction = 'none'): DateMention[] {
  return findDates(normalise(text), published, () => direction).filter(mention => mention.type === 'date')
}

/** « [words of the relation|]span: value from..to relation » for each date. */
function told(text: string, published: string | null, direction: Direction = 'none'): string[] {
  return datesOf(text, published, direction).map(({ lead, start, end, value, from, to, relation }) => {
    const words = lead === undefined ? '' : `${text.slice(lead, start)}|`
    const days = from === to ? (from ?? '?') : `${from}..${to}`
    return `${words}${text.slice(start, end)}: ${value} ${days} ${relation}`
  })
}

const TUESDAY = '2024-03-12'

describe('dates that say their year', () => {
  it.each([
    ['La ligne a démarré le 4 février 2019.', 'le 4 février 2019: 2019-02-04 2019-02-04 in'],
    ['Le mardi 1er octobre 2019, la grève commence', 'Le mardi 1er octobre 2019: 2019-10-01 2019-10-01 in'],
    ['mis à jour le 07/11/2021 à 9h', 'le 07/11/2021: 2021-11-07 2021-11-07 in'],
    ['le 19 déc. 2012', 'le 19 déc. 2012: 2012-12-19 2012-12-19 in'],
    ['un avis du 3.6.2020', '3.6.2020: 2020-06-03 2020-06-03 in'],
    ['en Août 2017', 'en Août 2017: 2017-08 2017-08-01..2017-08-31 in'],
    ['le 6 juin 44', 'le 6 juin 44: 1944-06-06 1944-06-06 in'],
    ['le site, ouvert en mars 96', 'en mars 96: 1996-03 1996-03-01..1996-03-31 in'],
    ['au quatrième trimestre de 2021', 'au quatrième trimestre de 2021: 2021-Q4 2021-10-01..2021-12-31 in'],
    ['les ventes du T2 2018', 'T2 2018: 2018-Q2 2018-04-01..2018-06-30 in'],
    ['les ventes de H1 2018', 'H1 2018: 2018-H1 2018-01-01..2018-06-30 in'],
    ['Livraison : 2018.', '2018: 2018 2018-01-01..2018-12-31 in'],
    ['la dernière semaine de juin 2018', 'juin 2018: 2018-06 2018-06-01..2018-06-30 in'],
    ['au S1 2018', 'au S1 2018: 2018-H1 2018-01-01..2018-06-30 in'],
    ['au second semestre de l’année 2026', 'au second semestre de l’année 2026: 2026-H2 2026-07-01..2026-12-31 in'],
    ['pendant l’été 2020', 'l’été 2020: 2020-SU 2020-06-01..2020-08-31 in'],
    ['à l’hiver 2020', 'à l’hiver 2020: 2020-WI 2020-12-01..2021-02-28 in'],
    ['à la rentrée 2025', 'à la rentrée 2025: 2025-09 2025-09-01..2025-09-30 in'],
    ['fin 2022', 'fin 2022: 2022 2022-10-01..2022-12-31 in'],
    ['à la mi-2022', 'à la mi-2022: 2022 2022-05-01..2022-08-31 in'],
    ['au début de l’année 2022', 'au début de l’année 2022: 2022 2022-01-01..2022-03-31 in'],
    ['début mai 2022', 'début mai 2022: 2022-05 2022-05-01..2022-05-10 in'],
    ['à la fin du mois de mai 2022', 'à la fin du mois de mai 2022: 2022-05 2022-05-21..2022-05-31 in'],
    ['dans les années 1970', 'dans les années 1970: 197 1970-01-01..1979-12-31 in'],
    ['les années 90', 'les années 90: 199 1990-01-01..1999-12-31 in'],
    ['au XIXe siècle', 'au XIXe siècle: 18 1800-01-01..1899-12-31 in'],
    ['le budget 2021 est bouclé', '2021: 2021 2021-01-01..2021-12-31 in'],
    ['les six premiers mois de 2021', 'les six premiers mois de 2021: 2021-H1 2021-01-01..2021-06-30 in'],
    ['le dernier trimestre 2021', 'le dernier trimestre 2021: 2021-Q4 2021-10-01..2021-12-31 in'],
    ['la première quinzaine de juin 2021', 'la première quinzaine de juin 2021: 2021-06 2021-06-01..2021-06-15 in'],
  ])('%s', (text, expected) => expect(told(text, null)).toEqual([expected]))
})

describe('dates that the publication date completes', () => {
  it.each<[string, Direction, string]>([
    ['Hier, la direction a tranché', 'past', 'Hier: 2024-03-11 2024-03-11 in'],
    ['Réunion demain soir', 'none', 'demain soir: 2024-03-13TEV 2024-03-13 in'],
    ["aujourd'hui mardi", 'none', "aujourd'hui mardi: 2024-03-12 2024-03-12 in"],
    ['Ce mardi matin, les salariés', 'none', 'Ce mardi matin: 2024-03-12TMO 2024-03-12 in'],
    ['Vendredi, le groupe a vendu', 'past', 'Vendredi: 2024-03-08 2024-03-08 in'],
    ['La cour rendra son arrêt vendredi', 'future', 'vendredi: 2024-03-15 2024-03-15 in'],
    ['mardi dernier', 'future', 'mardi dernier: 2024-03-05 2024-03-05 in'],
    ['mardi prochain', 'past', 'mardi prochain: 2024-03-19 2024-03-19 in'],
    ['Ce lundi 11 mars, vote', 'past', 'Ce lundi 11 mars: 2024-03-11 2024-03-11 in'],
    ['-3 % sur les neuf premiers mois', 'past', 'les neuf premiers mois: 2023-01/2023-09 2023-01-01..2023-09-30 in'],
    ['courant juin', 'none', 'courant |juin: 2024-06 2024-06-01..2024-06-30 in'],
    ['au cours de la semaine', 'none', 'au cours de |la semaine: 2024-W11 2024-03-11..2024-03-17 in'],
    ['durant le week-end', 'past', 'le week-end: 2024-W10-WE 2024-03-09..2024-03-10 in'],
    ["l'hiver dernier", 'none', "l'hiver dernier: 2023-WI 2023-12-01..2024-02-29 in"],
    ['il y a tout juste un an', 'past', 'un an: P1Y 2023-03-12 in'],
    ['fermé le jeudi', 'none', 'le jeudi: XXXX-WXX-4 ? in'],
    ['Noël dernier', 'none', 'Noël dernier: 2023-12-25 2023-12-25 in'],
    ['ce mois', 'none', 'ce mois: 2024-03 2024-03-01..2024-03-31 in'],
    ['samedi 23, portes ouvertes', 'none', 'samedi 23: 2024-03-23 2024-03-23 in'],
    ['le 2 novembre dernier', 'future', 'le 2 novembre dernier: 2023-11-02 2023-11-02 in'],
    ['le 2 mai prochain', 'past', 'le 2 mai prochain: 2024-05-02 2024-05-02 in'],
    ['Le lundi 4 décembre, tout a cessé', 'future', 'Le lundi 4 décembre: 2023-12-04 2023-12-04 in'],
    ['en juin', 'past', 'en juin: 2023-06 2023-06-01..2023-06-30 in'],
    ['en juin', 'future', 'en juin: 2024-06 2024-06-01..2024-06-30 in'],
    ['fin février', 'past', 'fin février: 2024-02 2024-02-21..2024-02-29 in'],
    ['au premier trimestre', 'past', 'au premier trimestre: 2024-Q1 2024-01-01..2024-03-31 in'],
    ['au T4', 'past', 'au T4: 2023-Q4 2023-10-01..2023-12-31 in'],
    ['cet automne', 'future', 'cet automne: 2024-FA 2024-09-01..2024-11-30 in'],
    ["l'été dernier", 'none', "l'été dernier: 2023-SU 2023-06-01..2023-08-31 in"],
    ["l'an passé", 'none', "l'an passé: 2023 2023-01-01..2023-12-31 in"],
    ['cette semaine', 'none', 'cette semaine: 2024-W11 2024-03-11..2024-03-17 in'],
    ['la semaine prochaine', 'none', 'la semaine prochaine: 2024-W12 2024-03-18..2024-03-24 in'],
    ['le week-end dernier', 'none', 'le week-end dernier: 2024-W10-WE 2024-03-09..2024-03-10 in'],
    ["en fin d'année", 'none', "en fin d'année: 2024 2024-10-01..2024-12-31 in"],
    ["à la fin de l'année prochaine", 'none', "à la fin de l'année prochaine: 2025 2025-10-01..2025-12-31 in"],
    [
      "au premier semestre de l'an prochain",
      'none',
      "au premier semestre de l'an prochain: 2025-H1 2025-01-01..2025-06-30 in",
    ],
    ['dans six mois', 'none', 'dans |six mois: P6M 2024-09-12 in'],
    ['il y a deux ans', 'none', 'deux ans: P2Y 2022-03-12 in'],
    ['dans les dix ans', 'none', 'dans les |dix ans: P10Y 2024-03-12..2034-03-12 in'],
    [
      'au cours des trois prochaines semaines',
      'none',
      'au cours des |trois prochaines semaines: P3W 2024-03-12..2024-04-02 in',
    ],
    ['ces deux dernières années', 'none', 'ces deux dernières années: P2Y 2022-03-12..2024-03-12 in'],
    ['ces derniers mois', 'none', 'ces derniers mois: PXM ? in'],
    ['les semaines à venir', 'none', 'les semaines à venir: PXW ? in'],
  ])('%s (%s)', (text, direction, expected) => expect(told(text, TUESDAY, direction)).toEqual([expected]))

  it('counts the eve and the morrow from the day named before', () => {
    expect(told('Le 3 mai 2023, l’usine ferme. Le lendemain, elle rouvre.', TUESDAY).at(-1)).toBe(
      'Le lendemain: 2023-05-04 2023-05-04 in',
    )
    expect(told('En mars 2022, tout va. L’année suivante, tout casse.', TUESDAY).at(-1)).toBe(
      'L’année suivante: 2023 2023-01-01..2023-12-31 in',
    )
    expect(told('La veille, rien ne bougeait.', TUESDAY)).toEqual(['La veille: null ? in'])
  })

  it.each(['hier', 'mardi prochain', "l'an dernier", 'en juin', 'fin mai', 'le 5 avril', 'cet été', 'au T4'])(
    'leaves « %s » unresolved without a publication date',
    text => expect(datesOf(text, null)).toMatchObject([{ value: null, from: null, to: null }]),
  )
})

describe('the words before a date against the tense', () => {
  it.each<[string, Direction, string]>([
    // A participle dates what happened to its noun, whatever the clause says of it.
    ['les offres déposées en avril seront relues', 'future', '2023-04-01'],
    ['le plan sera officiellement présenté en avril', 'future', '2024-04-01'],
    ['une ouverture prévue en octobre', 'none', '2024-10-01'],
    // « au 3 septembre » aims at a day.
    ['l’audience a été renvoyée au 3 septembre', 'past', '2024-09-03'],
    ['on redoutait des coupes pour l’été', 'past', '2024-06-01'],
    ['ils ont jusqu’au 30 avril', 'none', '2024-04-30'],
    ['en panne depuis le 30 avril', 'none', '2023-04-30'],
    // Nobody means next year's for a day of last week.
    ['il aura fallu attendre le 8 mars', 'future', '2024-03-08'],
  ])('%s (%s)', (text, direction, from) => expect(datesOf(text, TUESDAY, direction)[0]?.from).toBe(from))
})

describe('relations', () => {
  it.each([
    ["d'ici à 2031", "d'ici |à 2031: 2031 2031-01-01..2031-12-31 by"],
    ["d'ici la fin du mois", "d'ici |la fin du mois: 2024-03 2024-03-21..2024-03-31 by"],
    ["d'ici au 2 avril", "d'ici |au 2 avril: 2024-04-02 2024-04-02 by"],
    ["d'ici deux ans", "d'ici |deux ans: P2Y 2024-03-12..2026-03-12 by"],
    ['sous huitaine ou sous trois semaines', 'sous |trois semaines: P3W 2024-03-12..2024-04-02 by'],
    ['sous quinzaine', 'sous |quinzaine: P15D 2024-03-12..2024-03-27 by'],
    ['sous 72 heures', 'sous |72 heures: PT72H 2024-03-12..2024-03-15 by'],
    ['au plus tard le 2 avril', 'au plus tard |le 2 avril: 2024-04-02 2024-04-02 by'],
    ["à l'horizon 2031", "à l'horizon |2031: 2031 2031-01-01..2031-12-31 by"],
    ["le contrat s'éteint avec l'année", "avec |l'année: 2024 2024-01-01..2024-12-31 by"],
    ['avant le 2 avril', 'avant |le 2 avril: 2024-04-02 2024-04-02 by'],
    ['avant la fin juin', 'avant |la fin juin: 2024-06 2024-06-21..2024-06-30 by'],
    ['pas avant 2031', 'avant |2031: 2031 2031-01-01..2031-12-31 before'],
    ['avant Pâques', 'avant |Pâques: 2024-03-31 2024-03-31 by'],
    ['avant la Pentecôte 2025', 'avant |la Pentecôte 2025: 2025-06-08 2025-06-08 by'],
    ["jusqu'à l'Ascension", "jusqu'|à l'Ascension: 2024-05-09 2024-05-09 until"],
    ['le lundi de Pâques', 'le lundi de Pâques: 2024-04-01 2024-04-01 in'],
    ['le lundi de Pentecôte', 'le lundi de Pentecôte: 2024-05-20 2024-05-20 in'],
    ['à Noël 2026', 'à Noël 2026: 2026-12-25 2026-12-25 in'],
    ["d'ici à la Saint-Sylvestre", "d'ici |à la Saint-Sylvestre: 2024-12-31 2024-12-31 by"],
    ['la semaine du 8 avril', 'la semaine du 8 avril: 2024-W15 2024-04-08..2024-04-14 in'],
    ['avant la fin du quinquennat', 'avant |la fin du quinquennat: 2027-05 2027-05-21..2027-05-31 by'],
    ["d'ici à Noël", "d'ici |à Noël: 2024-12-25 2024-12-25 by"],
    ['dès cet été', 'dès |cet été: 2024-SU 2024-06-01..2024-08-31 from'],
    ["avant l'été", "avant |l'été: 2024-SU 2024-06-01..2024-08-31 before"],
    ["jusqu'en 2031", "jusqu'|en 2031: 2031 2031-01-01..2031-12-31 until"],
    ["jusqu'à la fin juin", "jusqu'|à la fin juin: 2024-06 2024-06-21..2024-06-30 until"],
    ['dès le 2 avril', 'dès |le 2 avril: 2024-04-02 2024-04-02 from'],
    ['à compter du 2 avril', 'à compter du |2 avril: 2024-04-02 2024-04-02 from'],
    ["À partir d'avril", "À partir d'|avril: 2024-04 2024-04-01..2024-04-30 from"],
    ['depuis janvier', 'depuis janvier: 2024-01 2024-01-01..2024-01-31 since'],
    ['après 2031', 'après |2031: 2031 2031-01-01..2031-12-31 after'],
    ['au-delà de 2031', 'au-delà de |2031: 2031 2031-01-01..2031-12-31 after'],
    ['pour le 2 avril', 'pour le 2 avril: 2024-04-02 2024-04-02 in'],
  ])('%s', (text, expected) => expect(told(text, TUESDAY)).toEqual([expected]))
})
