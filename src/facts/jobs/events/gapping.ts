/** Events whose verb is left out after the first: « La tréfilerie partirait à Gand, l'isolation chez un cousin slovaque », « Vire fermera en mars, l'atelier de Flers en juin ». */
import { finiteness } from '../../../french/predicates.ts'
import { headAt } from '../places.ts'
import { isProcess, leadsAway } from './fits.ts'
import { DETERMINER, type Event, type Reading } from './reading.ts'

const LINK = /^(?:,|;|et|puis)$/
/** How far a second subject may stand from the verb that it shares. */
const REACH = 14
const LONGEST = 14

/** The events of the subjects that share the verb of `event`, each with where or when of its own. */
export function gapped(reading: Reading, event: Event): Event[] {
  const { block, tokens, last } = reading
  // Only where the subject stands before its verb.
  if (!event.site || event.site.start >= tokens[event.at]!.start) return []
  const found: Event[] = []
  let from = event.at + 1
  for (let i = from; i < last && i < from + REACH; i++) {
    if (finiteness(tokens, i) === 2) break
    if (
      !LINK.test(reading.form(i)) ||
      !(DETERMINER.test(reading.form(i + 1)) || /^cel(?:le|ui)$/.test(reading.form(i + 1)))
    )
      continue
    let end = i + 1
    while (end < last && end < i + LONGEST && tokens[end]!.kind !== 'mark') end++
    // A longer stretch, or one with a verb, says something of its own.
    if (end === i + LONGEST || tokens.slice(i + 1, end).some((_, k) => finiteness(tokens, i + 1 + k) === 2)) break
    const head = headAt(block, i + 1, Math.min(end, i + 7))
    const site = head && head.sort !== 'name' ? head.at : isProcess(reading, i + 1) ? i + 2 : -1
    const dated = [2, 3, 4, 5, 6].some(k => i + k < end && reading.pastTime(i + k) > i + k)
    const placed = event.change === 'moved' && leadsAway(reading, i + 2)
    // « l'usine fermera en mars, la direction en juin »: only sites have dates, work has somewhere to go.
    if (site < 0 || !(placed || (dated && head && head.sort !== 'name'))) continue
    found.push({
      change: event.change,
      from: i + 1,
      to: site,
      site: { start: tokens[i + 1]!.start, end: tokens[site]!.end },
      at: event.at,
    })
    from = end
    i = end - 1
  }
  return found
}
