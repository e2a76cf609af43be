/** What a sum is for, and over what time, from the words around it. */
import { sentenceAt } from '../../french/clauses.ts'
import { isVerb, reads } from '../../french/predicates.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import type { BudgetRole } from '../types.ts'
import { roleOf } from './words.ts'

/** « Banque européenne d'investissement », « se chiffre à »: words that say nothing of what the sum is for. */
const OTHER = /banque (?:européenne|publique) d'(?=investissement)|(?<!\p{L})(?=chiffre (?!d'))/iu

/** Whether a cue says something else, or stands between parentheses that the sum is outside of: « Le chimiste (92 millions de ventes) y mettra 60 millions ». */
function isAside(block: TextBlock, cue: number, sum: Span): boolean {
  const other = OTHER.exec(block.norm.slice(Math.max(0, cue - 21), cue + 14))
  if (other && Math.max(0, cue - 21) + other.index + other[0].length === cue) return true
  const between = block.norm.slice(Math.min(cue, sum.end), Math.max(cue, sum.start))
  return between.split('(').length !== between.split(')').length
}

/** Role by the nearest cue: the participle that follows the sum (« 6,5 apportés par »), the complement of the sum (« 12 M€ d'aides »), else what stands before it, else after it. */
export function roleAt(block: TextBlock, sum: Span): BudgetRole | null {
  const { tokens } = block
  const { first, last } = sentenceAt(block, sum.start)
  const at = tokenFrom(block, sum.start)
  const after = tokenFrom(block, sum.end)
  // « met 22 millions dans ses silos »
  if (isVerb(tokens[at - 1], 'mettre') && tokens[after]?.form === 'dans') return 'investment'
  const order: number[] = /^d[eu']s?$/.test(tokens[after]?.form ?? '') ? [after + 1, after + 2] : []
  if (reads(tokens[after], 'past-participle')) order.unshift(after)
  for (let i = at - 1; i >= first && i > at - 16 && tokens[i]!.form !== ';'; i--) order.push(i)
  for (let i = after; i < last && i < after + 9; i++) order.push(i)
  for (const i of order) {
    const role = roleOf(tokens[i])
    if (role && !isAside(block, tokens[i]!.start, sum)) return role
  }
  return null
}

const RATE = /^[^.;(),]{0,24}?(par \p{Ll}+(?: et par \p{Ll}+)?)(?!\p{L})/u

/** Words of the period that the money covers, in the sentence after it: « sur trois ans », « par an », « en 2015 ». */
export function periodAt(block: TextBlock, sum: Span, until: number): string | null {
  const end = Math.min(until, sum.end + 45, sentenceAt(block, sum.start).end)
  const rate = RATE.exec(block.norm.slice(sum.end, end))
  if (rate && /an|mois|jour|semaine|trimestre/.test(rate[1]!)) {
    const start = sum.end + rate[0].length - rate[1]!.length
    return block.text.slice(start, start + rate[1]!.length)
  }
  const time = block.mentions.find(
    m => (m.type === 'date' || m.type === 'duration') && m.start >= sum.end && m.end <= end,
  )
  if (!time) return null
  const before = / (?:sur|pendant|en|au|avant|depuis|entre|d'ici(?: à)?) $/.exec(
    block.norm.slice(0, time.start).slice(-10),
  )
  return block.text.slice(time.start - (before ? before[0].length - 1 : 0), time.end)
}
