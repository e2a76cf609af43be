/** Comparisons, exclusions and changes of money without a number: « moins riche que les précédentes », « n'y figurent pas ». */
import { clauseAt } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { PASSING } from '../quantities.ts'
import type { BudgetRole } from '../types.ts'
import { family, isNoun, isVerb, lemmaIn } from '../words.ts'
import { besideSum } from './beside-sum.ts'
import { compared } from './comparisons.ts'
import { type PurseFigure, purseFigure } from './figures.ts'
import { excluded, noPlaceFor, PAID, withoutThese } from './left-out.ts'
import { measured } from './measured.ts'
import { nothingGiven } from './nothing.ts'
import { speaksOfMoney } from './sums.ts'
import {
  CHANGE_NOUNS,
  CHANGE_STEMS,
  CHANGES,
  isChangingPurse,
  isCostOrPurse,
  isMoneyNoun,
  isPurse,
  isShared,
  STRONG_STEMS,
} from './words.ts'

export interface Unnumbered extends Span {
  readonly role: BudgetRole
  readonly negated?: boolean
}

const CONSTANT = /^(?:inchangé|constant|égal|identique|stable|intact|figé)e?s?$/
/** Nouns that begin like « fondre ». */
const FUNDS = /^fond(?:s$|[aeé](?!nt$|it|ient))/
const FRACTION = /^(?:quarts?|tiers|moitié|cinquième|dixième|totalité)$/
const LINK = /^(?:l'|l[ea]s?|s(?:es|on|a)|leurs?|ce(?:s|t|tte)|n(?:os|otre))$/
const AUXILIARY = family('être avoir venir devoir pouvoir aller sortir ressortir rester')
const NEGATION = /^(?:ne|n')$/

const word = (token: Token | undefined) => token?.form ?? ''

/** Index of the purse after « de », « dans les » …, within four tokens of `i`, or 0. */
function purseAfter(tokens: readonly Token[], i: number, test = isChangingPurse): number {
  if (!/^(?:d[eu]s?|d'|aux?|dans|sur)$/.test(word(tokens[i]))) return 0
  for (let j = i + 1; j < i + 5 && tokens[j] && tokens[j]!.kind !== 'mark'; j++) if (test(tokens[j])) return j
  return 0
}

/** « 5 000 euros, moins que prévu », « 6 millions, une aide moins généreuse que la précédente »: words beside the sum of their clause. */
const standsApart = (tokens: readonly Token[], from: number): boolean =>
  word(tokens[from - 1]) === ',' ||
  (isMoneyNoun(tokens[from - 1]) && /^une?$/.test(word(tokens[from - 2])) && word(tokens[from - 3]) === ',')

/** What a sentence says about money without a sum. `busy`: the sums and percentages of the block; `earlier`: the sentence before had one. */
export function unnumbered(
  block: TextBlock,
  sentence: Sentence,
  busy: readonly Span[],
  earlier: boolean,
): Unnumbered[] {
  const { tokens } = block
  const found: Unnumbered[] = []
  // A sum of the same clause says it already, unless the words stand apart: « 5 000 euros, moins que prévu », « Hors aides, … ».
  const take = (from: number, to: number, role: BudgetRole, negated?: boolean, apart = false) => {
    const [first, last] = [tokens[from], tokens[to]]
    // A text may begin or end in the middle of a comparison: « fois moins cher », « moins ronde que la ».
    if (!first || !last) return
    const clause = apart ? { start: first.start, end: last.end } : clauseAt(block, first.start)
    const said = [...busy, ...found].some(span => span.start < clause.end && clause.start < span.end)
    if (!said || CONSTANT.test(word(last)))
      found.push({ start: first.start, end: last.end, role, ...(negated && { negated }) })
  }
  const aboutMoney = () => earlier || speaksOfMoney(block, sentence)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    const { form } = token
    let to = 0
    const comparison = compared(block, sentence, i, aboutMoney)
    const noRoom = comparison ? null : noPlaceFor(block, sentence, i, aboutMoney)
    const without = comparison || noRoom ? null : withoutThese(block, sentence, i)
    const nothing = comparison || noRoom || without ? null : nothingGiven(block, sentence, i)
    const figure = comparison || nothing ? null : purseFigure(tokens, sentence, i, aboutMoney)
    const level = comparison || nothing || figure ? null : measured(tokens, sentence, i, aboutMoney)
    const beside = comparison || nothing || figure || level ? null : besideSum(block, sentence, i, busy)
    if (comparison) take(...comparison, 'change', undefined, standsApart(tokens, comparison[0]))
    else if (noRoom) take(...noRoom, 'exclusion', true, true)
    else if (without) take(...without, 'exclusion')
    else if (nothing) take(...nothing, 'exclusion', true)
    else if (figure) take(figure.from, figure.to, figure.role, denies(block, figure))
    else if (level) take(...level, 'change')
    else if (beside) take(beside.from, beside.to, beside.role, NEGATION.test(word(tokens[beside.from])), true)
    else if (form === 'à' && (isPurse(tokens[i + 1]) || /^(?:moyens|effort)$/.test(word(tokens[i + 1])))) {
      for (to = i + 2; to < i + 4; to++) if (CONSTANT.test(word(tokens[to]))) take(i, to, 'change')
    } else if (FRACTION.test(form)) {
      to = purseAfter(tokens, i + 1, isShared)
      const verb = to ? -1 : changedBy(tokens, sentence, i)
      if (to) take(Math.max(sentence.first, i - 1), to, 'change')
      else if (verb >= 0) take(verb, i, 'change')
      // « finance un tiers du dispositif »
      else if (lemmaIn(tokens[i - 2], PAID) && /^(?:d[eu']|des)$/.test(word(tokens[i + 1]))) take(i - 2, i, 'change')
    } else if (isNoun(token, CHANGE_NOUNS)) {
      to = purseAfter(tokens, i + 1)
      if (to) take(i, to, 'change')
    } else if (/^(?:exclusion|exception)$/.test(form) && word(tokens[i - 1]) === "l'" && word(tokens[i - 2]) === 'à') {
      to = purseAfter(tokens, i + 1, isPurse)
      if (to) take(i - 2, to, 'exclusion', undefined, word(tokens[i - 3]) === ',')
    } else if (form === 'compter' && word(tokens[i - 1]) === 'sans') {
      for (to = i + 1; to < i + 4 && tokens[to]?.kind === 'word' && !isPurse(tokens[to]); ) to++
      if (isPurse(tokens[to])) take(i - 1, to, 'exclusion', undefined, word(tokens[i - 2]) === ',')
    } else if (/^(?:hors|exclue?s?)$/.test(form)) {
      to = form === 'hors' && isPurse(tokens[i + 1]) ? i + 1 : purseAfter(tokens, i + 1, isPurse)
      if (to) take(i, to, 'exclusion', undefined, i === sentence.first)
    } else if (form === "n'" || form === 'ne') {
      to = excluded(block, sentence, i, aboutMoney)
      if (to) take(i, to, 'exclusion', true)
    }
    const purse = token.kind === 'word' ? changed(tokens, sentence, i) : -1
    // « maintient son aide jusqu'en 2027 »: a renewal, the sum is not spoken of.
    const lasts =
      isVerb(token, 'maintenir') &&
      AID.test(word(tokens[purse])) &&
      UNTIL.test(block.norm.slice(token.end, sentence.end))
    if (purse >= 0 && !lasts) take(Math.min(i, purse), Math.max(i, purse), 'change')
  }
  return found
}

/** « ne remettra pas au pot », « ne déboursera rien » */
const denies = (block: TextBlock, { from, to }: PurseFigure): boolean =>
  block.tokens[to]!.form === 'rien' || isNegated(block, block.tokens[from]!)

/** « Le chiffre d'affaires a bondi d'un tiers »: the verb that says by how much money changes, -1 when none does. */
function changedBy(tokens: readonly Token[], { first }: Sentence, fraction: number): number {
  const by = [1, 2, 3].find(back => /^(?:de|d'|des)$/.test(word(tokens[fraction - back]))) ?? 0
  const verb = fraction - by - 1
  if (by === 0 || verb < first || !(lemmaIn(tokens[verb], PASSING) || lemmaIn(tokens[verb], CHANGES))) return -1
  for (let i = verb - 1; i >= first && i > verb - 8 && tokens[i]!.kind !== 'mark'; i--)
    if (isMoneyNoun(tokens[i])) return verb
  return -1
}

const AID = /^(?:aide|prime|bonus|allocation|subvention)s?$/
const UNTIL = /^[^,;:]{0,60} (?:jusqu'(?:en|au|à)|(?:pour|pendant) (?:\S+ ){1,2}(?:ans|mois|années))(?!\p{L})/u

const STAYING = family('rester demeurer être')

/** The purse that the word at `i` says is changed, -1 when none. */
function changed(tokens: readonly Token[], sentence: Sentence, i: number): number {
  const token = tokens[i]!
  const { form } = token
  if (STRONG_STEMS.some(stem => form.startsWith(stem))) return changedPurse(tokens, sentence, i, isPurse)
  if (lemmaIn(token, CHANGES) || (CHANGE_STEMS.some(stem => form.startsWith(stem)) && !FUNDS.test(form))) {
    const times = /^(?:doubl|tripl|quadrupl)é/.test(form)
    const share = () =>
      /^(?:de moitié|d' (?:un|une) (?:tiers|quart)|des deux)/.test(
        tokens
          .slice(i + 1, i + 4)
          .map(word)
          .join(' '),
      )
    return changedPurse(tokens, sentence, i, times ? isCostOrPurse : share() ? isMoneyNoun : isChangingPurse)
  }
  // « le budget reste inchangé »
  if (CONSTANT.test(form) && lemmaIn(tokens[i - 1], STAYING)) return changedPurse(tokens, sentence, i - 1)
  // « multiplié par trois », « divisé par deux »
  if (/^(?:multipli|divis)ée?s?$/.test(form) && word(tokens[i + 1]) === 'par')
    return changedPurse(tokens, sentence, i, isCostOrPurse)
  // « coupée en deux »
  if (
    /^(?:coup|scind|partag|tranch|taill)ée?s?$/.test(form) &&
    word(tokens[i + 1]) === 'en' &&
    /^(?:deux|trois|quatre)$/.test(word(tokens[i + 2]))
  )
    return changedPurse(tokens, sentence, i, isCostOrPurse)
  // « revu à la baisse », « a revu à la hausse la dotation »
  if (isVerb(token, 'revoir') && /^(?:baisse|hausse)$/.test(word(tokens[i + 3]))) {
    for (let j = i + 4; j < i + 7 && j < sentence.last; j++) if (isChangingPurse(tokens[j])) return j
    return changedPurse(tokens, sentence, i)
  }
  return -1
}

/** The purse that a verb of change has for its object or, in the passive or without object, for its subject; -1 when none. */
function changedPurse(
  tokens: readonly Token[],
  { first, last }: Sentence,
  verb: number,
  test = isChangingPurse,
): number {
  for (let i = verb + 1; i < Math.min(last, verb + 5); i++) {
    if (tokens[i]!.kind === 'mark' || /^(?:de|d'|du|à|au|par|pour|que)$/.test(word(tokens[i]))) break
    if (test(tokens[i]) || (word(tokens[i]) === 'mise' && /^(?:doub|trip)l/.test(word(tokens[verb])))) return i
  }
  if (tokens[verb]!.verbs.length && tokens[verb]!.verbs.every(v => v.tense === 'infinitive')) return -1
  for (let i = verb - 1; i >= first && i > verb - 9; i--) {
    const form = word(tokens[i])
    if (/^(?:[;:.()]|qui|que|dont|pour)$/.test(form)) break
    if (test(tokens[i])) {
      // « le taux de subvention baisse » is not about the purse.
      const governed =
        /^(?:d[eu]s?|d'|par|pour|en|sans)$/.test(word(tokens[i - 1])) &&
        i - 2 >= first &&
        tokens[i - 2]!.kind === 'word'
      return governed && !test(tokens[i - 2]) ? -1 : i
    }
    const verbal = tokens[i]!.verbs.length > 0 && form.length > 3 && !lemmaIn(tokens[i], AUXILIARY)
    // « l'aide au permis », where the noun may be a participle
    if (verbal && !LINK.test(word(tokens[i - 1])) && !/^(?:aux?|du|des)$/.test(word(tokens[i - 1]))) break
  }
  return -1
}
