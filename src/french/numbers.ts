import { latin } from './latin.ts'
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

/** S unit or ten, C hundred, K thousand, P million and above, G group (« vingtaine »), V vague, D « demi », F figures. */
type AtomKind = 'S' | 'C' | 'K' | 'P' | 'G' | 'V' | 'D' | 'F'

interface Atom extends Span {
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

function atomsOf(norm: string): Atom[] {
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

const HEAD = new Set<AtomKind>(['S', 'C', 'K'])

/** Reads « deux cent quarante mille » from `at`; gives its value and the index of the first atom after it. */
function spelt(norm: string, atoms: readonly Atom[], at: number): [number, number] {
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

/** Amounts and counts read the same block one after the other. */
let latest: { readonly norm: string; readonly numbers: readonly NumberMention[] } | null = null

/** All numbers of a text, in order, never overlapping. */
export function findNumbers(norm: string): readonly NumberMention[] {
  if (latest?.norm !== norm) latest = { norm, numbers: scan(norm) }
  return latest.numbers
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
      const linked = gap === ' ' || gap === '-' || (approximate && i > at && (gap === ' de ' || gap === " d'"))
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
