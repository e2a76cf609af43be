import { family, lemmaIn } from '../words.ts'
import { isAnimate, isText } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { actionAfter } from './find.ts'
import { groupAt } from './group.ts'
import { cliticTold, doerOf, toldBetween } from './parties.ts'

const NEEDS = /^(?:nécessité|importance|urgence|besoin|obligations?|devoir|impératif|intérêt)$/

const VERBS = family('insister souligner rappeler marteler plaider pointer alerter mettre appuyer évoquer affirmer')

/** Directives by insistence in one sentence. */
export const insistsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  if (!lemmaIn(token, VERBS)) return
  const group = groupAt(tokens, i, first)
  if (!group.active) return
  const need = [1, 2, 3, 4, 5, 6].map(k => i + k).find(k => NEEDS.test(tokens[k]?.form ?? ''))
  const action = need ? actionAfter(tokens, need + 1, Math.min(last, need + 4)) : -1
  const deed = need && action < 0 && /^d/.test(tokens[need + 1]?.form ?? '') ? need : action
  const subject = doerOf(block, i, first)
  if (deed > 0 && (!subject || isAnimate(block, subject) || isText(block, subject))) {
    const told = group.before.length > 0 ? cliticTold(group.before) : null
    add('recommendation', deed, subject, told ?? toldBetween(block, i + 1, need ?? i), false)
  }
})
