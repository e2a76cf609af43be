/** Who wants and who is told: the phrases beside a verb that name them. */
import { sentenceAt } from '../../french/clauses.ts'
import { canAct } from '../../french/groups.ts'
import { covering, firstFrom } from '../../french/offsets.ts'
import { isAdverb, reads } from '../../french/predicates.ts'
import { opensIncise } from '../../french/speakers/opening.ts'
import { phraseAt, reports, subjectBefore } from '../../french/speech.ts'
import { subjectOf } from '../../french/subject.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { CLITIC, infinitiveAfter } from './find.ts'
import { isAuxiliary } from './group.ts'

/** The noun phrase that ends right before token `at`, not further back than `first`: what « qui » or an apposed participle speaks of. */
export const phraseEndingAt = (block: TextBlock, at: number, first: number): Span | null => {
  const end = block.tokens[at - 1]?.end
  let found: Span | null = null
  for (let k = at - 1; k >= first && k > at - 12; k--) {
    if (block.tokens[k]?.kind === 'mark') break
    const phrase = phraseAt(block, k)
    if (phrase?.end === end) found = phrase
  }
  return found
}

/** Who the verb at `verb` is said of: its subject, the antecedent of « qui » where that is one. */
export const doerOf = (block: TextBlock, verb: number, first: number): Span | null => {
  const { tokens } = block
  let at = verb - 1
  while (
    at > first &&
    (CLITIC.test(tokens[at]?.form ?? '') || isAdverb(tokens[at]) || isAuxiliary(tokens[at] as Token))
  )
    at--
  if (tokens[at]?.form === 'qui' && at > first)
    return (
      withRole(block, tokens[at]!.start) ??
      phraseEndingAt(block, tokens[at - 1]?.form === ',' ? at - 1 : at, first) ??
      subjectBefore(block, verb, first)
    )
  const over = overIncise(block, at, first) ?? overRelative(block, at, first)
  if (over) return over
  const near = counted(block, at, first) ?? withoutClitics(block, subjectBefore(block, verb, first))
  return wholeOf(block, verb, near)
}

