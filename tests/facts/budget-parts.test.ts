import { expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findBudget(analyse([text], article.published), article)

test('period, fund and the whole of a part', () => {
  const [whole, part] = find(
    "Le plan Nano coûtera 600 millions d'euros sur trois ans, dont 200 apportés par Bpifrance.",
  )
  expect(whole!.data).toMatchObject({ period: 'sur trois ans', partOf: null })
  expect(part!.data).toMatchObject({ fund: 'Bpifrance', partOf: "600 millions d'euros" })
})

test('parts that follow one another are of the same whole', () => {
  const parts = find("Le chantier coûtera 12 millions d'euros, dont 4,5 de l'Etat, 3 de la Région. Il en vaut 8.")
  expect(parts.map(({ data }) => data.partOf)).toEqual([null, "12 millions d'euros", "12 millions d'euros", null])
})

test('a number takes its unit from the sum that it is a part of', () => {
  const [part, whole] = find("L'Etat n'a versé que 2,5 des 8 millions d'euros promis.")
  expect(part!.data).toMatchObject({ amount: { value: 2.5e6 }, partOf: "8 millions d'euros" })
  expect(whole!.data.amount).toMatchObject({ value: 8e6 })
  expect(find('Le 12 des 40 millions de visiteurs.')).toEqual([])
})
