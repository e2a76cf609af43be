/** What leans on the sum before it: « un peu moins que l'an passé », « en espérait le double », « transport non compris », « dont la moitié ». */
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { alike, borneShare, byShare, elidedShare } from './shares.ts'
import { isFraction } from './words.ts'

export interface BesideSum {
  readonly from: number
  readonly to: number
  readonly role: BudgetRole
}

const word = (token: Token | undefined) => token?.form ?? ''
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** UTF-16 units within which a sum may be leant on. */
const REACH = 160

/** Whether the last quantity before an offset, of this sentence or near its beginning, is money; what `giver` counts bears it. */
function followsSum(block: TextBlock, at: number, money: readonly Span[], giver = at): boolean {
  const last = (spans: readonly Span[]) =>
    spans.reduce((end, span) => (span.end <= at ? Math.max(end, span.end) : end), -1)
  const sum = last(money)
  const counts = block.mentions.filter(({ type }) => type === 'count' || type === 'percent')
  // « dont 5,5 prélevés »: a sum that looks like a count
  const others = counts.filter(count => !money.some(span => span.start < count.end && count.start < span.end))
  return sum >= 0 && sum > at - REACH && sum >= last(others.filter(({ start }) => start < giver))
}

const MORE = words('moins plus mieux davantage autant')
/** « à peine mieux », « un peu moins », « nettement plus ». */
const HOW = words(
  'à peine un peu nettement bien beaucoup légèrement sensiblement guère deux trois quatre cinq dix fois moitié presque',
)
/** What a time or another edition is told by. */
const THAN = words(
  "l' la le les en dans lors de sur sous celui celle celles ceux prévu prévue promis promise annoncé espéré attendu",
)
const LATELY = /^(?:passé|dernier|précédent)e?s?$/
const SAYING = family('être représenter faire')

