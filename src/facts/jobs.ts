/** « Emploi et sites »: people and jobs, what happens to sites, surfaces and capacities. */
import type { Article } from '../article/types.ts'
import { clauseAt, sentenceAt } from '../french/clauses.ts'
import { modalityAt } from '../french/modality.ts'
import type { AnalysedText, Count, Quantity, Span, TextBlock } from '../french/types.ts'
import { besideItsNoun } from './apposed.ts'
import { asFinding, byPlace, inParentheses, type Known } from './evidence.ts'
import { isAverted, isSort } from './jobs/averted.ts'
import { bareOf } from './jobs/bare.ts'
import type { WorkCount } from './jobs/bare-words.ts'
import { goesOn, isCapacity, percentOf } from './jobs/capacity.ts'
import { changeAt, shareChange, trendAt } from './jobs/change.ts'
import { eventsOf, type SiteEvent } from './jobs/events.ts'
import { everyoneOf } from './jobs/everyone.ts'
import { fractionsOf, isWholeOf } from './jobs/fractions.ts'
import { withMeasures } from './jobs/measured.ts'
import { countOf, isChangeOfJobs, isPart, shareOf, sharesChange } from './jobs/parts.ts'
import { isWork } from './jobs/people.ts'
import { isPlannedCount, isToCome, noneOf } from './jobs/plans.ts'
import { theyOf } from './jobs/pronouns.ts'
import { relativeAt } from './jobs/relative.ts'
import { siteName, siteNear } from './jobs/site-name.ts'
import { plansOf } from './jobs/social-plans.ts'
import { denialsOf, layoffsOf } from './jobs/unnumbered.ts'
import { type Change, PEOPLE_NOUNS } from './jobs/words.ts'
import { endsOf, quantitiesOf, tokenFrom } from './quantities.ts'
import type { Finding, JobsData } from './types.ts'
import { singular } from './words.ts'

const NOTHING: JobsData = { count: null, low: null, high: null, bound: '=', unit: null, change: null, site: null }

/** Where people are counted in, but not whom a bare number goes on to: « les 19 permanents des deux équipes, seize suivront ». */
const WHERE =
  /^(?:équipe|site|usine|atelier|filiale|entité|pôle|département|service|société|établissement|agence|unité|magasin|bureau|entrepôt|ligne|pays|ville|commune|région|branche|division|entreprise|direction)(?:s|x)?(?: |$)/

const quantityOf = ({ value, low, high, bound }: Quantity) => ({ count: value, low, high, bound })

/** Jobs findings in order of the text. */
export function findJobs(text: AnalysedText, _article: Article): Finding<'jobs'>[] {
  const all = text.blocks.flatMap((block, index) =>
    withMeasures(block, findIn(text, block, index)).filter(
      ({ core: [start, end] }) => !isAverted(block, { start, end }) && !isSort(block, { start, end }),
    ),
  )
  return all.sort(byPlace)
}

/** « Les 120 ouvriers n'ont pas touché leur prime »: who does not do something is there all the same. */
const isSubject = (block: TextBlock, { start, end }: Span): boolean => {
  const verb = block.tokens[clauseAt(block, start).predicate]
  return verb !== undefined && end <= verb.start
}

