import type { DateRelation } from '../types.ts'

/** « d'ici à la », « au plus tard le », « jusqu'en », « à partir du », « au cours de », …: the letters (see `vocabulary.ts`) that end right before a date. */
const RELATIONS: readonly (readonly [RegExp, DateRelation])[] = [
  [/D?I[AB]?[LT]?$|B\+%[LE]?$|AL?w[DG]?$|eL?$|oL?$/, 'by'],
  [/J[ABE]?L?$/, 'until'],
  [/At[DG]L?$|Z[LT]?$/, 'from'],
  [/z[LT]?$/, 'since'],
  [/v[LT]?$/, 'before'],
  [/a(?:[-L]|D?L?)$/, 'after'],
  [/[BE]?\^[DG]?L?$/, 'in'],
]

/** Relation of the date whose first letter is at `at`, and the letter its words begin with (`at` when there are none). */
export function relationAt(letters: string, at: number): [DateRelation, number] {
  const before = letters.slice(Math.max(0, at - 5), at)
  for (const [pattern, relation] of RELATIONS) {
    const match = pattern.exec(before)
    if (match) return [relation, at - match[0].length]
  }
  return ['in', at]
}
