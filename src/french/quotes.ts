import { isUpper, latin } from './latin.ts'
import type { Quotation, Span } from './types.ts'

interface Opening {
  readonly mark: string
  readonly at: number
}

const OPENS = /[\s(['/-]/
const CLOSES = /[\s.,;:!?)\]/-]/
/** Where a sentence can end; a quotation whose closing mark is missing is cut there. */
const SENTENCE_END = latin(/[.!?…](?=\s+["«(]?\s?\p{Lu}|\s*$)/u)
const SENTENCE_START = latin(/[.!?…]\s+(?=\p{Lu})/gu)
const GLUED = latin(/^[.!?…]" \p{Lu}/u)
const WORD_NEXT = latin(/^\s?\p{L}/u)
const INCISE_NEXT = latin(/^.\s?,\s\p{Ll}/u)
/** A mark between two spaces closes only what was opened less than this many characters before. */
const LONGEST_DOUBTFUL = 420

/** What the characters around a straight mark say it does. */
const direction = (norm: string, at: number): 'open' | 'close' | null => {
  const before = norm[at - 1] ?? ' '
  const after = norm[at + 1] ?? ' '
  if (/[([]/.test(before)) return 'open'
  const closing = CLOSES.test(after) && !(after === '.' && norm[at + 2] === '.')
  if (OPENS.test(before) && !closing) return 'open'
  return closing && !/\s/.test(before) ? 'close' : null
}

const quotation = (norm: string, start: number, end: number, last: number): Quotation => {
  let from = start
  let to = last
  if (/[«"]/.test(norm[from] ?? '')) from++
  while (from < to && /\s/.test(norm[from] ?? '')) from++
  while (to > from && /\s/.test(norm[to - 1] ?? '')) to--
  return { type: 'quote', start, end, inner: { start: from, end: to }, speaker: null, speech: false }
}

/** The opening mark that a closing one at `at` answers; -1 when none does. */
const answered = (stack: readonly Opening[], mark: string, norm: string, at: number): number => {
  const own = mark === '»' ? '«' : '"'
  const index = stack.findLastIndex(opening => opening.mark === own)
  if (index >= 0) return index
  // « opened one way, closed the other": accepted when the proper mark does not follow.
  const proper = mark === '"' ? norm.indexOf('»', at) : norm.indexOf('"', at)
  const next = norm.indexOf('«', at)
  return proper < 0 || (next >= 0 && next < proper) ? stack.length - 1 : -1
}

/**
 * Pairs the quotation marks of one block: « », and straight or curly double quotes (already folded to `"`).
 * Pairs only: `speaker` is null and `speech` false, `speakers.ts` fills both. A quotation inside another is not listed.
 * A mark that nothing answers reaches to the end of its sentence (or from its beginning), never further.
 *
 * @param norm text of the block, normalised; offsets are UTF-16 code units into it.
 */
export const findQuotes = (norm: string): Quotation[] => {
  const found: Quotation[] = []
  const stack: Opening[] = []
  const add = (quote: Quotation) => {
    // What it encloses is part of it.
    while (found.length > 0 && (found.at(-1) as Span).start >= quote.start) found.pop()
    found.push(quote)
  }
  for (let at = 0; at < norm.length; at++) {
    const mark = norm[at] as string
    if (mark !== '"' && mark !== '«' && mark !== '»') continue
    let act = mark === '«' ? 'open' : mark === '»' ? 'close' : direction(norm, at)
    if (act === null) {
      const last = stack.findLast(opening => opening.mark === '"')
      act = last && at - last.at < LONGEST_DOUBTFUL ? 'close' : 'open'
    }
    if (act === 'close' && mark === '"' && isGluedOpening(norm, at, stack)) act = 'open'
    if (act === 'open') stack.push({ mark, at })
    else {
      const index = answered(stack, mark, norm, at)
      if (index < 0) {
        if (stack.length === 0) orphan(norm, found, at)
        continue
      }
      const opening = stack[index] as Opening
      stack.length = index
      add(quotation(norm, opening.at, at + 1, at))
    }
  }
  const whole = [...found]
  let next = 0
  let free = 0
  for (const { mark, at } of stack) {
    while (next < whole.length && (whole[next] as Span).start < at) free = Math.max(free, (whole[next++] as Span).end)
    const rest = norm.slice(at + 1, at + LONGEST_DOUBTFUL)
    if (at < free || (mark === '"' && !WORD_NEXT.test(rest))) continue
    const cut = SENTENCE_END.exec(rest)
    const end = Math.min(at + 1 + (cut ? cut.index + 1 : rest.length), whole[next]?.start ?? norm.length)
    found.push(quotation(norm, at, end, end))
    free = end
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `cet automne." Nous tenons ", dit-elle`: the space is missing after the stop, and the mark opens what a later one closes. */
const isGluedOpening = (norm: string, at: number, stack: readonly Opening[]): boolean => {
  if (!GLUED.test(norm.slice(at - 1, at + 3)) || stack.some(({ mark }) => mark === '"')) return false
  const next = norm.indexOf('"', at + 1)
  return next > 0 && /^\s"[\s.,;:!?)]/.test(norm.slice(next - 1, next + 2))
}

/** « Nous irons jusqu'au bout », dit-elle — with the first mark missing: the quotation is the sentence so far. */
const orphan = (norm: string, found: Quotation[], at: number): void => {
  if (!INCISE_NEXT.test(norm.slice(at, at + 5))) return
  const floor = found.at(-1)?.end ?? 0
  const before = norm.slice(floor, at)
  let start = floor
  for (const end of before.matchAll(SENTENCE_START)) start = floor + end.index + end[0].length
  if (start < at && isUpper(norm[start])) found.push(quotation(norm, start, at + 1, at))
}
