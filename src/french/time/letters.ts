import { findNumbers } from '../numbers.ts'
import type { Span } from '../types.ts'
import { lookUp } from './vocabulary.ts'

export interface Sign extends Span {
  /** Number, or the vocabulary's value; for a figure date `9/04/2013` its text. */
  readonly value: number | string
}

export interface Letters {
  /** One letter a token, see `vocabulary.ts`. */
  readonly letters: string
  readonly signs: readonly Sign[]
}

/**
 * 9/04/2013, 9.4.13, 2013-04-09; T3, S1, H1; 12 000; 1er, 30,4; après-midi, jusqu', aujourd'hui; marks.
 * The range of Latin letters is much cheaper to compile in every page than `\p{L}`.
 */
const TOKEN =
  /\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)|\d{4}-\d\d-\d\d(?!\d)|[TSQH][1-4](?![\dA-Za-zÀ-ɏ])|\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+(?:,\d+)?(?:(?:er|re|ère|e|ème|eme|nde?|es)(?![\dA-Za-zÀ-ɏ]))?|[A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+){0,3}(?:'(?:hui)?)?|\S/g

/** Reads a text as letters. Linear; `norm` is normalised and composed text. */
export function readLetters(norm: string): Letters {
  const numbers = findNumbers(norm)
  let letters = ''
  const signs: Sign[] = []
  const add = (letter: string, value: number | string, start: number, end: number) => {
    letters += letter
    signs.push({ value, start, end })
  }
  let next = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(norm); match; match = TOKEN.exec(norm)) {
    const text = match[0]
    const start = match.index
    const end = start + text.length
    const lower = text.toLowerCase()
    while (next < numbers.length && numbers[next]!.start < start) next++
    const number = numbers[next]
    if (text[0]! >= '0' && text[0]! <= '9') {
      const [letter, value] = figure(text, match[1] !== undefined)
      add(letter, value, start, end)
    } else if (/^[TSQH]\d/.test(text)) add('q', text, start, end)
    else if (number?.start === start && !number.figure && !(lower === 'quinzaine' && number.end === end)) {
      const { value } = number
      add(value === null ? 'b' : number.article ? 'u' : small(value), value ?? 'X', start, number.end)
      TOKEN.lastIndex = number.end
    } else if (text.length === 1 && text.toUpperCase() === lower) add(MARKS.includes(text) ? text : ';', 0, start, end)
    else {
      const capital = text[0] !== lower[0]
      const named = capital && text !== text.toUpperCase() && !OPEN.test(norm.slice(Math.max(0, start - 2), start))
      const known = lookUp(lower, capital)
      const head = text.indexOf('-')
      if (known && !(named && !'MWN'.includes(known[0])))
        add(named && known[0] === 'M' ? 'm' : known[0], known[1], start, end)
      else if (head > 0) {
        add(...(lookUp(lower.slice(0, head), capital) ?? NOTHING), start, start + head)
        TOKEN.lastIndex = start + head
      } else if (/^[IVX]+e$/.test(text)) add('O', romanValue(text), start, end)
      else add(capital ? 'X' : /[sx]$/.test(lower) ? 's' : 'x', text, start, end)
    }
  }
  return { letters, signs }
}

/** What a sentence or a quotation opens after: a capital there is no name, elsewhere it makes one (« Mars », « Horizon 2020 »). */
const OPEN = /(?:^|[.!?:;«"(] ?|- )$/

/** « XIXe » is 19. */
function romanValue(text: string): number {
  const values = [...text].map(letter => ({ I: 1, V: 5, X: 10 })[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < values[i + 1]! ? -value : value), 0)
}

/** Marks the grammar reads; any other could be taken for one of its letters (« ! », « $ »). */
const MARKS = ",.:-/()%&'"
const NOTHING = ['x', ''] as const

const small = (value: number) => (value > 0 && value < 32 && value % 1 === 0 ? 'd' : 'n')

function figure(text: string, slashed: boolean): [string, number | string] {
  if (slashed || text[4] === '-') return ['N', text]
  const value = Number(text.replace(/[^\d,]/g, '').replace(',', '.'))
  if (text.at(-1)! > '9') return ['O', value]
  if (/^(?:1[5-9]|2[01])\d\d$/.test(text)) return ['y', value]
  return [small(value), value]
}
