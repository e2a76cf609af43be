/** Quantities of a block in order: sums, percentages, counts, and bare numbers that take their unit from one before. */
import { findNumbers } from '../french/numbers.ts'
import type { Amount, Count, Percent, Quantity, Span, TextBlock } from '../french/types.ts'

/** « dont 14 apportés par la banque », « elle n'en a trouvé que 31 »: a number whose unit stands before it. */
export interface Elided extends Span, Quantity {
  readonly type: 'elided'
  /** The quantity that gives it its unit. */
  readonly like: Amount | Count
}

export type Quantified = Amount | Percent | Count | Elided

/** Index of the first token that starts at `offset` or after it. */
export function tokenFrom(block: TextBlock, offset: number): number {
  let low = 0
  let high = block.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (block.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What may follow a number that bears no noun. */
const AFTER = new Set(
  "pour de du des d' par en au aux à via chez dans sur et ou qui dont sont est seront l'an aujourd'hui auparavant depuis seulement il contre puis fin avant autres lors selon cette restant restants , . ; ) : … »".split(
    ' ',
  ),
)
/** Words before a number that make it a name, a date or a rank. */
const NAMED = new Set(
  'n° numéro rang phase tranche lot version niveau chapitre étape top indice article page les tous toutes euro cap acte série série'.split(
    ' ',
  ),
)
const SPEAKING_OF = 8

/** Scale of the words that state an amount: 1e6 for « 38 M€ ». */
function scaleOf(norm: string, like: Span): number {
  const words = norm.slice(like.start, like.end)
  if (/milliard|Md|md/.test(words)) return 1e9
  if (/million|\dM|\d M/.test(words)) return 1e6
  return /\d ?[kK](?=€|[A-Z]|\b)/.test(words) ? 1e3 : 1
}

function isElided(block: TextBlock, at: Span, like: Quantified, sameSentence: boolean): boolean {
  const first = tokenFrom(block, at.start)
  const next = tokenFrom(block, at.end)
  const before = (back: number) => block.tokens[first - back]?.form ?? ''
  const after = block.tokens[next]
  if (NAMED.has(before(1)) || !/^[ ,;('-]?$/.test(block.norm[at.start - 1] ?? '')) return false
  if (block.norm[at.end] !== ' ' && after?.start === at.end && after.kind !== 'mark') return false
  const verb = after?.verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'imperfect') ?? false
  const open = !after || AFTER.has(after.form) || verb
  if (!open) return false
  if (before(1) === 'dont' || before(2) === 'dont') return true
  // « en ajoute 9 », « n'en a trouvé que 31 »
  for (let back = 2; back < SPEAKING_OF && block.tokens[first - back]; back++) {
    const token = block.tokens[first - back]!
    if (token.kind === 'mark') break
    if (token.form === 'en' && (block.tokens[first - back + 1]?.verbs.length ?? 0) > 0) return true
  }
  // « ils seront 70 à l'été »
  if (
    /^(?:ils|elles|nous)$/.test(before(2)) &&
    block.tokens[first - 1]?.verbs.some(({ lemma }) => lemma === 'être') &&
    like.type === 'count'
  )
    return true
  if (!sameSentence) return false
  if (/^(?:contre|puis|après|sur)$/.test(before(1))) return true
  // « 64 postes de moins, 20 de plus »
  if (like.type === 'count' || (like.type === 'elided' && like.like.type === 'count'))
    return after?.form === 'de' && /^(?:plus|moins)$/.test(block.tokens[next + 1]?.form ?? '')
  // A list of sums whose unit is said once: « 21 pour les missions », « 9 de la trésorerie », « Brennhof 7,5 ».
  const listed = /^(?:,|et|ou|:|;)$/.test(before(1))
  const named = /^\p{Lu}/u.test(block.text.slice(block.tokens[first - 1]?.start ?? 0, at.start))
  const complement = /^(?:pour|de|du|des|d'|par|à|aux?|via|chez)$/.test(after?.form ?? '')
  return (
    (listed && (complement || verb)) ||
    ((named || before(1) === ')') && (!after || after.kind === 'mark' || complement))
  )
}

/** Every quantity of the block in order of the text. */
export function quantitiesOf(block: TextBlock): readonly Quantified[] {
  const stated = block.mentions.filter(m => m.type === 'amount' || m.type === 'percent' || m.type === 'count')
  const taken = block.mentions.filter(
    m => m.type !== 'quote' && !(m.type === 'count' && m.unitClass === 'other') && m.type !== 'organisation',
  )
  const found: Quantified[] = []
  let next = 0
  let sentence = 0
  for (const number of findNumbers(block.norm)) {
    while (next < stated.length && stated[next]!.end <= number.start) found.push(stated[next++]!)
    if (number.article || number.value === null || number.scale > 1) continue
    if (taken.some(m => m.start < number.end && number.start < m.end)) continue
    if (number.figure && number.value >= 1900 && number.value < 2100 && number.value % 1 === 0) continue
    const last = found.findLast((q): q is Amount | Count | Elided => q.type !== 'percent')
    if (!last || (last.type === 'count' && last.unitClass === 'other')) continue
    while (block.sentences[sentence] && block.sentences[sentence]!.end <= number.start) sentence++
    const from = block.sentences[sentence]?.start ?? 0
    const previous = block.sentences[sentence - 1]?.start ?? from
    if (last.start < previous || !isElided(block, number, last, last.start >= from)) continue
    const like = last.type === 'elided' ? last.like : last
    const value =
      like.type === 'amount' ? Number((number.value * scaleOf(block.norm, like)).toPrecision(12)) : number.value
    // An « other » count here read the next word as a noun.
    if (stated[next] && stated[next]!.start < number.end) next++
    found.push({ type: 'elided', start: number.start, end: number.end, value, low: null, high: null, bound: '=', like })
  }
  while (next < stated.length) found.push(stated[next++]!)
  return found
}
