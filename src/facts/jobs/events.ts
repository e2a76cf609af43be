/** What happens to sites and companies: opened, closed, extended, sold, moved, insolvent. */
import { isNegated } from '../../french/modality.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { answered } from './events/answered.ts'
import { gapped } from './events/gapping.ts'
import { isAsked } from './events/generic.ts'
import { goneAt } from './events/gone.ts'
import { idiomAt } from './events/idioms.ts'
import { insolvencyAt } from './events/insolvency.ts'
import { announcedAt, nominalAt } from './events/nominal.ts'
import { type Event, Reading } from './events/reading.ts'
import { sameFate } from './events/same-fate.ts'
import { verbalAt } from './events/verbal.ts'
import { headAt } from './places.ts'
import type { Change } from './words.ts'

export interface SiteEvent extends Span {
  readonly change: Change
  /** The site or firm, when its words are known. */
  readonly site: Span | null
  /** Where modality and negation are decided: the verb or noun of the event. */
  readonly at: Span
  /** « interdit au groupe de fermer » denies without a negation; « ne tournera plus » denies nothing; null where the clause decides. */
  readonly negated: boolean | null
  /** Whether it holds whatever its clause says: « en redressement judiciaire depuis mai ». */
  readonly state: boolean
}

const FORBIDDING = family('interdire')

/** Events of one sentence, in order; one an event. `before`: those of the sentence before. */
export function eventsOf(block: TextBlock, sentence: Sentence, before: readonly SiteEvent[] = []): SiteEvent[] {
  const reading = new Reading(block, sentence)
  const { tokens, first, last } = reading
  const found: SiteEvent[] = []
  /** Events are found in order: none may begin before the last one ends. */
  let taken = 0
  const events = new Set<string>()
  /** « interdit la fermeture » denies it, « n'interdit pas de fermer » does not. */
  const forbidden = (at: number): boolean | null => {
    if (!/^(?:de|d'|à|l[ea]|l'|toute)$/.test(reading.form(at - 1))) return null
    const back = [2, 3, 4].find(back => at - back >= first && lemmaIn(tokens[at - back], FORBIDDING) !== null)
    return back === undefined ? null : !isNegated(block, tokens[at - back]!)
  }
  const take = ({ change, from, to, site, at, affirmed, state = false }: Event) => {
    const span = { start: tokens[from]!.start, end: tokens[Math.min(to, last - 1)]!.end }
    const said = change === 'insolvent' || !site ? change : `${change} ${site.start}`
    if (span.start < taken || ((site || change === 'insolvent') && events.has(said))) return
    taken = span.end
    events.add(said)
    const negated = forbidden(at) ?? (affirmed || state ? false : null)
    found.push({ ...span, change, site, at: { start: tokens[at]!.start, end: tokens[at]!.end }, negated, state })
  }
  const isFirmAt = (i: number) => headAt(block, i, Math.min(last, i + 6)) !== null
  for (let i = first; i < last; i++) {
    if (tokens[i]!.kind !== 'word') continue
    const insolvency = insolvencyAt(reading, i, isFirmAt)
    const event =
      insolvency ??
      (reading.isNominal(i)
        ? (nominalAt(reading, i) ?? announcedAt(reading, i))
        : (idiomAt(reading, i) ?? goneAt(reading, i) ?? verbalAt(reading, i)))
    if (!event || isAsked(reading, event.at)) continue
    take(event)
    for (const shared of gapped(reading, event)) take(shared)
  }
  const reply = found.length === 0 ? answered(reading) : null
  if (reply) take(reply)
  const model = before.at(-1)
  const same = found.length === 0 && model?.site ? sameFate(reading) : null
  return same && model
    ? [
        {
          ...same,
          at: same.site,
          change: model.change,
          negated: model.negated ?? isNegated(block, model.at),
          state: false,
        },
      ]
    : found
}
