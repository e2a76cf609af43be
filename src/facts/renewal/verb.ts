/** Verbs that renew, put off or end a thing. */
import { clauseAt } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { MATTERS } from '../question/cues.ts'
import type { RenewalData } from '../types.ts'
import { isNounThere, isVerb, lemmaIn, predicateStart } from '../words.ts'
import {
  BANS,
  END,
  FALL,
  IDIOMS,
  KEEP,
  KEPT,
  LAST,
  LIFT,
  LONG,
  POSTPONE,
  REVIVE,
  SLIDE,
  STOP,
  STRONG,
  VOID,
} from './families.ts'
import { lengthAfter, REACH, untilAfter } from './terms.ts'
import { type Thing, thingOfVerb } from './thing.ts'
import type { Trigger } from './trigger.ts'

const scheme = (thing: Thing) => thing.kind === 'scheme'
const dated = (thing: Thing) => scheme(thing) || thing.kind === 'date'
const renewable = (thing: Thing) => dated(thing) || thing.kind === 'loose'
/** A pronoun that stands for nobody knows what: enough for verbs that mean nothing else. */
const unnamed = (thing: Thing) => thing.kind === 'none'

/** What stands around a verb: computed only when a rule asks. */
interface Around {
  /** A duration or an end follows. */
  readonly long: () => boolean
  /** An end follows. */
  readonly till: () => boolean
  /** A date follows. */
  readonly day: () => boolean
  /** « ne … plus ». */
  readonly nomore: () => boolean
}

/** What each family of verbs makes of a thing. */
const RULES: readonly (readonly [
  lemmas: ReadonlySet<string>,
  outcome: RenewalData['outcome'],
  fits: (thing: Thing, around: Around) => boolean,
])[] = [
  [STRONG, 'renewed', thing => thing.kind !== 'replaced'],
  [LONG, 'renewed', (thing, { long }) => renewable(thing) || unnamed(thing) || (thing.kind !== 'replaced' && long())],
  [LAST, 'renewed', (thing, { long }) => scheme(thing) && long()],
  [KEEP, 'renewed', (thing, { till }) => (renewable(thing) || KEPT.test(thing.name ?? '')) && till()],
  [REVIVE, 'renewed', scheme],
  [POSTPONE, 'postponed', dated],
  [SLIDE, 'postponed', (thing, { long, day }) => dated(thing) && (long() || day())],
  [END, 'ended', renewable],
  [STOP, 'ended', scheme],
  [LIFT, 'ended', thing => BANS.test(thing.name ?? '')],
  [FALL, 'ended', (thing, { day }) => scheme(thing) && day()],
  [VOID, 'ended', (thing, { nomore }) => scheme(thing) && nomore()],
]
const RULE_OF = new Map<string, (typeof RULES)[number]>()
for (const rule of RULES) for (const lemma of rule[0]) if (!RULE_OF.has(lemma)) RULE_OF.set(lemma, rule)
const IDIOMATIC = new Set(IDIOMS.map(([lemma]) => lemma))

/** « reconduite à la frontière » */
const AWAY = /^ à la (?:frontière|porte)/

/** « reconduit sans rallonge »: after a preposition, a form that is only finite is a noun. */
const isBareNoun = (block: TextBlock, i: number): boolean =>
  /^(?:sans|avec|par|de|d')$/.test(block.tokens[i - 1]?.form ?? '') &&
  !block.tokens[i]?.verbs.some(({ tense }) => /infinitive|participle/.test(tense))

const OUTCOMES = { '+': 'renewed', '-': 'ended' } as const

/** The renewal that the verb at token `i` states, or null. */
export function verbTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.verbs.length === 0 || block.tokens[i + 1]?.form.startsWith('-t-o')) return null
  const reading = token.verbs.find(({ lemma }) => RULE_OF.has(lemma))
  if ((!reading && !lemmaIn(token, IDIOMATIC)) || isNounThere(block, i) || isBareNoun(block, i)) return null
  const found = (
    lemma: string,
    outcome: RenewalData['outcome'],
    fits: (thing: Thing) => boolean,
    end = token.end,
  ): Trigger | null => {
    const thing = thingOfVerb(text, index, i, lemma, end)
    return fits(thing) ? { start: predicateStart(block, i), end, thing, outcome, at: token } : null
  }
  for (const [lemma, pattern, outcome, needs] of IDIOMS) {
    const match = isVerb(token, lemma) && pattern.exec(block.norm.slice(token.end, sentence.end))
    if (!match) continue
    const fits = (thing: Thing) => dated(thing) || (!needs && (thing.kind === 'loose' || unnamed(thing)))
    const trigger = found(lemma, OUTCOMES[outcome], fits, token.end + match[0].length)
    // « portée de deux à trois ans »: the new length.
    const length = /^(?:porter|passer)$/.test(lemma) && lengthAfter(block, token.end, token.end + REACH)
    return trigger && length ? { ...trigger, duration: length.value.replace(/.*\//, '') } : trigger
  }
  if (AWAY.test(block.norm.slice(token.end, token.end + 20))) return null
  const reach = Math.min(sentence.end, token.end + REACH)
  const until = (any: boolean) => untilAfter(block, token.end, reach, any) !== null
  const around: Around = {
    long: () => lengthAfter(block, token.end, reach) !== null || until(false),
    till: () => until(false),
    day: () => until(true),
    nomore: () => {
      const clause = clauseAt(block, token.start)
      return isNegated(block, token) && / plus /.test(block.norm.slice(clause.start, clause.end))
    },
  }
  const rule = reading && RULE_OF.get(reading.lemma)
  // « le partage du fonds n'est pas arrêté »: not yet decided.
  const decided = reading?.lemma === 'arrêter' && isNegated(block, token)
  if (decided && MATTERS.has((thingOfVerb(text, index, i, 'arrêter', token.end).name ?? '').split(' ')[0] ?? ''))
    return null
  return rule ? found(reading.lemma, rule[1], thing => rule[2](thing, around)) : null
}
