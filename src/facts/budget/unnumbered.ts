/** Comparisons, exclusions and changes of money without a number: « moins riche que les précédentes », « n'y figurent pas ». */
import { clauseAt, sentenceBefore } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { isNoun, isVerb, lemmaIn } from '../words.ts'
import { besideSum } from './beside-sum.ts'
import { CONSTANT, changed, changedBy } from './changed-purse.ts'
import { compared } from './comparisons.ts'
import { type PurseFigure, purseFigure } from './figures.ts'
import { frozenWages } from './frozen-wages.ts'
import { excluded, noPlaceFor, PAID, withoutThese } from './left-out.ts'
import { measured } from './measured.ts'
import { nothingGiven } from './nothing.ts'
import { partOfSum } from './part-of-sum.ts'
import { shutOut } from './shut-out.ts'
import { speaksOfMoney } from './sums.ts'
import { takenUp } from './taken-up.ts'
import { CHANGE_NOUNS, isChangingPurse, isFraction, isMoneyNoun, isPurse, isShared } from './words.ts'

export interface Unnumbered extends Span {
  readonly role: BudgetRole
  readonly negated?: boolean
}

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
  const before = sentenceBefore(block, sentence)
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
    const beside = comparison || nothing || figure || level ? null : besideSum(block, sentence, before, i, busy)
    if (comparison) take(...comparison, 'change', undefined, standsApart(tokens, comparison[0]))
    else if (noRoom) take(...noRoom, 'exclusion', true, true)
    else if (without) take(...without, 'exclusion')
    else if (nothing) take(...nothing, 'exclusion', true)
    else if (figure) take(figure.from, figure.to, figure.role, denies(block, figure))
    else if (level) take(...level, 'change')
    else if (beside) take(beside.from, beside.to, beside.role, NEGATION.test(word(tokens[beside.from])), true)
    else if (form === 'à' && (isPurse(tokens[i + 1]) || /^(?:moyens|effort)$/.test(word(tokens[i + 1])))) {
      for (to = i + 2; to < i + 4; to++) if (CONSTANT.test(word(tokens[to]))) take(i, to, 'change')
    } else if (isFraction(token) || form === 'totalité') {
      to = lessOrMore(tokens, sentence, i) ? i + 2 : purseAfter(tokens, i + 1, isShared)
      const verb = to ? -1 : changedBy(tokens, sentence, i)
      const part = to || verb >= 0 ? null : partOfSum(block, sentence, i, busy, aboutMoney)
      if (part) take(...part, 'change', undefined, true)
      else if (to) take(Math.max(sentence.first, i - 1), to, 'change')
      else if (verb >= 0) take(verb, i, 'change')
      // « finance un tiers du dispositif »
      else if (lemmaIn(tokens[i - 2], PAID) && /^(?:d[eu']|des)$/.test(word(tokens[i + 1]))) take(i - 2, i, 'change')
    } else if (isNoun(token, CHANGE_NOUNS)) {
      to = purseAfter(tokens, i + 1)
      if (to && !isSpelledOut(block, tokens[to]!.end, busy)) take(i, to, 'change')
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
    const again = takenUp(tokens, sentence, before, i, earlier, aboutMoney)
    if (again) take(again.from, again.to, again.role, again.negated, true)
    const wages = frozenWages(tokens, sentence, i)
    if (wages) take(...wages, 'change')
    const shut = shutOut(block, sentence, i, aboutMoney)
    if (shut) take(...shut, 'exclusion')
    const purse = token.kind === 'word' ? changed(tokens, sentence, i) : -1
    // « maintient son aide jusqu'en 2027 »: a renewal, the sum is not spoken of.
    const lasts =
      isVerb(token, 'maintenir') &&
      AID.test(word(tokens[purse])) &&
      UNTIL.test(block.norm.slice(token.end, sentence.end))
    const spelled = isNoun(token, CHANGE_NOUNS) && isSpelledOut(block, token.end, busy)
    if (purse >= 0 && !lasts && !spelled) take(Math.min(i, purse), Math.max(i, purse), 'change')
  }
  return found
}

/** « L'enveloppe compte un tiers de moins », « doté d'un quart de plus »: a purse is what has it. */
const lessOrMore = (tokens: readonly Token[], { first }: Sentence, i: number): boolean =>
  /^d[e']$/.test(word(tokens[i + 1])) &&
  /^(?:moins|plus)$/.test(word(tokens[i + 2])) &&
  (tokens.slice(Math.max(first, i - 3), i).some(token => isVerb(token, 'doter')) ||
    tokens.slice(Math.max(first, i - 6), i).some(isPurse))

/** « le maintien de ses financements : 4,2 millions d'euros »: the sum after the colon says how much that is. */
const isSpelledOut = ({ norm }: TextBlock, end: number, sums: readonly Span[]): boolean =>
  sums.some(({ start }) => start > end && /^[^.;:]{0,40} ?: ?(?:\p{L}+ ){0,2}$/u.test(norm.slice(end, start)))

/** « ne remettra pas au pot », « ne déboursera rien » */
const denies = (block: TextBlock, { from, to }: PurseFigure): boolean =>
  block.tokens[to]!.form === 'rien' || isNegated(block, block.tokens[from]!)

const AID = /^(?:aide|prime|bonus|allocation|subvention)s?$/
const UNTIL =
  /^[^,;:]{0,60} (?:jusqu'(?:en|au|à)|(?:pour|pendant) (?:\S+ ){1,2}(?:ans|mois|années)|\S+ (?:ans?|mois|années?) (?:encore|de plus|supplémentaires?))(?!\p{L})/u
