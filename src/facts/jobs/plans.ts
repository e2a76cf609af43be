/** What of jobs and people is only planned, and what is denied of each: « prévoit 138 suppressions », « aucun des 176 postes ». */
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

/** Where « aucun des » begins before a count, which it denies; -1 when it does not stand there. */
export function noneOf({ norm }: TextBlock, { start }: Span): number {
  const before = NONE.exec(norm.slice(Math.max(0, start - 26), start))
  return before ? start - before[0].length : -1
}
