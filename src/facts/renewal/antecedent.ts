/** What a pronoun stands for when it stands for a thing that can be renewed. */
import { nounPhraseAfter } from '../../french/phrases.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { family, tokensIn } from '../words.ts'
import { classAt, classOf, type ThingClass } from './class.ts'

export interface Thing {
  /** Noun phrase without its article, a pronoun replaced by what it stands for. */
  readonly name: string | null
  readonly kind: ThingClass
}

/** Nothing was found. */
export const NONE: Thing = { name: null, kind: 'none' }

export const scheme = (thing: Thing) => thing.kind === 'scheme'
export const dated = (thing: Thing) => scheme(thing) || thing.kind === 'date'
/** Of a class that the lists know. */
export const classed = (thing: Thing) => dated(thing) || thing.kind === 'loose'
export const renewable = (thing: Thing) => classed(thing) || thing.kind === 'named'
/** A pronoun that stands for nobody knows what: enough for verbs that mean nothing else. */
export const unnamed = (thing: Thing) => thing.kind === 'none'

export const ARTICLE = /^(?:les? |la |l'|une? |des |ces? |cette |cet |du )/iu

/** « son label de pôle » is a label when a pronoun stands for it. */
export const bare = (name: string): string => name.replace(ARTICLE, '').replace(/^(?:s(?:on|a|es)|leurs?) /i, '')

const GENDER: Readonly<Record<string, ReadonlySet<string>>> = {
  m: family("le un ce cet du au son l'"),
  f: family("la une cette sa l' son"),
  p: family('les des ces ses leurs aux deux trois'),
}

/** Tokens back in which a pronoun may find its scheme. */
const SCHEME_REACH = 150

/** The last scheme before an offset that a pronoun can stand for, in its block or the one before. */
export function lastScheme(
  text: AnalysedText,
  index: number,
  offset: number,
  pronoun: string,
  floor?: { readonly block: number; readonly start: number },
): Thing {
  const form = pronoun.toLowerCase()
  const gender = /s$|^ceux/.test(form) ? 'p' : /^(?:elle|la|celle)/.test(form) ? 'f' : 'm'
  for (const b of [index, index - 1]) {
    const block = text.blocks[b]
    if (!block || (floor && b < floor.block)) break
    const past = b === index ? tokensIn(block, { start: 0, end: offset })[1] : block.tokens.length
    for (let i = past - 1; i > 0 && i > past - SCHEME_REACH; i--) {
      const token = block.tokens[i] as Token
      if (floor && b === floor.block && token.start < floor.start) break
      if ((b === index && token.end > offset) || classAt(block, i) !== 'scheme') continue
      const article = block.tokens[i - 1]?.form ?? ''
      // « deux baux … Le premier »
      const counted = / /.test(form) && GENDER.p?.has(article)
      if (form !== "l'" && !counted && !GENDER[gender]?.has(article)) continue
      const phrase = (i > 1 ? nounPhraseAfter(block, i - 2) : null) ?? token
      const span = phrase.start <= token.start && token.end <= phrase.end ? phrase : token
      return { name: bare(block.text.slice(span.start, span.end)), kind: 'scheme' }
    }
  }
  return NONE
}

const AS_FOR = /(?:^|[.!?»] ?)quant (?:aux?|à la|à l'|à) ?([^,]{3,80}),[^.,]*$/iu
/** « La confiance, ça se renouvelle », « Le guichet, il rouvrira » */
const DISLOCATED =
  /(?:^|[.!?«»:] ?)((?:(?:l[ea]s?|une?|ces?|cette|cet|s(?:on|a|es)|leurs?|notre|nos|votre|vos) |l')[^,;:.«»]{2,60}), $/iu
const TAKES_UP = /^(?:ça|cela|ce|il|elle|ils|elles)$/i

/** « Quant au crédit d'impôt, il … », « La confiance, ça … »: what a sentence sets up before its pronoun. */
export function setUp(block: TextBlock, { start: offset, end }: Span): Span | null {
  const from = Math.max(0, offset - 200)
  const before = block.norm.slice(from, offset)
  const pronoun = block.norm.slice(offset, end)
  const match = AS_FOR.exec(before) ?? (TAKES_UP.test(pronoun) ? DISLOCATED.exec(before) : null)
  if (!match?.[1]) return null
  const start = from + match.index + match[0].indexOf(match[1])
  const span = { start, end: start + match[1].length }
  // « Le mois dernier, elle a renouvelé »: only « ça » takes up whatever stands there.
  const personal = /^(?:ils?|elles?)$/i.test(pronoun) && !/^[^,]*quant /i.test(match[0])
  return personal && !/^(?:scheme|replaced)$/.test(classOf(block, span)) ? null : span
}
