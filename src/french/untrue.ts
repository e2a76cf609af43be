/** What is said not to be so: « Il est faux que », « n'est pas vrai que », « L'information d'une vente est fausse ». */
import { finiteness, has, isAdverb, isVerb, reads } from './predicates.ts'
import type { Token } from './types.ts'

type Tokens = readonly Token[]
const words = (list: string) => new Set(list.split(','))

const FALSE =
  /^(?:faux|fausses?|inexacte?s?|mensong(?:er|ère)s?|erronée?s?|infondée?s?|fantaisistes?|imaginaires?|absurdes?)$/
const TRUE = /^(?:vraie?s?|exacte?s?|avérée?s?|fondée?s?)$/
const CLAIMING = words('dire,croire,affirmer,prétendre,penser,imaginer,écrire,soutenir,laisser,annoncer,parler')
/** Who does not think so thinks the contrary. */
const OPINION = words('croire,penser')
/** What may be untrue. */
const CLAIM =
  /^(?:informations?|rumeurs?|bruits?|nouvelles?|annonces?|allégations?|affirmations?|accusations?|chiffres?|idées?|thèses?|hypothèses?|scénarios?)$/

/** Tokens of « , répond le groupe lorrain dans un communiqué, ». */
const ASIDE = 14

/** Whether « ne » stands close before token `i`: « n'a jamais voulu ». */
export const isUnderNe = (tokens: Tokens, i: number): boolean =>
  [1, 2, 3].some(back => /^n[e']$/.test(tokens[i - back]?.form ?? ''))

/** « Il est faux, répond le groupe, | que »: the last token before an aside between commas that ends at token `i`; `i` where none does. */
export function beforeAside(tokens: Tokens, i: number): number {
  if (tokens[i]?.form !== ',') return i
  for (let at = i - 1; at > Math.max(0, i - ASIDE); at--) {
    if (/^[.;:]$/.test(tokens[at]!.form)) return i
    if (tokens[at]!.form === ',') return at - 1
  }
  return i
}

/** « dément, par la voix de son avocat, | la vente »: the k-th token on of a clause's own, past an aside between commas that begins at it. */
export function pastAside(tokens: Tokens, inside: readonly number[], k: number): number {
  if (tokens[inside[k] ?? -1]?.form !== ',') return k
  const close = inside.findIndex((i, at) => at > k && tokens[i]!.form === ',')
  return close > 0 && inside[close]! - inside[k]! < ASIDE ? close + 1 : k
}

/** Token of the verb that the adjective at `i` belongs to, over adverbs; -1 where it says of its subject neither that it is so nor that it is not. */
function saidBy(tokens: Tokens, i: number): number {
  const form = tokens[i]?.form ?? ''
  if (!FALSE.test(form) && !TRUE.test(form)) return -1
  let verb = i - 1
  while (verb > 0 && (isAdverb(tokens[verb]) || /^(?:pas|plus|point)$/.test(tokens[verb]!.form))) verb--
  return isVerb(tokens[verb], 'être', 'révéler', 'avérer') ? verb : -1
}

/** Whether the adjective at `i` says of its subject that it is not so: « est totalement fausse », « s'est révélée infondée », « n'est pas vrai ». */
function isUntrue(tokens: Tokens, i: number): boolean {
  const verb = saidBy(tokens, i)
  return verb >= 0 && isUnderNe(tokens, verb) === TRUE.test(tokens[i]!.form)
}

/** « n'est pas fausse »: what is not untrue is not denied. */
export const isNotFalse = (tokens: Tokens, i: number): boolean => FALSE.test(tokens[i]!.form) && saidBy(tokens, i) >= 0

/** « Il est faux de dire que », « Il ne faut pas croire que »: whether the clause of « que » at token `first` is said not to be so. */
export function isUntrueThat(tokens: Tokens, first: number): boolean {
  if (!/^qu[e']$/.test(tokens[first]?.form ?? '')) return false
  let i = beforeAside(tokens, first - 1)
  while (i > 0 && isAdverb(tokens[i])) i--
  if (!has(tokens[i], CLAIMING)) return isUntrue(tokens, i)
  if (!reads(tokens[i], 'infinitive')) {
    const thinks = tokens[i]!.verbs.some(({ lemma, tense }) => OPINION.has(lemma) && tense === 'present')
    return thinks && finiteness(tokens, i) > 0 && isUnderNe(tokens, i)
  }
  if (/^d[e']$/.test(tokens[i - 1]?.form ?? '')) return isUntrue(tokens, i - 2)
  let must = i - 1
  while (must > 0 && (isAdverb(tokens[must]) || /^(?:pas|surtout)$/.test(tokens[must]!.form))) must--
  return isVerb(tokens[must], 'falloir') && isUnderNe(tokens, must)
}

/** Tokens of a clause in which its subject has its head: « Les rumeurs ». */
const HEAD = 4
/** « La rumeur d'une fermeture est infondée »: whether the adjective at `i` says so of a claim that opens the clause at `first`. */
export const isUntrueClaim = (tokens: Tokens, i: number, first: number): boolean =>
  isUntrue(tokens, i) && tokens.slice(first, Math.min(first + HEAD, i)).some(({ form }) => CLAIM.test(form))
