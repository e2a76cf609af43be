/** « Emploi et sites »: people and jobs, what happens to sites, surfaces and capacities. */
import type { Article } from '../article/types.ts'
import { clauseAt, sentenceAt } from '../french/clauses.ts'
import { modalityAt } from '../french/modality.ts'
import { findNumbers } from '../french/numbers.ts'
import type { AnalysedText, Count, Quantity, Span, TextBlock } from '../french/types.ts'
import { besideItsNoun } from './apposed.ts'
import { asFinding, byPlace, inParentheses, type Known } from './evidence.ts'
import { bareOf } from './jobs/bare.ts'
import type { WorkCount } from './jobs/bare-words.ts'
import { goesOn, isCapacity, percentOf } from './jobs/capacity.ts'
import { changeAt, shareChange, trendAt } from './jobs/change.ts'
import { eventsOf, type SiteEvent } from './jobs/events.ts'
import { everyoneOf } from './jobs/everyone.ts'
import { fractionsOf } from './jobs/fractions.ts'
import { withMeasures } from './jobs/measured.ts'
import { isChangeOfJobs, isPart, sharesChange } from './jobs/parts.ts'
import { isWork } from './jobs/people.ts'
import { isPlannedCount, isToCome, noneOf } from './jobs/plans.ts'
import { theyOf } from './jobs/pronouns.ts'
import { relativeAt } from './jobs/relative.ts'
import { siteName, siteNear } from './jobs/site-name.ts'
import { plansOf } from './jobs/social-plans.ts'
import { denialsOf, layoffsOf } from './jobs/unnumbered.ts'
import type { Change } from './jobs/words.ts'
import { endsOf, quantitiesOf, tokenFrom } from './quantities.ts'
import type { Finding, JobsData } from './types.ts'

const NOTHING: JobsData = { count: null, low: null, high: null, bound: '=', unit: null, change: null, site: null }

/** Where people are counted in, but not whom a bare number goes on to: « les 19 permanents des deux équipes, seize suivront ». */
const WHERE =
  /^(?:équipe|site|usine|atelier|filiale|entité|pôle|département|service|société|établissement|agence|unité|magasin|bureau|entrepôt|ligne|pays|ville|commune|région|branche|division|entreprise|direction)(?:s|x)?(?: |$)/

const quantityOf = ({ value, low, high, bound }: Quantity) => ({ count: value, low, high, bound })

/** « 487 des 620 salariés » is 487: the number before « des », when there is one. */
function shareOf(block: TextBlock, count: Count): (Span & { value: number }) | null {
  const before = / (?:des|de ses|de nos|de leurs|des quelque) $/.exec(
    block.norm.slice(Math.max(0, count.start - 16), count.start),
  )
  if (!before) return null
  const number = findNumbers(block.norm).find(n => n.end === count.start - before[0].length)
  return number && !number.article && number.value !== null
    ? { start: number.start, end: number.end, value: number.value }
    : null
}

/** How many sites an event is of: « onze fabricants », « deux de ses cinq centres ». */
function countOf(block: TextBlock, site: Span | null): Partial<JobsData> {
  const number = site && findNumbers(block.norm.slice(site.start, Math.min(site.end, site.start + 20)))[0]
  return number?.start === 0 && !number.article && number.value !== null && number.value < 1000
    ? { count: number.value }
    : {}
}

/** Jobs findings in order of the text. */
export function findJobs(text: AnalysedText, _article: Article): Finding<'jobs'>[] {
  const all = text.blocks.flatMap((block, index) =>
    withMeasures(block, findIn(text, block, index)).filter(
      ({ core: [start, end] }) => !isAverted(block, { start, end }) && !isSort(block, { start, end }),
    ),
  )
  return all.sort(byPlace)
}

const NEARLY = /(?:^|[ '])(?:failli(?:t|rent)?|(?:évit|échapp)\S+ de (?:peu|justesse)) (?:\S+ ){0,2}$/
/** « L'usine a failli fermer », « a failli supprimer 200 emplois »: it did not happen. */
const isAverted = ({ norm }: TextBlock, { start, end }: Span): boolean =>
  NEARLY.test(norm.slice(Math.max(0, start - 60), start)) || / failli(?:t|rent)? /.test(norm.slice(start, end))
/** « réserver des sièges aux moins de 250 salariés »: firms of a size. */
const isSort = ({ norm }: TextBlock, { start, end }: Span): boolean =>
  /^(?:moins|plus) de \d/.test(norm.slice(start, end)) &&
  /(?:^| )(?:aux|les|des|ces) $/i.test(norm.slice(Math.max(0, start - 5), start))

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
      const goes =
        counted?.unitClass === 'capacity' &&
        !work &&
        quantity.unitClass === 'capacity' &&
        counted.start >= sentenceAt(block, quantity.start).start
      const ends = endsOf(block, quantity)
      const paced = ends.length > 1 && quantity.unitClass === 'capacity'
      if (!work && !goes && !paced && !isCapacity(block, quantity)) continue
      const cue = work ? changeAt(block, quantity, quantity.unit) : null
      const change: Change = cue?.change ?? (!work ? 'capacity' : part ? toldOf : 'headcount')
      if (work) toldOf = change
      const data = { unit: quantity.unit, change, site: siteNear(block, quantity) }
      const planned: boolean = work && (part ? afterPlan : isPlannedCount(block, quantity))
      if (work) afterPlan = planned
      const known: Known = inParentheses(block, quantity.start)
        ? { modality: 'asserted' }
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
  for (const { start, end, value, approximate, unit, change: own } of bareOf(block, counts)) {
    const { change } = (own && { change: own }) ??
      changeAt(block, { start, end }, unit) ?? { change: 'headcount' as const }
    add({ start, end }, { count: value, bound: approximate ? '~' : '=', unit, change })
  }
  for (const { change, ...share } of fractionsOf(block)) add(share, { change, unit: '% des effectifs' })
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
