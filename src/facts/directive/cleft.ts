/** What is wanted, after a cleft: « Ce que le groupe exige de l'Etat, c'est qu'il dépollue », « Ce que demande la CGT, c'est de rouvrir ». */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { clauseAfter, type Directive, infinitiveAfter, ledPhrase } from './find.ts'
import { groupAt } from './group.ts'
import { cliticTold, toldBetween } from './parties.ts'
import { FRAMES } from './verbs.ts'

const ASKS = new Set(
  'exiger demander réclamer imposer ordonner prescrire recommander préconiser conseiller suggérer prôner'.split(' '),
)
/** Of these what somebody wants for himself is a plan: « Ce que veut le groupe, c'est grandir ». */
const WISHES = new Set('vouloir souhaiter attendre espérer'.split(' '))
/** Tokens from « ce que » to its verb, and from the verb to the comma. */
const REACH = 14

/** Whom it is asked of between the verb and the comma: « exige de l'Etat », « demandent au préfet », « leur demande ». */
const askedOf = (block: TextBlock, verb: number, comma: number, before: readonly Token[]): Span | null => {
  const { tokens } = block
  const of = ahead(tokens, verb + 1, comma, /^(?:de|d'|du|des)$/)
  const whom = cliticTold(before) ?? toldBetween(block, verb + 1, comma) ?? (of < 0 ? null : ledPhrase(block, of))
  return whom && isAnimate(block, whom) ? whom : null
}

/** Token of « de » or « que » after « , c'est », adverbs between, or after a colon; -1 when the main clause is another. */
const linkAfter = (tokens: readonly Token[], comma: number): number => {
  if (tokens[comma]!.form === ':') return /^(?:de|d'|que|qu')$/.test(tokens[comma + 1]?.form ?? '') ? comma + 1 : -1
  if (!/^(?:c'|ce)$/.test(tokens[comma + 1]?.form ?? '') || !isVerb(tokens[comma + 2], 'être')) return -1
  let at = comma + 3
  while (isAdverb(tokens[at])) at++
  return /^(?:de|d'|que|qu')$/.test(tokens[at]?.form ?? '') ? at : -1
}

/** Who asks: the phrase or pronoun after « ce que », or behind the verb. */
const askerOf = (block: TextBlock, from: number, verb: number): Span | null => {
  const first = block.tokens[from]
  const pronoun = /^(?:ils?|elles?|nous|on)$/.test(first?.form ?? '') ? (first as Token) : null
  const phrase = pronoun ?? phraseAt(block, from === verb ? verb + 1 : from)
  if (!phrase || from === verb) return phrase
  return { start: phrase.start, end: Math.min(phrase.end, block.tokens[verb - 1]!.end) }
}

/** Directives of one sentence whose request is cleft. */
export const cleftsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    if (tokens[i]!.form !== 'ce' || !/^qu[e']$/.test(tokens[i + 1]?.form ?? '')) continue
    const until = Math.min(last, i + REACH)
    let verb = i + 2
    while (verb < until && !lemmaIn(tokens[verb], ASKS) && !lemmaIn(tokens[verb], WISHES)) verb++
    const comma = verb < until ? ahead(tokens, verb + 1, Math.min(last, verb + REACH), /^[,:]$/) : -1
    const link = comma > 0 ? linkAfter(tokens, comma) : -1
    if (link < 0 || (finiteness(tokens, verb) === 0 && !reads(tokens[verb], 'past-participle'))) continue
    const { before, denied } = groupAt(tokens, verb, first)
    const issuer = askerOf(block, i + 2, verb)
    if (denied || !issuer || !isKnownActor(block, issuer)) continue
    const clause = /^qu/.test(tokens[link]!.form) ? clauseAfter(block, link, last) : null
    const own = clause?.addressee ?? null
    const pronoun = own !== null && /^(?:ils?|elles?)$/.test(norm.slice(own.start, own.end))
    const addressee = askedOf(block, verb, comma, before) ?? (own && !pronoun && isAnimate(block, own) ? own : null)
    const wish = lemmaIn(tokens[verb], WISHES)
    const action = clause?.action ?? (wish ? -1 : infinitiveAfter(tokens, link))
    if (action < 0 || (wish && !addressee)) continue
    const force = FRAMES.get(lemmaIn(tokens[verb], ASKS) ?? '')?.force ?? 'request'
    found.push({ force, trigger: verb, action, issuer, addressee, implicit: false })
    i = action
  }
  return found
}
