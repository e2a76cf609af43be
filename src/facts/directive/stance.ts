/** What somebody is for or against: « est favorable à ce que l'Etat entre », « est partisan de », « verrait d'un bon œil que ». */
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'
import type { Force } from './verbs.ts'

/** Directives by a stance in one sentence. */
export const stancesIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
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
    // « est partisan de fermer la vanne », « est d'avis de regrouper les sites »
    if (
      /^(?:partisane?s?|avis)$/.test(token.form) &&
      /^(?:d'|est|sont|pas|plutôt|très)$/.test(tokens[i - 1]?.form ?? '') &&
      /^d[e']$/.test(tokens[i + 1]?.form ?? '')
    ) {
      const subject = doerOf(block, i, first)
      if (subject && isKnownActor(block, subject)) add('recommendation', infinitiveAfter(tokens, i + 1), subject)
      continue
    }
    // « verrait d'un bon œil que le groupe investisse »
    if (/^(?:œil|oeil)$/.test(token.form) && /^(?:bon|mauvais)$/.test(tokens[i - 1]?.form ?? '')) {
      const clause = clauseAfter(block, i + 1, Math.min(last, i + 3)) && clauseAfter(block, i + 1, last)
      const subject = clause ? doerOf(block, i, first) : null
      if (clause && subject && isKnownActor(block, subject)) add('request', clause.action, subject, clause.addressee)
      continue
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
  }
  return found
}
