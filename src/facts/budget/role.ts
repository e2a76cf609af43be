/** What a sum is for: role, period, fund, from the words around it. */
import { sentenceAt } from '../../french/clauses.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import type { BudgetRole } from '../types.ts'
import { roleOf } from './words.ts'

/** Role by the nearest cue: the complement of the sum (« 12 M€ d'aides »), else what stands before it, else after it. */
export function roleAt(block: TextBlock, sum: Span): BudgetRole | null {
  const { tokens } = block
  const { first, last } = sentenceAt(block, sum.start)
  const at = tokenFrom(block, sum.start)
  const after = tokenFrom(block, sum.end)
  const order: number[] = /^d[eu']s?$/.test(tokens[after]?.form ?? '') ? [after + 1, after + 2] : []
  for (let i = at - 1; i >= first && i > at - 16 && tokens[i]!.form !== ';'; i--) order.push(i)
  for (let i = after; i < last && i < after + 9; i++) order.push(i)
  for (const i of order) {
    const role = roleOf(tokens[i])
    if (role) return role
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

const FUND =
  /(?<!\p{L})(?:(?:fonds|programme|plan|dispositif|appel à projets|mécanisme|guichet|volet) (?:[\p{Ll}'-]+ ){0,3}[«"]? ?[\p{L}\d'-]+(?: \d{4})?|F(?:eder|SE|UI|DES)|Ademe|B(?:pifrance|PI|EI)|PIA|France (?:2030|Relance))(?!\p{L})/u

/** The fund or programme that the sentence names nearest after the sum, else nearest before it. */
export function fundAt(block: TextBlock, sum: Span): string | null {
  const { start, end } = sentenceAt(block, sum.start)
  for (const [from, to] of [
    [sum.end, Math.min(end, sum.end + 80)],
    [Math.max(start, sum.start - 80), sum.start],
  ] as const) {
    const match = FUND.exec(block.norm.slice(from, to))
    if (match) return block.text.slice(from + match.index, from + match.index + match[0].length)
  }
  return null
}
