import { latin } from '../latin.ts'
import type { Span } from '../types.ts'

/** S unit or ten, C hundred, K thousand, P million and above, G group (« vingtaine »), V vague, D « demi », F figures. */
export type AtomKind = 'S' | 'C' | 'K' | 'P' | 'G' | 'V' | 'D' | 'F'

/** A stretch of figures, or one word that stands for a number. */
export interface Atom extends Span {
  readonly kind: AtomKind
  readonly value: number
  readonly plural: boolean
}

const WORDS = new Map<string, readonly [AtomKind, number]>()
const listed = (kind: AtomKind, words: string, value: (index: number) => number) => {
  words.split(' ').forEach((word, index) => {
    WORDS.set(word, [kind, value(index)])
  })
}
listed('S', 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', i => i)
listed('S', 'vingt trente quarante cinquante soixante septante huitante nonante', i => 20 + 10 * i)
listed('S', 'une octante', i => (i ? 80 : 1))
listed('C', 'cent', () => 100)
listed('K', 'mille', () => 1000)
listed('P', 'million milliard billion', i => 1e6 * 1000 ** i)
listed(
  'G',
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier',
  i => [10, 12, 15, 20, 30, 40, 50, 60, 100, 1000].at(i)!,
)
listed('V', 'plusieurs quelques', () => 1)
listed('D', 'demi demie', () => 0.5)

const ATOM = latin(/(\d{1,3}(?:([ .])\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)|\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)
/** « 1.344 milliard » is no thousand: one digit, a dot, three digits and a scale that would be absurd otherwise. */
const DECIMAL_DOT = latin(/ ?(?:milliard|Mds?(?!\p{L})|million(?!s))/uy)

const word = (text: string): readonly [AtomKind, number, boolean] | undefined => {
  const lower = text.toLowerCase()
  const exact = WORDS.get(lower)
  if (exact) return [...exact, lower === 'plusieurs' || lower === 'quelques']
  const singular = lower.endsWith('s') ? WORDS.get(lower.slice(0, -1)) : undefined
  return singular && singular[0] !== 'S' ? [...singular, true] : lower === 'vingts' ? ['S', 20, true] : undefined
}

/** The atoms of a text, in order. */
export function atomsOf(norm: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of norm.matchAll(ATOM)) {
    const text = match[0]
    let start = match.index
    if (match[1]) {
      DECIMAL_DOT.lastIndex = start + text.length
      const decimal = match[2] === '.' && /^\d\.\d{3}$/.test(text) && DECIMAL_DOT.test(norm)
      const digits = match[2] && !decimal ? text.replace(/[ .]/g, '') : text
      atoms.push({ kind: 'F', value: Number(digits.replace(',', '.')), start, end: start + text.length, plural: true })
      continue
    }
    if (!text.includes('-')) {
      const [kind, value, plural] = word(text) ?? []
      if (kind) atoms.push({ kind, value: value!, plural: plural!, start, end: start + text.length })
      continue
    }
    // « demi-milliard », « quatre-vingt-dix »: every part must be a number, so « deux-roues » is none.
    const parts = text.split('-')
    const found = parts.map((part, i) => (i > 0 && i < parts.length - 1 && part === 'et' ? null : word(part)))
    if (found.includes(undefined)) continue
    parts.forEach((part, i) => {
      const [kind, value, plural] = found[i] ?? []
      if (kind) atoms.push({ kind, value: value!, plural: plural!, start, end: start + part.length })
      start += part.length + 1
    })
  }
  return atoms
}
