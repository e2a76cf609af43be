import type { Atom, AtomKind } from './atoms.ts'

/** What a spelt-out number below a million consists of. */
export const HEAD = new Set<AtomKind>(['S', 'C', 'K'])

/** Reads « deux cent quarante mille » from `at`; gives its value and the index of the first atom after it. */
export function spelt(norm: string, atoms: readonly Atom[], at: number): [number, number] {
  let total = 0
  let current = 0
  let i = at
  for (; i < atoms.length; i++) {
    const atom = atoms[i]!
    if (!HEAD.has(atom.kind)) break
    if (i > at) {
      const gap = norm.slice(atoms[i - 1]!.end, atom.start)
      const joined =
        gap === ' ' || gap === '-' || gap === '-et-' || (gap === ' et ' && (atom.value === 1 || atom.value === 11))
      if (!joined || (gap === ' et ' && current % 100 < 20)) break
    }
    const rest = current % 100
    if (atom.kind === 'K') {
      if (total) break
      total = (current || 1) * 1000
      current = 0
    } else if (atom.kind === 'C') {
      if (current > 19) break
      current = (current || 1) * 100
    } else if (atom.value === 20 && rest === 4) current += 76
    else if (rest === 10 && atom.value > 6 && atom.value < 10) current += atom.value
    else if (rest === 0 || (rest >= 20 && rest % 10 === 0 && atom.value < (rest === 60 || rest === 80 ? 20 : 10)))
      current += atom.value
    else break
  }
  return [total + current, i]
}
