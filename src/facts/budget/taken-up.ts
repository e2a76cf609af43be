/** Purses taken up by « y » or a pronoun: « les salaires y sont compris », « les études n'y ouvrent plus droit », « Il a été abaissé de moitié ». */
import { isAdverb } from '../../french/predicates.ts'
import type { Sentence, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { isCharge } from './left-out.ts'
import { CHANGES, isFraction, isMoneyNoun, isPurse } from './words.ts'

export interface TakenUp {
  readonly from: number
  readonly to: number
  readonly role: BudgetRole
  readonly negated: boolean
}

const word = (token: Token | undefined) => token?.form ?? ''
const REACH = 9

/** First token of the phrase of a cost that stands before token `at` in its clause; -1 when none does. */
function chargeBefore(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= first && i > at - REACH && tokens[i]!.kind !== 'mark'; i--)
    if (isCharge(tokens[i]))
      return /^(?:l'|[ldcs]es|l[ae]|leurs?|son|sa|nos|notre)$/.test(word(tokens[i - 1])) ? i - 1 : i
  return -1
}

const INCLUDED = /^(?:incl(?:us|uses?)|compris(?:es?)?|comptée?s?|comptabilisée?s?|intégrée?s?)$/

/** « les salaires y sont maintenant compris »: a sum that takes in more than it did. */
function takenIn(tokens: readonly Token[], { first, last }: Sentence, y: number): TakenUp | null {
  if (!isVerb(tokens[y + 1], 'être')) return null
  let to = y + 2
  while (isAdverb(tokens[to])) to++
  const from = to < last && INCLUDED.test(word(tokens[to])) ? chargeBefore(tokens, first, y) : -1
  return from < 0 ? null : { from, to, role: 'change', negated: false }
}

const ENTITLING = family('avoir ouvrir donner')
const DENYING = /^(?:pas|plus|jamais|guère)$/

/** « les frais de design n'y ouvriront plus droit », « les intérimaires n'y ont plus droit » after a purse. */
function unentitled(
  tokens: readonly Token[],
  { first }: Sentence,
  before: Sentence | undefined,
  y: number,
): TakenUp | null {
  if (!/^n[e']$/.test(word(tokens[y - 1])) || !lemmaIn(tokens[y + 1], ENTITLING)) return null
  if (!DENYING.test(word(tokens[y + 2])) || word(tokens[y + 3]) !== 'droit') return null
  const paid = chargeBefore(tokens, first, y - 1) >= 0 || tokens.slice(before?.first ?? first, y).some(isPurse)
  return paid ? { from: y - 1, to: y + 3, role: 'exclusion', negated: true } : null
}

/** Verbs by which a sum becomes less or more, where they say by how much. */
const LESSENING = family(
  'abaisser amputer raboter rogner écorner relever rehausser majorer minorer gonfler fondre couper diviser',
)
const AUXILIARIES = family('être avoir aller devoir pouvoir venir')
const MULTIPLYING = family('doubler tripler quadrupler')
const CAPS = nouns('plafond seuil forfait montant ticket barème')

/** Last token of « de moitié », « d'un tiers », « des deux tiers » from token `i` on; -1 when something else stands there. */
function measureEnd(tokens: readonly Token[], i: number): number {
  if (!/^(?:de|d'|des)$/.test(word(tokens[i]))) return -1
  return [i + 1, i + 2].find(k => isFraction(tokens[k])) ?? -1
}

/** Whether the sentence has a sum's noun that agrees with the pronoun. */
function hasPurse(tokens: readonly Token[], { first, last }: Sentence, pronoun: string): boolean {
  const article = pronoun.endsWith('s')
    ? /^(?:[ldscm]es|aux|leurs|nos)$/
    : pronoun === 'elle'
      ? /^(?:l'|la|une|sa|cette)$/
      : /^(?:l'|le|un|du|au|son|ce|cet)$/
  for (let i = first + 1; i < last; i++)
    if ((isMoneyNoun(tokens[i]) || isPurse(tokens[i]) || isNoun(tokens[i], CAPS)) && article.test(word(tokens[i - 1])))
      return true
  return false
}

/** « … plafond fixé à 3 millions d'euros. Il a été abaissé de moitié »: what becomes of the sum of the sentence before. */
function changedAgain(
  tokens: readonly Token[],
  { first, last }: Sentence,
  before: Sentence | undefined,
  i: number,
): TakenUp | null {
  const token = tokens[i]!
  const times = lemmaIn(token, MULTIPLYING) !== null
  if (!before || !(times || lemmaIn(token, LESSENING) || lemmaIn(token, CHANGES))) return null
  let who = i - 1
  while (who > first && (isAdverb(tokens[who]) || word(tokens[who]) === "d'" || lemmaIn(tokens[who], AUXILIARIES)))
    who--
  if (who > first + 2 || !/^(?:il|elle)s?$/.test(word(tokens[who]))) return null
  const closed =
    i + 1 >= last || tokens[i + 1]!.kind === 'mark' || /^(?:en|pour|par|depuis|l')$/.test(word(tokens[i + 1]))
  const to = times && closed ? i : measureEnd(tokens, i + 1)
  return to >= 0 && to < last && hasPurse(tokens, before, word(tokens[who]))
    ? { from: i, to, role: 'change', negated: false }
    : null
}

/** What token `i` says of a purse or sum that a pronoun takes up; `earlier`: the sentence before had a sum. */
export function takenUp(
  tokens: readonly Token[],
  sentence: Sentence,
  before: Sentence | undefined,
  i: number,
  earlier: boolean,
  aboutMoney: () => boolean,
): TakenUp | null {
  if (word(tokens[i]) === 'y')
    return (aboutMoney() ? takenIn(tokens, sentence, i) : null) ?? unentitled(tokens, sentence, before, i)
  return earlier ? changedAgain(tokens, sentence, before, i) : null
}