/** « Anne Roy, directrice du campus des métiers, | qui exhorte »: the person whose role ends before an offset. */
const withRole = ({ mentions, norm }: TextBlock, qui: number): Span | null => {
  const person = mentions.findLast(({ type, end }) => type === 'person' && end < qui)
  const role = person && ROLE.exec(norm.slice(person.end, qui))?.[1]
  return person && role && canAct(role.toLowerCase()) ? person : null
}
const ROLE = /^, (?:l[ea] |l')?(\p{L}+)(?: [^,;:.]*)?, $/u

/** « Le groupe, écrit-il dans une lettre que nous avons lue, « est tenu de »: the subject before the incise that ends at token `last`. */
export const overIncise = (block: TextBlock, last: number, first: number): Span | null => {
  const { tokens } = block
  const comma = /^["«]$/.test(tokens[last]?.form ?? '') ? last - 1 : last
  if (tokens[comma]?.form !== ',') return null
  for (let k = comma - 2; k > first; k--) {
    if (tokens[k]!.form !== ',') continue
    const said = opensIncise(block, k + 1) && [1, 2, 3, 4].some(past => reports(tokens, k + past))
    return said ? phraseEndingAt(block, k, first) : null
  }
  return null
}

/** Tokens of a relative between a subject and its verb. */
const RELATIVE_REACH = 30
/** « Bercy, qui a prolongé les prêts garantis par l'Etat, invite »: the subject before the relative that ends at token `last`. */
const overRelative = (block: TextBlock, last: number, first: number): Span | null => {
  const { tokens } = block
  if (tokens[last]?.form !== ',') return null
  for (let k = last - 2; k > first && k > last - RELATIVE_REACH && !/^[;:]$/.test(tokens[k]!.form); k--) {
    if (tokens[k]!.form !== ',' || !/^(?:qui|dont|où)$/.test(tokens[k + 1]!.form)) continue
    const before = phraseEndingAt(block, k, first)
    return before && isKnownActor(block, before) ? before : null
  }
  return null
}

/**
 * The phrase nearest a verb may be the last of several (« Paris et Berlin ont invité »), an apposition to its subject, what a
 * relative in it ends with, or the participle that opens the sentence (« Réunis à Lyon, les patrons … »).
 */
const wholeOf = (block: TextBlock, verb: number, near: Span | null): Span | null => {
  const whole = near && subjectOf(block, verb)
  const until = block.tokens[verb]!.start
  if (!near || !whole || whole.start === near.start || whole.end > until) return near
  const opens = near.start === sentenceAt(block, near.start).start
  const first = block.tokens[firstFrom(block.tokens, near.start)]
  if ((opens && reads(first, 'past-participle')) || (!isAnimate(block, near) && isAnimate(block, whole)))
    return withoutAside(block, whole)
  if (whole.start > near.start || whole.end < near.end) return near
  const words = block.norm.slice(whole.start, near.start)
  return /(?: et|,) $/.test(words) && isAnimate(block, whole) ? withoutAside(block, whole) : near
}
/** « Les auteurs du rapport, deux ingénieurs, »: without what a comma shuts off again; « Le maire, les élus et la CGT » stays. */
const withoutAside = ({ norm }: TextBlock, { start, end }: Span): Span => {
  const comma = norm[end] === ',' ? norm.slice(start, end).indexOf(',') : -1
  return { start, end: comma > 0 ? start + comma : end }
}

const COUNTED = /^count/
/** « 30 patrons demandent », « Hier, quarante élus réclament »: a number opens the phrase that ends at token `last`, right before the verb. */
const counted = (block: TextBlock, last: number, first: number): Span | null => {
  const { tokens } = block
  for (let k = last; k >= first && k > last - 5; k--) {
    const token = tokens[k] as Token
    if (token.kind === 'mark' || /^(?:d[eu]s?|d'|à|aux?|en|dans|sur|pour|par|qui)$/.test(token.form)) return null
    if (token.kind !== 'number' && covering(block, token.start, COUNTED)?.start !== token.start) continue
    const opens = k === first || /^(?:,|que|qu')$/.test(tokens[k - 1]?.form ?? '')
    return opens && k < last ? { start: token.start, end: (tokens[last] as Token).end } : null
  }
  return null
}

/** « le gouvernement nous demande »: the phrase without the clitics that the verb has before it. */
export const withoutClitics = (block: TextBlock, span: Span | null): Span | null => {
  const words = span && block.norm.slice(span.start, span.end)
  const clitic = words && / (?:nous|vous|leur|lui|le|la|les)$/.exec(words)
  return span && clitic ? { start: span.start, end: span.end - clitic[0].length } : span
}

/** The pronoun before a verb that says who is told: « leur », « lui », « nous ». */
export const cliticTold = (before: readonly Token[]): Span | null =>
  before.find(({ form }) => /^(?:leur|lui|nous)$/.test(form)) ?? null

/** The phrase that token `at`, « à » or « aux », opens, without its preposition and the adverbs after it: « aux régions désormais de payer ». */
export const toldAt = (block: TextBlock, at: number): Span | null => {
  const { tokens } = block
  const { form = '' } = tokens[at] ?? {}
  // « à eux de convaincre »
  if (
    form === 'à' &&
    /^(?:lui|eux|elles?|chacune?)$/.test(tokens[at + 1]?.form ?? '') &&
    /^(?:d[e']|,|désormais|maintenant)$/.test(tokens[at + 2]?.form ?? '')
  )
    return tokens[at + 1] as Token
  const phrase =
    form === 'à'
      ? infinitiveAfter(tokens, at) < 0
        ? phraseAt(block, at + 1)
        : null
      : /^aux?$/.test(form)
        ? phraseAt(block, at, true)
        : null
  if (!phrase) return null
  let last = at + 1
  while ((tokens[last + 1]?.end ?? Infinity) <= phrase.end) last++
  while (last > at + 1 && isAdverb(tokens[last])) last--
  return { start: tokens[at + 1]?.start ?? phrase.start, end: tokens[last]?.end ?? phrase.end }
}

/** « A l'Urssaf, il est demandé d'accorder », « A ceux-là, la ministre recommande de »: whom the sentence opens with. */
export const frontedTold = (block: TextBlock, first: number): Span | null => {
  const { form = '' } = block.tokens[first] ?? {}
  const next = block.tokens[first + 1]
  const those = /^(?:a|à)$/.test(form) && /^(?:ce(?:ux|lles?|lui)-(?:ci|là)|chacune?|tous)$/.test(next?.form ?? '')
  const told = those ? (next as Token) : form === 'a' ? phraseAt(block, first + 1) : toldAt(block, first)
  const closes = told && block.norm[told.end] === ','
  const last = told && /^ces? dernier|^cette dernière/.test(block.norm.slice(told.start, told.end))
  return closes && (those || last || isKnownActor(block, told)) ? told : null
}

const LETTER =
  /^(?:(?:dans|par|via) (?:une? |l[ae] |l'|leur |sa |son |cette |ce )?(?:même |nouvelle? |récente? |longue |courte )?)(?:lettre|courrier|courriel|missive|pétition|tribune|adresse|supplique|motion|requête|mémorandum)(?: (?:ouverte?|commune?|cosignée|adressée?|envoyée?|expédiée?|remise?|transmise?|datée?)){0,2} (?=aux? |à )/i
/** « Dans un courrier adressé au préfet, les élus réclament »: whom a letter that opens the sentence is for. */
export const writtenTo = (block: TextBlock, { start, end }: Sentence): Span | null => {
  const letter = LETTER.exec(block.norm.slice(start, end))
  const told = letter && toldAt(block, firstFrom(block.tokens, start + letter[0].length))
  return told && /^[,(]|^ (?:et |le |du |dat)/.test(block.norm.slice(told.end)) && isKnownActor(block, told)
    ? told
    : null
}

/** The person or group after « à », « aux » between two tokens. */
export const toldBetween = (block: TextBlock, from: number, until: number): Span | null => {
  for (let i = from; i < until; i++) {
    // « jusqu'au 30 juin »
    const told = block.tokens[i - 1]?.form === "jusqu'" ? null : toldAt(block, i)
    if (told) return told
  }
  return null
}
