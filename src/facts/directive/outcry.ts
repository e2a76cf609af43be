/** What somebody shouts for after a colon: « tape du poing sur la table : que l'Etat rembourse », « est assorti d'une condition : garder le laminoir ». */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isVerb, reads } from '../../french/predicates.ts'
import type { Sentence, Tense, TextBlock } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { ofAid } from './condition.ts'
import { clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { doerOf, toldBetween } from './parties.ts'

const TERMS = nouns('condition clause contrainte obligation exigence interdiction réserve contrepartie')

/** Directives of one sentence that a colon announces. */
export const outcriesIn = (block: TextBlock, sentence: Sentence): Directive[] => {
  const { tokens } = block
  const { first, last } = sentence
  const colon = ahead(tokens, first, last, /^:$/)
  if (colon > 0 && /^qu[e']$/.test(tokens[colon + 1]?.form ?? '')) return cried(block, sentence, colon)
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    // « a été assorti d'une condition : maintenir », « est assorti de l'obligation de replanter »
    // « est soumis à deux conditions : rester dix ans »
    const bound = isVerb(tokens[i], 'soumettre', 'suspendre', 'lier') && reads(tokens[i], 'past-participle')
    if (!bound && !isVerb(tokens[i], 'assortir')) continue
    const term = [i + 2, i + 3, i + 4].find(k => k < last && isNoun(tokens[k], TERMS))
    if (!term) continue
    const doer = bound ? doerOf(block, i, first) : null
    // « La salle est soumise à deux contraintes : chauffer »
    if (bound && !ofAid(block, i, first) && !(doer && isKnownActor(block, doer))) continue
    const action = (bound ? /^:$/ : /^(?::|de|d')$/).test(tokens[term + 1]?.form ?? '')
      ? infinitiveAfter(tokens, term + 1)
      : -1
    if (action > 0)
      found.push({ force: 'obligation', trigger: i, action, issuer: null, addressee: null, implicit: false })
  }
  return found
}

/** « Le ministre tire l'oreille aux armateurs : qu'ils déposent leurs dossiers »: a wish in the subjunctive. */
const cried = (block: TextBlock, { first, last }: Sentence, colon: number): Directive[] => {
  const { tokens } = block
  let verb = first
  while (verb < colon && finiteness(tokens, verb) === 0) verb++
  const clause = clauseAfter(block, colon + 1, last)
  const doer = verb < colon ? doerOf(block, verb, first) : null
  if (!clause?.addressee || !doer || !isKnownActor(block, doer) || !isAnimate(block, clause.addressee)) return []
  // « Constat : que rien ne bougera »: a wish has the subjunctive, which many verbs share with the present.
  if (['future', 'conditional', 'imperfect', 'past'].some(tense => reads(tokens[clause.action], tense as Tense)))
    return []
  const pronoun = /^(?:ils?|elles?)$/.test(block.norm.slice(clause.addressee.start, clause.addressee.end))
  const addressee = (pronoun ? toldBetween(block, verb + 1, colon) : null) ?? clause.addressee
  const end = Math.min(addressee.end, tokens[clause.action - 1]?.end ?? addressee.end)
  return [
    {
      force: 'request',
      trigger: verb,
      action: clause.action,
      issuer: doer,
      addressee: { start: addressee.start, end: Math.max(end, addressee.start + 1) },
      implicit: false,
    },
  ]
}
