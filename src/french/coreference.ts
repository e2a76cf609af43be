import { canAct, phraseGender } from './groups.ts'
import { fold, latin } from './latin.ts'
import { isPersonNoun } from './names.ts'
import { covering, firstFrom } from './offsets.ts'
import { articleLength } from './roles.ts'
import { phraseAt } from './speech.ts'
import type { AnalysedText, Person, Sentence, Span, TextBlock } from './types.ts'

const PRONOUN =
  /^(?:-t)?-?(tous|toutes|ils?|elles?|l(?:ui|es?|a|')|eux|leur|(?:ce|cette|ces) derni(?:ers?|ères?)|cel(?:ui|le)-ci|l'intéressée?)$/
/** Noun phrases that take up a person whatever the role they were given with. */
const TAKES_UP =
  /^(?:dirigeant|patron|responsable|ingenieur|elue?$|entrepreneu|syndicaliste|industriel|economiste|expert|chercheu|avocat|fondat|ministre|manager|chef)/
/** Blocks back in which an antecedent is looked for. */
const REACH = 3

interface Seen extends Span {
  readonly name: string
  readonly block: number
}

const fits = (person: Person, gender: 'm' | 'f' | null): boolean =>
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
const lastPerson = (
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

const textOf = (block: TextBlock, span: Span): string => {
  const phrase = block.text.slice(span.start, span.end)
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

const lastSubject = (text: AnalysedText, block: number, offset: number, wanted: 'm' | 'f' | 'plural'): Seen | null => {
  for (const [b, one, limit] of backwards(text, block, offset))
    for (const sentence of lately(one, limit)) {
      if (sentence.start >= limit || (sentence.start <= offset && offset < sentence.end && b === block)) continue
      const span = opening(one, sentence, wanted)
      if (span && span.end <= limit) return { ...span, name: textOf(one, span), block: b }
    }
  return null
}

/** Whether a phrase without its article is headed by somebody or a body. */
const acts = (name: string): boolean => name.split(/[ '’]/).slice(0, 2).some(canAct)

const PLURAL = latin(/(?<!\p{L})(?:les|aux|des|ses|ces|\d+) (?=\p{L})/giu)

/** The last plural noun phrase before `offset`, sentence by sentence, the one that opens a sentence first: what « leur » and « les » take up. */
const lastPlural = (text: AnalysedText, block: number, offset: number): Seen | null => {
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

/** « Arnaud Montebourg et Fleur Pellerin »: two people joined, for « ils ». */
const lastPair = (text: AnalysedText, block: number, offset: number): Seen | null => {
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
const lastActor = (
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
      const complement = OF.test(one.tokens[i - 1]?.form ?? '')
      if (!complement && named?.start === token.start && (named.type === 'organisation' || named.type === 'acronym')) {
        const name = named.type === 'organisation' ? named.name : named.acronym
        if (!except?.includes(name) && named.end <= limit) return { ...named, name, block: b }
      }
      const contracted = token.form === 'au' || token.form === 'du'
      if (!contracted && !/^(?:l[ea]|l'|une?|son|sa|cette|ce)$/.test(token.form)) continue
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
const nearest = (text: AnalysedText, ...candidates: (Seen | null)[]): Seen | null => {
  const place = ({ block, start }: Seen): number =>
    block * 1e6 + (text.blocks[block]?.sentences.findLast(sentence => sentence.start <= start)?.start ?? 0)
  return candidates.reduce((best, one) => (one && (!best || place(one) > place(best)) ? one : best), null)
}

const later = (a: Seen | null, b: Seen | null): Seen | null =>
  !a || (b && (b.block > a.block || (b.block === a.block && b.start >= a.start))) ? b : a

/** The person whose stated role the phrase repeats or shortens, or whom a general word for people takes up. */
const roleHolder = (text: AnalysedText, block: number, span: Span, phrase: string): string | null => {
  const article = phrase.slice(0, articleLength(phrase))
  if (!article || /^(?:une? |les |des )/.test(article)) return null
  const role = fold(phrase.slice(article.length)).replace(/^(?:nouve(?:au|l|lle)|actuel(?:le)?|ancien(?:ne)?) /, '')
  const head = role.split(' ')[0] ?? ''
  if (!isPersonNoun(head)) return null
  const same = text.people.filter(({ roles }) => roles.some(one => `${fold(one)} `.startsWith(`${role} `)))
  if (same.length > 0)
    return (lastPerson(text, block, span.start, person => same.includes(person)) ?? same[0])?.name ?? null
  const gender = /^(?:la|sa|cette) /.test(article)
    ? 'f'
    : /^(?:le|ce) /.test(article)
      ? 'm'
      : /(?:eure|rice|ante|elue)$/.test(head)
        ? 'f'
        : null
  const last = lastPerson(text, block, span.start, person => fits(person, gender))
  if (!last) return null
  // A role that nobody has been given belongs to the one of the paragraph who has none.
  const roleless =
    last.block === block && text.people.some(({ name, roles }) => name === last.name && roles.length === 0)
  return roleless || (!role.includes(' ') && TAKES_UP.test(role)) ? last.name : null
}

/**
 * What a pronoun or a noun phrase stands for: the name of the last fitting person, or for a pronoun the last fitting
 * subject; the phrase itself without its article when that is not safe. A noun phrase that stands for a person keeps its
 * words beside the name: « Arnaud Montebourg (ministre du Redressement productif) ».
 *
 * @param span the phrase in the block, UTF-16 offsets. @param human prefer a person to a nearer firm (who speaks is one).
 * @param except whom the phrase cannot stand for: the subject, for « lui ».
 */
export const resolve = (
  text: AnalysedText,
  block: number,
  span: Span,
  human = false,
  except: string | null = null,
): string => {
  const one = text.blocks[block]
  if (!one) return ''
  const named = one.mentions.find(
    // Not the Roland Lescure of « un conseiller de Roland Lescure ».
    mention =>
      mention.type === 'person' &&
      mention.whole.start <= span.start + articleLength(one.norm.slice(span.start, span.end)) &&
      span.start < mention.whole.end,
  )
  if (named?.type === 'person') return named.name
  const phrase = one.norm.slice(span.start, span.end).toLowerCase().trim()
  const pronoun = PRONOUN.exec(phrase)?.[1]
  if (!pronoun) {
    const holder = roleHolder(text, block, span, phrase)
    return holder ? `${holder} (${textOf(one, span)})` : textOf(one, span)
  }
  if (/^(?:leur|les)$/.test(pronoun))
    return later(lastPair(text, block, span.start), lastPlural(text, block, span.start))?.name ?? textOf(one, span)
  if (/s$|^eux/.test(pronoun))
    return (
      later(lastPair(text, block, span.start), lastSubject(text, block, span.start, 'plural'))?.name ??
      textOf(one, span)
    )
  const at = span.start
  const gender = /^(?:lui|l')$/.test(pronoun) ? null : /^(?:elle|celle|cette|la)|ée$/.test(pronoun) ? 'f' : 'm'
  const person = lastPerson(text, block, at, one => fits(one, gender) && one.name !== except)
  if (/^l/.test(pronoun)) return later(lastActor(text, block, at, gender, except), person)?.name ?? textOf(one, span)
  const subject = gender && lastSubject(text, block, at, gender)
  const found =
    human && person
      ? nearest(text, person, subject && acts(subject.name) ? subject : null)
      : nearest(text, person, subject, gender && lastActor(text, block, at, gender, except))
  if (!found) return textOf(one, span)
  // « La cofondatrice », taken up by « elle », may herself have been named.
  const phraseOf =
    found === subject ? text.blocks[subject.block]?.norm.slice(subject.start, subject.end).toLowerCase() : ''
  return (phraseOf && subject && roleHolder(text, subject.block, subject, phraseOf)) || found.name
}
