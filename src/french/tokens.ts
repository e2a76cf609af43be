import { readingsOf } from './lexicon/readings.ts'
import { isAdverb, isVerb } from './predicates.ts'
import type { Token, VerbReading } from './types.ts'

const ELIDED = new Set('c,d,j,l,m,n,s,t,qu,jusqu,lorsqu,puisqu,quoiqu,quelqu,presqu'.split(','))
const CLITICS = new Set('il,ils,elle,elles,on,je,tu,nous,vous,ce,le,la,les,lui,leur,y,en,moi'.split(','))
const FIXED = new Set(['rendez-vous'])
const ORDINALS = new Set('e,er,ère,re,ème,es,ers,ères,nd,nde,h,d'.split(','))
const NONE: readonly VerbReading[] = []

const isDigit = (code: number) => code >= 48 && code <= 57

function isLetter(norm: string, at: number): boolean {
  const code = norm.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  return code > 0x24f && norm[at]!.toLowerCase() !== norm[at]!.toUpperCase()
}

/** End of the number that starts at `at`: « 12 000 », « 1.344 », « 2,3 », « 11e », « 15h30 ». */
function numberEnd(norm: string, at: number): number {
  let end = at
  while (isDigit(norm.charCodeAt(end))) end++
  const grouped = (i: number) =>
    isDigit(norm.charCodeAt(i)) &&
    isDigit(norm.charCodeAt(i + 1)) &&
    isDigit(norm.charCodeAt(i + 2)) &&
    !isDigit(norm.charCodeAt(i + 3))
  if (end - at <= 3) while (norm[end] === ' ' && grouped(end + 1)) end += 4
  while (',.:/'.includes(norm[end] ?? '-') && isDigit(norm.charCodeAt(end + 1))) {
    end++
    while (isDigit(norm.charCodeAt(end))) end++
  }
  let letters = end
  while (letters < norm.length && isLetter(norm, letters)) letters++
  if (letters > end && ORDINALS.has(norm.slice(end, letters).toLowerCase())) {
    const hour = norm[end] === 'h'
    end = letters
    while (hour && isDigit(norm.charCodeAt(end))) end++
  }
  return end
}

/** End of the word that starts at `at`; clitics after a hyphen and what follows an elision stay out. */
function wordEnd(norm: string, at: number): number {
  let end = at
  let part = at
  for (;;) {
    const code = norm.charCodeAt(end)
    if (isDigit(code) || isLetter(norm, end) || (code === 0x20ac && end > at)) {
      end++
    } else if (code === 39) {
      const elided = ELIDED.has(norm.slice(part, end).toLowerCase())
      if (part === at && elided) return end + 1
      if (!isLetter(norm, end + 1)) return end
      end++
      part = end
    } else if (code === 38 && end - part === 1 && isLetter(norm, end + 1)) {
      end++
    } else if (code === 45 && (isLetter(norm, end + 1) || isDigit(norm.charCodeAt(end + 1)))) {
      const clitic = cliticEnd(norm, end)
      if (clitic > 0 && !(end - at < 7 && FIXED.has(norm.slice(at, clitic).toLowerCase()))) return end
      end++
      part = end
    } else return end
  }
}

/** End of « -t-il », « -elles » … at a hyphen, or 0. */
function cliticEnd(norm: string, hyphen: number): number {
  let from = hyphen + 1
  if (norm[from]?.toLowerCase() === 't' && norm[from + 1] === '-') from += 2
  let end = from
  while (end < norm.length && isLetter(norm, end)) end++
  return norm[end] !== '-' && norm[end] !== "'" && CLITICS.has(norm.slice(from, end).toLowerCase()) ? end : 0
}

/** Words, numbers and marks of a normalised text, with the verbs that the words may be. */
export function tokenise(norm: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < norm.length) {
    const code = norm.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    if (isDigit(code)) {
      const end = numberEnd(norm, at)
      tokens.push({ start: at, end, form: norm.slice(at, end).toLowerCase(), kind: 'number', verbs: NONE })
      at = end
      continue
    }
    const clitic = code === 45 && tokens.at(-1)?.end === at ? cliticEnd(norm, at) : 0
    if (clitic > 0 || isLetter(norm, at)) {
      const end = clitic || wordEnd(norm, at)
      tokens.push(wordAt(norm, at, end, tokens))
      at = end
      continue
    }
    const end = norm.startsWith('...', at) ? at + 3 : at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
    tokens.push({ start: at, end, form: norm.slice(at, end), kind: 'mark', verbs: NONE })
    at = end
  }
  return tokens
}

