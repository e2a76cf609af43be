/** What a pronoun may stand for: the last person, subject, pair, plural or body before it. */
import { canAct, phraseGender } from './groups.ts'
import { latin } from './latin.ts'
import { isPersonNoun } from './names.ts'
import { covering, firstFrom } from './offsets.ts'
import { articleLength } from './roles.ts'
import { phraseAt } from './speech.ts'
import type { AnalysedText, Person, Sentence, Span, TextBlock } from './types.ts'

/** Blocks back in which an antecedent is looked for. */
const REACH = 3

interface Seen extends Span {
  readonly name: string
  readonly block: number
}

/** Whether a person may be of a gender: unknown fits both. */
export const fits = (person: Person, gender: 'm' | 'f' | null): boolean =>
  !gender || !person.gender || person.gender === gender

/** The blocks before an offset, nearest first, each with the offset up to which it counts. */
const backwards = (text: AnalysedText, block: number, offset: number): [number, TextBlock, number][] =>
  Array.from({ length: REACH }, (_, i) => block - i).flatMap((b): [number, TextBlock, number][] => {
    const one = text.blocks[b]
    return one ? [[b, one, b === block ? offset : one.norm.length]] : []
  })

/** The last sentences of a block that begin before an offset, nearest first. */
const lately = ({ sentences }: TextBlock, limit: number): readonly Sentence[] => {
  const end = firstFrom(sentences, limit)
  return sentences.slice(Math.max(0, end - 8), end).toReversed()
}

const spoken = (block: TextBlock, at: number): boolean => covering(block, at, /^quote/) !== undefined

/** The last person named before `offset` whom `accepts` lets pass; names inside quotation marks do not count. */
export const lastPerson = (
  text: AnalysedText,
  block: number,
  offset: number,
  accepts: (person: Person) => boolean = () => true,
): Seen | null => {
  const candidates = text.people.filter(accepts)
  for (const [b, one, limit] of backwards(text, block, offset)) {
    let best: Seen | null = null
    for (const { name, mentions } of candidates)
      for (const { block: at, mention } of mentions)
        if (at === b && mention.end <= limit && !spoken(one, mention.start) && (!best || best.start < mention.start))
          best = { name, block: b, start: mention.start, end: mention.whole.end }
    if (best) return best
  }
  return null
}

