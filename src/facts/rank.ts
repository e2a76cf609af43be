/** Orders facts as an editor would pick them. */
import type { Article } from '../article/types.ts'
import type { Merged } from './merge.ts'

/** Most telling first. */
export function rank(facts: readonly Merged[], _article: Article): Merged[] {
  return [...facts].sort((a, b) => Number(a.background) - Number(b.background))
}
