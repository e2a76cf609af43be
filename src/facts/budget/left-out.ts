/** What a purse does not pay for: « n'y seraient plus inclus », « dont les grues sont exclues », « n'entre dans aucune case du plan ». */
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { isChangingPurse, isCostOrPurse, isPurse } from './words.ts'

const word = (token: Token | undefined) => token?.form ?? ''

/** What is in a purse or out of it; the first need no purse beside them. */
export const PAID = family('financer abonder cofinancer subventionner rembourser')
/** What befalls a purse that is named before: « la prime n'est plus versée ». */
const GIVEN = family('verser octroyer accorder allouer payer attribuer distribuer')
const INCLUDED =
  /^(?:inscri(?:ts?|tes?)|budgétée?s?|incl(?:us|uses?)|compris(?:es?)?|admis(?:es?)?|comptée?s?|comptabilisée?s?|retenue?s?|recevables?|intégrée?s?|couverte?s?|éligibles?|figure(?:nt|r|ra|ront|rait|raient)?|entre(?:nt|r|ra|ront|rait|raient)?)$/

/** « Ni les études ni le terrain ne », « Aucun de ces chantiers ne », « Rien ne »: the subject denies what no « pas » does. */
function deniesAll(tokens: readonly Token[], { first }: Sentence, ne: number): boolean {
  let neither = 0
  for (let i = ne - 1; i >= first && i > ne - 24 && !/^[;:.]$/.test(word(tokens[i])); i--) {
    if (/^(?:rien|aucune?|nulle?)$/.test(word(tokens[i])) && ne - i < 10) return true
    if (word(tokens[i]) === 'ni') neither++
  }
  return neither > 1
}

const FUNDING = family('financer subventionner cofinancer')
/** Of a fund alone. */
const PAYING = family('payer soutenir abonder')
const FUND_NAME = /^(?:fui|feder|fse|ademe|bpifrance|bpi|pia|anr|cir|fonds|guichet|dispositif|programme)$/
/** « La région ne finance plus les thèses », « Le FUI ne paiera plus les études amont »: who or what paid for something stops; « ne paie plus ses fournisseurs » is a debt. */
function paysNoMore(tokens: readonly Token[], { first }: Sentence, ne: number, verb: number): boolean {
  if (!tokens[verb]!.verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'past-participle')) return false
  if (!/^(?:l'|l[ea]s?|de|d'|ce(?:s|t|tte)?|que|aucune?)$/.test(word(tokens[verb + 2]))) return false
  if (lemmaIn(tokens[verb], FUNDING)) return true
  return (
    lemmaIn(tokens[verb], PAYING) !== null &&
    tokens.slice(Math.max(first, ne - 3), ne).some(t => FUND_NAME.test(t.form))
  )
}

/** « n'y seraient plus inclus », « ne sont plus prises en charge »: index of the last token, or 0. */
export function excluded({ tokens }: TextBlock, sentence: Sentence, ne: number, aboutMoney: () => boolean): number {
  const none = deniesAll(tokens, sentence, ne)
  for (let i = ne + 1; i < Math.min(sentence.last, ne + 8) && tokens[i]!.kind !== 'mark'; i++) {
    const token = tokens[i]!
    if (word(tokens[i + 1]) === 'plus' && paysNoMore(tokens, sentence, ne, i)) return i + 1
    const charged = isVerb(token, 'prendre') && /^(?:charge|compte)$/.test(word(tokens[i + 2]))
    const given =
      lemmaIn(token, GIVEN) !== null && tokens.slice(Math.max(sentence.first, ne - 6), ne).some(isChangingPurse)
    const paid = charged || given || lemmaIn(token, PAID) !== null || /^budgétée?s?$/.test(token.form)
    if (!paid && !INCLUDED.test(token.form)) continue
    const negation = tokens.slice(ne + 1, i + 4).find(t => /^(?:pas|plus|guère|nulle)$/.test(t.form))
    const object = tokens.slice(i + 1, i + 5).some(isPurse)
    const participle = /ée?s?$/.test(token.form) || token.verbs.some(v => v.tense === 'past-participle')
    // « les 3 millions ne sont inscrits nulle part »
    if (negation?.form === 'nulle') return aboutMoney() ? tokens.indexOf(negation) + 1 : 0
    if ((!negation && !none) || (paid && !object && !participle)) return 0
    const costs = tokens.slice(Math.max(sentence.first, ne - 14), ne).some(isCharge)
    // « Les visiteurs n'y sont plus admis », « les points ne sont pas comptés »
    if (/^(?:admis|compt|reten|recev)/.test(token.form) && !costs) return 0
    // « Les crédits d'Etat ne sont pas compris dans ce total »
    if (costs && tokens.slice(i + 1, Math.min(sentence.last, i + 6)).some(t => TOTAL.test(t.form)))
      return tokens.findIndex((t, k) => k > i && TOTAL.test(t.form))
    const inPurse =
      word(tokens[ne + 1]) === 'y' ||
      /^éli|^couv/.test(token.form) ||
      tokens.slice(i, Math.min(sentence.last, i + 8)).some(isPurse)
    if (!paid && !(inPurse && aboutMoney())) return 0
    return charged ? i + 2 : negation && tokens[i + 1] === negation ? i + 1 : i
  }
  return 0
}

