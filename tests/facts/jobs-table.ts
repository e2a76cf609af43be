import { expect, test } from 'vitest'
import type { Article } from '../../src/article/types.ts'
import { findJobs } from '../../src/facts/jobs.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article: Article = articleOf([], '2018-05-15')

/** Jobs findings of one paragraph published on 15 May 2018. */
export const find = (text: string) => findJobs(analyse([text], article.published), article)

/** Core, count or [low, high], change, and « neg » when negated. */
export const read = (text: string) =>
  find(text).map(({ core, data, negated }) => [
    text.slice(...core),
    data.low === null ? data.count : [data.low, data.high],
    data.change,
    ...(negated ? ['neg'] : []),
  ])

/** One test a row: sentence in, findings out. */
export const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
