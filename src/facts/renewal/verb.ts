/** Verbs that renew, put off or end a thing. */
import { isNegated } from '../../french/modality.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { MATTERS } from '../question/cues.ts'
import type { RenewalData } from '../types.ts'
import { isNounThere, predicateStart } from '../words.ts'
import { classed, dated, renewable, scheme, type Thing, unnamed } from './antecedent.ts'
import { type Around, aroundOf } from './around.ts'
import {
  CLOSE,
  CONFIRM,
  END,
  EXTEND,
  FALL,
  KEEP,
  KEEP_ON,
  KEPT_UP,
  LAST,
  LIFT,
  LONG,
  POSTPONE,
  RENEW,
  REVIVE,
  SETTLE,
  SLIDE,
  STOP,
  STRONG,
  UNTIL,
  VOID,
} from './families.ts'
import { IDIOMS } from './idioms.ts'
import { phraseFrom } from './phrase.ts'
import { lengthAfter, lengths, REACH } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { AIDS, BANS, GESTURES, GUICHETS, JOBS, KEPT, TERMS } from './things.ts'
import type { Trigger } from './trigger.ts'

/** « renouvelle la convention », « renouvelle le 3008 » not. */
const renews = (thing: Thing, { term }: Around) =>
  unnamed(thing) ||
  (thing.kind !== 'date' && classed(thing) && !GESTURES.test(thing.name ?? '')) ||
  (thing.kind !== 'replaced' && term())

/** « prolonge l'aide », « la ligne est prolongée de dix kilomètres » and « les délais s'allongent » not. */
const lengthens = (thing: Thing, { long, space, self }: Around) =>
  !space() &&
  (self()
    ? renewable(thing) && !/^délai/.test(thing.name ?? '') && long()
    : renewable(thing) || unnamed(thing) || (thing.kind !== 'replaced' && long()))

/** What each family of verbs makes of a thing. */
const RULES: readonly (readonly [
  lemmas: ReadonlySet<string>,
  outcome: RenewalData['outcome'],
  fits: (thing: Thing, around: Around) => boolean,
])[] = [
  [STRONG, 'renewed', thing => thing.kind !== 'replaced'],
  [RENEW, 'renewed', renews],
  [LONG, 'renewed', lengthens],
  [SETTLE, 'renewed', thing => thing.kind !== 'replaced' && !JOBS.test(thing.name ?? '')],
  [LAST, 'renewed', (thing, { long }) => classed(thing) && long()],
  [KEEP_ON, 'renewed', (thing, { year }) => scheme(thing) && year()],
  [KEPT_UP, 'renewed', thing => scheme(thing) && AIDS.test(thing.name ?? '')],
  [EXTEND, 'renewed', thing => scheme(thing) && TERMS.test(thing.name ?? '')],
  [UNTIL, 'renewed', (thing, { till }) => classed(thing) && till()],
  [CONFIRM, 'renewed', (thing, { till }) => scheme(thing) && till()],
  [KEEP, 'renewed', (thing, { till }) => (renewable(thing) || KEPT.test(thing.name ?? '')) && till()],
  [REVIVE, 'renewed', (thing, { till }) => scheme(thing) || (classed(thing) && till())],
  [POSTPONE, 'postponed', dated],
  [SLIDE, 'postponed', (thing, { long, day }) => dated(thing) && (long() || day())],
  [END, 'ended', renewable],
  [STOP, 'ended', scheme],
  [CLOSE, 'ended', thing => scheme(thing) && GUICHETS.test(thing.name ?? '')],
  [LIFT, 'ended', thing => BANS.test(thing.name ?? '')],
  [FALL, 'ended', (thing, { day }) => scheme(thing) && day()],
  [VOID, 'ended', (thing, { nomore }) => scheme(thing) && nomore()],
]
/** Rules of a lemma: « appliquer » keeps up with an end, and ends with « ne … plus ». */
const RULES_OF = new Map<string, (typeof RULES)[number][]>()
for (const rule of RULES) for (const lemma of rule[0]) RULES_OF.set(lemma, [...(RULES_OF.get(lemma) ?? []), rule])