/** What is in a sum or out of it. */
const TOTAL = /^(?:total|somme|montant|addition|calcul|chiffre|décompte|enveloppe|facture|devis|chiffrage|estimation)$/
/** « les frais de design », « les salaires »: what a purse pays for. */
export const isCharge = (token: Token | undefined): boolean =>
  isCostOrPurse(token) || /^(?:frais|charges|coûts?|dépenses?|études?|salaires|loyers|intérêts)$/.test(word(token))

/** What may be the purse that a relative tells more of, beside those that are one by name. */
const PAYMENT =
  /^(?:prêt|avance|garantie|chèque|bouclier|exonération|remise|rabais|taxe|redevance|devis|forfait|facture|impôt)s?$/
const OUT = /^(?:exclue?s?|exclus|écartée?s?|évincée?s?)$/

/** Whether a purse is what « dont » at token `i` takes up: « une aide moins généreuse que la précédente, et dont »; « le budget du club, dont » not. */
function takesUpPurse(tokens: readonly Token[], first: number, i: number): boolean {
  for (let j = i - 1; j >= first && j > i - 10; j--) {
    if (isPurse(tokens[j]) || PAYMENT.test(word(tokens[j]))) return true
    const aside = /^(?:,|et|mais)$/.test(word(tokens[j]))
    if (!aside && tokens[j]!.kind !== 'word') return false
    if (/^(?:d[eu]s?|d'|à|aux?|avec|sans|en|par|pour|sur|dans|qui)$/.test(word(tokens[j]))) return false
    if (tokens[j]!.verbs.length > 0 && !tokens[j]!.verbs.some(({ tense }) => tense === 'past-participle')) return false
  }
  return false
}

/** « une prime dont les camions sont exclus »: first and last token, or null. */
export function withoutThese({ tokens }: TextBlock, { first, last }: Sentence, i: number): [number, number] | null {
  if (word(tokens[i]) !== 'dont' || !takesUpPurse(tokens, first, i)) return null
  for (let be = i + 2; be < Math.min(last, i + 10) && tokens[be]!.kind === 'word'; be++) {
    if (!isVerb(tokens[be], 'être')) continue
    const out = [be + 1, be + 2].find(k => OUT.test(word(tokens[k])))
    if (out) return [i, out]
  }
  return null
}

const ENTERING = family('entrer rentrer figurer relever dépendre loger')
/** What pays, by name; and the parts of it, which other lists have too. */
const SCHEME = /^(?:dispositif|guichet|programme|enveloppe|budget|barème|plan|fonds|appel)s?$/
const PART = /^(?:case|ligne|rubrique|volet|chapitre|poste|tiroir)s?$/

/** « n'entre dans aucune case du plan », « ne relève d'aucun dispositif », where money is spoken of: first and last token, or null. */
export function noPlaceFor(
  { tokens }: TextBlock,
  { first }: Sentence,
  i: number,
  aboutMoney: () => boolean,
): [number, number] | null {
  if (!/^(?:aucune?|nulle?)$/.test(word(tokens[i])) || !/^(?:dans|sur|de|d'|à)$/.test(word(tokens[i - 1]))) return null
  const verb = [i - 2, i - 3].find(k => k > first && lemmaIn(tokens[k], ENTERING))
  if (verb === undefined || !/^(?:ne|n')$/.test(word(tokens[verb - 1])) || !aboutMoney()) return null
  if (SCHEME.test(word(tokens[i + 1]))) return [verb - 1, i + 1]
  if (!PART.test(word(tokens[i + 1]))) return null
  if (/^budgétaires?$/.test(word(tokens[i + 2]))) return [verb - 1, i + 2]
  const of = /^(?:d[eu]s?|d')$/.test(word(tokens[i + 2]))
  const scheme = of ? [i + 3, i + 4].find(k => SCHEME.test(word(tokens[k]))) : undefined
  return scheme ? [verb - 1, scheme] : null
}
