/** Reconductions: a scheme, contract, mandate, aid or period goes on, is put off, or ends. */
import type { Article } from '../article/types.ts'
import { isNegated } from '../french/modality.ts'
import type { AnalysedText, Clause, Sentence, Span, TextBlock } from '../french/types.ts'
import { asFinding } from './evidence.ts'
import {
  END,
  EXTRA,
  GRANT,
  IDIOMS,
  LAST,
  LONG,
  POSTPONE,
  RENEWAL,
  RESPITE,
  REVIVE,
  STOP,
  STRONG,
} from './renewal/families.ts'
import { conditions, lengthAfter, lengths, untilAfter } from './renewal/terms.ts'
import { type Thing, thingOfNoun, thingOfVerb } from './renewal/thing.ts'
import type { Finding, RenewalData } from './types.ts'
import { isNoun, isVerb, lemmaIn, tokensIn } from './words.ts'

/** How far from its trigger a duration or date may stand, in UTF-16 units. */
const REACH = 90

const scheme = (thing: Thing) => thing.kind === 'scheme'
const dated = (thing: Thing) => scheme(thing) || thing.kind === 'date'
const renewable = (thing: Thing) => dated(thing) || thing.kind === 'loose'

/** What each family of verbs makes of a thing; `long` tells whether a duration or an end date follows. */
const VERBS: readonly (readonly [
  lemmas: ReadonlySet<string>,
  outcome: RenewalData['outcome'],
  fits: (thing: Thing, long: () => boolean) => boolean,
])[] = [
  [STRONG, 'renewed', thing => thing.kind !== 'replaced'],
  [LONG, 'renewed', (thing, long) => renewable(thing) || (thing.kind !== 'replaced' && long())],
  [LAST, 'renewed', (thing, long) => scheme(thing) && long()],
  [REVIVE, 'renewed', scheme],
  [POSTPONE, 'postponed', dated],
  [END, 'ended', renewable],
  [STOP, 'ended', scheme],
]

interface Trigger extends Span {
  readonly thing: Thing
  readonly outcome: RenewalData['outcome']
  /** Nouns and « deux années de plus » carry no modality of their own: it is read here. */
  readonly at?: Span
}

/** All renewals, in the order of the text; one per clause and trigger. */
export function findRenewal(text: AnalysedText, _article: Article): Finding<'renewal'>[] {
  return text.blocks.flatMap((block, index) =>
    block.sentences.flatMap(sentence =>
      sentence.clauses.flatMap(clause => {
        const found: Finding<'renewal'>[] = []
        const [first, last] = tokensIn(block, clause)
        for (let i = first; i < last; i++) {
          const trigger = verbTrigger(text, index, i, clause, sentence) ?? nounTrigger(text, index, i, clause)
          if (trigger) found.push(renewal(text, index, trigger, sentence))
        }
        return [...found, ...extras(text, index, clause, sentence, found)]
      }),
    ),
  )
}

function renewal(text: AnalysedText, index: number, trigger: Trigger, sentence: Sentence): Finding<'renewal'> {
  const block = text.blocks[index] as TextBlock
  const reach = Math.min(sentence.end, trigger.end + REACH)
  const ends = trigger.outcome === 'ended'
  const length = ends ? null : lengthAfter(block, trigger.start, reach)
  const until = untilAfter(block, trigger.start, reach, ends || trigger.outcome === 'postponed')
  const value = [length, until].filter(v => v !== null).sort((a, b) => a.start - b.start)[0]
  const core = { start: trigger.start, end: Math.max(trigger.end, value?.end ?? 0) }
  return asFinding(
    text,
    'renewal',
    index,
    core,
    {
      subject: trigger.thing.name,
      duration: length?.value ?? null,
      until: until?.to ?? null,
      conditions: conditions(block, sentence),
      outcome: trigger.outcome === 'renewed' && isNegated(block, trigger.at ?? trigger) ? 'ended' : trigger.outcome,
    },
    { at: trigger.at ?? trigger },
  )
}

/** Where the predicate of a verb starts: its auxiliaries, clitics and negation stand before it. */
function predicateStart(block: TextBlock, verb: number, clause: Clause): number {
  let i = verb
  for (let j = verb - 1; j > verb - 7 && j >= 0; j--) {
    const token = block.tokens[j]
    if (!token || token.start < clause.start || token.kind !== 'word') break
    const auxiliary = ['être', 'avoir', 'aller', 'venir', 'devoir', 'pouvoir'].some(lemma => isVerb(token, lemma))
    if (auxiliary) i = j
  }
  return block.tokens[i]?.start ?? clause.start
}

