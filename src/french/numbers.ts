import { atomsOf } from './numbers/atoms.ts'
import { HEAD, spelt } from './numbers/spelt.ts'
import type { Span } from './types.ts'

/** A number in figures or words, before anything is known of what it measures. */
export interface NumberMention extends Span {
  /** Null for a vague one (« plusieurs centaines de millions »). */
  readonly value: number | null
  /** Order of magnitude: 1e8 for « plusieurs centaines de millions », else the scale word's (1e6 for « 12 millions »), else 1. */
  readonly scale: number
  /** Value of the digits or words that stand before a scale word: what a range shares its scale with. */
  readonly base: number | null
  /** « une vingtaine », « des milliers ». */
  readonly approximate: boolean
  /** Figures rather than words. */
  readonly figure: boolean
  /** A lone « un » or « une », more often an article than a number. */
  readonly article: boolean
}

/** « 9 autres millions », « trois petits millions » */
const BEFORE_SCALE =
  /^ (?:autres?|premiers?|derniers?|petits?|bons?|nouveaux|maigres?|gros|beaux|seuls?|malheureux|précieux|fameux) $/

/** Amounts, dates, counts and each kind of fact that counts ask for the numbers of the same blocks. */
const known = new Map<string, readonly NumberMention[]>()
/** Blocks of an article or two: no more is kept for a page that has been left. */
const KNOWN_LIMIT = 128

/** All numbers of a text, in order, never overlapping. */
export function findNumbers(norm: string): readonly NumberMention[] {
  const before = known.get(norm)
  if (before) return before
  const numbers = scan(norm)
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(norm, numbers)
  return numbers
}

function scan(norm: string): NumberMention[] {
  const atoms = atomsOf(norm)
  const found: NumberMention[] = []
  const gapBefore = (i: number) => (i < atoms.length ? norm.slice(atoms[i - 1]!.end, atoms[i]!.start) : '')

  /** One number with its scale words; null when the atoms from `at` make none. */
  const read = (at: number, nested = false): [NumberMention, number] | null => {
    const first = atoms[at]!
    let i = at + 1
    let value: number | null = first.value
    let scale = 1
    let approximate = false
    if (HEAD.has(first.kind)) {
      if (first.kind === 'C' && norm.endsWith('pour ', first.start) && at && gapBefore(at) === ' pour ') return null
      ;[value, i] = spelt(norm, atoms, at)
    } else if (first.kind === 'V') {
      value = null
      approximate = true
    } else if (first.kind === 'P' || first.kind === 'G') {
      // Without a number before it: « le milliard » is one, « des centaines » are some.
      value = first.plural ? null : 1
      approximate = first.plural
      i = at
    } else if (first.kind === 'D') {
      if (atoms[i]?.kind !== 'P') return null
    }
    const base = value
    const article = i === at + 1 && first.kind === 'S' && value === 1
    for (; i < atoms.length; i++) {
      const { kind, value: times, plural } = atoms[i]!
      const gap = i === at ? ' ' : gapBefore(i)
      const qualified = kind === 'P' && i > at && BEFORE_SCALE.test(gap)
      const linked =
        gap === ' ' || qualified || gap === '-' || (approximate && i > at && (gap === ' de ' || gap === " d'"))
      if (kind === 'D') {
        if (gap === ' et ' && scale > 1 && value !== null) value += scale / 2
        else if (article && linked && atoms[i + 1]?.kind === 'P') {
          value = 0.5
        } else break
      } else if (!linked) break
      else if (kind === 'G' || kind === 'P' || (kind === 'K' && first.kind === 'F')) {
        if (kind === 'G' && scale > 1 && !plural) break
        scale *= times
        if (value !== null) value *= times
        if (kind === 'G') approximate = true
      } else if (!nested && scale >= 1e6 && value !== null && (kind === 'F' || HEAD.has(kind))) {
        // « un milliard deux cents millions »
        const lower = read(i, true)
        if (!lower || lower[0].value === null || lower[0].article || lower[0].value >= scale || lower[0].value < 1000)
          break
        value += lower[0].value
        i = lower[1] - 1
      } else break
    }
    const last = atoms[i - 1]!
    const exact = value === null ? null : Number(value.toPrecision(12))
    const only = article && i === at + 1
    return [
      {
        start: first.start,
        end: last.end,
        value: exact,
        scale,
        base,
        approximate,
        figure: first.kind === 'F',
        article: only,
      },
      i,
    ]
  }

  for (let i = 0; i < atoms.length; ) {
    const number = read(i)
    // « quelques 300 salariés » is a spelling of « quelque ».
    const misspelt =
      number?.[0].value === null && atoms[i]!.kind === 'V' && atoms[i + 1]?.kind === 'F' && gapBefore(i + 1) === ' '
    if (number && !misspelt) found.push(number[0])
    i = number && !misspelt ? number[1] : i + 1
  }
  return found
}
