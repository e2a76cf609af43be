/** Whether two findings of one kind state the same proposition. */
import type { AnyFinding, DataOf, Kind } from './types.ts'

/** What `same` knows of a place: whether it is in the title or standfirst, or a sub-heading above the other. */
interface Nearness {
  /** One of the two stands in the title, the standfirst or a sub-heading: those repeat what the body says. */
  readonly head: boolean
  /** Title and standfirst: both tell the main thing. */
  readonly lead: boolean
  /** Sub-heading and the paragraph right below it. */
  readonly below: boolean
}

/** Words that carry meaning, folded: four letters and more, no plural. */
const words = new Map<string, string[]>()
const content = (text: string | null): string[] => {
  const known = words.get(text ?? '')
  if (known) return known
  if (words.size > 999) words.clear()
  const found = wordsOf(text)
  words.set(text ?? '', found)
  return found
}

const wordsOf = (text: string | null): string[] =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 3)
    .map(word => word.replace(/[sx]$/, ''))

/** How many words of meaning two texts share. */
function shared(a: string | null, b: string | null): number {
  const words = new Set(content(a))
  return new Set(content(b).filter(word => words.has(word))).size
}

/** Equal, or one unknown. */
const agree = (a: unknown, b: unknown): boolean => a === null || b === null || a === b
/** Equal and known. */
const equal = (a: unknown, b: unknown): boolean => a !== null && a === b

type Test<K extends Kind> = (a: DataOf[K], b: DataOf[K], near: Nearness) => boolean

/** « ferme son usine » of one site, « quatre usines auraient fermé » of several. */
const isOneSite = ({ site, count, unit }: DataOf['jobs']): boolean =>
  site !== null && count === null && unit === null && !/^\p{L}+[sx](?!\p{L})/u.test(site)
const isSeveral = ({ count, unit }: DataOf['jobs']): boolean => unit === null && (count ?? 0) > 1

const TESTS: { readonly [K in Kind]: Test<K> } = {
  renewal: (a, b, { head, lead }) => {
    if (!agree(a.duration, b.duration) || !agree(a.until, b.until)) return false
    const dated = equal(a.duration, b.duration) || equal(a.until, b.until)
    if (a.outcome !== b.outcome && !dated) return false
    if (lead) return true
    const subject = shared(a.subject, b.subject) > 0
    return subject || (dated && (head || a.subject === null || b.subject === null))
  },
  budget: (a, b, { head }) => {
    if (!a.amount || !b.amount) return head && equal(a.percent, b.percent) && agree(a.role, b.role)
    const sum =
      equal(a.amount.value, b.amount.value) ||
      (equal(a.amount.low, b.amount.low) && equal(a.amount.high, b.amount.high))
    return (
      sum && agree(a.amount.currency, b.amount.currency) && agree(a.fund, b.fund) && (head || equal(a.role, b.role))
    )
  },
  directive: (a, b, { head }) => {
    const least = Math.min(content(a.action).length, content(b.action).length)
    const words = shared(a.action, b.action)
    return (
      words >= 2 &&
      words * 2 >= least &&
      (head || agree(a.addressee, b.addressee) || shared(a.addressee, b.addressee) > 0)
    )
  },
  agenda: (a, b, { head }) =>
    equal(a.start ?? a.end, b.start ?? b.end) &&
    a.start === b.start &&
    a.end === b.end &&
    (head || shared(a.event, b.event) > 0),
  jobs: (a, b, { head }) => {
    if (!agree(a.count, b.count) || !agree(a.low, b.low) || !agree(a.change, b.change)) return false
    if ((isOneSite(a) && isSeveral(b)) || (isOneSite(b) && isSeveral(a))) return false
    if (equal(a.count, b.count)) return head || shared(a.unit, b.unit) > 0
    return equal(a.change, b.change) && shared(a.site, b.site) > 0
  },
  actor: (a, b) => equal(a.acronym, b.acronym) || (a.name === b.name && agree(a.role, b.role)),
  // « Qui paiera ? Nul ne le sait. »: the reply has the question for its matter.
  question: (a, b, { below, head }) =>
    below || (equal(a.matter, b.matter) && /\?$/.test(a.matter ?? '')) || shared(a.matter, b.matter) >= (head ? 1 : 3),
  quote: (a, b) => a.text.includes(b.text) || b.text.includes(a.text),
}

/** « court jusqu'en 2023 » and « pourra être reconduit pour douze mois »: beyond what stands, another term is still to come. */
const isNextTerm = (a: AnyFinding, b: AnyFinding): boolean =>
  a.kind === 'renewal' &&
  b.kind === 'renewal' &&
  b.modality === 'future' &&
  a.modality !== 'future' &&
  a.data.until !== null &&
  b.data.duration !== null &&
  a.data.duration === null

/** Whether the data of two findings say the same thing. */
export function sameData(a: AnyFinding, b: AnyFinding, near: Nearness): boolean {
  if (a.kind !== b.kind || (a.negated !== b.negated && a.kind !== 'question')) return false
  if (!near.head && (isNextTerm(a, b) || isNextTerm(b, a))) return false
  return (TESTS[a.kind] as Test<Kind>)(a.data, b.data, near)
}