/** The words of a phrase as given, without its article. */
export const textOf = (block: TextBlock, span: Span): string => {
  const phrase = block.text.slice(span.start, span.end)
  // « l'un d'eux » is nothing without its article.
  if (/^l['’]une?(?!\p{L})/iu.test(phrase)) return phrase
  return phrase.slice(articleLength(block.norm.slice(span.start, span.end)))
}

/** The noun phrase or name that opens a sentence, if its article and number allow it. */
const opening = (block: TextBlock, sentence: Sentence, wanted: 'm' | 'f' | 'plural'): Span | null => {
  const first = block.tokens[sentence.first]
  const article = first?.form ?? ''
  const plural = /^(?:les|des|ces|ses|leurs|plusieurs|certains)$/.test(article)
  if (plural !== (wanted === 'plural')) return null
  const span = phraseAt(block, sentence.first)
  const gender = span && wanted !== 'plural' ? phraseGender(block.norm.slice(span.start, span.end)) : null
  if (gender && gender !== wanted) return null
  const named = covering(block, first?.start ?? 0, /^(?:org|per)/)?.start === first?.start
  if (!named && articleLength(`${article}${article.endsWith("'") ? '' : ' '}`) === 0) return null
  return span
}

/** The last phrase that opens a sentence before `offset`, of a gender or number. */
export const lastSubject = (
  text: AnalysedText,
  block: number,
  offset: number,
  wanted: 'm' | 'f' | 'plural',
): Seen | null => {
  for (const [b, one, limit] of backwards(text, block, offset))
    for (const sentence of lately(one, limit)) {
      const own = sentence.start <= offset && offset < sentence.end && b === block
      // « L'agence recrute ; elle publiera la liste »: a semicolon parts as a full stop does.
      if (sentence.start >= limit || (own && !one.norm.slice(sentence.start, offset).includes(';'))) continue
      const span = opening(one, sentence, wanted)
      if (span && span.end <= limit) return { ...span, name: textOf(one, span), block: b }
    }
  return null
}

/** Whether a phrase without its article is headed by somebody or a body. */
export const acts = (name: string): boolean => {
  const [head = '', next = ''] = name.split(/[ '’]/)
  return canAct(head) || (BEFORE_NOUN.test(head) && canAct(next))
}

/** Adjectives before their noun: « jeune patron », not « contrat cadre ». */
const BEFORE_NOUN =
  /^(?:jeunes?|petite?s?|grande?s?|ancien(?:ne)?s?|nouve(?:l|lle|au|aux|lles)|futur|premi(?:er|ère)s?|principa(?:l|le|ux|les)|autres?|deux|trois|quatre|cinq|\d+|puissante?s?|gros(?:se)?s?|seule?s?|même|vieux|vieille|ex|hauts?|éphémère)$/i

const PLURAL = latin(/(?<!\p{L})(?:les|aux|des|ses|ces|\d+) (?=\p{L})/giu)

/** The last plural noun phrase before `offset`, sentence by sentence, the one that opens a sentence first: what « leur » and « les » take up. */
export const lastPlural = (text: AnalysedText, block: number, offset: number): Seen | null => {
  for (const [b, one, limit] of backwards(text, block, offset))
    for (const sentence of lately(one, limit)) {
      if (sentence.start >= limit) continue
      const end = Math.min(sentence.end, limit)
      const first = end === sentence.end ? opening(one, sentence, 'plural') : null
      if (first && acts(textOf(one, first))) return { ...first, name: textOf(one, first), block: b }
      for (const match of [...one.norm.slice(sentence.start, end).matchAll(PLURAL)].toReversed()) {
        const at = sentence.start + match.index
        const token = firstFrom(one.tokens, at)
        const span = phraseAt(one, token, true)
        const name = span ? one.text.slice(at + match[0].length, span.end) : ''
        if (span && span.end <= end && acts(name)) return { ...span, name, block: b }
      }
    }
  return null
}

/** « Armand Valmorel et Fanny Perrin »: two people joined, for « ils ». */
export const lastPair = (text: AnalysedText, block: number, offset: number): Seen | null => {
  for (const [b, one, limit] of backwards(text, block, offset)) {
    const people = one.mentions.filter(mention => mention.type === 'person')
    for (let i = people.length - 1; i > 0; i--) {
      const [left, right] = [people[i - 1], people[i]]
      if (
        left &&
        right &&
        right.end <= limit &&
        one.norm.slice(left.whole.end, right.whole.start).replace(',', '') === ' et '
      )
        return { name: `${left.name} et ${right.name}`, block: b, start: left.start, end: right.end }
    }
  }
  return null
}

const OF = /^(?:d[eu]|d'|des)$/

/** The last body or group before `offset`, named or in a noun phrase, of a gender: « l'ASN », « à l'entreprise », « au ministre ». */
export const lastActor = (
  text: AnalysedText,
  block: number,
  offset: number,
  gender: 'm' | 'f' | null,
  except: string | null,
): Seen | null => {
  for (const [b, one, limit] of backwards(text, block, offset))
    for (let end = firstFrom(one.tokens, limit), i = end - 1; i >= 0 && i > end - 250; i--) {
      const token = one.tokens[i]
      if (!token || token.end > limit || spoken(one, token.start)) continue
      const named = covering(one, token.start, /^(?:org|acr)/)
      const form = (at: number) => one.tokens[at]?.form ?? ''
      const complement = OF.test(form(i - 1))
      // « le ministre de l'Industrie » is the minister.
      const of = complement ? i - 1 : /^l[ea']$/.test(form(i - 1)) && OF.test(form(i - 2)) ? i - 2 : -1
      if (of > 0 && (canAct(form(of - 1)) || isPersonNoun(form(of - 1)))) continue
      if (!complement && named?.start === token.start && (named.type === 'organisation' || named.type === 'acronym')) {
        const name = named.type === 'organisation' ? named.name : named.acronym
        // « la Pologne » is no « il ».
        const article = form(i - 1)
        const other = (gender === 'm' && article === 'la') || (gender === 'f' && /^(?:le|au|du)$/.test(article))
        if (!other && !except?.includes(name) && named.end <= limit) return { ...named, name, block: b }
      }
      const contracted = token.form === 'au' || token.form === 'du'
      if (!contracted && !/^(?:l[ea]|l'|une?|son|sa|cette|ce)$/.test(token.form)) continue
      // « le nom de son chef » is about whose chief he is.
      if (complement && /^s(?:on|a)$/.test(token.form)) continue
      const noun = one.tokens[i + 1]
      const span = noun && canAct(noun.form) ? phraseAt(one, i, contracted) : null
      if (!span || span.end > limit) continue
      const kind = contracted ? 'm' : phraseGender(one.norm.slice(span.start, span.end))
      const name = contracted ? one.text.slice(noun?.start, span.end) : textOf(one, span)
      const same = one.mentions.some(
        mention =>
          mention.type === 'person' &&
          mention.name === except &&
          mention.whole.start <= span.end &&
          span.start < mention.whole.end,
      )
      if ((!gender || !kind || kind === gender) && !same && !except?.includes(name)) return { ...span, name, block: b }
    }
  return null
}

/** The candidate in the nearest sentence; in one sentence the first given. */
export const nearest = (text: AnalysedText, ...candidates: (Seen | null)[]): Seen | null => {
  const place = ({ block, start }: Seen): number =>
    block * 1e6 + (text.blocks[block]?.sentences.findLast(sentence => sentence.start <= start)?.start ?? 0)
  return candidates.reduce((best, one) => (one && (!best || place(one) > place(best)) ? one : best), null)
}

/** Of two the one that stands later, the second when both stand together. */
export const later = (a: Seen | null, b: Seen | null): Seen | null =>
  !a || (b && (b.block > a.block || (b.block === a.block && b.start >= a.start))) ? b : a
