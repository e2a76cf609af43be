import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'

/** Directives by a stance in one sentence. */
export const stancesIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  // « est partisan de fermer la vanne », « est d'avis de regrouper les sites »
  if (
    /^(?:partisane?s?|avis)$/.test(token.form) &&
    /^(?:d'|est|sont|pas|plutôt|très)$/.test(tokens[i - 1]?.form ?? '') &&
    /^d[e']$/.test(tokens[i + 1]?.form ?? '')
  ) {
    const subject = doerOf(block, i, first)
    if (subject && isKnownActor(block, subject)) add('recommendation', infinitiveAfter(tokens, i + 1), subject)
    return
  }
  // « verrait d'un bon œil que le groupe investisse »
  if (/^(?:œil|oeil)$/.test(token.form) && /^(?:bon|mauvais)$/.test(tokens[i - 1]?.form ?? '')) {
    const clause = clauseAfter(block, i + 1, Math.min(last, i + 3)) && clauseAfter(block, i + 1, last)
    const subject = clause ? doerOf(block, i, first) : null
    if (clause && subject && isKnownActor(block, subject)) add('request', clause.action, subject, clause.addressee)
    return
  }
  // « est favorable à ce que l'Etat monte au capital »
  if (
    /^(?:favorable|opposée?|attachée?|hostile)s?$/.test(token.form) &&
    tokens[i + 1]?.form === 'à' &&
    tokens[i + 2]?.form === 'ce'
  ) {
    const clause = clauseAfter(block, i + 2, last)
    const subject = doerOf(block, i, first)
    if (clause && subject && isKnownActor(block, subject))
      add(
        'request',
        clause.action,
        subject,
        clause.addressee && isAnimate(block, clause.addressee) ? clause.addressee : null,
      )
  }
})