function verbTrigger(text: AnalysedText, index: number, i: number, clause: Clause, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i]
  if (!token || token.verbs.length === 0) return null
  const rest = block.norm.slice(token.end, sentence.end)
  const found = (lemma: string, outcome: RenewalData['outcome'], fits: (thing: Thing) => boolean, end = token.end) => {
    const thing = thingOfVerb(text, index, i, lemma)
    return fits(thing) ? { start: predicateStart(block, i, clause), end, thing, outcome } : null
  }
  for (const [lemma, pattern, outcome, needs] of IDIOMS) {
    if (!isVerb(token, lemma)) continue
    const match = pattern.exec(rest)
    if (!match) continue
    const fits = (thing: Thing) =>
      thing.kind === 'scheme' ||
      thing.kind === 'date' ||
      (!needs && thing.kind !== 'replaced' && thing.kind !== 'other')
    return found(lemma, outcome === '+' ? 'renewed' : 'ended', fits, token.end + match[0].length)
  }
  const reach = Math.min(sentence.end, token.end + REACH)
  const long = () =>
    lengthAfter(block, token.end, reach) !== null || untilAfter(block, token.end, reach, false) !== null
  for (const [lemmas, outcome, fits] of VERBS) {
    const lemma = lemmaIn(token, lemmas)
    if (lemma) return found(lemma, outcome, thing => fits(thing, long))
  }
  if (isVerb(token, 'tomber'))
    return untilAfter(block, token.end, reach, true) ? found('tomber', 'ended', scheme) : null
  return null
}

function nounTrigger(text: AnalysedText, index: number, i: number, clause: Clause): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i]
  if (token?.kind !== 'word') return null
  const reach = Math.min(clause.end, token.end + REACH)
  if (isNoun(token, RENEWAL) || token.form === 'non-reconduction') {
    const thing = thingOfNoun(text, index, i)
    const strong = /^(?:non-)?(?:reconduction|prorogation|prolongation|pérennisation)/.test(token.form)
    const fits =
      thing.kind !== 'replaced' &&
      !/jouer|jouent|joue/.test(block.tokens[i - 2]?.form ?? '') &&
      (thing.kind === 'scheme' ||
        thing.kind === 'loose' ||
        (strong && (thing.name !== null || lengthAfter(block, token.end, reach) !== null)))
    if (!fits) return null
    const outcome = token.form === 'non-reconduction' ? 'ended' : 'renewed'
    return { start: token.start, end: token.end, thing, outcome }
  }
  if (isNoun(token, RESPITE)) {
    if (!lengthAfter(block, token.end, reach)) return null
    return { start: token.start, end: token.end, thing: thingOfNoun(text, index, i), outcome: 'renewed' }
  }
  if (token.form === 'clap' && /^ de fin/.test(block.norm.slice(token.end))) {
    const thing = thingOfNoun(text, index, i + 2)
    return thing.kind === 'scheme' ? { start: token.start, end: token.end + 7, thing, outcome: 'ended' } : null
  }
  return null
}

/** « offre deux années de plus aux passerelles », « feu vert pour trois exercices supplémentaires ». */
function extras(
  text: AnalysedText,
  index: number,
  clause: Clause,
  sentence: Sentence,
  known: readonly Finding<'renewal'>[],
): Finding<'renewal'>[] {
  const block = text.blocks[index] as TextBlock
  const found: Finding<'renewal'>[] = []
  for (const length of lengths(block, clause)) {
    const extra = EXTRA.exec(block.norm.slice(length.end, sentence.end))
    if (!extra || known.some(other => other.core[0] <= length.start && length.end <= other.core[1])) continue
    const [first, last] = tokensIn(block, { start: clause.start, end: length.start })
    for (let i = last - 1; i >= Math.max(first, last - 10); i--) {
      const lemma = lemmaIn(block.tokens[i], GRANT)
      const green = block.tokens[i]?.form === 'feu' && block.tokens[i + 1]?.form === 'vert'
      if (!lemma && !green) continue
      const start = green ? (block.tokens[i]?.start ?? 0) : predicateStart(block, i, clause)
      const end = length.end + extra[0].length
      const after = block.norm.slice(end, sentence.end)
      const to = /^ (?:aux?|à la|à l'|à|pour(?: les?| la| l')?) /.exec(after)
      const thing = to
        ? afterPhrase(block, end + to[0].length, sentence)
        : thingOfVerb(text, index, i, lemma ?? 'donner').name
      const data: RenewalData = {
        subject: thing,
        duration: length.value,
        until: untilAfter(block, end, Math.min(sentence.end, end + REACH), false)?.to ?? null,
        conditions: conditions(block, sentence),
        outcome: 'renewed',
      }
      found.push(asFinding(text, 'renewal', index, { start, end }, data))
      break
    }
  }
  return found
}

/** The words of a beneficiary, up to a mark or a verb. */
function afterPhrase(block: TextBlock, from: number, sentence: Sentence): string | null {
  const match = /^[«"]? ?([^,;.:»"(]{2,60})/.exec(block.text.slice(from, sentence.end))
  return match?.[1]?.trim() ?? null
}
