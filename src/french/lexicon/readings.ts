import type { Tense, VerbReading } from '../types.ts'
import { expandParadigm } from './paradigm.ts'
import { guess } from './suffixes.ts'
import { verbs } from './verbs.ts'

/** The tenses of `TENSES`, same order, under the names of the layer. */
const NAMES: readonly Tense[] = [
  'present',
  'imperfect',
  'past',
  'future',
  'subjunctive',
  'past-participle',
  'infinitive',
  'conditional',
  'subjunctive',
  'present-participle',
]
const INFINITIVE = 6

interface Paradigm {
  readonly line: string
  /** Suffix → tenses; expanded when a stem of the paradigm is first met. */
  suffixes: Map<string, Tense[]> | null
  infinitive: string
}

function expanded(paradigm: Paradigm): Map<string, Tense[]> {
  if (paradigm.suffixes) return paradigm.suffixes
  const map = new Map<string, Tense[]>()
  const lists = expandParadigm(paradigm.line)
  lists.forEach((list, i) => {
    for (const suffix of list) {
      const tenses = map.get(suffix)
      if (!tenses) map.set(suffix, [NAMES[i]!])
      else if (!tenses.includes(NAMES[i]!)) tenses.push(NAMES[i]!)
    }
  })
  paradigm.infinitive = lists[INFINITIVE]![0]!
  paradigm.suffixes = map
  return map
}

/** Stem → paradigms, from the front-coded lines of the table. */
function readStems(): Map<string, Paradigm[]> {
  const stems = new Map<string, Paradigm[]>()
  for (const entry of verbs.trim().split('\n')) {
    const colon = entry.indexOf(':')
    const paradigm: Paradigm = { line: entry.slice(0, colon), suffixes: null, infinitive: '' }
    let stem = ''
    for (const item of entry.slice(colon + 1).split(/(?=\d)/)) {
      stem = stem.slice(0, Number(item[0])) + item.slice(1)
      const known = stems.get(stem)
      if (known) known.push(paradigm)
      else stems.set(stem, [paradigm])
    }
  }
  return stems
}

let stems: Map<string, Paradigm[]> | undefined
const cache = new Map<string, readonly VerbReading[]>()
/** The cache must not grow with every page that a long visit shows. */
const CACHE_LIMIT = 20_000
const LONGEST = 30

/**
 * Readings of a lower-case form as a verb: those of the verb table, else by its suffix where a suffix tells.
 * Nouns that look like verbs (« compte », « ferme ») have readings too: whether a verb stands there is for the clause to say.
 */
export function readingsOf(form: string): readonly VerbReading[] {
  const cached = cache.get(form)
  if (cached) return cached
  stems ??= readStems()
  if (form.length > LONGEST) return []
  let readings = tabled(form, stems)
  if (readings.length === 0 && REFORMED.test(form)) readings = tabled(form.replace(REFORMED, 'é'), stems)
  if (readings.length === 0) readings.push(...guess(form))
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(form, readings)
  return readings
}

/** « cèdera », « complèteraient »: futures and conditionals as they are spelt since 1990. */
const REFORMED = /è(?=[bcdfglmnpqrstv]+u?er(?:ai|as?|ons|ez|ont|ais|ait|ions|iez|aient)$)/

/** Readings of the verb table alone. */
function tabled(form: string, stems: ReadonlyMap<string, readonly Paradigm[]>): VerbReading[] {
  const readings: VerbReading[] = []
  for (let cut = form.length; cut >= 0; cut--) {
    const paradigms = stems.get(form.slice(0, cut))
    if (!paradigms) continue
    const suffix = form.slice(cut)
    for (const paradigm of paradigms) {
      const lemma = form.slice(0, cut)
      for (const tense of expanded(paradigm).get(suffix) ?? [])
        readings.push({ lemma: lemma + paradigm.infinitive, tense })
    }
  }
  return readings
}
