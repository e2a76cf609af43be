/** Orders and requests that a verb and a noun make together: « donne instruction de », « lance un appel à l'Etat pour qu'il taxe », « met au défi de ». */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun } from '../words.ts'
import { isAnimate, isText } from './animate.ts'
import { cliticAddressee } from './asking.ts'
import { actionAfter, clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { groupAt, suffers } from './group.ts'
import { BINDS, forceOf, GIVES, ORDER_PHRASES, ORDERS, TASKS } from './orders.ts'
import { cliticTold, doerOf, toldBetween } from './parties.ts'

/** « met en demeure le groupe de », « fait obligation aux exploitants de »: the noun of the idiom at its verb. */
const IDIOM = /^ (?:[^.;:,]{0,40} )?(?:en (demeure)|au (défi)|au pied du (mur))(?![\wà-ÿ])/

/** Directives of a light verb and its noun in one sentence. */
export const lightIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.verbs.length === 0 || !isVerb(token, ...GIVES, ...BINDS)) continue
    const group = groupAt(tokens, i, first)
    const mise = isVerb(token, 'mettre') ? IDIOM.exec(norm.slice(token.end, token.end + 60)) : null
    const idiom = mise ? (mise[1] ?? mise[2] ?? mise[3]) : undefined
    if (idiom) {
      const directive = idiomatic(block, i, idiom, first, last)
      if (directive) found.push(directive)
      continue
    }
    if (!group.active) continue
    const done = given(block, i, { first, last }, group)
    if (!done) continue
    found.push(done)
    i = Math.max(done.action, i)
  }
  return found
}

/** « mis en demeure le groupe de », « sont mis en demeure de », « mise en demeure de réduire le bruit, l'usine ». */
const idiomatic = (block: TextBlock, i: number, idiom: string, first: number, last: number): Directive | null => {
  const { tokens } = block
  const noun = tokens.findIndex(({ form }, k) => k > i && k < i + 16 && form === idiom)
  const action = actionAfter(tokens, noun + 1, last)
  if (noun < 0 || action < 0) return null
  const { active, before } = groupAt(tokens, i, first)
  const subject = doerOf(block, i, first)
  if (!active) {
    const agent = ahead(tokens, noun + 1, action, /^par$/)
    return {
      force: 'obligation',
      trigger: i,
      action,
      issuer: agent > 0 ? phraseAt(block, agent + 1) : null,
      addressee: subject,
      implicit: agent < 0,
    }
  }
  const object = phraseAt(block, noun + 1) ?? phraseAt(block, i + 1)
  return {
    force: 'obligation',
    trigger: i,
    action,
    issuer: subject,
    addressee: cliticAddressee(before, 'di', tokens[i] as Token) ?? toldBetween(block, noun + 1, action) ?? object,
    implicit: !subject,
  }
}

/** What the verb at `i` gives out, when it is an order, a request or a promise. */
const given = (
  block: TextBlock,
  i: number,
  { first, last }: Sentence | { first: number; last: number },
  group: ReturnType<typeof groupAt>,
): Directive | null => {
  const { tokens, norm } = block
  const token = tokens[i] as Token
  // « confie à l'Université des métiers du nucléaire (UMN) le soin de »
  const reach = isVerb(token, 'confier') ? 16 : 10
  for (let k = i + 1; k < last && k < i + reach; k++) {
    const form = tokens[k]?.form ?? ''
    if (/^(?:[.;:]|qui|que|qu'|dont)$/.test(form)) return null
    const phrase = ORDER_PHRASES.exec(norm.slice(tokens[k]?.start ?? 0, (tokens[k]?.start ?? 0) + 40))?.[0]
    const order = isNoun(tokens[k], ORDERS) || phrase !== undefined
    if (!order && !isNoun(tokens[k], TASKS)) continue
    // « se renouvelle, à condition que »: a term of what goes on, not what the verb gives out.
    if (form === 'condition' && /^(?:à|la)$/.test(tokens[k - 1]?.form ?? '') && !isVerb(token, 'mettre')) continue
    // « appel d'offres », « appel à projets »: no call.
    if (
      form === 'appel' &&
      /^(?:d'|à)$/.test(tokens[k + 1]?.form ?? '') &&
      /^(?:offres?|projets?|candidatures?|idées|témoins|manifestation|dons?)$/.test(tokens[k + 2]?.form ?? '')
    )
      return null
    // « la loi instaure l'obligation de trier », « assortit le permis d'une interdiction de »
    if (!isVerb(token, ...GIVES) && !/^(?:obligation|interdiction|condition)$/.test(form)) return null
    if (isVerb(token, 'mettre') && !/^(?:mises? |pression)/.test(form) && !(order && group.reflexive)) return null
    if (
      isVerb(token, 'faire') &&
      !/^(?:obligation|injonction|pression|interdiction|devoir|recommandation|proposition|demande|sommation|signal|défense)$/.test(
        form,
      )
    )
      return null
    if (
      form === 'tour' ||
      (/^(?:engagement|promesse|serment|parole|assurance|garantie)$/.test(form) && !isVerb(token, 'imposer'))
    )
      return null
    const action = actionAfter(tokens, k + 1, last)
    const colon = ahead(tokens, k + 1, Math.min(last, k + 8), /^:$/)
    const after = colon > 0 ? infinitiveAfter(tokens, colon) : -1
    const clause = action < 0 && after < 0 ? clauseAfter(block, k + 1, last) : null
    // « donne le terrain à condition que la route soit belle »: what must be, not what somebody must do.
    if (form === 'condition' && clause && isVerb(tokens[clause.action], 'être', 'avoir')) return null
    const deed = action > 0 ? action : after > 0 ? after : (clause?.action ?? -1)
    if (!order && deed < 0) return null
    const subject = doerOf(block, i, first)
    if (subject && !isAnimate(block, subject) && !isText(block, subject)) return null
    const own = group.reflexive || isVerb(token, 'remettre')
    if (own && !order && !group.reflexive) return null
    if (suffers(group.before))
      return deed > 0
        ? { force: 'obligation', trigger: i, action: deed, issuer: null, addressee: subject, implicit: true }
        : null
    const on = ahead(tokens, k + 1, Math.min(last, k + 4), /^sur$/)
    const target: Span | null =
      cliticTold(group.before) ??
      toldBetween(block, i + 1, order ? Math.min(last, k + 6) : deed) ??
      (on > 0 ? phraseAt(block, on + 1) : null) ??
      clause?.addressee ??
      null
    // « met la pression pour gagner du temps »: on nobody.
    if (form === 'pression' && !target) return null
    const lastOf = k + (phrase ? phrase.split(' ').length - 1 : 0)
    return {
      force: group.reflexive ? 'commitment' : forceOf(form),
      trigger: i,
      action: order && deed < 0 ? lastOf : order ? (colon > 0 ? after : lastOf) : deed,
      issuer: subject,
      addressee: target,
      implicit: !subject,
    }
  }
  return null
}
