import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conjugations, formsOf, generate, lemmas } from '../../scripts/lexicon.ts'
import { TENSES } from '../../src/french/lexicon/paradigm.ts'
import { readingsOf } from '../../src/french/lexicon/readings.ts'
import { guess } from '../../src/french/lexicon/suffixes.ts'
import type { Tense } from '../../src/french/types.ts'

const NAMES: Record<string, Tense> = {
  P: 'present',
  I: 'imperfect',
  J: 'past',
  F: 'future',
  S: 'subjunctive',
  K: 'past-participle',
  W: 'infinitive',
  C: 'conditional',
  T: 'subjunctive',
  G: 'present-participle',
}

describe('the verb table', () => {
  const table = conjugations()

  test('is the one that the lemmas and Lefff give', () => {
    const url = new URL('../../src/french/lexicon/verbs.ts', import.meta.url)
    expect(readFileSync(url, 'utf8')).toBe(generate())
  })

  test('reads every form of every lemma in every tense as Lefff has it, and nothing more', () => {
    const expected = new Map<string, Set<string>>()
    for (const lemma of lemmas())
      for (const tense of TENSES)
        for (const form of formsOf(table, lemma, tense)) {
          const readings = expected.get(form) ?? new Set()
          expected.set(form, readings.add(`${lemma} ${NAMES[tense]}`))
        }
    const wrong: string[] = []
    for (const [form, readings] of expected) {
      const got = readingsOf(form).map(({ lemma, tense }) => `${lemma} ${tense}`)
      if (got.length !== readings.size || got.some(reading => !readings.has(reading))) wrong.push(`${form}: ${got}`)
    }
    expect(wrong).toEqual([])
    expect(expected.size).toBeGreaterThan(10_000)
  })

  test.each([
    ['vise', 'viser present'],
    ['ont', 'avoir present'],
    ['sera', 'être future'],
    ['dû', 'devoir past-participle'],
    ['investissait', 'investir imperfect'],
    ['prolongea', 'prolonger past'],
    ['cèdera', 'céder future'],
    ['complèteraient', 'compléter conditional'],
    ['lèvera', 'lever future'],
  ])('%s', (form, reading) => {
    expect(readingsOf(form).map(({ lemma, tense }) => `${lemma} ${tense}`)).toContain(reading)
  })

  test.each(['usine', 'salarié', 'toujours', 'xyzzy'])('%s is no verb', form => {
    expect(readingsOf(form)).toEqual([])
  })
})

describe('suffixes', () => {
  test('« -rait » is a conditional for Lefff’s conditionals and an imperfect for its imperfects', () => {
    const table = conjugations()
    const wrong: string[] = []
    let all = 0
    for (const lemma of Object.keys(table)) {
      // Compounds of « faire » and verbs in « -ayer » have stems of their own; none is missing from the lemmas.
      for (const [tense, name] of [
        ['C', 'conditional'],
        ['I', 'imperfect'],
      ] as const) {
        const form = formsOf(table, lemma, tense).find(one => one.endsWith('ait'))
        if (!form || form.length < 5) continue
        all++
        if (guess(form)[0]?.tense !== name) wrong.push(form)
      }
    }
    expect(all).toBeGreaterThan(15_000)
    expect(wrong.length / all).toBeLessThan(0.005)
  })

  test.each(['montrait', 'générait', 'ouvrait', 'assurait', 'entrait', 'admirait', 'encadrait', 'livrait'])(
    '%s is an imperfect',
    form => {
      expect(guess(form)[0]?.tense).toBe('imperfect')
    },
  )

  test.each(['relocaliserait', 'finirait', 'mettrait', 'vendrait', 'tiendrait', 'accourrait', 'conclurait'])(
    '%s is a conditional',
    form => {
      expect(guess(form)[0]?.tense).toBe('conditional')
    },
  )

  test.each(['attrait', 'retrait', 'portrait', 'souhait', 'opéra', 'front', 'affront', 'environs', 'papier', 'acier'])(
    '%s is no verb',
    form => {
      expect(guess(form)).toEqual([])
    },
  )
})
