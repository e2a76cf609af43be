/** Adjectives that renew: « renouvelable », « reconductible », « pérenne ». */

import { nounPhraseBefore } from '../../french/phrases.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { ARTICLE, classed, NONE, scheme, type Thing } from './antecedent.ts'
import { LAPSED, LASTING, RENEWABLE } from './noun-families.ts'
import { phraseFrom, thingAt } from './phrase.ts'
import { type Length, lengths } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { SCHEMES } from './things.ts'
import type { Trigger } from './trigger.ts'

/** « est renouvelable une fois », « porte sur trois ans, reconductible ». */
export function adjective(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (!isNoun(token, RENEWABLE)) return lasting(text, index, i)
  if (block.tokens.slice(Math.max(0, i - 3), i).some(t => isVerb(t, 'être'))) {
    const thing = thingOfVerb(text, index, i - 1, 'bénéficier', token.end)
    return thing.kind === 'replaced'
      ? null
      : { start: predicateStart(block, i), end: token.end, at: token, thing, outcome: 'renewed' }
  }
  const term = lengthBefore(block, token, sentence)
  const lasts = term ? bearing(block, term.start) : -1
  const at = block.tokens[lasts]
  if (term && at) {
    const thing = thingOfVerb(text, index, lasts, 'courir', term.start)
    if (scheme(thing))
      return {
        start: predicateStart(block, lasts),
        end: token.end,
        at,
        thing,
        outcome: 'renewed',
        duration: term.value,
      }
  }
  const got = term ? obtained(block, term.start) : -1
  const by = block.tokens[got]
  if (term && by) {
    const thing = thingOfVerb(text, index, got, 'bénéficier', term.start)
    const end = token.end + (/^ (?:une|deux|trois|quatre) fois/.exec(block.norm.slice(token.end))?.[0].length ?? 0)
    return { start: predicateStart(block, got), end, at: by, thing, outcome: 'renewed', duration: term.value }
  }
  // « La convention est confirmée : un an, renouvelable »
  const told = term && block.norm.slice(term.start - 3, term.start) === ' : '
  const opening = told ? phraseFrom(block, sentence.start, term.start) : NONE
  if (term && scheme(opening))
    return { start: term.start, end: token.end, at: token, thing: opening, outcome: 'renewed', duration: term.value }
  // « un contrat de trois ans, renouvelable une fois », « court jusqu'en 2019, tacitement reconductible »
  const tacit = block.tokens[i - 1]?.form === 'tacitement'
  const again = tacit || TIMES.test(block.norm.slice(token.end, sentence.end))
  const thing = again
    ? (own(block, i - 1) ?? thingAt(text, index, nounPhraseBefore(block, i)))
    : term
      ? thingAt(text, index, nounPhraseBefore(block, i))
      : NONE
  if (!scheme(thing)) return null
  // « renouvelable une fois pour cinq ans »
  const anew = lengths(block, { start: token.end, end: Math.min(sentence.end, token.end + NEAR) }).find(({ start }) =>
    /^(?: (?:une|deux|trois|quatre) fois,?)? (?:pour|de|par périodes de) $/.test(block.norm.slice(token.end, start)),
  )
  return {
    start: token.start,
    end: token.end,
    at: token,
    thing: { ...thing, name: thing.name?.replace(ARTICLE, '') ?? null },
    outcome: 'renewed',
    condition: true,
    ...(anew && { duration: anew.value }),
  }
}

/** « a signé pour trois ans, contrat reconductible deux fois », « pendant un an, durée renouvelable une fois » */
function own(block: TextBlock, i: number): Thing | null {
  const token = block.tokens[i]
  return token && (isNoun(token, SCHEMES) || token.form === 'durée') ? { name: token.form, kind: 'scheme' } : null
}

const TIMES =
  /^,? (?:tacitement|par (?:tacite reconduction|périodes?)|(?:une|deux|trois|quatre) fois|chaque année|d'année en année|tous les)/

/** UTF-16 units after an adjective in which how long stands. */
const NEAR = 40

/** The verb « porter » or « courir » of a length, or -1. */
function bearing(block: TextBlock, term: number): number {
  const [, past] = tokensIn(block, { start: 0, end: term })
  return [past - 2, past - 3].find(k => isVerb(block.tokens[k], 'porter') || isVerb(block.tokens[k], 'courir')) ?? -1
}

/** What is got for a time, without a noun to say what: « se contente de six mois, renouvelables », « décroche trois ans renouvelables ». */
const GETS = family(
  'contenter satisfaire obtenir décrocher arracher gagner recevoir accorder octroyer consentir concéder offrir hériter repartir rempiler bénéficier empocher grappiller reprendre valoir',
)

/** The verb whose object is the length, or -1. */
function obtained(block: TextBlock, term: number): number {
  const [, past] = tokensIn(block, { start: 0, end: term })
  const before = /^(?:de|d'|pour|avec|sur)$/.test(block.tokens[past - 1]?.form ?? '') ? past - 2 : past - 1
  return lemmaIn(block.tokens[before], GETS) ? before : -1
}

/** « sur cinq ans, reconductible », « pour trois ans renouvelables »: the length that an adjective follows. */
const lengthBefore = (block: TextBlock, token: Token, sentence: Sentence): Length | null =>
  lengths(block, { start: sentence.start, end: token.start }).findLast(({ end }) =>
    /^,? ?(?:(?:et|tacitement) )?$/.test(block.norm.slice(end, token.start)),
  ) ?? null

/** « la mission, désormais pérenne, recrute », « l'exonération, aujourd'hui caduque, ». */
function lasting(text: AnalysedText, index: number, i: number): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const since = block.tokens[i - 1]
  const lapsed = isNoun(token, LAPSED)
  if (
    !(lapsed || isNoun(token, LASTING)) ||
    !since ||
    !/^(?:désormais|maintenant|dorénavant|aujourd'hui|devenue?s?)$/.test(since.form)
  )
    return null
  const comma = block.tokens[i - 2]?.form === ','
  const thing = thingAt(text, index, nounPhraseBefore(block, i - 1))
  return classed(thing) || (comma && thing.kind === 'named')
    ? { start: since.start, end: token.end, at: token, thing, outcome: lapsed ? 'ended' : 'renewed' }
    : null
}
