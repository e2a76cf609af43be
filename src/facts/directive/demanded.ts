/** Deeds that are asked for in the passive: « Une étude de bruit est exigée par la préfecture ». */
import { ahead } from '../../french/offsets.ts'
import { reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn, tokensIn } from '../words.ts'
import { isAnimate, isText } from './animate.ts'
import type { Directive } from './find.ts'
import { isPassive } from './group.ts'
import { head } from './head.ts'
import { doerOf } from './parties.ts'
import { FRAMES, isDeed } from './verbs.ts'

const ASKED = new Set(
  'exiger réclamer demander ordonner imposer prescrire préconiser recommander prôner suggérer solliciter revendiquer'.split(
    ' ',
  ),
)

/** Directives whose subject is what is wanted, by somebody who is named. */
export const demandedIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const lemma = lemmaIn(token, ASKED)
    if (!lemma || !reads(token, 'past-participle') || !isPassive(tokens, i, first)) continue
    const by = ahead(tokens, i + 1, Math.min(last, i + 7), /^par$/)
    const agent = by > 0 ? phraseAt(block, by + 1) : null
    const subject = agent && doerOf(block, i, first)
    if (!agent || !subject || isAnimate(block, subject) || !(isAnimate(block, agent) || isText(block, agent))) continue
    const noun = head(block, subject, tokensIn(block, subject)[0])
    if (isDeed(tokens[noun]))
      found.push({
        force: FRAMES.get(lemma)?.force ?? 'request',
        trigger: i,
        action: noun,
        issuer: agent,
        addressee: null,
        implicit: false,
      })
  }
  return found
}