/** Jobs findings of one block, as each rule finds them. */
function findIn(text: AnalysedText, block: TextBlock, index: number): Finding<'jobs'>[] {
  const found: Finding<'jobs'>[] = []
  // What each unit of the text is part of: nothing yet, a fact, a fact with a number.
  const taken = new Uint8Array(block.norm.length)
  const add = (core: Span, data: Partial<JobsData>, known: Known = {}) => {
    if (taken.subarray(core.start, core.end).some(Boolean)) return
    taken.fill(data.count == null || data.unit === undefined ? 1 : 2, core.start, core.end)
    found.push(asFinding(text, 'jobs', index, core, { ...NOTHING, ...data }, known))
  }
  let counted: Count | null = null
  /** Whether the last count was planned: « prévoit 138 suppressions, dont 41 dans les bureaux ». */
  let afterPlan = false
  /** What becomes of those last counted with a noun of their own. */
  let toldOf: Change = 'headcount'
  let lastPart: Span | null = null
  const counts: WorkCount[] = []
  const fractions = fractionsOf(block)
  for (const quantity of quantitiesOf(block)) {
    if (quantity.type === 'count') {
      // « dont 30 soudeurs » needs jobs or workers before it.
      const part = isPart(block, quantity.start, lastPart)
      if (part) lastPart = quantity
      const inSentence = counts.at(-1)?.work && counts.at(-1)!.start >= sentenceAt(block, quantity.start).start
      const relative = relativeAt(block, quantity)
      const suffered = quantity.unitClass === 'people' && relative?.sure === true
      const work = suffered || isWork(block, quantity, part && inSentence === true)
      const { start, end, unit } = quantity
      if (quantity.unitClass !== 'other' || !(unit.endsWith('nt') || WHERE.test(unit)))
        counts.push({ start, end, unit, work })
      // « perd la moitié de ses 2 600 salariés »: so many are all of them.
      if (fractions.some(share => share.start < start && end <= share.end)) continue
      const goes =
        counted?.unitClass === 'capacity' &&
        !work &&
        quantity.unitClass === 'capacity' &&
        counted.start >= sentenceAt(block, quantity.start).start
      const ends = endsOf(block, quantity)
      const paced = ends.length > 1 && quantity.unitClass === 'capacity'
      if (!work && !goes && !paced && !isCapacity(block, quantity)) continue
      const cue = work ? changeAt(block, quantity, quantity.unit) : null
      const whole = isWholeOf(block, quantity)
      const change: Change =
        (whole && !PEOPLE_NOUNS.has(singular(quantity.unit)) ? null : cue?.change) ??
        (!work ? 'capacity' : part ? toldOf : 'headcount')
      if (work) toldOf = change
      const data = { unit: quantity.unit, change, site: siteNear(block, quantity) }
      const planned: boolean = work && (part ? afterPlan : isPlannedCount(block, quantity))
      if (work) afterPlan = planned
      const known: Known = inParentheses(block, quantity.start)
        ? { modality: 'asserted' }
        : whole
          ? { modality: 'asserted', negated: false }
          : (planned && modalityAt(block, quantity) === 'asserted') || (!work && isToCome(block, quantity))
            ? { modality: 'future' }
            : work && !cue && isSubject(block, quantity)
              ? { negated: false }
              : besideItsNoun(block, quantity, isChangeOfJobs)
      const share = shareOf(block, quantity)
      const none = work ? noneOf(block, quantity) : -1
      if (none >= 0)
        add({ start: none, end: quantity.end }, { ...data, ...quantityOf(quantity) }, { ...known, negated: true })
      else if (work && relative)
        add(
          { start: (share ?? quantity).start, end: relative.at.end },
          { ...data, ...quantityOf(quantity), ...(share && { count: share.value }), change: relative.change },
          { at: relative.at },
        )
      else if (share) add({ start: share.start, end: quantity.end }, { ...data, count: share.value }, known)
      else for (const end of ends) add(end, { ...data, ...quantityOf(end) }, known)
      counted = quantity
    } else if (quantity.type === 'elided' && counted && quantity.like === counted) {
      const held = counted.unitClass === 'capacity' || counted.unitClass === 'surface'
      const { change } = (!held && changeAt(block, quantity, '')) || {
        change: held ? ('capacity' as const) : sharesChange(block, counted, quantity) ? toldOf : ('headcount' as const),
      }
      const part = isPart(block, quantity.start, null)
      add(
        quantity,
        { ...quantityOf(quantity), unit: counted.unit, change, site: siteNear(block, quantity) },
        part && afterPlan ? { modality: 'future' } : {},
      )
    }
  }
  for (const { start, end, value, bound, unit, change: own } of bareOf(block, counts)) {
    const { change } = (own && { change: own }) ??
      changeAt(block, { start, end }, unit) ?? { change: 'headcount' as const }
    add({ start, end }, { count: value, bound, unit, change })
  }
  for (const { change, ...share } of fractions) add(share, { change, unit: '% des effectifs' })
  for (const layoff of layoffsOf(block)) add(layoff, { change: 'cut' })
  let last: Span | null = null
  for (const percent of block.mentions) {
    if (percent.type !== 'percent') continue
    const of = percentOf(block, percent) ?? (last && goesOn(block, last, percent) ? 'capacity' : null)
    const told = of === 'workforce' ? shareChange(block, percent) : of
    const change = told === 'headcount' ? trendAt(block, tokenFrom(block, percent.start)) : told
    if (!change) continue
    last = percent
    add(percent, { ...quantityOf(percent), unit: of === 'capacity' ? '%' : '% des effectifs', change })
  }
  let told: SiteEvent[] = []
  for (const sentence of block.sentences) {
    for (const { change, unit, ...all } of everyoneOf(block, sentence)) add(all, { change, unit })
    for (const { change, ...they } of theyOf(block, sentence)) add(they, { change, unit: 'salariés' })
    told = eventsOf(block, sentence, told)
    for (const event of told)
      add(
        event,
        {
          change: event.change,
          ...countOf(block, event.site),
          site: event.site && siteName(block, event.site),
        },
        {
          at: event.at,
          ...(event.state && { modality: 'asserted' }),
          ...(event.negated !== null && { negated: event.negated }),
        },
      )
    for (const none of denialsOf(block, sentence))
      add(none, { change: none.change, unit: none.unit }, { negated: true })
    const numbered = taken.subarray(sentence.start, sentence.end).includes(2)
    if (!numbered)
      for (const plan of plansOf(block, sentence)) {
        const denied = /(?:exclu|écart)\p{L}* (?:\p{L}+ )?(?:tout|un) $/u.test(
          block.norm.slice(Math.max(0, plan.start - 30), plan.start),
        )
        add(plan, { change: 'cut' }, denied ? { negated: true } : {})
      }
  }
  return found
}
