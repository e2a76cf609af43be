import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromLines } from '../../src/article/lines.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { analyse } from '../../src/french/analyse.ts'
import { normalise } from '../../src/french/normalise.ts'
import type { AnalysedText } from '../../src/french/types.ts'
import { REPEATED } from './repeated.ts'

const PUBLISHED = '2014-03-10'
const TEXTS = [
  "L'accord d'entreprise, signé le 12 mars dernier, prévoit près de 3,5 millions d'euros d'aides - dont 12 000 euros par an - pour l'usine d'Albi.",
  "\"Nous n'avons plus le choix. Il faut investir\", a déclaré Hélène Périer, la présidente de l'Agence régionale de l'énergie (ARE).",
  "Selon la direction, 120 postes devraient être supprimés d'ici à 2016, mais aucun site ne fermera avant l'été.",
  "Le groupe aurait cédé sa filiale pour 2,3 à 2,8 M€ ; l'État n'a pas été consulté.",
  "A l'automne, M. Jean-Élie Dupré a promis que le prêt serait prolongé de dix-huit mois, jusqu'en 2017.",
  "« L'atelier vivra », assure le maire. Il emploie une quarantaine de salariés sur 7 500 m².",
  "Le Conseil d'État (CE) tranchera lundi 14 avril. Le dossier, qu'aucun ministre n'a rouvert, dort depuis deux ans.",
]

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** One spelling for all variants of a stretch of text. */
const canonical = (text: string) =>
  normalise(text.normalize('NFC').replace(INVISIBLE, ''))
    .replace(/« ?| ?»/g, '"')
    .trim()

/** What the layer sees, by words instead of offsets. */
function seen(read: AnalysedText, given: string) {
  const block = read.blocks[0]!
  const words = ({ start, end }: { start: number; end: number }) => canonical(given.slice(start, end))
  return {
    mentions: block.mentions.map(mention => `${mention.type} ${words(mention)}`),
    sentences: block.sentences.map(sentence => words(sentence)),
    clauses: block.sentences.flatMap(({ clauses }) =>
      clauses.map(clause => `${clause.modality} ${clause.direction} ${clause.negations.length} ${words(clause)}`),
    ),
    people: read.people.map(({ name, roles }) => canonical(`${name} ${roles}`)),
  }
}

/** Ways to write the same text; each takes a choice for the k-th place where it applies. */
const VARIANTS: Record<string, (text: string, choose: (k: number) => boolean) => string> = {
  apostrophes: (text, choose) => eachMatch(text, /'/g, '’', choose),
  spaces: (text, choose) => eachMatch(text, / /g, '\u00a0', choose),
  'thin spaces in numbers': (text, choose) => eachMatch(text, /(?<=\d) (?=\d)/g, '\u202f', choose),
  dashes: (text, choose) => eachMatch(text, / - /g, ' – ', choose),
  'decomposed accents': (text, choose) => {
    let k = 0
    return [...text]
      .map(char => (char.normalize('NFD') !== char && choose(k++) ? char.normalize('NFD') : char))
      .join('')
  },
  'soft hyphens': (text, choose) => eachMatch(text, /(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad', choose),
  'zero-width spaces': (text, choose) => eachMatch(text, /(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u200b', choose),
}

function eachMatch(text: string, pattern: RegExp, by: string, choose: (k: number) => boolean): string {
  let k = 0
  return text.replace(pattern, found => (choose(k++) ? by : found))
}

describe('typography changes nothing', () => {
  const plain = TEXTS.map(text => seen(analyse([text], PUBLISHED), text))

  test.each(Object.keys(VARIANTS))('%s', name => {
    const write = VARIANTS[name]!
    fc.assert(
      fc.property(fc.nat(TEXTS.length - 1), fc.infiniteStream(fc.boolean()), (which, coins) => {
        const given = write(TEXTS[which]!, () => coins.next().value === true)
        expect(seen(analyse([given], PUBLISHED), given)).toEqual(plain[which])
      }),
      { numRuns: 60 },
    )
  })

  test('curly quotes, and French ones', () => {
    const at = 1
    for (const [open, close] of [
      ['“', '”'],
      ['„', '”'],
      ['« ', ' »'],
      ['«\u00a0', '\u00a0»'],
    ] as const) {
      const given = TEXTS[at]!.replace('"', open).replace('"', close)
      expect(seen(analyse([given], PUBLISHED), given)).toEqual(plain[at])
    }
  })

  test('everything at once', () => {
    fc.assert(
      fc.property(fc.nat(TEXTS.length - 1), fc.infiniteStream(fc.boolean()), (which, coins) => {
        let given = TEXTS[which]!
        for (const write of Object.values(VARIANTS)) given = write(given, () => coins.next().value === true)
        expect(seen(analyse([given], PUBLISHED), given)).toEqual(plain[which])
      }),
      { numRuns: 60 },
    )
  })
})

/** Spans must lie in the text they are spans of, sentences in order, clauses in their sentence. */
function checkShape(text: string) {
  const block = analyse([text], PUBLISHED).blocks[0]!
  expect(block.norm).toHaveLength(text.length)
  let before = 0
  for (const sentence of block.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(before)
    expect(sentence.end).toBeGreaterThan(sentence.start)
    before = sentence.end
    expect(sentence.clauses.length).toBeGreaterThan(0)
    for (const clause of sentence.clauses) {
      expect(clause.start).toBeGreaterThanOrEqual(sentence.start)
      expect(clause.end).toBeLessThanOrEqual(sentence.end)
      expect(clause.predicate).toBeLessThan(sentence.last)
    }
  }
  expect(before).toBeLessThanOrEqual(text.length)
  for (const { start, end } of [...block.tokens, ...block.mentions]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

describe('any text is read', () => {
  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), checkShape), { numRuns: 150 })
  })

  test('any sequence of words and marks of the press', () => {
    const pieces = TEXTS.flatMap(text => text.split(/(?<= )|(?=[,.;"«»()])/)).concat(
      '(',
      ')',
      '"',
      '« ',
      ' »',
      '. ',
      '…',
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), words => {
        checkShape(words.join(''))
      }),
      { numRuns: 200 },
    )
  })
})

describe('no text takes for ever', () => {
  // A bound on work many times above what it takes: it fails on a quadratic step, not on a slow machine.
  test.each(Object.keys(REPEATED))('10 000 characters of %s', { timeout: 4000 }, name => {
    const text = REPEATED[name]!
    expect(analyse([text], PUBLISHED).blocks).toHaveLength(1)
    expect(extractFacts(articleFromLines([text], { published: PUBLISHED })).every(({ block }) => block === 0)).toBe(
      true,
    )
  })

  const cost = (text: string) => {
    const article = articleFromLines([text], { published: PUBLISHED })
    const start = process.cpuUsage()
    extractFacts(article)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }

  // Eight times the text: a linear step costs eight times as much, a quadratic one 64 times. The best of several runs, so
  // that neither compilation nor a busy machine counts; a quadratic step fails each time that it is tried again.
  test.each([
    'que "a" ',
    'demande, ',
    'doit, ',
    'doit fermer et ',
    ', dit-il, ',
    'supprimer 12 postes, ',
    'Jean Abc, ',
    '"a b c d" ',
    'dit "a b c d" ',
  ])('cost grows with the length of %j', { timeout: 60_000, retry: 2 }, piece => {
    const text = (length: number) => piece.repeat(length / piece.length)
    const best = (length: number, runs: number) => Math.min(...Array.from({ length: runs }, () => cost(text(length))))
    best(5_000, 3)
    expect(best(40_000, 2) / best(5_000, 4)).toBeLessThan(32)
  })
})
