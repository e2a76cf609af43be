/** Precision, recall and attributes of facts against gold: a match is the same kind with an overlapping core. */
import { type AnyFinding, type Fact, KINDS, type Kind, type Place } from '../../src/facts/types.ts'
import { normalise } from '../../src/french/normalise.ts'
import type { GoldArticle, GoldAttributes, GoldFact } from './gold.ts'

export interface Tally {
  readonly kinds: Record<Kind, { tp: number; fp: number; fn: number }>
  readonly attributes: Record<string, [right: number, all: number]>
  readonly log: string[]
}

export const newTally = (): Tally => ({
  kinds: Object.fromEntries(KINDS.map(kind => [kind, { tp: 0, fp: 0, fn: 0 }])) as Tally['kinds'],
  attributes: {},
  log: [],
})

/** A fact of any system: what is needed to match it. */
export type Guess = Place & { readonly kind: Kind; readonly mentions?: readonly Place[] }

interface Located {
  readonly gold: GoldFact
  readonly at: readonly { readonly block: number; readonly start: number; readonly end: number }[]
}

/** Every place of the gold cores in the article. Throws when a core is nowhere: the gold would be wrong. */
export function locate({ article, facts, id }: GoldArticle): Located[] {
  const texts = article.blocks.map(block => normalise(block.text))
  return facts.map(gold => {
    const core = normalise(gold[1])
    const at = texts.flatMap((text, block) => {
      const found = []
      for (let start = text.indexOf(core); start >= 0; start = text.indexOf(core, start + 1))
        found.push({ block, start, end: start + core.length })
      return found
    })
    if (at.length === 0) throw new Error(`${id}: « ${gold[1]} » is in no block`)
    return { gold, at }
  })
}

/** Whether a fact matches a gold fact at its core or one of its mentions. */
const matches = (guess: Guess, { gold, at }: Located): boolean =>
  guess.kind === gold[0] &&
  [guess, ...(guess.mentions ?? [])].some(place =>
    at.some(spot => spot.block === place.block && place.core[0] < spot.end && spot.start < place.core[1]),
  )

