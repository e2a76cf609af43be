import { type Meaning, RULES } from './grammar.ts'
import type { Letters } from './letters.ts'

/** A date as the grammar sees it, between two letters (`past` exclusive). */
export interface Piece {
  readonly first: number
  readonly past: number
  readonly meaning: Meaning
}

/** The date whose words begin at letter `at`, or null. */
export function pieceAt({ letters, signs }: Letters, at: number, norm: string): Piece | null {
  for (const [pattern, build] of RULES) {
    pattern.lastIndex = at
    const text = pattern.exec(letters)?.[0]
    if (!text) continue
    const past = at + text.length
    const sign = (letter: string, last?: boolean) => {
      const index = last ? text.lastIndexOf(letter) : text.indexOf(letter)
      return index < 0 ? undefined : signs[at + index]
    }
    const meaning = build({
      text,
      before: letters.slice(Math.max(0, at - 2), at),
      after: letters[past] ?? '',
      sign,
      num: (letter, last) => Number(sign(letter, last)?.value ?? 0),
      norm,
    })
    if (meaning) return { first: at, past, meaning }
  }
  return null
}

const LINK = /(?:([&,-])L?|([AB])L?)/y

/** The date that makes an interval or a list with those of `group` (« du 9 au 15 mai », « entre 2009 et 2011 »), or null. */
export function nextOf(text: Letters, group: readonly Piece[], norm: string): Piece | null {
  const { letters } = text
  const { past, meaning } = group.at(-1)!
  LINK.lastIndex = past
  const link = LINK.exec(letters)
  if (!link) return null
  const before = letters.slice(Math.max(0, group[0]!.first - 2), group[0]!.first)
  const opened = link[2] ? /[DG]L?$/.test(before) : link[1] === '&' && /KL?$/.test(before)
  if (!meaning.bare && (group.length > 1 || !opened)) return null
  const next = pieceAt(text, past + link[0].length, norm)
  return meaning.bare && !/[dO]/.test(letters.slice(next?.first, next?.past)) ? null : next
}
