/** What is asked in return: « subordonne son aide au maintien de », « à condition que le groupe investisse ». */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns, tokensIn } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter, finiteAfter, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'
import { DEEDS, isDeed } from './verbs.ts'

/** What somebody gives in return for a deed. */
const AID = nouns(
  'aide prêt subvention versement soutien chèque garantie enveloppe crédit prime bonus avance coup financement feu exonération rallonge tranche reprise offre déblocage octroi label agrément',
)
const GRANTS = family(
  'verser débloquer accorder octroyer prêter payer débourser signer délivrer financer injecter lever',
)
const before = ({ norm, tokens }: TextBlock, i: number): string =>
  norm.slice(Math.max(0, tokens[i]!.start - 60), tokens[i]!.start)
/** Whether the words before a participle are of money given. */
export const ofAid = ({ tokens }: TextBlock, i: number, first: number): boolean =>
  tokens.slice(Math.max(first, i - 8), i).some(token => isNoun(token, AID))

/** « L'aide sera versée à condition que »: money is what is given. */
const givesAid = (block: TextBlock, span: Span): boolean => {
  const [from, to] = tokensIn(block, span)
  return block.tokens.slice(from, to).some(token => isNoun(token, AID))
}

/** What may be renewed: « L'accord est reconductible une fois, sous réserve que ». */
const RENEWABLE = nouns('reconductible renouvelable prorogeable prolongeable')
const RENEWING = family('reconduire proroger prolonger renouveler')
/** « La prime est reconduite pour un an, à condition que »: what a renewal hangs on is told with it. */
const isRenewal = ({ tokens }: TextBlock, i: number, first: number): boolean =>
  tokens
    .slice(first, i)
    .some(
      (token, k, before) =>
        lemmaIn(token, RENEWING) !== null ||
        (isNoun(token, RENEWABLE) && !before.slice(0, k).some(one => lemmaIn(one, GRANTS) !== null)),
    )

/** Directives by condition in one sentence. */
export const conditionsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  // « l'aide est liée à l'embauche de 40 personnes »: of money only, where ties are many.
  const tied = /^liée?s?$/.test(token.form) && ofAid(block, i, first)
  if (tied || /^(?:conditionn|subordonn)/.test(token.form)) {
    const passive = /é/.test(token.form)
    const at = ahead(tokens, i + 1, Math.min(last, i + 12), /^(?:à|aux?)$/)
    const condition = tokens[at + 2]?.form === 'condition' || tokens[at + 1]?.form === 'ce'
    const clause = at > 0 && condition ? clauseAfter(block, at + 1, last) : null
    const noun =
      at < 0
        ? -1
        : ([at + 1, at + 2, at + 3].find(
            k => isNoun(tokens[k], DEEDS) || (k > at + 1 && isDeed(tokens[k]) && ofAid(block, i, first)),
          ) ?? infinitiveAfter(tokens, at))
    add(
      'obligation',
      clause?.action ?? noun,
      passive ? null : doerOf(block, i, first),
      clause?.addressee ?? null,
      passive,
    )
    return
  }
  // « ne sera débloqué que si l'usine embauche »
  if (token.form === 'si' && tokens[i - 1]?.form === 'que' && /(?<![\wà-ÿ])n[e'] ?/.test(before(block, i))) {
    const paid = tokens.slice(Math.max(first, i - 8), i).some(one => lemmaIn(one, GRANTS) !== null)
    const action = paid ? finiteAfter(tokens, i, last) : -1
    // « que si un industriel apporte 7 millions »: nobody is told to.
    const definite = /^(?:l[ea]s?|l'|ce|cette|ces|s(?:on|a|es))$/.test(tokens[i + 1]?.form ?? '')
    const doer = action > 0 && definite ? phraseAt(block, i + 1) : null
    if (doer && isKnownActor(block, doer) && !isVerb(tokens[action], 'être', 'avoir', 'pouvoir'))
      add('obligation', action, null, { start: doer.start, end: Math.min(doer.end, tokens[action - 1]!.end) }, true)
    return
  }
  // « prêtera 10 millions, à condition que le groupe investisse », « à la condition expresse que »
  if (
    /^(?:condition|réserve|pourvu)$/.test(token.form) &&
    /^(?:à|la|sous|[a-zé]+)$/.test(tokens[i - 1]?.form ?? '') &&
    [i + 1, i + 2].some(k => /^qu[e']$/.test(tokens[k]?.form ?? '')) &&
    (/^qu[e']$/.test(tokens[i + 1]?.form ?? '') ||
      /^(?:expresse|unique|absolue|formelle)$/.test(tokens[i + 1]?.form ?? ''))
  ) {
    const clause = clauseAfter(block, i + 1, last)
    // « à condition qu'un lauréat sur deux soit breton »: what must be, not what somebody must do.
    const state = isVerb(tokens[clause?.action ?? -1], 'être', 'avoir')
    const subject = clause && !state && !isRenewal(block, i, first) ? doerOf(block, i, first) : null
    // « Le bail se renouvelle à condition que »: nobody gives anything in return.
    const giver = subject && isKnownActor(block, subject) ? subject : null
    if (!subject || !(giver || givesAid(block, subject))) return
    if (clause?.addressee && isAnimate(block, clause.addressee) && subject.end < clause.addressee.start)
      add('obligation', clause.action, giver, clause.addressee, false)
  }
})
