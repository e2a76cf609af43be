/** What part of the sum before somebody bears, and by how much another differs: « l'Ademe en paierait un tiers », « Les buvettes, le double », « le wagon roumain, un quart de moins ». */
import { finiteness, isAdverb } from '../../french/predicates.ts'
import type { Sentence, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { isFraction, UNSHARED } from './words.ts'

const word = (token: Token | undefined) => token?.form ?? ''
const BEARING = family(
  'apporter mettre remettre ajouter demander réclamer promettre obtenir prêter verser investir débourser offrir recevoir toucher exiger payer financer cofinancer prendre assumer supporter couvrir régler rembourser avancer fournir garantir acquitter absorber endosser représenter geler dégeler annuler rogner',
)
const AUXILIARIES = family('avoir aller devoir pouvoir vouloir')
const ARTICLE = /^(?:une?|l[ae]s?|deux|trois)$/

/** « un tiers », « la moitié », « les deux tiers »: first token of the fraction that ends at `i`; -1 when none does. */
export function fractionFrom(tokens: readonly Token[], i: number): number {
  if (!isFraction(tokens[i]) || !ARTICLE.test(word(tokens[i - 1]))) return -1
  return /^(?:deux|trois)$/.test(word(tokens[i - 1])) && word(tokens[i - 2]) === 'les' ? i - 2 : i - 1
}

const closes = (tokens: readonly Token[], i: number, last: number): boolean => i >= last || tokens[i]!.kind === 'mark'

/** Index of « en » before the verb group that ends right before token `at`: « en a payé | un tiers »; -1 when there is none. */
function enBefore(tokens: readonly Token[], first: number, at: number): number {
  let verb = at - 1
  // « n'en a payé qu'un dixième »
  while (/^qu[e']$/.test(word(tokens[verb])) || (isAdverb(tokens[verb]) && word(tokens[verb]) !== 'en')) verb--
  if (!lemmaIn(tokens[verb], BEARING)) return -1
  let en = verb - 1
  while (en > first && word(tokens[en]) !== 'en' && (isAdverb(tokens[en]) || lemmaIn(tokens[en], AUXILIARIES))) en--
  return en >= first && word(tokens[en]) === 'en' ? en : -1
}

/** « en paierait un tiers », « en a versé la moitié », from « en » on; « en paierait un tiers de la dette » has its own whole. */
export function borneShare(tokens: readonly Token[], { first }: Sentence, i: number): [number, number] | null {
  const from = fractionFrom(tokens, i)
  if (from < 0 || /^d[eu']s?$/.test(word(tokens[i + 1]))) return null
  const en = enBefore(tokens, first, from)
  return en < 0 ? null : [en, i]
}

const TIMES = /^(?:double|triple|quadruple)$/
/** Tokens that a giver's name may take: « les quatre derniers tanneurs de la ville ». */
const GIVER = 8

/** First token of the short noun phrase before token `at` that a sentence, a comma, a semicolon or « et » begins; -1 where a verb or no phrase stands there. */
function giverBefore(tokens: readonly Token[], first: number, at: number): number {
  let from = at - 1
  if (word(tokens[from]) === ',') from--
  while (from >= first && from > at - GIVER && tokens[from]!.kind === 'word' && word(tokens[from]) !== 'et') from--
  const opens = from < first || /^(?:[,;:]|et)$/.test(word(tokens[from]))
  const phrase = tokens.slice(from + 1, at)
  const named = /^(?:l'|l[ae]s?|ses|son|sa|leurs?|une?|celle|celui|chaque)$/.test(word(phrase[0]))
  const verbs = phrase.some((_, k) => finiteness(tokens, from + 1 + k) === 2)
  return opens && named && phrase.length > 1 && !verbs && !phrase.some(t => isNoun(t, UNSHARED)) ? from + 1 : -1
}

/** « Les buvettes, le double », « la Région la moitié »: what another bears, whose verb was said before, in the sentence or the one before. */
export function elidedShare(
  tokens: readonly Token[],
  { first, last }: Sentence,
  before: Sentence | undefined,
  i: number,
): [number, number] | null {
  const times = TIMES.test(word(tokens[i])) && word(tokens[i - 1]) === 'le'
  const from = times ? i - 1 : word(tokens[i]) === 'autant' ? i : fractionFrom(tokens, i)
  if (from < 0 || !closes(tokens, i + 1, last)) return null
  const giver = giverBefore(tokens, first, from)
  if (giver < 0) return null
  // « en apportent un dixième », « met 3 millions »: somebody bears something.
  const borne = tokens
    .slice(before?.first ?? first, giver)
    .some(
      (t, k, near) =>
        lemmaIn(t, BEARING) &&
        near
          .slice(k - 3 < 0 ? 0 : k - 3, k + 4)
          .some(n => isFraction(n) || n.kind === 'number' || word(n) === 'million'),
    )
  return borne ? [from, i] : null
}

const MORE = /^(?:plus|moins)$/
const OPENS = /^(?:[,(;:]|soit|encore)$/
const COSTING = family('coûter valoir payer toucher recevoir débourser verser facturer')

/** « ; un wagon roumain, un tiers de moins », « La seconde coûte deux fois plus »: how much less or more, where the clause ends. */
export function byShare(tokens: readonly Token[], { first, last }: Sentence, i: number): [number, number] | null {
  if (!MORE.test(word(tokens[i])) || !closes(tokens, i + 1, last)) return null
  const back = word(tokens[i - 1])
  let from = -1
  if (back === 'de') from = fractionFrom(tokens, i - 2)
  else if (back === 'moitié') from = i - 1
  else if (back === 'fois') from = i - 2
  if (from < first) return null
  const before = tokens[from - 1]
  // « La production, un tiers de moins »
  if (tokens.slice(Math.max(first, from - 5), from).some(t => isNoun(t, UNSHARED))) return null
  const opened = from === first || OPENS.test(word(before)) || lemmaIn(before, COSTING) !== null
  return opened ? [from, i] : null
}

const SUM = /^(?:somme|montant|apport|enveloppe|subvention|dotation|mise|participation|contribution|rallonge)s?$/
const LIKE = /^(?:comparable|équivalent|identique|similaire|analogue|semblable|égal)e?s?$/
const QUOTE = /^[«»"]$/

/** « une somme « comparable » », « un apport du même ordre »: as much as the sum before; « comparable à celle de 2019 » names its own. */
export function alike(tokens: readonly Token[], i: number): [number, number] | null {
  if (!SUM.test(word(tokens[i])) || !/^(?:une?|d'une?|l[ae]|l')$/.test(word(tokens[i - 1]))) return null
  const next = QUOTE.test(word(tokens[i + 1])) ? i + 2 : i + 1
  const order = ['du', 'même', 'ordre'].every((form, k) => word(tokens[next + k]) === form)
  const to = order ? next + 2 : LIKE.test(word(tokens[next])) ? next : -1
  return to < 0 || /^(?:à|aux?|que|qu'|de|du)$/.test(word(tokens[to + 1])) ? null : [i - 1, to]
}
