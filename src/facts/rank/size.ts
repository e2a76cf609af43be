/** Numbers of facts, and how they stand among others. */
import type { Merged } from '../merge.ts'

/** The sum or the count a fact states; 0 when it states none. */
export function numberOf({ kind, data }: Merged): number {
  if (kind === 'budget') return data.amount?.value ?? data.amount?.high ?? data.amount?.low ?? 0
  return kind === 'jobs' ? (data.count ?? data.high ?? data.low ?? 0) : 0
}

/** Between 0 and 1: how many powers of ten a number is above 10 ** `from`, of `span`. */
export const size = (value: number, from: number, span: number): number =>
  value > 0 ? Math.min(1, Math.max(0, (Math.log10(value) - from) / span)) : 0

/** 1 for the largest of all, ½ for the second, ⅓ for the third. */
export const rankAmong = (value: number, all: readonly number[]): number =>
  value > 0 ? 1 / (1 + all.filter(other => other > value).length) : 0
