import type { Span } from './types.ts'

const VARIANTS =
  /[\u2018\u2019\u02bc\u2032\u00b4`\u201b\u201c\u201d\u201e\u201f\u2033\u2010-\u2015\u2212\u00a0\u202f\u2000-\u200a\u205f\u3000\t\n\r]/g

function folded(char: string): string {
  if ('\u2018\u2019\u02bc\u2032\u00b4`\u201b'.includes(char)) return "'"
  if ('\u201c\u201d\u201e\u201f\u2033'.includes(char)) return '"'
  if ('\u2010\u2011\u2012\u2013\u2014\u2015\u2212'.includes(char)) return '-'
  return ' '
}

/**
 * Folds typographic variants without changing the length: apostrophes to ', spaces to a plain space, dashes to -,
 * curly double quotes to ". French quotation marks « » are kept: they say where a quotation opens.
 */
export function normalise(text: string): string {
  return text.replace(VARIANTS, folded)
}

/** A text without decomposed accents and invisible characters, with the way back to the given one. */
export interface Composed {
  readonly text: string
  /** The span of the given text that a span of the composed text came from. */
  readonly back: (span: Span) => Span
}

const COMPOSABLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/
const PIECE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\s\S][\u0300-\u036f]+/g

/** Composes accents (NFC) and drops soft hyphens and zero-width characters; nearly all texts pass untouched. */
export function compose(text: string): Composed {
  if (!COMPOSABLE.test(text)) return { text, back: span => span }
  let out = ''
  const origins: number[] = []
  const take = (piece: string, from: number, to: number) => {
    // The last unit of a piece that shrank stands for the rest of it.
    for (let i = 0; i < piece.length; i++) origins.push(Math.min(from + i, to - 1))
    out += piece
  }
  let at = 0
  for (const match of text.matchAll(PIECE)) {
    take(text.slice(at, match.index), at, match.index)
    at = match.index + match[0].length
    if (match[0].length > 1) take(match[0].normalize('NFC'), match.index, at)
  }
  take(text.slice(at), at, text.length)
  origins.push(text.length)
  return {
    text: out,
    back: ({ start, end }) => ({
      start: origins[start]!,
      // Up to where the next kept unit starts, unless only invisible characters stand between.
      end: end === start ? origins[start]! : endOf(text, origins[end - 1]!),
    }),
  }
}

function endOf(text: string, last: number): number {
  let end = last + 1
  while (end < text.length && /[\u0300-\u036f]/.test(text[end]!)) end++
  return end
}
