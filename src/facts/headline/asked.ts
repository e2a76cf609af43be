/** Requests, orders and commitments whose sentence is too long or has a pronoun for who asks: the article's verb under its subject. */
import { canAct } from '../../french/groups.ts'
import { isFiniteVerb } from '../../french/speech.ts'
import type { Token } from '../../french/types.ts'
import type { DirectiveData } from '../types.ts'
import { family, isVerb, lemmaIn, tokensIn } from '../words.ts'
import { isConditional } from './polarity.ts'
import { restated } from './restated.ts'
import type { Line, Said } from './said.ts'

const LONG = 92
const AUXILIARY = family('être avoir')

const isFiniteOrParticiple = (token: Token): boolean =>
  isFiniteVerb(token) || token.verbs.some(({ tense }) => tense === 'past-participle')

/** « Martine Chapuis exhorte le transporteur à clarifier ses intentions », « L'entreprise devra informer les syndicats ». */
export function asked(data: DirectiveData, { block, core, evidence, negated }: Said): Line | null {
  const name = data.issuer ?? (data.force === 'obligation' ? data.addressee : null)
  // « Le contrat court jusqu'en mars. […] Il demande une baisse »: who asks was not understood.
  const acts = name && (/^\p{Lu}/u.test(name) || canAct(/^\S+/.exec(name)?.[0] ?? ''))
  if (negated || !acts || isConditional(block.norm.slice(...evidence))) return null
  const [first, last] = tokensIn(block, { start: core[0], end: core[1] })
  const verbs = block.tokens.slice(first, last).flatMap((token, i) => (isFiniteOrParticiple(token) ? first + i : []))
  const verb = verbs.find(i => !lemmaIn(block.tokens[i], AUXILIARY)) ?? verbs[0] ?? -1
  if (verb < 0 || isVerb(block.tokens[verb], 'falloir')) return null
  const action = data.action ? block.text.indexOf(data.action, core[0]) : -1
  const ends = [evidence[1], action < 0 ? core[1] : action + (data.action ?? '').length]
  const told = data.issuer ? data.addressee : null
  const lines = ends.map(end => restated(block, verb, { name, end, told })?.replace(/[\s.;,:]+$/, ''))
  const text = lines.find(line => line && line.length <= LONG && !/[«»"]/.test(line)) ?? lines[1]
  return text ? { text, verbatim: true } : null
}