/** « C'est un tiers de moins que dans … », « 8 millions, un peu moins que l'an passé », « soit 60 de moins qu'en 2014 ». */
function comparedWith({ tokens }: TextBlock, { first, last }: Sentence, i: number): [number, number] | null {
  if (!MORE.has(word(tokens[i]))) return null
  const ofMore = word(tokens[i - 1]) === 'de'
  let from = ofMore ? i - 2 : i
  // « un tiers de moins », « 60 de moins »
  if (ofMore && !isFraction(tokens[from]) && tokens[from]?.kind !== 'number') return null
  while (from > first && (HOW.has(word(tokens[from - 1])) || word(tokens[from - 1]) === 'une')) from--
  const opener = tokens[from - 1]
  const said = lemmaIn(opener, SAYING) && /^c(?:e|')$|^cela$/.test(word(tokens[from - 2]))
  if (!said && !/^[,(]$/.test(word(opener)) && word(opener) !== 'soit') return null
  const than = /^qu[e']$/.test(word(tokens[i + 1])) ? i + 2 : 0
  const year = /^(?:19|20)\d\d$/.test(word(tokens[than + 1]))
  if (!than || than >= last || !(THAN.has(word(tokens[than])) || year)) return null
  let to = than
  while (to + 1 < last && tokens[to + 1]?.kind !== 'mark' && THAN.has(word(tokens[to]))) to++
  return [from, LATELY.test(word(tokens[to + 1])) ? to + 1 : to]
}

const GIVING = family(
  'apporter mettre remettre ajouter rajouter attendre espérer demander réclamer promettre obtenir lever réunir prêter verser investir débourser offrir proposer recevoir toucher exiger',
)

/** « apporterait autant », « en espérait le double ». */
function asMuch({ tokens }: TextBlock, i: number): [number, number] | null {
  const form = word(tokens[i])
  const times = /^(?:double|triple|quadruple)$/.test(form) && word(tokens[i - 1]) === 'le'
  if (!times && form !== 'autant') return null
  const verb = times ? i - 2 : i - 1
  const object = lemmaIn(tokens[verb], GIVING) !== null
  return object && !/^(?:d[e']|du|des|qu[e'])$/.test(word(tokens[i + 1])) ? [verb, i] : null
}

const LEFT_OUT = /^(?:exclue?s?|exclus|inclus|incluses?|comprise?s?|comptée?s?)$/
const PHRASE = 6

/** « transport non compris », « études exclues », « hors frais de raccordement »: between marks, after the sum. */
function leftOut({ tokens }: TextBlock, { first, last }: Sentence, i: number): [number, number] | null {
  const form = word(tokens[i])
  const closes = (k: number) => k + 1 >= last || tokens[k + 1]?.kind === 'mark'
  if (form === 'hors' && /^[,(]$/.test(word(tokens[i - 1])) && !/^d[eu']/.test(word(tokens[i + 1]))) {
    let to = i
    while (!closes(to) && to < i + PHRASE) to++
    return to > i && tokens[i + 1]?.kind === 'word' ? [i, to] : null
  }
  const out = /^excl/.test(form) || word(tokens[i - 1]) === 'non'
  if (!LEFT_OUT.test(form) || !out || !closes(i)) return null
  for (let from = i - 1; from > first && from > i - PHRASE; from--)
    if (/^[,(]$/.test(word(tokens[from]))) return from < i - 1 ? [from + 1, i] : null
  return null
}

const TOTAL = words('total somme montant addition calcul chiffre décompte enveloppe facture devis plafond estimation')

/** « n'est pas compris dans ce total », « ne seraient plus comptées dans le plafond », « n'y sont pas éligibles », from « ne ». */
function notIn({ tokens }: TextBlock, { last }: Sentence, i: number): [number, number] | null {
  if (!/^(?:ne|n')$/.test(word(tokens[i]))) return null
  const y = word(tokens[i + 1]) === 'y'
  const be = y ? i + 2 : i + 1
  if (!isVerb(tokens[be], 'être') || !/^(?:pas|plus)$/.test(word(tokens[be + 1]))) return null
  const out = be + 2
  if (y) return /^éligibles?$/.test(word(tokens[out])) ? [i, out] : null
  const inside =
    LEFT_OUT.test(word(tokens[out])) &&
    word(tokens[out + 1]) === 'dans' &&
    /^(?:ce|cet|cette|le|l'|la)$/.test(word(tokens[out + 2]))
  return inside && out + 3 < last && TOTAL.has(word(tokens[out + 3])) ? [i, out + 3] : null
}

const MONEY = /^(?:argent|fonds|subventions?|crédits?|aides?|prêts?|dettes?|capital|deniers|avances?)$/
/** « dont la moitié versée d'avance », « dont un tiers d'argent public » */
function partOf({ tokens }: TextBlock, i: number): [number, number] | null {
  if (!isFraction(tokens[i]) || !/^(?:une?|la|le)$/.test(word(tokens[i - 1]))) return null
  const paid = tokens[i + 1]?.verbs.some(({ tense }) => tense === 'past-participle')
  const money = /^d[eu']s?$/.test(word(tokens[i + 1])) && MONEY.test(word(tokens[i + 2]))
  return word(tokens[i - 2]) === 'dont' && (paid || money)
    ? [i - 2, !money ? i + 1 : /^publi|^privé/.test(word(tokens[i + 3])) ? i + 3 : i + 2]
    : null
}

/** The words at token `i` that say something of the sum before them, or null; `before`: the sentence before. `money`: sums and percentages of the block. */
export function besideSum(
  block: TextBlock,
  sentence: Sentence,
  before: Sentence | undefined,
  i: number,
  money: readonly Span[],
): BesideSum | null {
  const { tokens } = block
  const borne = borneShare(tokens, sentence, i)
  const share = borne ?? elidedShare(tokens, sentence, before, i)
  const giver = borne ? sentence.start : (before ?? sentence).start
  if (share && followsSum(block, tokens[share[0]]!.start, money, giver))
    return { from: share[0], to: share[1], role: 'change' }
  const change =
    partOf(block, i) ??
    comparedWith(block, sentence, i) ??
    asMuch(block, i) ??
    byShare(tokens, sentence, i) ??
    alike(tokens, i)
  const exclusion = change ? null : (leftOut(block, sentence, i) ?? notIn(block, sentence, i))
  const found = change ?? exclusion
  if (!found || !followsSum(block, block.tokens[found[0]]!.start, money)) return null
  return { from: found[0], to: found[1], role: change ? 'change' : 'exclusion' }
}
