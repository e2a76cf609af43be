/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  shuffled<T>(from: readonly T[]): T[]
}

/** Mulberry32: 32 bits of state, enough to lay out pages. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    chance: share => next() < share,
    pick: from => from[below(from.length)]!,
    shuffled(from) {
      const all = [...from]
      for (let i = all.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[all[i], all[j]] = [all[j]!, all[i]!]
      }
      return all
    },
  }
}
