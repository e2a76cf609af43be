/** Parts of a sum or a purse that a fraction tells: « dont les trois quarts », « financé aux deux tiers », « a amputé cette ligne d'un cinquième ». */
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { fractionFrom } from './shares.ts'

const word = (token: Token | undefined) => token?.form ?? ''

const PAID = family('financer cofinancer subventionner rembourser couvrir')
const CUT = family('amputer raboter rogner écorner')
/** Tokens from a verb to the part that it tells. */
const REACH = 6

/** UTF-16 units between a sum and « dont ». */
const BESIDE = 3
/** « Deux milliards d'euros, dont les trois quarts en capital »; « 12 millions, dont un tiers des salariés » has its own whole. */
const ofSum = ({ tokens }: TextBlock, sums: readonly Span[], from: number, i: number): boolean => {
  const dont = tokens[from - 1]
  return (
    word(dont) === 'dont' &&
    !/^d(?:e|'|u|es)$/.test(word(tokens[i + 1])) &&
    sums.some(({ end }) => end <= dont!.start && dont!.start - end < BESIDE)
  )
}

/** First and last token of the part that the fraction at token `i` tells, or null. `sums`: those of the block. */
export function partOfSum(
  block: TextBlock,
  { first }: Sentence,
  i: number,
  sums: readonly Span[],
  aboutMoney: () => boolean,
): [number, number] | null {
  const { tokens } = block
  // « aux | deux tiers »
  const from = word(tokens[i - 2]) === 'aux' ? i - 1 : fractionFrom(tokens, i)
  if (from <= first) return null
  if (ofSum(block, sums, from, i)) return [from - 1, i]
  const start = Math.max(first, from - REACH)
  const verb = (lemmas: ReadonlySet<string>): number => {
    const at = tokens.slice(start, from).findIndex(token => lemmaIn(token, lemmas) !== null)
    return at < 0 ? -1 : start + at
  }
  // « financé aux deux tiers », « cofinancent l'animation à hauteur d'un tiers »
  const by = /^d['e]$/.test(word(tokens[from - 1]))
  const high = by && word(tokens[from - 2]) === 'hauteur'
  const paid = high || word(tokens[from - 1]) === 'aux' ? verb(PAID) : -1
  if (paid >= 0) return [high ? from - 3 : paid, i]
  const cut = by ? verb(CUT) : -1
  return cut >= 0 && aboutMoney() ? [cut, i] : null
}
