/** « reconductible par périodes de cinq ans, vient de l'être », « devait être prolongé, il ne l'a pas été »: the verb is understood. */

import { nounPhraseBefore } from '../../french/phrases.ts'
import type { AnalysedText, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, predicateStart } from '../words.ts'
import { renewable } from './antecedent.ts'
import { LONG, RENEW, STRONG } from './families.ts'
import { RENEWABLE } from './noun-families.ts'
import { thingAt } from './phrase.ts'
import { thingOfVerb } from './thing.ts'
import type { Trigger } from './trigger.ts'

/** Tokens back in which the verb that is understood may stand. */
const BACK = 40

/** The renewal that « être » at token `i` stands for, or null. */
export function ellipsis(text: AnalysedText, index: number, i: number): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const { tokens } = block
  const token = tokens[i] as Token
  // « il ne l'est plus depuis janvier »
  const next = /^(?:plus|pas|toujours)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1
  if (!isVerb(token, 'être') || !isEnd(tokens[next])) return null
  // « l'être », « le sera », « ne l'a pas été »
  const clitic = [1, 2, 3, 4].find(k => /^(?:l'|le)$/.test(tokens[i - k]?.form ?? ''))
  // « jusqu'à l'été » is a season.
  if (!clitic || clitic > 1 !== (token.form === 'été')) return null
  for (let j = i - clitic - 1; j >= 0 && j > i - BACK; j--) {
    const said = tokens[j]
    const lemma = lemmaIn(said, STRONG) ?? lemmaIn(said, LONG) ?? lemmaIn(said, RENEW)
    if (!lemma && !isNoun(said, RENEWABLE)) continue
    const before = thingAt(text, index, nounPhraseBefore(block, i - clitic))
    const own = renewable(before) ? before : thingOfVerb(text, index, i, 'bénéficier', token.end)
    const thing = lemma && own.kind === 'none' ? thingOfVerb(text, index, j, lemma, said?.end ?? 0) : own
    if (thing.kind === 'replaced' || thing.kind === 'other') return null
    return {
      start: Math.min(predicateStart(block, i), tokens[i - clitic]?.start ?? token.start),
      end: token.end,
      thing,
      outcome: 'renewed',
      at: token,
    }
  }
  return null
}

const AFTER = family(
  "pour en à au dès avant d'ici jusqu' aussi également encore de finalement bien par sans une deux pas et mais depuis pendant lors",
)

/** Nothing that « être » could join to follows: « le sera », « vient de l'être pour la seconde fois ». */
const isEnd = (next: Token | undefined): boolean => !next || next.kind === 'mark' || AFTER.has(next.form)
