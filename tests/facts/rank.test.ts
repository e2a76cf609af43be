import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readGold } from '../../scripts/bench-facts/gold.ts'
import { ndcg } from '../../scripts/bench-facts/score.ts'
import type { Block } from '../../src/article/types.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { articleOf } from './articles.ts'

const facts = (...blocks: (string | Block)[]) => extractFacts(articleOf(blocks))
const place = (list: ReturnType<typeof facts>, words: string) => list.findIndex(fact => fact.quote.includes(words))

describe('what an editor would show first', () => {
  test('ranks count from one without a gap, ids within their kind', () => {
    const list = facts(
      "Le site emploie 120 salariés et investira 3 millions d'euros en 2018.",
      'Le contrat expire en juin.',
    )
    expect(list.map(({ rank }) => rank)).toEqual(list.map((_, i) => i + 1))
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })
  test('the company profile comes after the news', () => {
    const list = facts(
      "Marbois (45 M€ de chiffre d'affaires, 310 salariés) supprime 80 postes à Laval.",
      "La direction n'a pas précisé le calendrier.",
    )
    expect(list[0]?.kind).toBe('jobs')
    expect(list.at(-1)?.background).toBe(true)
  })
  test('what had been planned before comes after what is now decided', () => {
    const list = facts("Le dispositif devait s'arrêter en décembre.", "Il est finalement prolongé jusqu'à la fin 2018.")
    expect(place(list, 'finalement')).toBeLessThan(place(list, 'devait'))
  })
  test('the first five are not of one kind', () => {
    const list = facts(
      "Le groupe investit 12 millions d'euros à Laval, 15 millions d'euros à Lyon et 18 millions d'euros à Lille.",
      "L'Etat apporte 20 millions d'euros, la Région 14 millions d'euros.",
      'Il créera 120 emplois.',
      "Le ministre demande au groupe de publier son plan d'ici au 30 juin.",
      "Le choix du site n'est pas arrêté.",
    )
    expect(new Set(list.slice(0, 5).map(({ kind }) => kind)).size).toBeGreaterThan(3)
  })
  test('what is still to be decided comes before what is kept secret', () => {
    const list = facts(
      'Le groupe reste muet sur ses marges et le montant est tenu secret.',
      "Le permis modificatif n'est toujours pas signé.",
    )
    expect(place(list, 'permis')).toBe(0)
  })
  test('what a prefect imposes comes before what a union claims', () => {
    const list = facts(
      ...Array<string>(8).fill('Le site fait des vannes.'),
      'La CGT demande à la direction de rouvrir les négociations.',
      "Le préfet exige du groupe qu'il rembourse les aides.",
    )
    expect(place(list, 'préfet')).toBe(0)
  })
  test('a foundation is no trade union', () => {
    const list = facts(
      'La fondation demande au groupe de rouvrir les ateliers.',
      'Le tribunal demande au groupe de vider les entrepôts.',
    )
    expect(place(list, 'fondation')).toBe(0)
  })
})

const picks = JSON.parse(readFileSync(new URL('./picks.json', import.meta.url), 'utf8')) as Record<string, string[][]>
const goldOf = (folder: string) => readGold([fileURLToPath(new URL(`./${folder}`, import.meta.url))], picks)

test('every choice is one of an article that is here', () => {
  const ids = new Set(['gold', 'held-out'].flatMap(goldOf).map(({ id }) => id))
  expect(Object.keys(picks).filter(id => !ids.has(id))).toEqual([])
})

test('agreement with what readers picked does not fall', () => {
  const gains = goldOf('gold')
    .map(one => ndcg(one, extractFacts(one.article)))
    .filter(gain => gain !== null)
  expect(gains.length).toBeGreaterThan(100)
  expect(gains.reduce((a, b) => a + b, 0) / gains.length).toBeGreaterThan(0.7)
})
