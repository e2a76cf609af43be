/** Looking words up in families: lemmas for verbs, singular forms for nouns. */
import { clauseAt } from '../french/clauses.ts'
import { isoDay, parseDay } from '../french/time/calendar.ts'
import type { Span, TextBlock, Token } from '../french/types.ts'

/** A family of words or lemmas, from a compact string. */
export const family = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Number is folded on both sides, so that « fonds » needs no exception. */
export const singular = (form: string): string =>
  form.length > 3 && (form.endsWith('s') || form.endsWith('x')) ? form.slice(0, -1) : form

/** A family of nouns or adjectives: a form is in it whatever its number. */
export const nouns = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(singular))

/** Whether a token is a noun of the family. */
export const isNoun = (token: Token | undefined, set: ReadonlySet<string>): boolean =>
  token !== undefined && set.has(singular(token.form))

/** Lemma of the first reading of a token that is in the family, else null. */
export function lemmaIn(token: Token | undefined, lemmas: ReadonlySet<string>): string | null {
  for (const verb of token?.verbs ?? []) if (lemmas.has(verb.lemma)) return verb.lemma
  return null
}

/** Whether a token can be read as the verb `lemma`. */
export const isVerb = (token: Token | undefined, lemma: string): boolean =>
  token?.verbs.some(verb => verb.lemma === lemma) ?? false

/** Index of the first token that starts at `offset` or after it. */
export function tokenFrom(block: TextBlock, offset: number): number {
  let low = 0
  let high = block.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (block.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Token indices `[first, past the last)` that stand in `span`. */
export function tokensIn(block: TextBlock, span: Span): [number, number] {
  const { tokens } = block
  let first = 0
  for (let past = tokens.length; first < past; ) {
    const middle = (first + past) >> 1
    if ((tokens[middle] as Token).start < span.start) first = middle + 1
    else past = middle
  }
  let last = first
  while (last < tokens.length && (tokens[last] as Token).end <= span.end) last++
  return [first, last]
}

const AUXILIARIES = family('être avoir aller venir devoir pouvoir')

/** Where the predicate of the verb at token `i` starts: at the first of its auxiliaries. UTF-16 offset in the block. */
export function predicateStart(block: TextBlock, i: number): number {
  let start = i
  for (let j = i - 1; j > i - 7 && j >= 0; j--) {
    const token = block.tokens[j]
    if (token?.kind !== 'word' || /^(?:qu[ei]|qu'|dont|où)$/.test(token.form)) break
    if (lemmaIn(token, AUXILIARIES)) start = j
  }
  return block.tokens[start]?.start ?? 0
}

const DETERMINERS = family(
  "le les la un une de des du d' ce cet cette sa son leur leurs ses aucun aucune nul nulle chaque nouvelle",
)

/** « une rallonge »: a form that is only finite is a noun after a determiner; « le ministre le rouvre » has a clitic there. */
export function isNounThere(block: TextBlock, i: number): boolean {
  const [noun, before, token] = [block.tokens[i - 2], block.tokens[i - 1], block.tokens[i]]
  if (!token || !before || !DETERMINERS.has(before.form)) return false
  if (token.verbs.some(({ tense }) => tense === 'past-participle' || tense === 'infinitive')) return false
  const clitic = /^l/.test(before.form) && noun?.kind === 'word' && noun.form.length > 3 && noun.verbs.length === 0
  return !clitic && clauseAt(block, token.start).predicate !== i
}

/** The day as many days later, or earlier; ISO 8601. */
export const daysLater = (iso: string, days: number): string => isoDay(parseDay(iso)! + days)

/** The same day a year later, ISO 8601. */
export const yearLater = (iso: string): string =>
  `${Number(iso.slice(0, 4)) + 1}${iso.slice(4).replace('-02-29', '-02-28')}`
