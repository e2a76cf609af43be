import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FORMATS } from '../../src/summary/formats.ts'
import { label, summary } from '../summary/sample.ts'

it('the preview on the options page is what the Markdown format gives', () => {
  const few = { ...summary, facts: summary.facts.slice(1, 3) }
  expect(readFileSync('src/settings/sample.md', 'utf8')).toBe(FORMATS.markdown!(few, label))
})