/** « reconduite à la frontière », « reconduit la manifestation vers la gare » */
const AWAY =
  /^ (?:\S+ ){0,3}?(?:à la (?:frontière|porte|sortie|gare|maison)|au (?:dépôt|domicile|poste)|vers |chez (?:elle|lui|eux)|à (?:sa|leur) (?:porte|voiture))/

/** « reconduit sans rallonge »: after a preposition, a form that is only finite is a noun. */
const isBareNoun = (block: TextBlock, i: number): boolean =>
  /^(?:sans|avec|par|de|d')$/.test(block.tokens[i - 1]?.form ?? '') &&
  !block.tokens[i]?.verbs.some(({ tense }) => /infinitive|participle/.test(tense))

/** UTF-16 units after a verb in which its figure of speech stands. */
const FIGURE = 90

/** « tire un trait sur la convention », « prend fin ». */
function figure(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const after = block.norm.slice(token.end, Math.min(sentence.end, token.end + FIGURE))
  for (const lemma of new Set(token.verbs.map(verb => verb.lemma)))
    for (const [, rest, outcome, needs, place] of IDIOMS.get(lemma) ?? []) {
      const match = rest.exec(after)
      if (!match) continue
      const end = token.end + match[0].trimEnd().length
      const to =
        place === 'after' &&
        /^ (?:à (?:la |l')?|aux? |sur (?:la |les? |l')?|d(?:u|es|e la|e l'|e|')) ?/.exec(block.norm.slice(end))
      const thing = to ? phraseFrom(block, end + to[0].length, sentence.end) : thingOfVerb(text, index, i, lemma, end)
      const fits =
        needs === 'any'
          ? thing.kind !== 'replaced'
          : dated(thing) || (needs === 'thing' && (to ? classed(thing) : renewable(thing) || unnamed(thing)))
      if (!fits) continue
      // « portée de deux à trois ans »: the new length; « gagne un an ».
      const moved = /^(?:porter|passer)$/.test(lemma) && lengthAfter(block, token.end, token.end + REACH)
      const length = moved || lengths(block, { start: token.end, end })[0]
      const trigger: Trigger = { start: predicateStart(block, i), end, thing, outcome, at: token }
      return length ? { ...trigger, duration: length.value.replace(/.*\//, '') } : trigger
    }
  return null
}

/** The renewal that the verb at token `i` states, or null. */
export function verbTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.verbs.length === 0 || block.tokens[i + 1]?.form.startsWith('-t-o')) return null
  const known = token.verbs.some(({ lemma }) => RULES_OF.has(lemma) || IDIOMS.has(lemma))
  if (!known || isNounThere(block, i) || isBareNoun(block, i)) return null
  const figurative = figure(text, index, i, sentence)
  if (figurative || AWAY.test(block.norm.slice(token.end, token.end + 45))) return figurative
  const around = aroundOf(block, token, sentence)
  for (const lemma of new Set(token.verbs.map(verb => verb.lemma))) {
    const rules = RULES_OF.get(lemma)
    if (!rules) continue
    const thing = thingOfVerb(text, index, i, lemma, token.end)
    // « le partage du fonds n'est pas arrêté »: not yet decided.
    if (lemma === 'arrêter' && isNegated(block, token) && MATTERS.has((thing.name ?? '').split(' ')[0] ?? ''))
      return null
    const rule = rules.find(([, , fits]) => fits(thing, around))
    if (!rule) continue
    const found: Trigger = { start: predicateStart(block, i), end: token.end, thing, outcome: rule[1], at: token }
    return rule[0] === KEEP_ON ? { ...found, holds: true } : found
  }
  return null
}
