import { isUpper } from './latin.ts'
import { fieldOfOffice } from './offices.ts'
import { ahead, covering, firstFrom } from './offsets.ts'
import { finiteness } from './predicates.ts'
import { SPEECH } from './speakers/verbs.ts'
import type { Span, TextBlock, Token } from './types.ts'
import { isTheirs, lastBefore } from './whose.ts'

const FINITE = new Set(['present', 'imperfect', 'past', 'future', 'conditional'])
/** Words that open a phrase for somebody. */
export const DETERMINERS = new Set(
  "le la l' les un une des son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos deux trois quatre cinq six dix certains certaines plusieurs chaque".split(
    ' ',
  ),
)

export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.verbs.some(({ tense }) => FINITE.has(tense)) ?? false

/** Whether the token is a speech verb: finite, or the participle after an auxiliary. */
export const reports = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || token.verbs.length === 0) return false
  if (/^(?:savoir|valoir)$/.test(token.form))
    return tokens[at - 1]?.verbs.some(({ lemma }) => lemma === 'faire') ?? false
  return token.verbs.some(({ lemma, tense }) => SPEECH.has(lemma) && tense !== 'infinitive')
}

export const isCapital = (block: TextBlock, token: Token): boolean => isUpper(block.norm[token.start])

const AFTER_PHRASE = new Set(
  "mais voire puis qui que qu' dont où lors jusqu' jusque devant depuis pour sur dans par hier avant après chez avec sans et ou à au aux en comme plus moins davantage lui y ne n' pas se s' y dès soit soient mardi lundi mercredi jeudi vendredi samedi dimanche".split(
    ' ',
  ),
)
const NO_INFINITIVE = new Set(
  'fer mer hier hiver cancer leader manager laser foyer loyer cuir avenir plaisir loisir désir souvenir soir tir container charter reporter poster ester polyester cher amer ver noir espoir pouvoir devoir savoir'.split(
    ' ',
  ),
)
/** Whether the token, after « de » or « à », is an infinitive: by the lexicon, else by its ending. */
export const isInfinitive = ({ form, kind, verbs }: Token): boolean =>
  kind === 'word' &&
  (verbs.length > 0
    ? verbs.some(({ tense }) => tense === 'infinitive')
    : /(?:[^i]er|[^o]ir|fier|ndre|ttre|uire|oindre|eindre)$/.test(form) && !NO_INFINITIVE.has(form))

/** Capitals that open a sentence, not a phrase. */
const NO_PHRASE = new Set(
  "en à au aux dans par pour sur sous selon d'après après avant depuis dès et mais or ou ni si comme quant chez avec sans entre face outre lors ainsi car donc puis alors enfin ensuite bref pourtant cependant toutefois désormais aussi il elle ils elles on nous vous je j' ce c' d'ici reste y moyennant faute".split(
    ' ',
  ),
)
const COUNT = /^(?:deux|trois|quatre|cinq|six|dix)$/
const OF = new Set("de d' du des".split(' '))

/**
 * The noun phrase that begins at token `at`, article included: nouns, adjectives and complements in « de ». Null when
 * neither a determiner nor a capital stands there (`contracted`: « aux », « du » stand for one). It is for people and bodies
 * beside a verb of speech or request, where verbs stand inverted: strict about what opens a phrase, and it ends before a
 * coordination, a participle's complement in « par » or « à », a second determiner. `phraseEnd` of noun-phrase.ts is for
 * things that are cut, paid or prolonged: it also takes in numbers, coordinations and complements.
 */
