/** What is renewed: the noun phrase, its class, and its name. */
import { resolve } from '../../french/coreference.ts'
import { nounPhraseAfter, nounPhraseBefore, objectOf, subjectOf } from '../../french/phrases.ts'
import type { AnalysedText, Span, TextBlock } from '../../french/types.ts'
import { isNoun, isVerb, tokensIn } from '../words.ts'
import { CALLS, DATES, INTRANSITIVE, LOOSE, REPLACED, SCHEMES } from './families.ts'

/** `scheme`, `loose` and `date` can be renewed or postponed, `replaced` never; `other` needs a duration; `none` was not found. */
export type ThingClass = 'scheme' | 'loose' | 'date' | 'replaced' | 'other' | 'none'

export interface Thing {
  readonly name: string | null
  readonly kind: ThingClass
}

const NONE: Thing = { name: null, kind: 'none' }
const PRONOUN =
  /^(?:ils?|elles?|le|la|les|l'|celui|celle|ceux|celles|qui|que|leur|leurs|son|sa|ses|ce dernier|cette dernière)(?![\p{L}\p{N}])/iu

/** The class of the first noun of a span that has one. */
export function classOf(block: TextBlock, span: Span): ThingClass {
  const [first, last] = tokensIn(block, span)
  let named = false
  for (let i = first; i < last; i++) {
    const token = block.tokens[i]
    if (token?.kind !== 'word') continue
    if (token.form === 'appel' || token.form === 'appels')
      return block.tokens.slice(i + 1, i + 5).some(next => CALLS.has(next.form)) ? 'scheme' : 'replaced'
    if (isNoun(token, SCHEMES)) return 'scheme'
    if (isNoun(token, DATES)) return 'date'
    if (isNoun(token, REPLACED)) return 'replaced'
    if (isNoun(token, LOOSE)) return 'loose'
    if (i > first && /\p{Lu}/u.test(block.text[token.start] ?? '')) named = true
  }
  return named || block.norm.slice(span.start, span.end).includes('«') ? 'loose' : 'other'
}

/** The thing of a noun phrase, a pronoun replaced by what it stands for. */
function thingAt(text: AnalysedText, index: number, span: Span | null): Thing {
  const block = text.blocks[index]
  if (!block || !span || span.end <= span.start) return NONE
  const name = resolve(text, index, span)
  const phrase = block.norm.slice(span.start, span.end)
  if (!PRONOUN.test(phrase)) return { name, kind: classOf(block, span) }
  if (PRONOUN.test(name)) return NONE
  for (const [b, other] of text.blocks.entries()) {
    const at = other.text.indexOf(name)
    if (at >= 0) return { name, kind: classOf(text.blocks[b] as TextBlock, { start: at, end: at + name.length }) }
  }
  return { name, kind: 'other' }
}

/** What a verb renews or ends: its object when it is active and has one, else its subject. */
export function thingOfVerb(text: AnalysedText, index: number, verb: number, lemma: string): Thing {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[verb]
  const participle = token?.verbs.some(reading => reading.lemma === lemma && reading.tense === 'past-participle')
  const before = block.tokens.slice(Math.max(0, verb - 5), verb)
  const passive = participle && (before.some(t => isVerb(t, 'être')) || !before.some(t => isVerb(t, 'avoir')))
  const reflexive = before.some(t => t.form === 'se' || t.form === "s'")
  const subject = () =>
    thingAt(text, index, subjectOf(block, verb) ?? (participle ? nounPhraseBefore(block, verb) : null))
  if (passive || reflexive || INTRANSITIVE.has(lemma)) return subject()
  const clitic = block.tokens[verb - 1]
  const object = /^(?:le|la|les|l')$/.test(clitic?.form ?? '') ? (clitic ?? null) : objectOf(block, verb)
  const found = thingAt(text, index, object)
  return found.kind === 'none' ? subject() : found
}

/** What a noun renews: its complement in « de », else what its possessive stands for. */
export function thingOfNoun(text: AnalysedText, index: number, noun: number): Thing {
  const block = text.blocks[index] as TextBlock
  const before = block.tokens[noun - 1]
  const own = before && /^(?:leurs?|son|sa|ses)$/.test(before.form) ? thingAt(text, index, before) : NONE
  for (let i = noun + 1; i < noun + 14; i++) {
    const form = block.tokens[i]?.form
    if (form === undefined || form === '.' || form === ';') break
    if (!/^(?:de|du|des|d')$/.test(form)) continue
    const span = nounPhraseAfter(block, form === 'du' || form === 'des' ? i : i + 1) ?? nounPhraseAfter(block, i + 1)
    const thing = thingAt(text, index, span)
    if (thing.kind !== 'none' && thing.kind !== 'other') return thing
  }
  return own
}
