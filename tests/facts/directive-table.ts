import { expect, test } from 'vitest'
import { findDirective } from '../../src/facts/directive.ts'
import { analyse } from '../../src/french/analyse.ts'

/** Core, issuer and addressee of each directive; ` | ` parts blocks. */
export const read = (texts: string) => {
  const text = analyse(texts.split(' | '), '2015-03-02')
  return findDirective(text).map(({ block, core, data }) => [
    text.blocks[block]?.text.slice(...core),
    data.issuer,
    data.addressee,
  ])
}
type Row = [string, ...(string | null)[][]]
/** One test a row: sentence in, findings out. */
export const hits = (rows: Row[]) => test.each(rows)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
/** Sentences that look like directives and are none. */
export const none = (rows: string[]) => test.each(rows)('%s', text => expect(read(text)).toEqual([]))
/** What is wanted, in words, of each directive: the action stops before a clause of its own. */
export const actions = (rows: [string, ...string[]][]) =>
  test.each(rows)('%s', (text, ...expected) =>
    expect(findDirective(analyse([text], '2015-03-02')).map(({ data }) => data.action)).toEqual(expected),
  )
