/** « selon X », « aux dires du préfet », « à en croire les salariés »: phrases that name the source of what is said. */
import { latin } from '../latin.ts'
import { firstFrom } from '../offsets.ts'
import { finiteness } from '../predicates.ts'
import { phraseAt } from '../speech.ts'
import type { Span, TextBlock } from '../types.ts'

const WORDS = "(?:les? (?:mots?|termes|propos)|la formule|l'expression|l'analyse|l'estimation)"
const CUE = latin(
  new RegExp(
    `(?<!\\p{L})(?:(?:(?:selon|d'après|pour reprendre|pour citer|suivant) ${WORDS}|aux (?:dires|yeux)|au dire|de l'(?:avis|aveu)(?: même| général)?|dans la bouche|dans l'esprit|sous la plume|par la voix|vue?) d(?=[eu'])|(?:selon|d'après|[àa] (?:en croire|entendre|écouter)|si l'on en croit|dixit|pour (?:citer|paraphraser)|de sources?)(?!\\p{L}))`,
    'giu',
  ),
)

export interface According extends Span {
  /** Whom the cue names, article included. */
  readonly source: Span
}

/** The cues of a stretch of a block that name somebody, in order; their span is the cue's own words. */
export const accordingIn = (block: TextBlock, from: number, to: number): According[] => {
  const found: According[] = []
  for (const { index, 0: cue } of block.norm.slice(from, to).matchAll(CUE)) {
    const start = from + index
    const end = start + cue.length
    const source = sourceAt(block, end, / d$/.test(cue))
    if (source) found.push({ start, end, source })
  }
  return found
}

/** The noun phrase after a cue; `de` says that « de », « du », « des », whose d ends the cue, stands before it. */
const sourceAt = (block: TextBlock, end: number, de: boolean): Span | null => {
  const at = firstFrom(block.tokens, de ? end - 1 : end)
  const token = block.tokens[at]
  if (!token) return null
  if (!de) {
    if (/^(?:lui|elle|eux|elles|nous|moi)$/.test(token.form)) return token
    return /^source/.test(block.tokens[at - 1]?.form ?? '') ? sourceItself(block, at) : phraseAt(block, at)
  }
  if (token.form === 'du') return phraseAt(block, at, true)
  if (token.form === 'des') {
    const phrase = phraseAt(block, at)
    return phrase && { start: block.tokens[at + 1]?.start ?? phrase.start, end: phrase.end }
  }
  return phraseAt(block, at + 1)
}

/** « de source syndicale », « de sources proches du dossier »: the words of the source up to a mark or verb. */
const sourceItself = ({ tokens }: TextBlock, at: number): Span | null => {
  let last = at
  while (last < at + 5 && tokens[last]?.kind === 'word' && finiteness(tokens, last) < 2) last++
  return last > at ? { start: tokens[at - 1]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 } : null
}
