/** What tells where a clause begins and ends: pauses, coordinators, verbs of saying, participles after a comma. */
import { finiteness, isAdverb, reads } from '../predicates.ts'
import { SPEECH } from '../speakers/verbs.ts'
import type { Token } from '../types.ts'
import type { Pass } from './pass.ts'

/** How many tokens a boundary or a surer verb is looked for. */
const WINDOW = 80

const OPENING = /^[«"]$/
const CLOSING = /^[»"]$/

export const COORDINATORS = new Set(['et', 'ou', 'mais', 'car', 'or', 'puis', 'donc', 'ni'])

/** The last comma or coordinator between two verbs, or -1. */
export function boundary(tokens: readonly Token[], after: number, before: number): number {
  let comma = -1
  for (let i = before - 1; i > Math.max(after, before - WINDOW); i--) {
    const { form } = tokens[i]!
    if (COORDINATORS.has(form) && form !== 'ni')
      return tokens[i - 1]?.form === ',' ? i : comma > i && startsNoun(tokens, comma + 1) ? comma : i
    if (form === ',' && comma < 0) comma = i
  }
  return comma
}

const startsNoun = (tokens: readonly Token[], i: number) =>
  /^(?:il|elle|on|ils|elles|c'|ce|le|la|les|l'|un|une|des|nous|vous|je|j')$/.test(tokens[i]?.form ?? '')

/** Whether only adverbs and clitics stand between. */
export const startsVerb = (tokens: readonly Token[], from: number, verb: number) => {
  for (let i = from; i < verb; i++)
    if (!isAdverb(tokens[i]) && !/^(?:en|nous|vous|me|m'|te|t')$/.test(tokens[i]!.form)) return false
  return true
}

/** First token of the clitics and pronoun before a verb. */
export function verbGroupStart(tokens: readonly Token[], verb: number, after: number): number {
  let i = verb
  while (
    i - 1 > after &&
    /^(?:ne|n'|se|s'|y|en|le|la|les|l'|lui|leur|nous|vous|il|elle|on|ils|elles|c'|ce|je|j')$/.test(tokens[i - 1]!.form)
  )
    i--
  return i
}

/** Whether the next word that is no adverb or clitic is a verb. */
export function verbAt(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 6; i++) {
    if (finiteness(tokens, i) > 0) return true
    if (!isAdverb(tokens[i]) && tokens[i]!.form !== 'en') return false
  }
  return false
}

/** « , a indiqué le ministre », « , explique-t-il », « , selon »: a verb of saying straight after the comma. */
export function isIncise(
  tokens: readonly Token[],
  from: number,
  last: number,
  sure: readonly number[],
  first: number,
): boolean {
  let i = from
  while (i < last && i < from + 4 && /^(?:a|ont|s'|se|est|avait|l')$/.test(tokens[i]!.form)) i++
  while (i < last && i < from + 6 && isAdverb(tokens[i])) i++
  const verb = tokens[i]
  if (!verb || i >= last || !verb.verbs.some(({ lemma }) => SPEECH.has(lemma))) return false
  if (i === from && sure[i - first] === 0) return false
  const after = tokens[i + 1]
  if (!after) return true
  if (after.form.startsWith('-')) return true
  return (
    after.form !== 'que' &&
    after.form !== "qu'" &&
    after.form !== ':' &&
    after.kind === 'word' &&
    reads(after, 'infinitive') === undefined &&
    !/^(?:de|d'|à|en|des|du|vouloir)$/.test(after.form)
  )
}

/** « , installée à Lyon, »: a participle straight after the comma. */
export function isParticipial(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (isAdverb(tokens[i]) && i < from + 3) i++
  return reads(tokens[i], 'past-participle') !== undefined && finiteness(tokens, i) < 2
}

/** « Le maire, Luc Bru, dit « chercher » »: the only verb outside the marks, where « Luc Bru, dit « Lulu », vend » has another. */
export function quotes({ tokens, first, last, sure }: Pass, from: number): boolean {
  const spoken = tokens[from]?.verbs.some(({ lemma, tense }) => SPEECH.has(lemma) && tense === 'present')
  if (!spoken || !OPENING.test(tokens[from + 1]?.form ?? '')) return false
  let i = from + 2
  while (i < last && !CLOSING.test(tokens[i]!.form)) i++
  for (i++; i < last; i++) if (sure[i - first]! > 0) return false
  return true
}

/** « Installée à Lyon, la société … »: shut off from the clause that it opens by a comma. */
export function opensWithParticiple(tokens: readonly Token[], first: number, last: number): boolean {
  if (!reads(tokens[first], 'past-participle') || finiteness(tokens, first) === 2) return false
  for (let i = first + 1; i < last && i < first + 20; i++) {
    if (tokens[i]!.form === ',') return true
    if (finiteness(tokens, i) === 2) return false
  }
  return false
}

/** Tokens of a subject before its participle. */
const SUBJECT = 14

/** « n'ayant pas », « ne sachant pas », « étant »: a present participle that speaks for a clause, not one that stands by a noun (« employant 30 personnes »). */
export function isAbsolute(tokens: readonly Token[], i: number): boolean {
  const { verbs, form } = tokens[i]!
  if (!verbs.length || verbs.some(({ tense }) => tense !== 'present-participle')) return false
  const clitic = /^(?:s[e']|y|l[ea]s?|l'|en)$/.test(tokens[i - 1]?.form ?? '')
  if (/^n[e']$/.test(tokens[clitic ? i - 2 : i - 1]?.form ?? '')) return true
  return /^(?:ayant|étant)$/.test(form) && !/^donnée?s?$/.test(tokens[i + 1]?.form ?? '')
}

/** « N'ayant pas trouvé d'acquéreur, », « L'arbitrage n'ayant pas été rendu, »: the participle of a clause that begins at a token; -1 when none does. */
export function absoluteFrom({ tokens, first, last, sure }: Pass, from: number): number {
  for (let i = from; i < last && i < from + SUBJECT; i++) {
    const { kind, form } = tokens[i]!
    if (kind === 'mark' || sure[i - first] === 2 || CONNECTIVE.test(form)) return -1
    if (isAbsolute(tokens, i)) return i
  }
  return -1
}

const CONNECTIVE = /^(?:qu[ei']|qui|dont|où|si|lorsque|quand|comme)$/

/** Whether such a participle opens the sentence, and a comma shuts it off from a clause with a subject of its own. */
export function opensWithAbsolute(pass: Pass): boolean {
  const { tokens, first, last, sure } = pass
  const participle = absoluteFrom(pass, first)
  if (participle < 0) return false
  const own = participle > first && !/^n[e']$/.test(tokens[first]!.form)
  for (let i = participle + 1; i < last && i < participle + 20; i++) {
    if (sure[i - first] === 2) return false
    if (tokens[i]!.form === ',') return !own || startsNoun(tokens, i + 1)
  }
  return false
}

const DETERMINER = /^(?:l[ea]s?|l'|une?|des|s(?:on|a|es)|leurs?|ce(?:s|t|tte)?|aux?)$/

/** « ne ferme pas et le groupe investit 3 millions », « et Bercy prolonge l'aide »: a subject of its own before it, an object after. */
function hasSubject(
  tokens: readonly Token[],
  from: number,
  i: number,
  sure: readonly number[],
  first: number,
): boolean {
  const next = tokens[i + 1]
  if (!/^(?:et|mais|car|or|puis)$/.test(tokens[from]!.form) || i - from < 2 || i - from > 6) return false
  if (reads(tokens[i], 'past-participle') && next?.kind !== 'number') return false
  if (next?.kind !== 'number' && !DETERMINER.test(next?.form ?? '')) return false
  const subject = tokens.slice(from + 1, i)
  const named = subject.length === 1 && subject[0]!.verbs.length === 0
  return (
    (named || DETERMINER.test(subject[0]!.form)) &&
    subject.every(({ kind }, k) => kind === 'word' && sure[from + 1 + k - first] === 0)
  )
}

/** Whether a doubtful verb is one: nothing surer stands before the next pause. */
export function stands(
  tokens: readonly Token[],
  i: number,
  last: number,
  sure: readonly number[],
  first: number,
  predicate: number,
): boolean {
  if (predicate >= 0) {
    // Another verb already: only a coordinator or a comma makes room for this one.
    const from = boundary(tokens, predicate, i)
    if (from < 0 || !(startsVerb(tokens, from + 1, i) || hasSubject(tokens, from, i, sure, first))) return false
  }
  for (let k = i + 1; k < Math.min(last, i + WINDOW); k++) {
    if (sure[k - first] === 2) return false
    if (/^(?:[,;:()"]|et|ou|mais|que|qu'|qui|dont|où|si)$/.test(tokens[k]!.form)) return true
  }
  return true
}
