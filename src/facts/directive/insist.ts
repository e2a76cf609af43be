/** « insiste sur la nécessité de », « souligne l'urgence de », « alerte sur le besoin de ». */
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isAnimate, isText } from './animate.ts'
import { actionAfter, type Directive } from './find.ts'
import { groupAt } from './group.ts'
import { cliticTold, doerOf, toldBetween } from './parties.ts'
import type { Force } from './verbs.ts'

const NEEDS = /^(?:nécessité|importance|urgence|besoin|obligations?|devoir|impératif|intérêt)$/

const VERBS = family('insister souligner rappeler marteler plaider pointer alerter mettre appuyer évoquer affirmer')

/** Directives by insistence in one sentence. */
export const insistsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const add = (
      force: Force,
      action: number,
      issuer: Span | null,
      addressee: Span | null = null,
      implicit = !issuer,
    ) => {
      if (action > 0) found.push({ force, trigger: i, action, issuer, addressee, implicit })
    }
    if (!lemmaIn(token, VERBS)) continue
    const group = groupAt(tokens, i, first)
    if (!group.active) continue
    const need = [1, 2, 3, 4, 5, 6].map(k => i + k).find(k => NEEDS.test(tokens[k]?.form ?? ''))
    const action = need ? actionAfter(tokens, need + 1, Math.min(last, need + 4)) : -1
    const deed = need && action < 0 && /^d/.test(tokens[need + 1]?.form ?? '') ? need : action
    const subject = doerOf(block, i, first)
    if (deed > 0 && (!subject || isAnimate(block, subject) || isText(block, subject))) {
      add(
        'recommendation',
        deed,
        subject,
        group.before.length > 0
          ? (cliticTold(group.before) ?? toldBetween(block, i + 1, need ?? i))
          : toldBetween(block, i + 1, need ?? i),
        false,
      )
    }
  }
  return found
}
