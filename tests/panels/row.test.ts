import { expect, it } from 'vitest'
import type { Fact } from '../../src/facts/types.ts'
import { rowOf } from '../../src/panels/row.ts'
import { facts, label } from '../summary/sample.ts'

const of = (kind: Fact['kind'], patch: Partial<Fact> = {}) => {
  const fact = { ...facts.find(other => other.kind === kind)!, ...patch } as Fact
  return rowOf(fact, facts, label)
}

it('parts the date of an event from what happens', () => {
  const row = of('agenda', { headline: '19 déc. 2012 : réunion du club' })
  expect(row.event).toBe('réunion du club')
  expect(row.headline).toBe('19 déc. 2012 : réunion du club')
})

it('tells a hedge by its mark, not twice', () => {
  const row = of('budget', { headline: 'DGA : fonds exclus (au conditionnel)', modality: 'conditional' })
  expect(row.headline).toBe('DGA : fonds exclus')
  expect(row.marks).toContain('conditional')
})

it('knows who speaks, and as what the article presents them', () => {
  const actor = facts.find(({ kind }) => kind === 'actor')!
  const quote = facts.find(({ kind }) => kind === 'quote')!
  const speaker = actor.kind === 'actor' ? actor.data.name : ''
  const row = rowOf({ ...quote, data: { ...quote.data, speaker } } as Fact, facts, label)
  expect(row.who).toBe(speaker)
  expect(row.role).toBe(actor.kind === 'actor' ? actor.data.role : null)
})
