/** Which quantities of a block are money, with the currency that bare and elided ones take from their context. */
import { sentenceAt } from '../../french/clauses.ts'
import { findNumbers } from '../../french/numbers.ts'
import type { AnalysedText, Quantity, Span, TextBlock } from '../../french/types.ts'
import { type Quantified, quantitiesOf, tokenFrom } from '../quantities.ts'
import { isNoun, lemmaIn } from '../words.ts'
import { MONEY, PASSING, PURSES, ROLES, SHARED } from './words.ts'

/** A sum of money: one value, or one range. */
export interface Sum extends Span, Quantity {
  readonly currency: string
  /** The sum that « dont 14 » is a part of. */
  readonly whole: Span | null
}

const MEASURED = /million|milliard/

/** Whether a stretch of tokens speaks of money: a noun of money, a verb of paying. */
export function speaksOfMoney(block: TextBlock, from: number, to: number): boolean {
  for (let i = tokenFrom(block, from); i < block.tokens.length && block.tokens[i]!.start < to; i++) {
    const token = block.tokens[i]!
    if (isNoun(token, MONEY) || isNoun(token, PURSES) || isNoun(token, SHARED)) return true
    if (
      token.verbs.some(
        ({ lemma }) => ROLES.has(lemma) && lemma !== 'mettre' && lemma !== 'toucher' && lemma !== 'ajouter',
      )
    )
      return true
  }
  return false
}

/** The currency most often named in the text; the euro when none is. */
function currencyOf(text: AnalysedText): string {
  const seen = new Map<string, number>()
  for (const { mentions } of text.blocks)
    for (const m of mentions)
      if (m.type === 'amount' && m.currency) seen.set(m.currency, (seen.get(m.currency) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'EUR'
}

/** A bare million is money when its sentence, or the one before, speaks of money, and nothing nearer counts something else. */
function isMoney(block: TextBlock, sums: readonly Quantified[], at: number, named: ReadonlySet<number>): boolean {
  const sum = sums[at]!
  const before = sums[at - 1]
  const here = sentenceAt(block, sum.start)
  if (
    before &&
    before.type === 'count' &&
    before.start >= here.start &&
    MEASURED.test(block.norm.slice(before.start, before.end))
  )
    return false
  if (before?.type === 'amount' && before.currency && before.start >= here.start) return true
  if (sum.value !== null && named.has(sum.value)) return true
  // A noun of money follows (« 33 millions d'arriérés »): nothing else would have been taken for a sum.
  if (/^ (?:de |d')\p{Ll}/u.test(block.norm.slice(sum.end, sum.end + 5))) return true
  if (speaksOfMoney(block, here.start, here.end)) return true
  // In a text on money a million of nothing else is money, unless people, goods or votes were being counted.
  return (
    named.size > 0 && before?.type !== 'count' && !/^ (?:à|de|d'|en \d)/.test(block.norm.slice(sum.end, sum.end + 5))
  )
}

/** « de 18 à 27 millions » after a verb of passing: two values, not a range. */
function passes(block: TextBlock, sum: Span): boolean {
  const first = tokenFrom(block, sum.start)
  if (block.tokens[first - 1]?.form !== 'de') return false
  for (let i = first - 2; i >= 0 && i > first - 9; i--) {
    const token = block.tokens[i]!
    if (token.kind === 'mark' && token.form !== ',') return false
    if (lemmaIn(token, PASSING)) return true
  }
  return false
}

/** All sums of money of a text, block by block, in order. */
export function sumsOf(text: AnalysedText): Sum[][] {
  const usual = currencyOf(text)
  const named = new Set<number>()
  for (const { mentions } of text.blocks)
    for (const m of mentions) if (m.type === 'amount' && m.currency && m.value !== null) named.add(m.value)
  return text.blocks.map(block => {
    const quantities = quantitiesOf(block)
    const sums: Sum[] = []
    quantities.forEach((quantity, i) => {
      if (quantity.type === 'elided') {
        const whole = sums.at(-1)
        if (quantity.like.type !== 'amount' || !whole) return
        const part = /dont /.test(block.norm.slice(Math.max(whole.end, quantity.start - 14), quantity.start))
        sums.push({
          ...spanOf(quantity),
          ...quantityOf(quantity),
          currency: whole.currency,
          whole: part ? spanOf(whole) : null,
        })
        return
      }
      if (quantity.type !== 'amount') return
      if (!quantity.currency && !isMoney(block, quantities, i, named)) return
      const near = quantity.currency ?? nearestCurrency(quantities, i) ?? usual
      const last = sums.at(-1)
      const part =
        last &&
        last.end > quantity.start - 90 &&
        / dont (?:\S+ )?$/.test(block.norm.slice(0, quantity.start).slice(-20))
      const whole = part ? spanOf(last) : null
      if (quantity.low !== null && quantity.high !== null && passes(block, quantity)) {
        const [from, to] = findNumbers(block.norm).filter(n => n.start >= quantity.start && n.end <= quantity.end)
        if (from && to) {
          const firstEnd = Math.max(from.end, block.norm.lastIndexOf(' ', to.start - 2))
          const value = (v: number): Quantity => ({ value: v, low: null, high: null, bound: '=' })
          sums.push({ start: from.start, end: firstEnd, ...value(quantity.low), currency: near, whole })
          sums.push({ start: to.start, end: quantity.end, ...value(quantity.high), currency: near, whole })
          return
        }
      }
      sums.push({ ...spanOf(quantity), ...quantityOf(quantity), currency: near, whole })
    })
    return sums
  })
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const quantityOf = ({ value, low, high, bound }: Quantity): Quantity => ({ value, low, high, bound })

function nearestCurrency(quantities: readonly Quantified[], at: number): string | null {
  for (let d = 1; d < 4; d++)
    for (const other of [quantities[at + d], quantities[at - d]])
      if (other?.type === 'amount' && other.currency) return other.currency
  return null
}