export const phraseAt = (block: TextBlock, at: number, contracted = false): Span | null => {
  const { tokens } = block
  const first = tokens[at]
  if (
    first?.kind !== 'word' ||
    !(contracted || DETERMINERS.has(first.form) || (isCapital(block, first) && !NO_PHRASE.has(first.form)))
  )
    return null
  // « l'a rappelé », « les ont reçus »: a clitic.
  if (
    /^(?:l[ea]s?|l'|leur)$/.test(first.form) &&
    tokens[at + 1]?.verbs.some(({ lemma }) => lemma === 'avoir' || lemma === 'être')
  )
    return null
  let end = first.start
  for (let i = at; i < at + 16; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || token.form.startsWith('-')) break
    const before = tokens[i - 1]?.form ?? ''
    const afterLink = i > at && (OF.has(before) || DETERMINERS.has(before))
    if (i > at && OF.has(token.form)) continue
    // « de rétablir », « de les rétablir »
    const next = tokens[i + 1]
    // and « de tout chiffrer »
    if (
      OF.has(before) &&
      (isInfinitive(token) ||
        (/^(?:tout|bien|mieux)$/.test(token.form) && next?.verbs.some(({ tense }) => tense === 'infinitive')) ||
        (/^l(?:es?|a|')$|^leur$/.test(token.form) && next?.verbs.some(({ tense }) => tense === 'infinitive')))
    )
      break
    // « les deux parties »
    const counted = i === at + 1 && COUNT.test(token.form) && /^(?:les|ces|ses|nos|leurs|des|aux)$/.test(before)
    if ((DETERMINERS.has(token.form) && (i === at || OF.has(before) || counted)) || (contracted && i === at)) continue
    const field = i > at ? fieldOfOffice(block, at, i) : -1
    if (field > 0) {
      i = field - 1
      continue
    }
    const one = before === "l'" && /^une?$/.test(token.form)
    if (i > at && !one && (AFTER_PHRASE.has(token.form) || DETERMINERS.has(token.form))) break
    if (
      i > at &&
      !afterLink &&
      before !== 'jeune' &&
      !isCapital(block, token) &&
      finiteness(tokens, i) > 0 &&
      token.verbs.every(({ tense }) => FINITE.has(tense) || tense === 'subjunctive')
    )
      break
    end = token.end
  }
  return end > first.start ? { start: first.start, end } : null
}

/** Tokens back in which a verb's subject is looked for. */
const FAR = 80
/** « il », and « -il », « -t-il » after its verb. */
const PRONOUNS = new Set(
  ['', '-', 't-', '-t-'].flatMap(link => "il ils elle elles on nous je j'".split(' ').map(pronoun => link + pronoun)),
)
/** Words and marks that a clause opens after. */
const OPENERS = new Set(
  ", ; : ( ) « - et que qu' mais si donc lorsque lorsqu' quand \" » où dont qui laquelle lequel car puis or tous toutes".split(
    ' ',
  ),
)
/** Tokens back in which the relative begins that a comma closes. */
const RELATIVE_REACH = 6
const RELATIVE = /^(?:que|qu'|dont|où)$/
const PERSON = /^person/
/** Determiners that stand for people by themselves: « Certains dénoncent ». */
const SOME = new Set(['certains', 'certaines', 'plusieurs'])

/**
 * The subject before the verb at token `verb`, not further back than token `first`: the nearest name, pronoun or noun phrase
 * that opens a clause. Appositions and « , elle, » are passed over. It goes by the words alone, so it also works where the
 * clauses are not to be trusted, beside quotation marks and incises; `subjectOf` of subject.ts goes by the clauses.
 */
export const subjectBefore = (block: TextBlock, verb: number, first: number): Span | null => {
  const known = subjects.get(block) ?? new Map<number, Span | null>()
  subjects.set(block, known)
  // Where the search ends before `first`, it is the same whatever `first` is.
  const back = Math.min(verb - first, FAR + RELATIVE_REACH + 2)
  const key = verb * 128 + back
  const before = known.get(key)
  if (before !== undefined) return before
  const found = nearestSubject(block, verb, verb - back)
  known.set(key, found)
  return found
}

/** Subjects found, by verb and reach: each fact of a sentence asks who speaks there. */
const subjects = new WeakMap<TextBlock, Map<number, Span | null>>()

const nearestSubject = (block: TextBlock, verb: number, first: number): Span | null => {
  const { tokens } = block
  const form = (i: number) => (i < first ? '' : (tokens[i]?.form ?? ''))
  let apposed: Span | null = null
  for (let i = verb - 1; i >= first && i > verb - FAR; i--) {
    const token = tokens[i]
    if (!token) continue
    const between = form(i - 1) === ',' && form(i + 1) === ','
    // « l'une d'elles dénonce »: the whole speaks.
    if (PRONOUNS.has(token.form) && !OF.has(form(i - 1))) {
      // « on nous interdit »: here « nous » is no subject.
      const object = token.form === 'nous' && !tokens.slice(i, verb + 1).some(one => one.form.endsWith('ons'))
      if (!object && (!between || !/^elles?$/.test(token.form))) return token
      continue
    }
    const person = covering(block, token.start, PERSON)
    // « les salariés, que représente Me Carlier, »: not the one of the relative.
    const relative = form(i + 1) === ',' ? ahead(tokens, Math.max(first, i - RELATIVE_REACH), i, RELATIVE) : -1
    if (relative > 0 && form(relative - 1) === ',') {
      i = relative - 1
      continue
    }
    // « Les avocats de Paul Diot dénoncent »: they do.
    if (person && isTheirs(block, person)) continue
    if (person) return person
    const found = i === first || OPENERS.has(form(i - 1)) ? phraseAt(block, i) : null
    // « et les invite à »: a clitic.
    if (!found || (i === verb - 1 && /^(?:l[ea]s?|l'|leur)$/.test(token.form))) continue
    const phrase = { start: found.start, end: Math.min(found.end, lastBefore(tokens, i, verb)?.end ?? found.end) }
    const after = firstFrom(tokens, phrase.end)
    // « Paul Diot qui le dit »: a clitic.
    if (after === i + 1 && after === verb && DETERMINERS.has(token.form) && !SOME.has(token.form)) continue
    if (form(i - 1) === ',' && form(after) === ',' && after < verb) apposed ??= phrase
    else return phrase
  }
  return apposed
}

/** « A l'Elysée, on temporise »: the place that opens the sentence at token `first` says who « on » is. */
export const whereOn = (block: TextBlock, first: number): Span | null => {
  const { form = '' } = block.tokens[first] ?? {}
  if (/^(?:au|aux|du)$/.test(form)) {
    const phrase = phraseAt(block, first, true)
    return phrase && { start: block.tokens[first + 1]?.start ?? phrase.start, end: phrase.end }
  }
  return /^(?:à|chez|dans|sur)$/.test(form) ? phraseAt(block, first + 1) : null
}
