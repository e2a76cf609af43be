/** What of jobs and people is only planned, and what is denied of each: « prévoit 138 suppressions », « aucun des 176 postes ». */
import { clauseAt } from '../../french/clauses.ts'
import { latin } from '../../french/latin.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, lemmaIn } from '../words.ts'

const PLANNING = family('prévoir envisager programmer planifier projeter')
const NONE = /(?<!\p{L})(aucune?) (?:des|de (?:ses|nos|leurs|ces)) (?:quelque )?$/iu

/** Whether a count is what somebody plans now: « prévoit 39 licenciements », « 138 suppressions de postes envisagées »; « avait prévu » is over. */
export function isPlannedCount(block: TextBlock, { start, end }: Span): boolean {
  const { tokens } = block
  const first = tokenFrom(block, start)
  const past = tokenFrom(block, end)
  for (let i = first - 1; i >= 0 && i > first - 5 && tokens[i]!.kind === 'word'; i--)
    if (lemmaIn(tokens[i], PLANNING)) return tokens[i]!.verbs.some(v => v.tense === 'present')
  for (let i = past; i < past + 3 && tokens[i]?.kind === 'word'; i++)
    if (lemmaIn(tokens[i], PLANNING)) return tokens[i]!.verbs.some(v => v.tense === 'past-participle')
  return false
}

/** « Le futur bâtiment, de 14 500 m², permettra »: what is not built yet will have its surface. */
const TO_COME = latin(
  /(?<!\p{L})(?:futur|nouve(?:l|lle|au)|prochain)e?s? (?:bâtiment|usine|atelier|site|halle?|hangar|entrepôt|ligne|unité|siège|laboratoire|centre|campus|magasin|plate-?forme|gigafactory|complexe|\p{L}{3,}erie)s?(?!\p{L})[^,.;:]{0,40}, [^,.;:]{0,20}$/u,
)
/** Whether a surface or capacity is that of a site to come, in an apposition. */
export function isToCome(block: TextBlock, { start }: Span): boolean {
  const clause = clauseAt(block, start)
  return clause.modality === 'future' && TO_COME.test(block.norm.slice(Math.max(clause.start, start - 90), start))
}

/** Where « aucun des » begins before a count, which it denies; -1 when it does not stand there. */
export function noneOf({ norm }: TextBlock, { start }: Span): number {
  const before = NONE.exec(norm.slice(Math.max(0, start - 26), start))
  return before ? start - before[0].length : -1
}
