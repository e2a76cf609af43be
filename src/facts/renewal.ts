/** Reconductions: a scheme, contract, mandate, aid or period goes on, is put off, or ends. */
import type { Article } from '../article/types.ts'
import { clauseAt } from '../french/clauses.ts'
import { reads } from '../french/predicates.ts'
import type { AnalysedText, DateMention, Sentence, Span, TextBlock } from '../french/types.ts'
import { asFinding, inParentheses } from './evidence.ts'
import { isDenied, modalityOf, sameLength } from './renewal/attributes.ts'
import { beyond, cleftLength, cleftUntil, elidedLength } from './renewal/beyond.ts'
import { withDenial } from './renewal/denial.ts'
import { extraTime, moreOfIt } from './renewal/extra-time.ts'
import { likewise } from './renewal/likewise.ts'
import { nounTrigger } from './renewal/noun.ts'
import { secondTerms } from './renewal/second-term.ts'
import { subjectName } from './renewal/subject-name.ts'
import { conditions, lengthAfter, lengthAfterObject, openEnd, REACH, untilAfter } from './renewal/terms.ts'
import { isApart, toldOf, withoutInner } from './renewal/told.ts'
import type { Trigger } from './renewal/trigger.ts'
import { verbTrigger } from './renewal/verb.ts'
import type { Finding } from './types.ts'
import { family, lemmaIn, tokenFrom, yearLater } from './words.ts'

/** Verbs that end a scheme by themselves, where « n'est plus versée » ends one by its « ne ». */
const ENDING = family(
  'dénoncer lever perdre disparaître mourir interrompre retirer supprimer arrêter cesser expirer rompre résilier casser',
)

/** What becomes of the scheme: « n'est pas reconduit » ends it, « n'a pas été dénoncé » leaves it as it was. */
function becomes(block: TextBlock, { outcome, at }: Trigger, denied: boolean): Trigger['outcome'] {
  if (!denied || outcome === 'postponed') return outcome
  if (outcome === 'renewed') return 'ended'
  return lemmaIn(block.tokens[tokenFrom(block, at.start)], ENDING) ? 'renewed' : 'ended'
}

/** All renewals, in the order of the text. */
export function findRenewal(text: AnalysedText, article: Article): Finding<'renewal'>[] {
  return text.blocks.flatMap((block, index) => {
    let before: Trigger['outcome'] | null = null
    return block.sentences.flatMap(sentence => {
      const found: Trigger[] = []
      for (let i = sentence.first; i < sentence.last; i++) {
        const trigger = verbTrigger(text, index, i, sentence) ?? nounTrigger(text, index, i, sentence)
        if (trigger) found.push(trigger)
      }
      const same = found.length === 0 && before ? likewise(text, index, sentence, before) : null
      if (same) found.push(same)
      // « vivra un an de plus » says more than « vivra ».
      const extra = extraTime(text, index, sentence)
      const more = moreOfIt(block, sentence, [...found, ...extra])
      const kept = found.filter(({ at }) => !extra.some(one => one.at.start === at.start))
      const second = secondTerms(block, sentence, kept)
      const said = toldOf(block, [...kept, ...extra, ...more, ...second])
      const last = said.at(-1)
      before = last ? becomes(block, last, isDenied(block, last)) : null
      const findings = said.map(trigger => {
        // What comes after an end is its own: « qui arrivait à échéance en juin, courra jusqu'en mars ».
        const apart = ({ start, outcome }: Trigger) => outcome !== trigger.outcome && isApart(block, trigger.end, start)
        const after = (other: Trigger) => apart(other) || (second.includes(other) && other.start > trigger.start)
        const next = Math.min(...said.map(other => (after(other) ? other.start : Infinity)))
        return renewal(text, index, trigger, sentence, next, article.published)
      })
      return withoutInner(findings)
    })
  })
}

