/** What is asked in return: « subordonne son aide au maintien de », « à condition que le groupe investisse ». */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { isNoun } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'
import { DEEDS } from './verbs.ts'

/** Directives by condition in one sentence. */
export const conditionsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  if (/^(?:conditionn|subordonn)/.test(token.form)) {
    const passive = /é/.test(token.form)
    const at = ahead(tokens, i + 1, Math.min(last, i + 12), /^(?:à|aux?)$/)
    const condition = tokens[at + 2]?.form === 'condition' || tokens[at + 1]?.form === 'ce'
    const clause = at > 0 && condition ? clauseAfter(block, at + 1, last) : null
    const noun =
      at < 0 ? -1 : ([at + 1, at + 2, at + 3].find(k => isNoun(tokens[k], DEEDS)) ?? infinitiveAfter(tokens, at))
    add(
      'obligation',
      clause?.action ?? noun,
      passive ? null : doerOf(block, i, first),
      clause?.addressee ?? null,
      passive,
    )
    return
  }
  // « prêtera 10 millions, à condition que le groupe investisse »
  if (
    /^(?:condition|réserve|pourvu)$/.test(token.form) &&
    /^(?:à|la|sous|[a-zé]+)$/.test(tokens[i - 1]?.form ?? '') &&
    /^qu[e']$/.test(tokens[i + 1]?.form ?? '')
  ) {
    const clause = clauseAfter(block, i + 1, last)
    // « à condition qu'un lauréat sur deux soit breton »: what must be, not what somebody must do.
    const state = isVerb(tokens[clause?.action ?? -1], 'être', 'avoir')
    const subject = clause && !state ? doerOf(block, i, first) : null
    if (clause?.addressee && isAnimate(block, clause.addressee) && subject && subject.end < clause.addressee.start)
      add('obligation', clause.action, isKnownActor(block, subject) ? subject : null, clause.addressee, false)
  }
})
