/** Joins findings of one proposition into one, with its further places as mentions. */
import type { AnyFinding, Place } from './types.ts'

/** A finding with the other places where the text says the same. */
export type Merged = AnyFinding & { readonly mentions: readonly Place[] }

/** Findings that overlap and are of one kind, or say the same in two places, become one. Order of the text is kept. */
export function merge(findings: readonly AnyFinding[]): Merged[] {
  const kept: Merged[] = []
  for (const finding of findings) {
    const same = kept.some(
      other =>
        other.kind === finding.kind &&
        other.block === finding.block &&
        other.core[0] < finding.core[1] &&
        finding.core[0] < other.core[1],
    )
    if (!same) kept.push({ ...finding, mentions: [] })
  }
  return kept
}
