/** What class of thing a noun phrase names. */
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, singular, tokensIn } from '../words.ts'
import { COMPOUNDS, DATES, GOODS, LOOSE, REPLACED, SCHEMES, TRANSPARENT } from './things.ts'

/**
 * `scheme`, `loose` and `date` can be renewed or postponed, `named` only when the verb means nothing else, `replaced` never;
 * `other` needs a duration; `none` was not found.
 */
export type ThingClass = 'scheme' | 'loose' | 'date' | 'named' | 'replaced' | 'other' | 'none'

/** Tokens after a noun in which the word may stand that makes a scheme of it. */
const COMPOUND = 5

/** The class of a noun at token `i`. */
export function classAt(block: TextBlock, i: number): ThingClass | null {
  const token = block.tokens[i] as Token
  const makers = COMPOUNDS.get(singular(token.form)) ?? COMPOUNDS.get(token.form)
  if (makers && block.tokens.slice(i + 1, i + COMPOUND).some(({ form }) => makers.has(form))) return 'scheme'
  const goods = GOODS.get(singular(token.form)) ?? GOODS.get(token.form)
  if (goods && block.tokens.slice(i + 1, i + COMPOUND).some(next => isNoun(next, goods))) return 'replaced'
  if (isNoun(token, SCHEMES)) return 'scheme'
  if (isNoun(token, DATES)) return 'date'
  if (isNoun(token, REPLACED)) return 'replaced'
  return isNoun(token, LOOSE) ? 'loose' : null
}

/** A scheme this far into a phrase is not its head: « 30 postes et un programme ». */
const FAR = 4

/** What may stand before a head. */
const OPENING =
  /^(?:les?|la|l'|une?|ces?|cet|cette|son|sa|ses|leurs?|nos|notre|deux|trois|tou(?:te?s?|s)|chaque|nouve(?:lle|au|l)s?|premi(?:er|ère)s?|dernière?s?|ancien(?:ne)?s?|fameu(?:x|se)|grande?s?|petite?s?)$/

/** The class of the first noun of a span that has one; a name or something in quotation marks is `named`. */
export function classOf(block: TextBlock, span: Span): ThingClass {
  const [first, last] = tokensIn(block, span)
  const counted = block.tokens[first]?.kind === 'number' ? 2 : FAR
  let named = false
  let head: Token | null = null
  let complement = false
  for (let i = first; i < last; i++) {
    const token = block.tokens[i]
    if (token?.kind !== 'word') continue
    if (/^(?:de|du|des|d'|à|aux?|en|sur|pour|contre)$/.test(token.form)) {
      complement ||= head !== null && !isNoun(head, TRANSPARENT)
      continue
    }
    const kind = classAt(block, i)
    // « les certificats d'économies d'énergie », « la qualité du service »: only a scheme makes one of a head nobody knows.
    const counts = kind && (!complement || kind === 'scheme' || kind === 'date')
    if (counts && !(kind === 'loose' && isNoun(token, TRANSPARENT)))
      return kind === 'scheme' && i - first > counted ? 'loose' : kind
    if (!OPENING.test(token.form)) head ??= token
    const capital = /\p{Lu}/u.test(block.text[token.start] ?? '')
    if (capital && (i > first || /^\p{Lu}{2,}/u.test(block.text.slice(token.start)))) named = true
  }
  if (named || /["«]/.test(block.norm.slice(span.start, span.end))) return 'named'
  return head && isNoun(head, LOOSE) ? 'loose' : 'other'
}
