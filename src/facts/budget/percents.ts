/** Percentages that are a share, a change or a rate of money. */
import { sentenceAt } from '../../french/clauses.ts'
import type { Percent, Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun } from '../words.ts'
import { SHARED, UNSHARED } from './words.ts'

const OF = /^(?:d'|de|du|des)$/
const LINK = /^(?:les?|la|l'|ses?|son|sa|leurs?|nos|notre|cette|ces?|son|toutes?|tous|total|totale?)$/

const PAYING = family('financer cofinancer subventionner rembourser indemniser')

/** Whether a percentage measures money. `sums`: the sums of the block. */
export function isOfMoney(block: TextBlock, percent: Percent, sums: readonly Span[], earlier: boolean): boolean {
  const { start, end } = sentenceAt(block, percent.start)
  const after = tokenFrom(block, percent.end)
  const { tokens } = block
  // « 58 % des ventes », « 40 % de la dépense », « 12 % sa capacité »: the noun it governs decides.
  let i = after
  // « financé à 50 % », « prend en charge 30 % des frais »: a share of what somebody pays.
  const first = tokenFrom(block, percent.start)
  for (let j = Math.max(0, first - 6); j < after + 2 && j < tokens.length; j++)
    if (tokens[j]!.start >= start && tokens[j]!.verbs.some(({ lemma }) => PAYING.has(lemma))) return true
  const time = /^(?:an|année|mois|semaine|trimestre|semestre|exercice)$/
  const governed = OF.test(tokens[i]?.form ?? '')
  if (governed) i++
  while (LINK.test(tokens[i]?.form ?? '')) i++
  if ((governed || i > after) && !time.test(tokens[i]?.form ?? '')) {
    const compares = /^(?:plus|moins|mieux)$/.test(tokens[i]?.form ?? '')
    for (let j = i; j < i + 3 && !compares; j++) {
      if (isNoun(tokens[j], SHARED)) return true
      if (isNoun(tokens[j], UNSHARED)) return false
    }
    if (!compares) return false
  }
  for (
    let j = tokenFrom(block, percent.start) - 1, seen = 0;
    j >= 0 && tokens[j]!.start >= start && seen < 22;
    j--, seen++
  ) {
    const token = tokens[j]!
    if (token.form === ';') break
    if (sums.some(sum => sum.start <= token.start && token.end <= sum.end)) return true
    if (isNoun(token, SHARED)) return true
    if (isNoun(token, UNSHARED)) return false
    if (token.form === 'taux') return /banque|intérêt|prêt|emprunt|crédit/.test(block.norm.slice(start, end))
  }
  // « en hausse de 12 %, à 52 millions d'euros »
  const next = sums.find(sum => sum.start >= percent.end && sum.start < Math.min(end, percent.end + 14))
  return next !== undefined || earlier
}