/** « expirait en juin », « devait s'arrêter en décembre »: an end seen from the past lies ahead when no year is stated. */
function lastDay(block: TextBlock, until: DateMention | null, at: Span, published: string | null): string | null {
  if (!until || until.grain === 'season') return null
  const { direction } = clauseAt(block, at.start)
  const present = direction === 'present'
  const ahead = (present || direction === 'past') && /month|day/.test(until.grain)
  const stated = /\d{4}/.test(block.norm.slice(until.start, until.end))
  if (!ahead || stated || !published || !until.to || until.to >= published) return until.to
  const next = yearLater(until.to)
  const { predicate } = clauseAt(block, at.start)
  const pluperfect = /^(?:av|ét)/.test(tenseForm(block, at)) && block.tokens[predicate]?.start !== at.start
  return next >= published && !pluperfect && (present || isImperfect(block, at)) ? next : until.to
}

const OWN_SENTENCE =
  / : (?:(?:les?|la|ses|son|sa|leurs?|ils?|elles?|on) |l')(?:\p{L}+ ){1,4}?\p{L}+(?:era|eront|ra|ront)(?!\p{L})/u

/** The word that carries the tense around a trigger. */
const tenseForm = (block: TextBlock, at: Span): string => block.tokens[clauseAt(block, at.start).predicate]?.form ?? ''

/** « expirait », « devait s'arrêter »; « aurait été résilié » is news. */
const isImperfect = (block: TextBlock, at: Span): boolean =>
  reads(block.tokens[clauseAt(block, at.start).predicate], 'imperfect') !== undefined

function renewal(
  text: AnalysedText,
  index: number,
  trigger: Trigger,
  sentence: Sentence,
  next: number,
  published: string | null,
): Finding<'renewal'> {
  const block = text.blocks[index] as TextBlock
  // « ne sera pas remis en concurrence : l'établissement fermera le 30 avril »: after a colon a sentence of its own.
  const colon = block.norm.slice(trigger.end, sentence.end).search(OWN_SENTENCE)
  const stop = colon < 0 ? sentence.end : trigger.end + colon
  const reach = trigger.condition ? trigger.end : Math.min(stop, trigger.end + REACH, next)
  const renewed = trigger.outcome === 'renewed'
  const length =
    trigger.outcome === 'ended'
      ? null
      : (lengthAfter(block, trigger.end, reach) ??
        lengthAfter(block, trigger.start, reach) ??
        (renewed ? (lengthAfterObject(block, trigger.end, reach) ?? elidedLength(block, trigger, sentence)) : null))
  const cleft = length ? null : cleftLength(block, trigger, sentence)
  const any = !renewed || trigger.holds === true
  const negated = isDenied(block, trigger)
  const until =
    untilAfter(block, trigger.start, reach, any) ??
    untilAfter(block, trigger.end, reach, any) ??
    (negated ? beyond(block, trigger.end, reach) : null)
  const cleftEnd = until || !renewed ? null : cleftUntil(block, trigger, sentence)
  const open = length || until || !renewed ? null : openEnd(block, trigger.end, reach)
  const end = Math.max(
    trigger.end,
    Math.min(length?.end ?? Infinity, until?.end ?? Infinity, open?.end ?? Infinity, reach),
  )
  const past = clauseAt(block, trigger.at.start).direction === 'past' && isImperfect(block, trigger.at)
  const stated = length || until || open ? end : trigger.end
  return asFinding(
    text,
    'renewal',
    index,
    withDenial(block, {
      start: Math.min(trigger.start, cleft?.start ?? Infinity, cleftEnd?.start ?? Infinity),
      end: stated,
    }),
    {
      subject: subjectName(block, trigger.thing.name),
      duration:
        trigger.duration ??
        length?.value ??
        cleft?.value ??
        (trigger.outcome === 'ended' ? null : sameLength(block, trigger, sentence)),
      until: lastDay(block, until ?? cleftEnd, trigger.at, published),
      conditions: conditions(block, sentence),
      outcome: becomes(block, trigger, negated),
    },
    // « devait s'arrêter en décembre », « avait baissé le rideau »: what was planned or happened before.
    {
      at: trigger.at,
      modality: modalityOf(block, trigger),
      negated,
      background: past || inParentheses(block, trigger.start),
    },
  )
}
