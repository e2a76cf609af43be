/** What is renewed: the noun phrase, its class, and its name. */
import { resolve } from '../../french/coreference.ts'
import { objectOf } from '../../french/object.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../french/phrases.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, isVerb, predicateStart, tokensIn } from '../words.ts'
import { CALLS, DATES, INTRANSITIVE, LOOSE, REPLACED, SCHEMES } from './families.ts'

/** `scheme`, `loose` and `date` can be renewed or postponed, `replaced` never; `other` needs a duration; `none` was not found. */
type ThingClass = 'scheme' | 'loose' | 'date' | 'replaced' | 'other' | 'none'

export interface Thing {
  /** Noun phrase without its article, a pronoun replaced by what it stands for. */
  readonly name: string | null
  readonly kind: ThingClass
}

/** Nothing was found. */
export const NONE: Thing = { name: null, kind: 'none' }
const PRONOUN =
  /^(?:ils?|elles?|le|la|les|l'|celui|celle|ceux|celles|celui-ci|celle-ci|qui|que|leurs?|son|sa|ses|ce dernier|cette dernière|l[ea] (?:premi|derni)(?:er|ère)|l[ea] seconde?|l'une?|l'autre|on|quant)$/iu
const ARTICLE = /^(?:les? |la |l'|une? |des |ces? |cette |cet |du )/iu

/** The class of a noun at token `i`. */
function classAt(block: TextBlock, i: number): ThingClass | null {
  const token = block.tokens[i] as Token
  const next = block.tokens.slice(i + 1, i + 5)
  if (/^appels?$/.test(token.form)) return next.some(({ form }) => CALLS.has(form)) ? 'scheme' : 'replaced'
  if (/^crédits?$/.test(token.form)) return next.some(({ form }) => form === 'impôt') ? 'scheme' : 'loose'
  if (isNoun(token, SCHEMES)) return 'scheme'
  if (isNoun(token, DATES)) return 'date'
  if (isNoun(token, REPLACED)) return 'replaced'
  return isNoun(token, LOOSE) ? 'loose' : null
}

/** The class of the first noun of a span that has one; a name or something in quotation marks is `loose`. */
function classOf(block: TextBlock, span: Span): ThingClass {
  const [first, last] = tokensIn(block, span)
  let named = false
  for (let i = first; i < last; i++) {
    const token = block.tokens[i]
    if (token?.kind !== 'word') continue
    const kind = classAt(block, i)
    // A scheme far into the phrase is not its head: « 30 postes et un programme ».
    if (kind) return kind === 'scheme' && i - first > (block.tokens[first]?.kind === 'number' ? 2 : 4) ? 'loose' : kind
    const capital = /\p{Lu}/u.test(block.text[token.start] ?? '')
    if (capital && (i > first || /^\p{Lu}{2,}/u.test(block.text.slice(token.start)))) named = true
  }
  return named || /["«]/.test(block.norm.slice(span.start, span.end)) ? 'loose' : 'other'
}

const GENDER: Readonly<Record<string, RegExp>> = {
  m: /^(?:le|un|ce|cet|du|au|son|l')$/,
  f: /^(?:la|une|cette|sa|l'|son)$/,
  p: /^(?:les|des|ces|ses|leurs|aux|deux|trois)$/,
}

/** Tokens back in which a pronoun may find its scheme. */
const SCHEME_REACH = 150

/** The last scheme before an offset that a pronoun can stand for, in its block or the one before. */
function lastScheme(text: AnalysedText, index: number, offset: number, pronoun: string): Thing {
  const form = pronoun.toLowerCase()
  const gender = /s$|^ceux/.test(form) ? 'p' : /^(?:elle|la|celle)/.test(form) ? 'f' : 'm'
  for (const b of [index, index - 1]) {
    const block = text.blocks[b]
    if (!block) break
    const past = b === index ? tokensIn(block, { start: 0, end: offset })[1] : block.tokens.length
    for (let i = past - 1; i > 0 && i > past - SCHEME_REACH; i--) {
      const token = block.tokens[i] as Token
      if ((b === index && token.end > offset) || classAt(block, i) !== 'scheme') continue
      const article = block.tokens[i - 1]?.form ?? ''
      // « deux baux … Le premier »
      const counted = / /.test(form) && GENDER.p?.test(article)
      if (form !== "l'" && !counted && !GENDER[gender]?.test(article)) continue
      const phrase = (i > 1 ? nounPhraseAfter(block, i - 2) : null) ?? token
      const span = phrase.start <= token.start && token.end <= phrase.end ? phrase : token
      return { name: block.text.slice(span.start, span.end).replace(ARTICLE, ''), kind: 'scheme' }
    }
  }
  return NONE
}

/** « Quant au crédit d'impôt, il … »: what a sentence sets up before its pronoun. */
function setUp(block: TextBlock, offset: number): Span | null {
  const from = Math.max(0, offset - 200)
  const before = block.norm.slice(from, offset)
  if (!/quant /i.test(before)) return null
  const match = /(?:^|[.!?»] )quant (?:aux?|à la|à l'|à) ?([^,]{3,80}),[^.,]*$/iu.exec(before)
  if (!match?.[1]) return null
  const start = from + match.index + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}

/** A name without the dates and loose words that its phrase ran into: « commandes jusqu'à fin mars ». */
function trimmed(block: TextBlock, span: Span, name: string): string {
  const time = block.mentions.find(
    m => (m.type === 'date' || m.type === 'duration') && m.start > span.start + 3 && m.start < span.end,
  )
  const words = time ? name.split(block.text.slice(time.start, time.end))[0] : name
  return (words ?? name).replace(
    /(?:[\s,]|(?<!\p{L})(?:et|ou|de|du|des|d['’]|la|le|les|à|au|aux|jusqu['’](?:à|en|au)?|pour|en|dès))+$/iu,
    '',
  )
}

/** The thing of a noun phrase or pronoun. */
function thingAt(text: AnalysedText, index: number, span: Span | null): Thing {
  const block = text.blocks[index]
  if (!block || !span || span.end <= span.start) return NONE
  const phrase = block.norm.slice(span.start, span.end)
  const kind = classOf(block, span)
  const head = /^(?:celui|celle|ceux|celles)(?= )/i.exec(phrase)?.[0]
  if (head) {
    const { name } = lastScheme(text, index, span.start, head)
    return name
      ? { name: `${name.split(' ')[0]}${block.text.slice(span.start + head.length, span.end)}`, kind: 'scheme' }
      : NONE
  }
  if (!PRONOUN.test(phrase)) {
    const name = trimmed(block, span, resolve(text, index, span))
    const own = /^(?:clap de fin|échéance|terme)$/i.test(name) ? lastScheme(text, index, span.start, 'le').name : null
    return { name: own ?? name, kind }
  }
  const own = setUp(block, span.start)
  if (own) return { name: block.text.slice(own.start, own.end), kind: classOf(block, own) }
  const name = resolve(text, index, span)
  const place = PRONOUN.test(name)
    ? -1
    : text.blocks.findIndex((one, i) => i > index - 4 && i <= index && one.text.includes(name))
  const source = text.blocks[place]
  if (source) {
    const start = source.text.indexOf(name)
    const found = classOf(source, { start, end: start + name.length })
    // « les ministres … Ils sont reconduits pour trois ans »: people are not extended, the schemes they spoke of are.
    const people = source.mentions.some(({ type, start: at }) => type === 'person' && at >= start && at < start + 5)
    if (!people && found !== 'other' && found !== 'replaced') return { name, kind: found }
  }
  return lastScheme(text, index, span.start, phrase)
}

/** A subject goes on up to its verb: « l'aide à l'embauche s'éteint ». */
function whole(block: TextBlock, span: Span | null, verb: number): Span | null {
  const end = predicateStart(block, verb)
  const gap =
    span &&
    /^ (?:à|aux?|avec|pour|en faveur) [^,;:()]{2,40}?(?= (?:s[e']|n[e'])|$)/.exec(
      block.norm.slice(span.end, end).trimEnd(),
    )
  return span && gap ? { start: span.start, end: span.end + gap[0].length } : span
}

/**
 * What a verb renews or ends: its object when it is active and has one, else its subject.
 * `end` is where the trigger ends: the thing of « mettre fin à » follows it.
 */
export function thingOfVerb(text: AnalysedText, index: number, verb: number, lemma: string, end: number): Thing {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[verb] as Token
  const participle = token.verbs.some(reading => reading.lemma === lemma && reading.tense === 'past-participle')
  const before = block.tokens.slice(Math.max(0, verb - 5), verb)
  const passive = participle && (before.some(t => isVerb(t, 'être')) || !before.some(t => isVerb(t, 'avoir')))
  const reflexive = before.slice(participle ? -3 : -1).some(t => t.form === 'se' || t.form === "s'")
  const subject = () => {
    const span = subjectOf(block, verb)
    const named = span && !/^quant$/i.test(block.norm.slice(span.start, span.end)) ? span : null
    return thingAt(text, index, whole(block, named ?? nounPhraseBefore(block, verb), verb))
  }
  if (passive || reflexive || INTRANSITIVE.has(lemma)) return subject()
  const to = /^ (?:à |aux? )/.exec(block.norm.slice(end))
  if (end > token.end && to) return phraseFrom(block, end + to[0].length, block.norm.length)
  const clitic = block.tokens[verb - 1]
  const object = /^(?:le|la|les|l')$/.test(clitic?.form ?? '') ? (clitic ?? null) : objectOf(block, verb)
  const length =
    object && block.mentions.find(m => m.type === 'duration' && m.start >= object.start && m.end <= object.end)
  const after = length && nounPhraseAfter(block, tokensIn(block, { start: 0, end: length.end })[1] - 1)
  // « supprimer les moins bien notés »: an article without its noun stands for nothing known.
  if (object && object.start > token.end && object.end - object.start < 4) return { name: null, kind: 'other' }
  const found = thingAt(text, index, after ?? object)
  return found.kind === 'none' ? subject() : found
}

const isNumbered = (block: TextBlock, from: number): boolean =>
  block.mentions.some(
    ({ type, start }) => /^(?:duration|count|amount|percent|date)$/.test(type) && start >= from && start <= from + 2,
  )

/** What a noun renews: its complement in « de », else what its possessive stands for. */
export function thingOfNoun(text: AnalysedText, index: number, noun: number): Thing {
  const block = text.blocks[index] as TextBlock
  const before = block.tokens[noun - 1]
  const own = before && /^(?:leurs?|son|sa|ses)$/.test(before.form) ? thingAt(text, index, before) : NONE
  for (let i = noun + 1; i < noun + 14; i++) {
    const token = block.tokens[i]
    if (!token || /^[.;:]$/.test(token.form)) break
    if (!/^(?:de|du|des|d')$/.test(token.form)) continue
    const thing = phraseFrom(block, token.end, block.norm.length)
    // « une rallonge de dix ans »: a length is no thing.
    if (isNumbered(block, token.end)) continue
    if (thing.kind !== 'none' && thing.kind !== 'other') return thing
  }
  return own
}

/** The noun phrase that starts at an offset, its article apart: up to a mark, a verb or `end`. */
export function phraseFrom(block: TextBlock, from: number, end: number): Thing {
  const [first, last] = tokensIn(block, { start: from, end })
  const opening = block.tokens[first]
  if (!opening) return NONE
  const found = first > 0 ? nounPhraseAfter(block, first - 1) : null
  const inside = found && found.start <= opening.end ? found : null
  const mark = /^[«"]? ?[^,;.:»"(]*/.exec(block.norm.slice(from, end))?.[0] ?? ''
  const span = inside ?? { start: from, end: from + mark.length }
  const start = Math.max(from, span.start)
  const name = block.text.slice(start, Math.max(start, span.end)).trim().replace(/^« ?/, '').replace(ARTICLE, '')
  return last > first && name.length > 1 ? { name, kind: classOf(block, { start, end: span.end }) } : NONE
}
