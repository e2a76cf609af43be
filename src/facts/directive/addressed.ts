/** Orders as nouns with whom they are given to: « L'ordre donné aux chaînes de ralentir », « Rail : appel aux Régions à commander ». */
import { ahead } from '../../french/offsets.ts'
import { isAdverb, isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, nouns, singular } from '../words.ts'
import { isPlausible } from './animate.ts'
import { type Directive, infinitiveAfter } from './find.ts'
import { forceOf } from './orders.ts'
import { toldAt } from './parties.ts'

const ORDERS = nouns(
  'ordre consigne injonction instruction interdiction obligation demande sommation recommandation appel prière mission mandat défense conseil requête ultimatum directive',
)
const GIVEN =
  /^(?:faite?s?|donnée?s?|adressée?s?|imposée?s?|lancée?s?|signifiée?s?|notifiée?s?|intimée?s?|transmise?s?|envoyée?s?|passée?s?|confiée?s?|prescrite?s?|fixée?s?|formulée?s?)$/

/** Who the order comes from: « par Bercy » before the deed, « émane de la Cour », « vient de Tokyo » after it. */
const sourceOf = (block: TextBlock, from: number, until: number, last: number): Span | null => {
  const { tokens } = block
  const by = ahead(tokens, from, until, /^par$/)
  if (by > 0) return phraseAt(block, by + 1)
  for (let i = until; i < last && i < until + 14; i++) {
    if (!isVerb(tokens[i], 'émaner', 'venir') || /^(?:pas|plus)$/.test(tokens[i - 1]?.form ?? '')) continue
    const { form = '' } = tokens[i + 1] ?? {}
    return /^d[e']$/.test(form) ? phraseAt(block, i + 2) : null
  }
  return null
}

/** « coûtera à l'exploitant 4 millions d'euros » */
const upToNumber = ({ tokens }: TextBlock, span: Span | null): Span | null => {
  const number = tokens.findIndex(
    ({ kind, start }) => span && kind === 'number' && start > span.start && start < span.end,
  )
  return span && number > 0 ? { start: span.start, end: tokens[number - 1]!.end } : span
}
/** Whom the order costs or comes to: « coûtera au sidérurgiste », « vaut aux exploitants ». */
const payerOf = (block: TextBlock, deed: number, last: number): Span | null => {
  for (let k = deed + 2; k < last && k < deed + 18; k++)
    if (isVerb(block.tokens[k], 'coûter', 'valoir', 'parvenir', 'adresser', 'notifier', 'imposer'))
      return upToNumber(block, toldAt(block, k + 1))
  return null
}

/** Orders of one sentence that are nouns and say whom they are given to. */
export const addressedIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    if (!isNoun(tokens[i], ORDERS)) continue
    // « L'injonction de remplacer les ponts coûtera au groupe … »: no other noun of orders is one whoever speaks.
    const plain = /^(?:injonction|sommation)$/.test(tokens[i]!.form) && /^d[e']$/.test(tokens[i + 1]?.form ?? '')
    const deed = plain ? infinitiveAfter(tokens, i + 1) : -1
    if (deed > 0) {
      found.push({
        force: 'obligation',
        trigger: i,
        action: deed,
        issuer: null,
        addressee: payerOf(block, deed, last),
        implicit: true,
        heads: true,
      })
      i = deed
      continue
    }
    const given = GIVEN.test(tokens[i + 1]?.form ?? '')
    // Without its participle it is a heading's: no article stands before it.
    const bare = i === first || tokens[i - 1]?.form === ':'
    if (!given && !bare) continue
    let at = given ? i + 2 : i + 1
    while (isAdverb(tokens[at]) && !/^(?:à|au)$/.test(tokens[at]!.form)) at++
    const told = /^(?:à|aux?)$/.test(tokens[at]?.form ?? '') ? toldAt(block, at) : null
    if (!told || !isPlausible(block, told)) continue
    const links = /^(?:appel|ultimatum)s?$/.test(tokens[i]!.form) ? /^(?:de|d'|à|pour)$/ : /^(?:de|d'|à)$/
    const link = ahead(tokens, at + 1, Math.min(last, at + 12), links)
    for (let k = link; k > 0 && k < last && k < at + 12; k++) {
      if ((tokens[k] as Token).kind === 'mark') break
      const action = links.test(tokens[k]!.form) ? infinitiveAfter(tokens, k) : -1
      if (action < 0) continue
      found.push({
        force: forceOf(singular(tokens[i]!.form)),
        trigger: i,
        action,
        issuer: sourceOf(block, at, action, last),
        addressee: told,
        implicit: true,
        heads: given,
      })
      i = action
      break
    }
  }
  return found
}
