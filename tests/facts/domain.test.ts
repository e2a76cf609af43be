import { describe, expect, test } from 'vitest'
import { inField } from '../../src/facts/domain.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const SPORT =
  "L'entraîneur demande à ses joueurs de rester à leur niveau. Le match reste à gagner, et le club recrute deux attaquants. Le championnat reprendra samedi, le stade sera plein."
const CULTURE =
  "Le festival ouvrira en juin. La chanteuse invite le public à redécouvrir son album, le spectacle reste à écrire, et le théâtre n'a pas encore fixé ses dates."
const INDUSTRY = "Le groupe demande à ses fournisseurs de livrer plus vite. L'usine recrute, la production augmente."
const SPONSOR =
  "L'usine finance le club de football de la ville. Le groupe emploie 300 salariés, et sa production augmente."

describe('the field', () => {
  test.each([
    [SPORT, false],
    [CULTURE, false],
    [INDUSTRY, true],
    [SPONSOR, true],
    ['Le conseil se réunira le 3 juin.', true],
  ])('%s', (text, expected) => expect(inField(analyse([text], null))).toBe(expected))

  test.each([SPORT, CULTURE])('outside it directives, questions and jobs are not trusted: %s', text => {
    const kinds = extractFacts(articleOf([text])).map(({ kind }) => kind)
    expect(kinds.filter(kind => kind === 'directive' || kind === 'question' || kind === 'jobs')).toEqual([])
  })
})
