/**
 * Writes src/french/lexicon/verbs.ts from the lemmas of lemmas.txt and the forms of Lefff (french-verbs-lefff).
 * A verb is a stem and a paradigm; verbs of one paradigm share one line. Usage: npx tsx scripts/lexicon.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { ENDINGS, expandParadigm, TENSES } from '../src/french/lexicon/paradigm.ts'

type Conjugations = Record<string, Partial<Record<string, readonly (string | null)[]>>>

const folder = new URL('../src/french/lexicon/', import.meta.url)

/** Lefff's table: lemma → tense letter → forms; the tense letters are those of `TENSES`. */
export function conjugations(): Conjugations {
  const path = createRequire(import.meta.url).resolve('french-verbs-lefff/dist/conjugations.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Conjugations
}

/** The lemmas of lemmas.txt, sorted; lines that start with # are comments. */
export function lemmas(): string[] {
  const lines = readFileSync(new URL('lemmas.txt', folder), 'utf8').split('\n')
  const words = lines.filter(line => !line.startsWith('#')).flatMap(line => line.split(/\s+/))
  return [...new Set(words.filter(Boolean))].sort()
}

/** Forms of one tense (letter of `TENSES`) without gaps or repetitions. */
export function formsOf(table: Conjugations, lemma: string, tense: string): string[] {
  const forms = (table[lemma]?.[tense] ?? [])
    .filter((form): form is string => form !== null && form !== 'NA')
    // Lefff gives « taire » the circumflex of « plaire ».
    .map(form => (form === 'taît' ? 'tait' : form))
  // « paye » is « paie » too, which Lefff leaves out.
  const other = /ayer$/.test(lemma) ? forms.filter(form => /aye/.test(form) && form !== lemma) : []
  const also = other.filter(form => !/ay(?:ez|é)/.test(form)).map(form => form.replace('aye', 'aie'))
  return [...new Set([...forms, ...also])]
}

/** Writes suffixes with the shared endings where a whole series is there: `erai,eras,…` → `er1`. */
function abbreviate(suffixes: readonly string[]): string {
  const rest = new Set(suffixes)
  const parts: string[] = []
  for (;;) {
    let best = { gain: 1, text: '', covered: [] as string[] }
    for (const suffix of rest) {
      for (const [mark, endings] of ENDINGS) {
        if (!suffix.endsWith(endings[0]!)) continue
        const start = suffix.slice(0, suffix.length - endings[0]!.length)
        const series = endings.map(ending => start + ending)
        const gain = series.filter(form => rest.has(form)).length
        if (gain > best.gain && series.every(form => suffixes.includes(form)))
          best = { gain, text: start + mark, covered: series }
      }
    }
    if (best.gain === 1) return [...parts, ...rest].sort().join(',') || (rest.size ? '_' : '')
    parts.push(best.text)
    for (const form of best.covered) rest.delete(form)
  }
}

/** The line that expands to exactly these suffixes, with the fields that follow from others left out. */
function writeParadigm(suffixes: readonly (readonly string[])[]): string {
  const fields = suffixes.map(() => '')
  const matches = (tense: number) => {
    const got = expandParadigm(fields.join(';'))[tense]!
    return got.length === suffixes[tense]!.length && got.every(suffix => suffixes[tense]!.includes(suffix))
  }
  // Stems first: the other fields follow from them.
  const order = [...'IFJPSKWCTG'].map(letter => TENSES.indexOf(letter))
  for (const tense of order) {
    const list = suffixes[tense]!
    const first = list[0] ?? ''
    const given = expandParadigm(fields.join(';'))[tense]!
    const candidates = [
      '',
      first.replace(/ais$|ai$/, ''),
      abbreviate(list.filter(suffix => !given.includes(suffix))),
      `!${abbreviate(list)}`,
    ]
    const fits = candidates.find(candidate => {
      fields[tense] = candidate
      return matches(tense)
    })
    if (fits === undefined) throw new Error(`no line for ${list.join(',')}`)
  }
  if (!suffixes.every((_, tense) => matches(tense))) throw new Error(`line does not hold: ${fields.join(';')}`)
  return fields.join(';').replace(/;+$/, '')
}

/** Sorted stems, each as the length it shares with the one before and the rest: `0abond2rit`. */
function frontCode(stems: readonly string[]): string {
  let before = ''
  let out = ''
  for (const stem of [...stems].sort()) {
    let shared = 0
    while (shared < 9 && shared < stem.length && stem[shared] === before[shared]) shared++
    out += shared + stem.slice(shared)
    before = stem
  }
  return out
}

/** The text of verbs.ts. Throws when Lefff has no forms for a lemma. */
export function generate(): string {
  const table = conjugations()
  const groups = new Map<string, string[]>()
  for (const lemma of lemmas()) {
    const tenses = [...TENSES].map(tense => formsOf(table, lemma, tense))
    let stem = tenses.flat()[0]
    if (stem === undefined) throw new Error(`no forms for « ${lemma} »`)
    for (const form of tenses.flat()) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
    const cut = stem.length
    const line = writeParadigm(tenses.map(forms => forms.map(form => form.slice(cut))))
    groups.set(line, [...(groups.get(line) ?? []), stem])
  }
  const lines = [...groups]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([line, stems]) => `${line}:${frontCode(stems)}`)
  return `// Made by scripts/lexicon.ts from lemmas.txt and Lefff (see LICENSE beside this file). Do not edit.
// biome-ignore format: data
export const verbs = \`
${lines.join('\n')}\`
`
}

if (process.argv[1] && basename(process.argv[1]) === 'lexicon.ts')
  writeFileSync(new URL('verbs.ts', folder), generate())
