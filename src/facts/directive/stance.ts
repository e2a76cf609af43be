import { firstFrom } from '../../french/offsets.ts'
import { reads } from '../../french/predicates.ts'
import type { TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'
import { isDeed } from './verbs.ts'

/** What pleases or would please somebody, by the verb that says so; a wish is in the conditional. */
const PLEASES: ReadonlyMap<string, RegExp> = new Map([
  [
    'voir',
    /^ (?:plutôt |très )?(?:d'un (?:très |fort |plutôt )?(?:bon|mauvais|assez bon) (?:œil|oeil)|avec (?:faveur|plaisir|bienveillance)|pas d'(?:objection|inconvénient))(?![\wà-ÿ])/,
  ],
  [
    'être',
    /^ (?:(?:pas|plutôt|bien) )?(?:fâchée?s?|mécontente?s?|opposée?s?|hostiles?|ravie?s?|bien aises?|heureux|heureuses?|prêts? à (?:parier|applaudir))(?![\wà-ÿ])/,
  ],
  ['trouver', /^ (?:bon|sain|normal|juste|sage|équitable|naturel)(?![\wà-ÿ])/],
  ['applaudir', /^ des deux mains(?! à un)/],
])
/** Token after the words that say a wish at the verb at `i`; -1 when it wishes nothing. */
const wishEnd = ({ tokens, norm }: TextBlock, i: number): number => {
  const token = tokens[i] as Token
  // « voit d'un mauvais œil que » refuses now; the others only wish in the conditional.
  const wishes = reads(token, 'conditional') !== undefined
  for (const { lemma } of token.verbs) {
    const words = PLEASES.get(lemma)?.exec(norm.slice(token.end, token.end + 40))
    if (!words || !(wishes || (lemma === 'voir' && reads(token, 'present')))) continue
    const at = firstFrom(tokens, token.end + words[0].length)
    return tokens[at]?.form === 'à' && tokens[at + 1]?.form !== 'ce' ? -1 : at
  }
  return -1
}

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
  // « verrait d'un bon œil que le groupe investisse », « ne serait pas fâché que », « n'aurait rien contre une fusion »
  const liked = wishEnd(block, i)
  if (liked > 0) {
    const subject = doerOf(block, i, first)
    if (!subject || !isKnownActor(block, subject)) return
    const que = tokens[liked]?.form === 'à' ? liked + 2 : liked
    const clause = /^qu[e']$/.test(tokens[que]?.form ?? '') ? clauseAfter(block, que, last) : null
    const noun = reads(token, 'conditional') && [liked + 1, liked + 2].find(k => isDeed(tokens[k]))
    if (clause)
      add(
        'request',
        clause.action,
        subject,
        clause.addressee && isAnimate(block, clause.addressee) ? clause.addressee : null,
      )
    else if (noun && /^(?:une?|l[ea]s?|l'|des)$/.test(tokens[liked]?.form ?? '')) add('request', noun, subject)
    return
  }
  // « met un point d'honneur à ce que les intérimaires soient payés »
  if (token.form === 'honneur' && tokens[i + 1]?.form === 'à' && tokens[i + 2]?.form === 'ce') {
    const clause = clauseAfter(block, i + 2, last)
    const subject = clause ? doerOf(block, i - 4, first) : null
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
