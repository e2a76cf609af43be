import type { Period } from './calendar.ts'
import { RULES } from './grammar.ts'
import type { Letters } from './letters.ts'
import type { Meaning } from './meaning.ts'

/** A date as the grammar sees it, between two letters (`past` exclusive). */
export interface Piece {
  readonly first: number
  readonly past: number
  readonly meaning: Meaning
  /** « prochain » 1, « dernier » -1, 0 when the tense decides. */
  readonly turn: number
  /** « l'année suivante » r, « la veille » C: counted from the date or the day named before, not from publication. */
  readonly anaphoric: string
  /** « début » s, « mi » m, « fin » e of the period; its « première » 1 or « seconde quinzaine » 2. */
  readonly part: string
  /** TimeML suffix: « soir » TEV. */
  readonly time: string
}

/** The date whose words begin at letter `at`, or null. */
export function pieceAt({ letters, signs }: Letters, at: number, norm: string): Piece | null {
  for (const [starts, pattern, build] of RULES) {
    if (!starts.includes(letters[at]!)) continue
    pattern.lastIndex = at
    const text = pattern.exec(letters)?.[0]
    if (!text) continue
    const past = at + text.length
    const sign = (letter: string, last?: boolean) => {
      const index = last ? text.lastIndexOf(letter) : text.indexOf(letter)
      return index < 0 ? undefined : signs[at + index]
    }
    const num = (letter: string, last?: boolean) => Number(sign(letter, last)?.value ?? 0)
    const end = signs[past - 1]!.end
    const meaning = build({
      text,
      before: letters.slice(Math.max(0, at - 2), at),
      after: letters[past] ?? '',
      sign,
      num,
      plural: letter => norm[(sign(letter)?.end ?? 0) - 1] === 's',
      rest: norm.slice(end, end + 4),
    })
    if (!meaning) continue
    return {
      first: at,
      past,
      meaning,
      turn: num('R') || num('r'),
      anaphoric: /r|^C/.exec(text)?.[0] ?? '',
      part: `${sign(/OUDM/.test(text) ? 'O' : 'F')?.value ?? ''}`,
      time: sign('P') ? `T${sign('P')!.value}` : '',
    }
  }
  return null
}

export const isPeriod = (meaning: Meaning): meaning is Period => typeof meaning === 'object'

/** A day without its month, good beside another date or with its weekday. */
export const isBare = (letters: string, { first, past }: Piece): boolean =>
  /^(?:W,?L?)?[dO]$/.test(letters.slice(first, past))

/** The date that makes an interval or a list with those of `group` (« du 9 au 15 mai », « entre 2009 et 2011 »), or null. */
export function nextOf(text: Letters, group: readonly Piece[], norm: string): Piece | null {
  const { letters } = text
  const last = group.at(-1)!
  const before = letters.slice(Math.max(0, group[0]!.first - 2), group[0]!.first)
  const bare = isBare(letters, last)
  const opened = group.length === 1 && /([DG]L?)$|KL?$/.exec(before)
  const link = bare ? /[&,AB-]L?/y : opened ? (opened[1] ? /[AB]L?/y : /&L?/y) : null
  if (!link) return null
  link.lastIndex = last.past
  const size = link.exec(letters)?.[0].length
  const next = size ? pieceAt(text, last.past + size, norm) : null
  return next && bare && !/[dO]/.test(letters.slice(next.first, next.past)) ? null : next
}
