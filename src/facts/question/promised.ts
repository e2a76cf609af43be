/** What somebody promises not to do is known: « s'est engagé à ne prononcer aucun licenciement ». */
import type { TextBlock } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isInfinitive, some } from './cue.ts'

const PROMISING = family('promettre engager jurer garantir')
/** Tokens of « (engagée) pour sa part à ne jamais lui (prononcer) ». */
const REACH = 8

/** Whether the infinitive at token `i` is what somebody promises not to do. */
export function isPromised(block: TextBlock, i: number): boolean {
  const { tokens } = block
  if (!isInfinitive(tokens[i])) return false
  let ne = i - 1
  while (ne > i - 5 && ne > 0 && !/^n[e']$/.test(tokens[ne]?.form ?? '')) ne--
  return (
    /^n[e']$/.test(tokens[ne]?.form ?? '') &&
    /^(?:à|d[e'])$/.test(tokens[ne - 1]?.form ?? '') &&
    some(block, ne - REACH, ne - 1, t => lemmaIn(t, PROMISING) !== null)
  )
}