const months = (iso: string | null): string | null => {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso ?? '')
  return match
    ? `${Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0)}M${Number(match[3] ?? 0) * 7 + Number(match[4] ?? 0)}D`
    : iso
}
const bare = (text: string | null): string =>
  normalise(text ?? '')
    .toLowerCase()
    .replace(/^(?:les? |la |l'|une? |des )/, '')
    .trim()

/** Name, whether right, and what was found, of each attribute the gold states. */
function checks(fact: AnyFinding, x: GoldAttributes): [name: string, right: boolean, found: unknown][] {
  const data = fact.data as unknown as Record<string, unknown> & { amount?: Record<string, unknown> | null }
  const sum = data.amount ?? data
  const value = fact.kind === 'jobs' ? data.count : sum.value
  const like = (pattern: string, found: unknown) => new RegExp(pattern, 'i').test(normalise(String(found ?? '')))
  const text = (found: unknown) => (typeof found === 'string' ? found : null)
  const found: [string, boolean, unknown][] = []
  if (x.iso) found.push(['duration', months(text(data.duration)) === months(x.iso), data.duration])
  if (x.until) found.push(['until', String(data.until ?? '').startsWith(x.until), data.until])
  if (x.start) found.push(['start', data.start === x.start, data.start])
  if (x.end) found.push(['end', data.end === x.end, data.end])
  if (x.v !== undefined)
    found.push(['value', x.v === null ? value == null : value === x.v || data.percent === x.v, value])
  if (x.lo !== undefined) found.push(['range', sum.low === x.lo && (x.hi === undefined || sum.high === x.hi), sum.low])
  if (x.bound) found.push(['bound', sum.bound === x.bound, sum.bound])
  if (x.cur && data.amount) found.push(['currency', data.amount.currency === x.cur, data.amount.currency])
  if (x.mod) found.push(['modality', fact.modality === x.mod, fact.modality])
  if (x.neg !== undefined) found.push(['negated', fact.negated === x.neg, fact.negated])
  if (x.sp) found.push(['speaker', like(x.sp, data.speaker ?? fact.attribution?.name), data.speaker])
  if (x.attr) found.push(['attribution', like(x.attr, fact.attribution?.name), fact.attribution?.name])
  if (x.role) found.push(['role', bare(text(data.role)) === bare(x.role), data.role])
  if (x.exp) found.push(['expansion', bare(text(data.expansion)) === bare(x.exp), data.expansion])
  if (x.issuer) found.push(['issuer', like(x.issuer, data.issuer), data.issuer])
  if (x.addressee) found.push(['addressee', like(x.addressee, data.addressee), data.addressee])
  return found
}

/** Adds one article to the tally. */
export function score(article: GoldArticle, facts: readonly (Fact | Guess)[], tally: Tally): void {
  const located = locate(article)
  const used = new Set<Fact | Guess>()
  const groups = new Map<string, { kind: Kind; core: string; found: boolean }>()
  for (const gold of located) {
    const [kind, core, x = {}] = gold.gold
    const fact = facts.find(one => !used.has(one) && matches(one, gold)) ?? facts.find(one => matches(one, gold))
    if (fact) used.add(fact)
    if (x.same && !x.opt) {
      const group = groups.get(kind + x.same) ?? { kind, core, found: false }
      group.found ||= fact !== undefined
      groups.set(kind + x.same, group)
    } else if (!x.opt) {
      tally.kinds[kind][fact ? 'tp' : 'fn']++
      if (!fact) tally.log.push(`MISS  ${article.id} ${kind}: ${core}`)
    }
    if (!fact || !('data' in fact)) continue
    for (const [name, right, found] of checks(fact as AnyFinding, x)) {
      const count = tally.attributes[name] ?? [0, 0]
      tally.attributes[name] = [count[0] + Number(right), count[1] + 1]
      if (!right) tally.log.push(`ATTR  ${article.id} ${kind}.${name}: ${core} → ${JSON.stringify(found)}`)
    }
  }
  for (const { kind, core, found } of groups.values()) {
    tally.kinds[kind][found ? 'tp' : 'fn']++
    if (!found) tally.log.push(`MISS  ${article.id} ${kind}: ${core}`)
  }
  for (const fact of facts) {
    if (used.has(fact) || located.some(gold => matches(fact, gold))) continue
    tally.kinds[fact.kind].fp++
    const words = article.article.blocks[fact.block]?.text ?? ''
    tally.log.push(
      `FALSE ${article.id} ${fact.kind}: ${words.slice(...fact.core)} | ${words.slice(...fact.evidence)}`.slice(0, 240),
    )
  }
}

/** Whether a fact is in the gold, optional facts included. */
export const isTrue = (article: GoldArticle, fact: Fact): boolean => locate(article).some(gold => matches(fact, gold))

const SHOWN = 5
const discount = (rank: number): number => 1 / Math.log2(rank + 2)

const keyOf = ([kind, core, x]: GoldFact) => `${kind} ${x?.same ?? normalise(core)}`

/** How many readers picked each proposition among their first five. */
function readersOf(picks: GoldArticle['picks'], located: readonly Located[]): Map<string, number> {
  const readers = new Map<string, number>()
  for (const core of picks.flat()) {
    const picked = located.find(({ gold }) => normalise(gold[1]) === normalise(core))
    if (picked) readers.set(keyOf(picked.gold), (readers.get(keyOf(picked.gold)) ?? 0) + 1)
  }
  return readers
}

/** How many readers picked what a fact says. */
export function pickedBy(article: GoldArticle, fact: Fact): number {
  const located = locate(article)
  const readers = readersOf(article.picks, located)
  const said = located.filter(place => matches(fact, place))
  return Math.max(0, ...said.map(({ gold }) => readers.get(keyOf(gold)) ?? 0))
}

/**
 * nDCG@5, where a proposition is as relevant as it has readers who picked it among their first five, and counts once however
 * often it is shown; null when nobody chose.
 */
export function ndcg(article: GoldArticle, facts: readonly Fact[]): number | null {
  const located = locate(article)
  const readers = readersOf(article.picks, located)
  const most = [...readers.values()].sort((a, b) => b - a).slice(0, SHOWN)
  const ideal = most.reduce((sum, count, rank) => sum + count * discount(rank), 0)
  let gain = 0
  for (const [rank, fact] of facts.slice(0, SHOWN).entries()) {
    const keys = located.filter(place => matches(fact, place)).map(({ gold }) => keyOf(gold))
    const [count, key] = keys.map(key => [readers.get(key) ?? 0, key] as const).sort(([a], [b]) => b - a)[0] ?? [0, '']
    gain += count * discount(rank)
    readers.delete(key)
  }
  return ideal === 0 ? null : gain / ideal
}
