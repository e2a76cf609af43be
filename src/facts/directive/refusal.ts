/**
 * What somebody will not have: « Pas question que le groupe vende, prévient le maire », « Hors de question, pour Bercy, de laisser
 * filer la marque », « Pas d'aide sans embauches, martèle le ministre ». What a firm will not do itself (« pas question de baisser
 * nos prix ») is its own affair.
 */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { advises, isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { asksAfter, clauseAfter, infinitiveAfter } from './find.ts'
import { doerOf } from './parties.ts'
import { isDeed } from './verbs.ts'

/** « pas question », « plus question », « hors de question », « il n'est pas question » */
const isOut = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.form === 'question' &&
  (/^(?:pas|plus|aucunement|nullement)$/.test(tokens[i - 1]?.form ?? '') ||
    (tokens[i - 1]?.form === 'de' && tokens[i - 2]?.form === 'hors'))

/** Whose refusal it is: « pour le maire » right after, or « à ses yeux » of nobody. */
const refuserAt = (block: TextBlock, i: number): { whose: Span | null; next: number } => {
  const { tokens } = block
  const pour = tokens[i + 1]?.form === ',' ? i + 2 : i + 1
  const whose = /^(?:pour|chez)$/.test(tokens[pour]?.form ?? '') ? phraseAt(block, pour + 1) : null
  if (!whose || !isKnownActor(block, whose)) return { whose: null, next: i + 1 }
  let next = pour + 1
  while (tokens[next] && tokens[next]!.start < whose.end) next++
  return { whose, next: tokens[next]?.form === ',' ? next + 1 : next }
}

/** What is asked in return: « sans contrepartie », « sans embauches ». */
const RETURNS = nouns(
  'contrepartie engagement garantie embauche gage preuve calendrier effort conversion accord signature plan concession promesse investissement recrutement apprenti réforme trajectoire transparence',
)

/** Directives by refusal in one sentence. */
export const refusalsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  if (isOut(tokens, i)) {
    const { whose, next } = refuserAt(block, i)
    const asks = asksAfter(block, next, last)
    const speaker = asks > 0 ? phraseAt(block, asks + 1) : null
    const issuer = whose ?? speaker
    if (/^qu[e']$/.test(tokens[next]?.form ?? '')) {
      const clause = clauseAfter(block, next, last)
      if (clause?.addressee && isAnimate(block, clause.addressee) && issuer)
        add('obligation', clause.action, issuer, clause.addressee)
      return
    }
    const action = /^d[e']$/.test(tokens[next]?.form ?? '') ? infinitiveAfter(tokens, next) : -1
    // « de laisser partir la presse »: others would do it.
    const others = isVerb(tokens[action], 'laisser', 'tolérer', 'voir')
    if (issuer && action > 0 && (others ? isKnownActor(block, issuer) : speaker && !whose && advises(block, speaker)))
      add('obligation', action, issuer)
    return
  }
  // « Pas de chèque sans embauches, a prévenu le président de région »
  const slogan = token.form === 'pas' && /^(?:de|d'|un|une)$/.test(tokens[i + 1]?.form ?? '') && opens(tokens, i, first)
  const sans = slogan ? ahead(tokens, i + 3, Math.min(last, i + 8), /^sans$/) : -1
  if (sans < 0) return
  const owed = [sans + 1, sans + 2, sans + 3].find(k => isNoun(tokens[k], RETURNS) || isDeed(tokens[k]))
  const says = sans > 0 && owed ? saysAfter(block, owed, last) : null
  if (owed && says && isKnownActor(block, says)) add('obligation', owed, says)
})

const opens = (tokens: readonly Token[], i: number, first: number): boolean =>
  i === first || (i === first + 1 && /^["«]$/.test(tokens[first]?.form ?? '')) || tokens[i - 1]?.form === ':'

const SAYING = [
  'marteler',
  'prévenir',
  'avertir',
  'répéter',
  'exiger',
  'prévenir',
  'trancher',
  'insister',
  'tonner',
  'lancer',
  'dire',
  'rappeler',
  'résumer',
  'affirmer',
]
/** Who says so in an incise: « , a prévenu le président », « », martèle le ministre »; or before the colon. */
const saysAfter = (block: TextBlock, from: number, last: number): Span | null => {
  const { tokens } = block
  for (let k = from + 1; k < last && k < from + 10; k++)
    if (isVerb(tokens[k], ...SAYING) && [1, 2, 3].some(back => /^[,"»]$/.test(tokens[k - back]?.form ?? '')))
      return phraseAt(block, k + 1)
  const colon = ahead(tokens, Math.max(0, from - 12), from, /^:$/)
  const verb = colon > 0 ? colon - 1 : -1
  return verb > 0 && isVerb(tokens[verb], ...SAYING) ? doerOf(block, verb, 0) : null
}
