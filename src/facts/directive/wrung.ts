/** Orders and promises got from somebody: « a reçu de sa maison mère l'ordre de céder », « ont obtenu du préfet l'engagement de contrôler ». */
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { isAnimate, isPlausible } from './animate.ts'
import { clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { doerOf, toldAt } from './parties.ts'

const GETTING = family('recevoir obtenir arracher décrocher soutirer')
const GOT = nouns(
  'ordre consigne instruction mandat mission injonction feu-vert obligation interdiction sommation directive recommandation conseil demande',
)
const PROMISED = nouns('engagement promesse assurance garantie parole serment')

/** Whom something is got from at token `at`: « de sa maison mère », « du préfet », « au groupe ». */
const giverAt = (block: TextBlock, at: number): Span | null => {
  const { tokens } = block
  const form = tokens[at]?.form ?? ''
  if (/^(?:à|aux?)$/.test(form)) return toldAt(block, at)
  if (/^d[e']$/.test(form)) return phraseAt(block, at + 1)
  const phrase = /^(?:du|des)$/.test(form) ? phraseAt(block, at, true) : null
  return phrase && { start: tokens[at + 1]?.start ?? phrase.start, end: phrase.end }
}

/** Directives of one sentence that somebody got from somebody. */
export const wrungIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    if (!lemmaIn(tokens[i], GETTING) || !groupAt(tokens, i, first).active) continue
    const received = isVerb(tokens[i], 'recevoir')
    let giver: Span | null = null
    for (let k = i + 1; k < last && k < i + 14; k++) {
      const { form } = tokens[k] as Token
      if (/^(?:[.;:]|qui|dont)$/.test(form)) break
      if (isNoun(tokens[k], received ? GOT : PROMISED) && giver) {
        const action = /^d[e']$/.test(tokens[k + 1]?.form ?? '') ? infinitiveAfter(tokens, k + 1) : -1
        const clause = /^qu[e']$/.test(tokens[k + 1]?.form ?? '') ? clauseAfter(block, k + 1, last) : null
        const wanted = action > 0 ? action : (clause?.action ?? -1)
        const subject = wanted > 0 ? doerOf(block, i, first) : null
        if (subject && isAnimate(block, subject))
          found.push({
            force: received ? 'obligation' : 'commitment',
            trigger: i,
            action: wanted,
            issuer: received ? giver : subject,
            addressee: received ? subject : giver,
            implicit: false,
          })
        break
      }
      const from: Span | null = giver ? null : giverAt(block, k)
      if (from && isPlausible(block, from)) {
        giver = from
        while ((tokens[k + 1]?.start ?? Infinity) < from.end) k++
      }
    }
  }
  return found
}
