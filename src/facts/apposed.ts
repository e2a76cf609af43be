/** Numbers beside what they are the size of: « l'acompte, 60 millions d'euros, paierait », « les recrutements, une soixantaine d'ingénieurs, débuteront ». */
import { clauseAt } from '../french/clauses.ts'
import { latin } from '../french/latin.ts'
import type { Span, TextBlock, Token } from '../french/types.ts'
import type { Known } from './evidence.ts'
import { tokenFrom } from './words.ts'

const DETERMINER = /^(?:l[ea]s?|l'|une?|des|ses|son|sa|leurs?|cet?|ces|cette)$/
/** « L'avance remboursable de la Région, 4 millions »: a few words may complete the noun. */
const PHRASE = 8

const NEAR = 40
const PAST = latin(
  /^[^,.;:]*(?<!\p{L})(?:(?:passé|derni[eè]r|précédent)e?s?|en (?:19|20)\d\d|il y a|jusqu'ici|jusqu'alors|aujourd'hui|à ce jour|déjà)(?!\p{L})/u,
)

/** Whether a number right after a comma says how much or how many its noun is; whoever « a » or « est » stands between tells something else. */
function sizes(block: TextBlock, { start }: Span, isSized: (token: Token) => boolean): boolean {
  const { tokens } = block
  const comma = tokenFrom(block, start) - 1
  if (tokens[comma]?.form !== ',') return false
  for (let i = comma - 1; i > comma - PHRASE && tokens[i]?.kind === 'word'; i--) {
    if (!DETERMINER.test(tokens[i]!.form)) continue
    // « du », « de la » and « à la » only complete it.
    if (/^(?:d[eu']|à|par|pour|sur|dans|avec)$/.test(tokens[i - 1]?.form ?? '')) continue
    return [1, 2].some(k => i + k < comma && isSized(tokens[i + k]!))
  }
  return false
}

/** Modality of a number beside what it sizes: what becomes of the one becomes of the other, which « l'usine, 312 salariés, fermera » does not tell. */
export function besideItsNoun(block: TextBlock, at: Span, isSized: (token: Token) => boolean): Known {
  const { modality, negations } = clauseAt(block, at.start)
  // « L'aide, 80 000 euros, ne sera pas renouvelée » was paid, « le chiffre d'affaires, 610 millions l'an passé, devrait grossir » is known.
  const known = negations.length > 0 || PAST.test(block.norm.slice(at.end, at.end + NEAR))
  return modality !== 'asserted' && !known && sizes(block, at, isSized) ? { modality } : {}
}
