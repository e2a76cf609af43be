import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/french/dates.ts'
import { normalise } from '../../src/french/normalise.ts'

const found = (text: string) =>
  findDates(normalise(text), '2024-03-12', () => 'none').map(mention => {
    const span = text.slice(mention.start, mention.end)
    return mention.type === 'date' ? `${span}: ${mention.from}..${mention.to}` : `${span}: ${mention.value}`
  })

describe('intervals and lists are one date', () => {
  it.each([
    ['du 6 au 18 avril', 'du 6 au 18 avril: 2024-04-06..2024-04-18'],
    ['du 28 mars au 4 avril 2025', 'du 28 mars au 4 avril 2025: 2025-03-28..2025-04-04'],
    ['du 15 décembre 2023 au 15 janvier', 'du 15 décembre 2023 au 15 janvier: 2023-12-15..2024-01-15'],
    ['du 15 décembre au 15 janvier 2025', 'du 15 décembre au 15 janvier 2025: 2024-12-15..2025-01-15'],
    ['du lundi 8 au mercredi 10 avril', 'du lundi 8 au mercredi 10 avril: 2024-04-08..2024-04-10'],
    ['les 6 et 7 avril', 'les 6 et 7 avril: 2024-04-06..2024-04-07'],
    ['les 6, 7 et 8 avril prochains', 'les 6, 7 et 8 avril prochains: 2024-04-06..2024-04-08'],
    ['samedi 6 et dimanche 7 avril', 'samedi 6 et dimanche 7 avril: 2024-04-06..2024-04-07'],
    ['entre le 6 et le 18 avril', 'entre le 6 et le 18 avril: 2024-04-06..2024-04-18'],
    ['de mai à juillet 2025', 'de mai à juillet 2025: 2025-05-01..2025-07-31'],
    ['de 2019 à 2022', 'de 2019 à 2022: 2019-01-01..2022-12-31'],
    ['entre 2019 et 2022', 'entre 2019 et 2022: 2019-01-01..2022-12-31'],
    ['entre la mi-2019 et la mi-2020', 'entre la mi-2019 et la mi-2020: 2019-06-01..2020-06-30'],
    ['de fin 2019 à début 2021', 'de fin 2019 à début 2021: 2019-10-01..2021-03-31'],
    ['sur la période 2021-2027', '2021-2027: 2021-01-01..2027-12-31'],
    ["l'exercice 2021/22", "l'exercice 2021/22: 2021-01-01..2022-12-31"],
    ['un bilan (2019-2022)', '2019-2022: 2019-01-01..2022-12-31'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    ['en 2021 et 2023', ['en 2021: 2021-01-01..2021-12-31', '2023: 2023-01-01..2023-12-31']],
    ['lundi et jeudi', ['lundi: 2024-03-11..2024-03-11', 'jeudi: 2024-03-14..2024-03-14']],
  ])('%s are two', (text, expected) => expect(found(text)).toEqual(expected))

  it('has TimeML values for both ends', () => {
    expect(findDates('du 6 au 18 avril 2025', null, () => 'none')).toMatchObject([
      { value: '2025-04-06/2025-04-18', grain: 'day', relation: 'in' },
    ])
  })
})

describe('what looks like a date and is none', () => {
  it.each([
    ['a number of things', 'un effectif de 2019 personnes, 1 900 postes et 2 012 bornes'],
    ['a year glued to a name', 'le programme Horizon 2035. Horizon 2020 finit, la LPM 2024-2030 et Cap 2025'],
    ['a standard or a model', 'certifié ISO 9001:2015 ou 14001:2015, vendu comme la 508 ou l’A320-200'],
    ['a first name', 'M. Noël Durand, Noël Lambert'],
    ['a company', 'chez Mars, on recrute ; le fabricant Mars embauche'],
    ['a verb', 'le contrat a été signé par les deux parties, qui ont été entendues'],
    ['an ordinal', 'la 8e journée de la filière et la troisième année'],
    ['marks', 'Quel succès ! Yahoo! gagne 3 $ = 2,5 € # @ ~ ^ + | *'],
    ['a ratio and a score', 'un ratio de 2/5, une note de 4 sur 10'],
    ['a law', 'la loi sur les 35 heures et les 39 heures'],
    ['a schedule', 'ouvert du lundi au vendredi, chaque mois, toute l’année, 12 fois par an'],
    ['a habit', 'les lundis, tous les mardis et chaque premier jeudi'],
    ['another time', 'le deuxième lundi du mois, cette année-là, ces années, les trois premiers mois du contrat'],
    ['the future', 'l’usine de demain, la marque Demain'],
    ['an amount', 'payer 2000 €, soit 2013 k€'],
    ['but', 'Mais personne ne partira, mais tous restent'],
  ])('%s', (_what, text) => expect(found(text)).toEqual([]))
})

describe('known misses', () => {
  it.fails.each([
    // Only the month named before could tell.
    [
      'a day alone',
      'Le 6 avril, on vote ; le 9, on dépouille',
      ['Le 6 avril: 2024-04-06..2024-04-06', 'le 9: 2024-04-09..2024-04-09'],
    ],
    ['a weekday of a month', 'le deuxième lundi d’avril', ['le deuxième lundi d’avril: 2024-04-08..2024-04-08']],
  ])('%s', (_what, text, expected) => expect(found(text)).toEqual(expected))
})