/** « nous ne les y avions »: without « nous » before it, « avions, options, portions » are nouns. */
const REACH_OF_NOUS = 5

/** « Paris, Vienne et Sens »: a capital behind a word or a comma begins no verb. */
const isName = (norm: string, start: number, form: string, last: Token | undefined): boolean =>
  last !== undefined &&
  (last.kind === 'word' || last.form === ',') &&
  form[0] !== norm[start] &&
  form[1] === norm[start + 1] &&
  form.length > 1 &&
  isLetter(norm, start + 1)

/**
 * A capital A alone is « à » without its accent, unless it is inverted (« A-t-il »); other capitals may lack theirs too
 * (« Etendre »). A word that the lexicon lacks is a verb after a subject pronoun, a participle after an auxiliary.
 */
function wordAt(norm: string, start: number, end: number, before: readonly Token[]): Token {
  const form = norm.slice(start, end).toLowerCase()
  if (form === 'a' && norm[start] === 'A' && norm[end] !== '-')
    return { start, end, form: 'à', kind: 'word', verbs: NONE }
  if (form.endsWith('ions') && !before.slice(-REACH_OF_NOUS).some(({ form }) => form === 'nous'))
    return { start, end, form, kind: 'word', verbs: NONE }
  if (isName(norm, start, form, before.at(-1))) return { start, end, form, kind: 'word', verbs: NONE }
  let verbs = readingsOf(form)
  if (verbs.length === 0 && norm[start] === 'E') verbs = readingsOf(`é${form.slice(1)}`)
  if (verbs.length === 0) verbs = guessAfter(form, before)
  return { start, end, form, kind: 'word', verbs }
}

const PRESENT = /^(.{3,}?)(?:e|ent)$/
const PARTICIPLE = /^(.{2,})(?:é|és|ée|ées)$/
const INFINITIVE = /^.{2,}[^i]er$/
const SUBJECT = new Set("il,elle,on,ils,elles,qui,je,j',se,s',n',ne".split(','))
const BEFORE_INFINITIVE = new Set("de,d',à,pour,sans,se,s'".split(','))
const NO_SUBJECT = new Set('moins,jamais,toujours,leurs,certains,plusieurs,après,depuis,parfois,alors'.split(','))
const NO_VERB = new Set('encore,même,ensuite,presque,seule,entre,contre,comme,autre,être,notamment'.split(','))

/** Reading of a word that the lexicon lacks, by its ending and the words before it. */
function guessAfter(form: string, before: readonly Token[]): readonly VerbReading[] {
  let at = before.length - 1
  const last = before[at]?.form ?? ''
  if (SUBJECT.has(last) && !NO_VERB.has(form)) {
    const stem = PRESENT.exec(form)?.[1]
    if (stem) return [{ lemma: `${stem}er`, tense: 'present' }]
    // « le Limousin se fondra »: after a clitic « -dra » is no noun.
    const future = /^(.{2,}[dtv]r)a$/.exec(form)?.[1]
    if (future) return [{ lemma: `${future}e`, tense: 'future' }]
  }
  // « les salariés redoutent »: a plural before « -ent », where « souvent » or « urgent » cannot stand.
  if (/.{3}[^ms]ent$/.test(form) && /.{4}[sx]$/.test(last) && !NO_SUBJECT.has(last) && form !== 'souvent')
    return [{ lemma: form.replace(/ent$/, 'er'), tense: 'present' }]
  const stem = PARTICIPLE.exec(form)?.[1]
  if (stem) {
    if (at < 0 || before[at]!.form === '.') return [{ lemma: `${stem}er`, tense: 'past-participle' }]
    while (at >= 0 && isAdverb(before[at])) at--
    if (isVerb(before[at], 'avoir', 'être')) return [{ lemma: `${stem}er`, tense: 'past-participle' }]
  }
  if (BEFORE_INFINITIVE.has(last) && INFINITIVE.test(form)) return [{ lemma: form, tense: 'infinitive' }]
  return NONE
}
