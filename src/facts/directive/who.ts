/** Whom a phrase beside a directive stands for, in words. */

import { lastActor, lastPerson, textOf } from '../../french/antecedents.ts'
import { attributionAt } from '../../french/attribution.ts'
import { sentenceAt } from '../../french/clauses.ts'
import { resolve } from '../../french/coreference.ts'
import { phraseGender } from '../../french/groups.ts'
import { firstFrom } from '../../french/offsets.ts'
import { phraseAt, whereOn } from '../../french/speech.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { isActor, isKnownActor, isOneOfThem, isPlausible, isWriting } from './animate.ts'
import { earlierPronoun } from './chain.ts'
import { ledPhrase } from './find.ts'
import { toldAt, withoutClitics } from './parties.ts'
import { groupTakenUp, isWorkplace, placeTakenUp } from './taken-up.ts'

const SELF = /^(?:-?(?:t-)?(?:nous|je|on)|j')$/i
const THEY = /^-?(?:t-)?(il|elle|ils|elles)$/i

/**
 * What a pronoun takes up that opens its sentence: « Les embouteilleurs trient ; ils demandent … », « L'Etat nous a tout pris,
 * et maintenant il nous demande … ».
 */
const ofSameSentence = (block: TextBlock, span: Span, pronoun: string): Span | null => {
  const { first } = sentenceAt(block, span.start)
  const from = /^["«]$/.test(block.tokens[first]?.form ?? '') ? first + 1 : first
  const phrase = withoutClitics(block, phraseAt(block, from))
  if (!phrase || phrase.end >= span.start || !isKnownActor(block, phrase)) return null
  const words = block.norm.slice(phrase.start, phrase.end)
  const plural = /^(?:les|des|ces|ses|leurs|plusieurs|certaine?s|deux|trois|quatre|cinq|six|dix) /i.test(words)
  if (plural !== pronoun.endsWith('s')) return null
  const gender = plural ? null : phraseGender(words)
  return gender && (gender === 'f') !== pronoun.startsWith('elle') ? null : phrase
}

/** Tokens between a topic and the pronoun that takes it up: a comma, a short subject. */
const TOPIC_REACH = 4
/** « Quant aux services fiscaux, ordre leur est donné »: what its sentence says it is about. */
const topicOf = (block: TextBlock, span: Span, told: string): Span | null => {
  const { first } = sentenceAt(block, span.start)
  const phrase = block.tokens[first]?.form === 'quant' ? toldAt(block, first + 1) : null
  if (!phrase || phrase.end >= span.start || block.norm[phrase.end] !== ',') return null
  // « Quant aux tarifs, le ministre a reçu les transporteurs et leur demande »: others have come between.
  if (firstFrom(block.tokens, span.start) - firstFrom(block.tokens, phrase.end) > TOPIC_REACH) return null
  const many = block.tokens[first + 1]?.form === 'aux' || /^(?:ses|leurs|ces|nos)/.test(block.norm.slice(phrase.start))
  return many === /s$|^(?:leur|eux)$/.test(told) && isPlausible(block, phrase) ? phrase : null
}

/** The last person or body before a pronoun, where what coreference found is no one. */
const lastOf = (text: AnalysedText, index: number, span: Span, pronoun: string): string | null => {
  if (pronoun.endsWith('s')) return null
  const gender = pronoun === 'elle' ? 'f' : 'm'
  const person = lastPerson(text, index, span.start, one => !one.gender || one.gender === gender)
  return person?.name ?? lastActor(text, index, span.start, gender, null)?.name ?? null
}

/**
 * Who the phrase at `span` of block `index` is: a name, the words themselves without their article, for a pronoun what it
 * takes up; null when it says nothing by itself. `except`: whom it cannot stand for. `until`: offset of the verb after it.
 * `acts`: it does what no writing can.
 */
export const whoIs = (
  text: AnalysedText,
  index: number,
  span: Span | null,
  except: string | null = null,
  until = Infinity,
  acts = false,
): string | null => {
  const block = text.blocks[index]
  if (!span || !block) return null
  const words = block.norm.slice(span.start, span.end)
  // « Plutôt que d'exiger un départ »: the capital is the sentence's.
  if (words === 'Plutôt') return null
  const where = words === 'on' ? whereOn(block, sentenceAt(block, span.start).first) : null
  if (where) return resolve(text, index, where)
  if (SELF.test(words)) return attributionAt(text, index, span).by?.name ?? block.text.slice(span.start, span.end)
  if (isOneOfThem(words) || /^(?:les uns|l'une?) et l(?:'|es )autres?$/.test(words))
    return block.text.slice(span.start, span.end)
  const pronoun = THEY.exec(words)?.[1]?.toLowerCase()
  const told = pronoun ?? /^(?:leur|lui|eux|les)$/.exec(words)?.[0]
  const topic = told ? topicOf(block, span, told) : null
  if (topic) return textOf(block, topic)
  const opening = pronoun ? ofSameSentence(block, span, pronoun) : null
  if (opening) return resolve(text, index, opening)
  // « Le maire invite Côme Mallatray »: whoever is named after the verb is another.
  const beyond = block.mentions.some(
    m => m.type === 'person' && m.start > until && m.whole.start < span.end && m.whole.end > until,
  )
  if (beyond) return textOf(block, span)
  const clitic = /^(?:leur|lui|les|l'|le|la)$/.exec(words)?.[0]
  const earlier = clitic ? earlierPronoun(block, span, clitic) : null
  const same = earlier && whoIs(text, index, earlier)
  if (same && same !== except && isActor(same) && !THEY.test(same)) return same
  const group = told && /^(?:.*s|eux|leur)$/.test(told) ? groupTakenUp(text, index, span, told, except) : null
  if (group) return group
  const found = resolve(text, index, span, false, except)
  const place = told && !group ? placeTakenUp(text, index, span, told, found) : null
  if (place && place !== except) return place
  if (pronoun && !isActor(found) && (acts || !isWriting(found)))
    return lastOf(text, index, span, pronoun) ?? (found || null)
  // A clitic that nobody is found for says nothing by itself.
  return /^(?:l['’]|les?|la|lui|leur)$/i.test(found) ? null : found || null
}

/** Who is told: as `whoIs`, but a pronoun that stands for a thing is nobody (« exige qu'elles soient livrées »). */
export const whoIsTold = (
  text: AnalysedText,
  index: number,
  span: Span | null,
  giver: string | null,
): string | null => {
  const found = whoIs(text, index, span, giver)
  const they = span && THEY.test(text.blocks[index]?.norm.slice(span.start, span.end) ?? '')
  return they && found && !isActor(found) && !isWorkplace(found) ? null : found
}

/** « Il leur faudra aussi »: an impersonal verb goes on with who was told in the sentence before, one or many. */
export const toldBefore = (
  block: TextBlock,
  told: Span,
  earlier: { readonly addressee: string | null } | null,
): string | null => {
  const whom = earlier?.addressee
  if (!whom || !/(?:^|[^\p{L}])il $/iu.test(block.norm.slice(Math.max(0, told.start - 4), told.start))) return null
  const many = /^leur$/i.test(block.norm.slice(told.start, told.end))
  return many === /[sx]$/.test(whom.split(' ')[0] ?? '') ? whom : null
}

const TERMS =
  /^(?:aux termes|en vertu|en application|au terme|au titre|sur ordre|sur injonction|sur instruction|sur décision|sur demande|à la demande|par décision|par ordre) d(?:e |u |es |e l'|e la )/i

/** « Aux termes du cahier des charges, le concessionnaire devra »: the writing that the sentence at an offset opens with. */
export const termsOf = (block: TextBlock, at: Span): string | null => {
  const { first, start, end } = sentenceAt(block, at.start)
  const terms = TERMS.exec(block.norm.slice(start, end))
  const de = terms && firstFrom(block.tokens, start + terms[0].trimEnd().length - 2)
  const of = [de ?? first, (de ?? first) - 1].find(k => /^d(?:e|u|es|')$/.test(block.tokens[k]?.form ?? ''))
  if (!terms || of === undefined) return null
  const phrase = ledPhrase(block, of)
  return phrase && block.text.slice(phrase.start, phrase.end)
}

/** Who the paragraph speaks of before `offset`: the subject of its sentence before. */
export const openerBefore = (block: TextBlock, offset: number): string | null => {
  const before = block.sentences.findLast(({ end }) => end <= offset)
  if (!before) return null
  for (const mention of block.mentions) {
    if (mention.type !== 'organisation' && mention.type !== 'person') continue
    if (mention.start >= before.start && mention.start < before.start + 12) return mention.name
  }
  return null
}

/** Whether the verb at `at`, with `before` as its clitics and auxiliaries, goes on with the subject of another: « et lui interdit », « puis exige ». */
export const isJoined = (tokens: readonly Token[], before: readonly Token[], at: number, first: number): boolean => {
  const i = at - before.length - 1
  return i > first && /^(?:et|puis)$/.test(tokens[i]?.form ?? '')
}

/** Whether somebody is a clitic: « lui », « leur », « les », « l' ». */
export const isClitic = (block: TextBlock, span: Span): boolean =>
  /^(?:l['’]|les?|la|lui|leur)$/i.test(block.norm.slice(span.start, span.end))
