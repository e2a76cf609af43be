/** What class of thing a noun phrase names. */
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, nouns, singular, tokensIn } from '../words.ts'
import { ASPECTS, COMPOUNDS, DATES, GOODS, HAPPENINGS, LOOSE, REPLACED, SCHEMES, TRANSPARENT } from './things.ts'

/**
 * `scheme`, `loose` and `date` can be renewed or postponed, `named` only when the verb means nothing else, `replaced` never;
 * `other` needs a duration; `none` was not found.
 */
export type ThingClass = 'scheme' | 'loose' | 'date' | 'named' | 'replaced' | 'other' | 'none'

/** Tokens after a noun in which the word may stand that makes a scheme of it. */
const COMPOUND = 5

/** These are of metal when a work or a science of engineers qualifies them. */
const DEVICES = nouns('dispositif mécanisme bouclier régime programme')
const TECHNICAL =
  /^(?:therm|hydraul|électr|électron|mécan|pneumat|opt|acoust|magnét)\p{L}*iques?$|^(?:frein|lav|lev|chauff|séch|allum|éclair|verrouill|pomp|dos|serr|guid|perç|sci)age$|^refroidissement$|moteurs?$/u

/** What names are joined to; an « aide-soignante » is no aid. */
const JOINABLE = nouns(
  'contrat accord convention bail baux pacte protocole programme prêt prime bonus chèque fonds tarif plan marché',
)

/** « contrats-cadres » is a contract and « éco-prêt » a loan, whatever is joined to it. */
function joined(token: Token): Token {
  if (!token.form.includes('-') || isNoun(token, SCHEMES) || isNoun(token, LOOSE)) return token
  const parts = token.form.split('-')
  const form = [parts[0], parts.at(-1)].find(part => part && JOINABLE.has(singular(part)))
  return form ? { ...token, form } : token
}

/** The class of a noun at token `i`. */
export function classAt(block: TextBlock, i: number): ThingClass | null {
  const token = joined(block.tokens[i] as Token)
  const makers = COMPOUNDS.get(singular(token.form)) ?? COMPOUNDS.get(token.form)
  if (makers && block.tokens.slice(i + 1, i + COMPOUND).some(({ form }) => makers.has(form)))
    return HAPPENINGS.has(singular(token.form)) ? 'date' : 'scheme'
  const goods = GOODS.get(singular(token.form)) ?? GOODS.get(token.form)
  if (goods && block.tokens.slice(i + 1, i + COMPOUND).some(next => isNoun(next, goods))) return 'replaced'
  // « le dispositif de freinage », « le bouclier thermique »
  if (isNoun(token, DEVICES) && block.tokens.slice(i + 1, i + 4).some(({ form }) => TECHNICAL.test(form)))
    return 'replaced'
  // « la garantie de ses utilitaires » goes with what is sold.
  if (
    /^garanties?$/.test(token.form) &&
    /^ (?:de|sur) (?:ses|leurs) /.test(block.norm.slice(token.end, token.end + 11))
  )
    return 'replaced'
  if (isNoun(token, SCHEMES)) return 'scheme'
  if (isNoun(token, DATES)) return 'date'
  if (isNoun(token, REPLACED)) return 'replaced'
  return isNoun(token, LOOSE) ? 'loose' : null
}

/** A scheme this far into a phrase is not its head: « 30 postes et un programme ». */
const FAR = 4

/** What may stand before a head. */
const OPENING = nouns(
  "le la les l' un une ce cet cette ces son sa ses leur nos notre deux trois tout toute tous chaque nouveau nouvel nouvelle premier première dernier dernière ancien ancienne fameux fameuse grand grande petit petite",
)
const PREPOSITION = family("de du des d' à au aux en sur pour contre")
const isCapital = (text: string, at: number): boolean => text[at]?.toLowerCase() !== text[at]

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
    if (PREPOSITION.has(token.form)) {
      complement ||= head !== null && !isNoun(head, TRANSPARENT)
      continue
    }
    // « le montant de la prime »
    if (complement && head && isNoun(head, ASPECTS)) break
    const kind = classAt(block, i)
    // « les certificats d'économies d'énergie », « la qualité du service »: only a scheme makes one of a head nobody knows.
    const counts = kind && (!complement || kind === 'scheme' || kind === 'date')
    if (counts && !(kind === 'loose' && isNoun(token, TRANSPARENT)))
      return kind === 'scheme' && i - first > counted ? 'loose' : kind
    if (!isNoun(token, OPENING)) head ??= token
    named ||=
      i > first
        ? isCapital(block.text, token.start)
        : isCapital(block.text, token.start) && isCapital(block.text, token.start + 1)
  }
  if (named || /["«]/.test(block.norm.slice(span.start, span.end))) return 'named'
  return head && isNoun(head, LOOSE) ? 'loose' : 'other'
}
