import { expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** The renewals of a text that was published on 10 May 2016. */
export const find = (text: string) => findRenewal(analyse([text], article.published), article)

/** Core, outcome and duration or last day of every renewal. */
export const terms = (text: string) =>
  find(text).map(({ core, data }) => [text.slice(...core), data.outcome, data.duration ?? data.until])

/** A test for each text, of all that it says. */
export const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(terms(text)).toEqual(expected))
