/** Days without their month: « L'usine s'arrêtera le 21 décembre et redémarrera le 7 », « se réunira le 12 à midi ». */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { dayNumber, isoDay, parseDay, partsOf } from '../../french/time/calendar.ts'
import type { Clause, DateMention, Span, TextBlock } from '../../french/types.ts'
import { family, lemmaIn, tokensIn } from '../words.ts'
import { PLANNED, PUT_OFF } from './superseded.ts'

/** « le 7. », « le 12 à midi », « au 29 »; a bus line, a channel or an address has its noun, « le 20 heures » another. */
const DAY =
  /(?<![\p{L}\p{N}'-])(?:le|au) (1er|[2-9]|[12]\d|3[01])(?= ?[.,;!?»)]| ?$| à (?:midi|\d{1,2} ?h)| au (?:matin|soir|plus tard)(?!\p{L})| dans la (?:matinée|soirée|journée))/giu
/** What happens on a day; whoever visits, replaces or follows « le 7 » may have a thing so called. */
const EVENTS = family(
  'réunir tenir ouvrir rouvrir débuter démarrer redémarrer commencer recommencer reprendre examiner voter signer inaugurer rendre trancher statuer présenter plaider délibérer prononcer siéger auditionner entendre recevoir publier paraître lancer livrer partir arriver revenir fermer arrêter cesser achever terminer finir expirer échoir entrer décider arbitrer dévoiler débrayer défiler manifester',
)
/** Tokens of « se réunira de nouveau » and « a été reportée » before their day. */
const NEAR = 6

const covers = ({ mentions }: TextBlock, { start, end }: Span): boolean =>
  mentions.some(one => /^(?:date|duration|amount|percent)$/.test(one.type) && one.start < end && start < one.end)

/** Whether something that is to come happens on the day at a span. */
function isScheduled(block: TextBlock, clause: Clause, day: Span): boolean {
  const [, last] = tokensIn(block, { start: clause.start, end: day.start })
  const before = block.tokens.slice(Math.max(0, last - NEAR), last).filter(({ start }) => start >= clause.start)
  if (before.some(token => lemmaIn(token, PUT_OFF) !== null)) return true
  // « Le vote, prévu le 7, n'a pas eu lieu »
  if (before.some(token => lemmaIn(token, PLANNED) !== null))
    return sentenceAt(block, day.start).clauses.every(({ direction }) => direction !== 'past')
  const on = !/^au/i.test(block.norm.slice(day.start, day.end))
  return on && clause.direction === 'future' && lemmaIn(block.tokens[clause.predicate], EVENTS) !== null
}

/** The first such day of a month on or after `from`. */
function next(date: number, from: number): number | null {
  const [year, month] = partsOf(from)
  for (const ahead of [0, 1, 2]) {
    const day = dayNumber(year, month + ahead, date)
    if (partsOf(day)[2] === date && day >= from) return day
  }
  return null
}

/** The days without their month of a block that something is to happen on, after the day that their sentence has named before. */
export function bareDays(block: TextBlock, published: string | null): DateMention[] {
  const today = parseDay(published)
  if (today === null || !/(?<!\p{L})(?:le|au) \d/iu.test(block.norm)) return []
  return [...block.norm.matchAll(DAY)].flatMap(({ 0: words, 1: number, index }): DateMention[] => {
    const span = { start: index, end: index + words.length }
    if (covers(block, span) || !isScheduled(block, clauseAt(block, index), span)) return []
    const sentence = sentenceAt(block, index)
    const named = block.mentions.findLast(
      (one): one is DateMention =>
        one.type === 'date' && one.grain === 'day' && one.start >= sentence.start && one.end <= index,
    )
    const after = parseDay(named?.to ?? null)
    const day = next(Number.parseInt(number ?? '', 10), after !== null && after >= today ? after + 1 : today)
    if (day === null) return []
    const iso = isoDay(day)
    return [{ type: 'date', ...span, value: iso, from: iso, to: iso, grain: 'day', relation: 'in' }]
  })
}
