/** Quantities of a block in order: sums, percentages, counts, and bare numbers that take their unit from one before. */

import { boundAround } from '../french/bounds.ts'
import { findNumbers } from '../french/numbers.ts'
import type { Amount, Count, Mention, Percent, Quantity, Span, TextBlock } from '../french/types.ts'
import { type Elided, likeOf, PASSING, type Quantified } from './elided.ts'
import { asRoughly } from './roughly.ts'
import { lemmaIn, tokenFrom } from './words.ts'

export { PASSING, type Quantified } from './elided.ts'
export { tokenFrom } from './words.ts'

/** Scale of the words that state an amount: 1e6 for « 38 M€ ». */
function scaleOf(words: string): number {
  if (/milliard|md/i.test(words)) return 1e9
  return /million|\d ?M/.test(words) ? 1e6 : /\d ?k/i.test(words) ? 1e3 : 1
}

/** « passera de 15 à 40 alternants »: two values, each with its own span; any other quantity is one. */
export function endsOf<Q extends Quantity & Span>(block: TextBlock, quantity: Q): (Quantity & Span)[] {
  const { low, high, start, end } = quantity
  const first = tokenFrom(block, start)
  if (low === null || high === null || block.tokens[first - 1]?.form !== 'de') return [quantity]
  let verb = first - 2
  while (verb > first - 9 && !/^[;.:]$/.test(block.tokens[verb]?.form ?? '.') && !lemmaIn(block.tokens[verb], PASSING))
    verb--
  const [from, to] = findNumbers(block.norm).filter(n => n.start >= start && n.end <= end)
  // « de 1 450 à 1 200 euros »: down, so no range.
  const passes = low > high || lemmaIn(block.tokens[verb], PASSING) !== null
  if (!passes || !from || !to) return [quantity]
  const one = (at: Span, value: number): Quantity & Span => ({ ...at, value, low: null, high: null, bound: '=' })
  return [
    one({ start, end: Math.max(from.end, block.norm.lastIndexOf(' ', to.start - 2)) }, low),
    one({ start: to.start, end }, high),
  ]
}

/** Every quantity of the block in order of the text. */
export function quantitiesOf(block: TextBlock): readonly Quantified[] {
  const isStated = (m: Mention): m is Amount | Percent | Count => /^(?:amount|percent|count)$/.test(m.type)
  const stated = block.mentions.filter(isStated).map(quantity => asRoughly(block, quantity))
  const taken = block.mentions.filter(m => !/^(?:quote|organisation)$/.test(m.type) && !isOther(m))
  const found: Quantified[] = []
  let next = 0
  let passed = 0
  for (const { start, end, value, scale, article, figure, approximate } of findNumbers(block.norm)) {
    while (next < stated.length && stated[next]!.end <= start) found.push(stated[next++]!)
    while (passed < taken.length && taken[passed]!.end <= start) passed++
    // « une trentaine » is a number as « trente » is one, « trois millions » has a unit of its own.
    if (article || value === null || (scale > 1 && !(approximate && scale <= 1000))) continue
    if (taken.slice(passed, passed + 4).some(m => m.start < end && start < m.end)) continue
    if (figure && value >= 1900 && value < 2100 && value % 1 === 0) continue
    const like = likeOf(block, found, start, end)
    if (!like) continue
    const unit = like.type === 'amount' ? scaleOf(block.norm.slice(like.start, like.end)) : 1
    // « 5 000 euros par collection. Pas à Pas devait en toucher deux »: two of what is paid for.
    if (like.type === 'amount' && !figure && unit === 1) continue
    // « 3,5 millions d'euros, dont 400 000 apportés par la ville »: so many thousands are no millions.
    const times = value < 10_000 ? unit : 1
    // An « other » count here read the next word as a noun.
    if (stated[next] && stated[next]!.start < end) next++
    const around = boundAround(block.norm, start, end)
    found.push({
      type: 'elided',
      start: around.start,
      bound: approximate && around.bound === '=' ? '~' : around.bound,
      end,
      value: Number((value * times).toPrecision(12)),
      low: null,
      high: null,
      like,
    })
  }
  return [...found, ...stated.slice(next)]
}

const isOther = (m: Mention | Elided) => m.type === 'count' && m.unitClass === 'other'
