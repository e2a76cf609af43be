/** The article's own words around a fact, cut only where French lets a sentence be cut. */
import type { Span, TextBlock } from '../../french/types.ts'
import { guillemets } from './format.ts'
import { isConditional } from './polarity.ts'
import { profile } from './profile.ts'
import { shortened } from './shortened.ts'
import { fitted } from './spared.ts'
import { afterQuote, independent, subjectStart } from './starts.ts'

/** What a headline may run to when that spares a cut. */
const ROOM = 106

interface Excerpt {
  readonly text: string
  /** Whether a condition of the sentence was left out. */
  readonly conditional: boolean
  /** Whether nothing but insertions was left out on the way to the predicate. */
  readonly whole: boolean
}

const texts = new WeakMap<TextBlock, string>()
/** The text of a block with French quotation marks, made once for all of its facts. */
function quotesOf(block: TextBlock): string {
  const known = texts.get(block) ?? guillemets(block.text)
  texts.set(block, known)
  return known
}

/** The words around `core`, the widest independent stretch of its sentence that fits. */
export function excerpt(
  block: TextBlock,
  core: readonly [number, number],
  evidence: readonly [number, number],
  negated: boolean,
): Excerpt {
  // No headline reaches further; endless sentences are not searched for their ends.
  const reach = [Math.max(evidence[0], core[0] - 400), Math.min(evidence[1], core[1] + 300)] as const
  const text = quotesOf(block).slice(...reach)
  const at: [number, number] = [core[0] - reach[0], core[1] - reach[0]]
  const enclosed = profile(text, at)
  if (enclosed) return { text: enclosed, conditional: false, whole: true }
  const cuts = independent(block, reach, text)
  let best = ''
  let short = ''
  let span: Span = { start: 0, end: text.length }
  const opening = [subjectStart(block, evidence) - reach[0], afterQuote(text, at[0])]
  for (const start of [0, ...[...cuts, ...opening].filter(cut => cut >= 0 && cut <= at[0])])
    for (const end of [text.length, ...cuts.filter(cut => cut >= at[1])]) {
      const piece = fitted(text, [start, end], at)
      if (piece.length <= ROOM && piece.length > best.length) {
        best = piece
        span = { start, end }
      }
      if (!short || piece.length < short.length) short = piece
    }
  // « Vingt seraient sauvés si … ; l'audience est fixée »: the condition of a clause apart is none of the fact's.
  const [from, to] = [lastBefore(text, span.start), firstAfter(text, span.end)]
  const conditional = isConditional(text, from, span.start) || isConditional(text, span.end, to)
  if (best) return { text: best, conditional, whole: true }
  return { ...shortened(short, text.slice(...at), negated), whole: false }
}

/** Where the part of a sentence around an offset begins and ends: after and before a semicolon or a full stop. */
const lastBefore = (text: string, at: number): number =>
  /^[;.]/.test(text.slice(at)) ? at : Math.max(text.lastIndexOf(';', at), text.lastIndexOf('. ', at)) + 1
const firstAfter = (text: string, at: number): number => {
  const end = text.slice(at).search(/;|\.\s/)
  return end < 0 ? text.length : at + end
}
