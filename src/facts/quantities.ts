/** Quantities of a block in order: sums, percentages, counts, and bare numbers that take their unit from one before. */

import { sentenceAt } from '../french/clauses.ts'
import { findNumbers } from '../french/numbers.ts'
import type { Amount, Count, Mention, Percent, Quantity, Span, TextBlock, Token } from '../french/types.ts'
import { family, isVerb, lemmaIn } from './words.ts'

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
const AFTER =
  /^(?:pour|d[eu]s?|d'|d'ici|dès|si|pendant|lors|déjà|ici|parmi|rien|par|en|aux?|à|via|chez|dans|sur|et|ou|qui|dont|l'an|aujourd'hui|auparavant|depuis|seulement|il|contre|puis|fin|avant|autres|lors|selon|tout|cette|restante?s?|(?:in)?directs|[,.;):…»])$/
/** Words before a number that make it a name, a date or a rank. */
const NAMED =
  /^(?:n°|numéro|rang|phase|tranche|lot|version|niveau|chapitre|étape|top|indice|article|page|les|tou(?:te)?s|euro|cap|acte|série)$/

/** Verbs by which a value passes to another. */
export const PASSING = family(
  'passer grimper monter porter tomber descendre baisser augmenter réduire relever ramener chuter bondir reculer gonfler croître progresser revenir fondre diminuer élever',
)

/** Scale of the words that state an amount: 1e6 for « 38 M€ ». */
function scaleOf(words: string): number {
  if (/milliard|md/i.test(words)) return 1e9
  return /million|\d ?M/.test(words) ? 1e6 : /\d ?k/i.test(words) ? 1e3 : 1
}

const PLACED = /^(?:à|au|aux|en|chez|dans)$/
/** Whether a count and a place stand before a comma in the same sentence: « cent salariés iront à la chimie, … ». */
function isAnswer(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 2; i > comma - 9 && i >= 0 && !/^[.;:]$/.test(tokens[i]!.form); i--)
    if (PLACED.test(tokens[i]!.form)) return true
  return false
}

function isElided(
  { tokens, norm, text }: TextBlock,
  first: number,
  next: number,
  people: boolean,
  sameSentence: boolean,
): boolean {
  const form = (i: number) => tokens[i]?.form ?? ''
  const last = form(first - 1)
  const { start, end } = tokens[first]!
  if (NAMED.test(last) || !/^[ ,;('-]?$/.test(norm[start - 1] ?? '')) return false
  const after = tokens[next]
  if (after?.start === end && after.kind !== 'mark') return false
  const verb = after?.verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'imperfect') ?? false
  const season = after?.form === "l'" && /^(?:an|été|hiver|automne)/.test(form(next + 1))
  if (after && !AFTER.test(after.form) && !verb && !season) return false
  if (last === 'dont' || form(first - 2) === 'dont') return true
  // « en ajoute 9 », « n'en a trouvé que 31 »
  for (let i = first - 2; i > first - 8 && tokens[i] && tokens[i]!.kind !== 'mark'; i--)
    if (form(i) === 'en' && tokens[i + 1]!.verbs.length) return true
  // « ils seront 70 à l'été », « ils ne sont plus que 70 »
  if (people && (last === 'que' || isVerb(tokens[first - 1], 'être')))
    for (let i = first - 2; i > first - 7; i--)
      if (/^(?:ils|elles|nous)$/.test(form(i))) return tokens.slice(i, first).some(t => isVerb(t, 'être'))
  if (!sameSentence) return false
  if (/^(?:contre|puis|après|sur)$/.test(last)) return true
  // « pourrait être porté à 600 »
  if (last === 'à' && lemmaIn(tokens[first - 2], PASSING)) return true
  // « 64 postes de moins, 20 de plus »
  // « 70 emplois directs et 200 indirects »
  if (people && /direct/.test(form(next))) return true
  // « Cent salariés iront à Brest, 40 à Lorient »: the second place answers a first one.
  if (people && /^(?:,|et)$/.test(last) && PLACED.test(form(next))) return isAnswer(tokens, first)
  // « l'une garde 57 salariés, l'autre 34 »
  const alone = !after || after.kind === 'mark'
  if (people && alone && tokens[first - 1]?.kind === 'word' && [3, 4].some(back => form(first - back) === ','))
    return true
  if (people) return form(next) === 'de' && /^(?:plus|moins)$/.test(form(next + 1))
  // A list of sums whose unit is said once: « 21 pour les missions », « 9 de la trésorerie », « Brennhof 7,5 ».
  const complement = /^(?:pour|d[eu]s?|d'|par|à|aux?|via|chez)$/.test(form(next))
  if (/^(?:,|et|ou|:|;)$/.test(last)) return complement || verb
  // « la SNCF avance 190 millions, les régions 85 ; »
  const gapped = after?.kind === 'mark' && tokens[first - 1]?.kind === 'word' && form(first - 3) === ','
  const named = gapped || last === ')' || /\p{Lu}/u.test(text[tokens[first - 1]?.start ?? start]!)
  return named && (!after || after.kind === 'mark' || complement)
}

/** « passera de 15 à 40 alternants »: two values, each with its own span; any other quantity is one. */
export function endsOf<Q extends Quantity & Span>(block: TextBlock, quantity: Q): (Quantity & Span)[] {
  const { low, high, start, end } = quantity
  const first = tokenFrom(block, start)
  if (low === null || high === null || block.tokens[first - 1]?.form !== 'de') return [quantity]
  let verb = first - 2
  while (verb > first - 9 && !/^[;.:]$/.test(block.tokens[verb]?.form ?? '.') && !lemmaIn(block.tokens[verb], PASSING))
    verb--
  const [from, to] = findNumbers(block.norm).filter(n => n.start >= start && n.end <= end)
  if (!lemmaIn(block.tokens[verb], PASSING) || !from || !to) return [quantity]
  const one = (at: Span, value: number): Quantity & Span => ({ ...at, value, low: null, high: null, bound: '=' })
  return [
    one({ start, end: Math.max(from.end, block.norm.lastIndexOf(' ', to.start - 2)) }, low),
    one({ start: to.start, end }, high),
  ]
}

/** Every quantity of the block in order of the text. */
export function quantitiesOf(block: TextBlock): readonly Quantified[] {
  const isStated = (m: Mention): m is Amount | Percent | Count => /^(?:amount|percent|count)$/.test(m.type)
  const stated = block.mentions.filter(isStated)
  const taken = block.mentions.filter(m => !/^(?:quote|organisation)$/.test(m.type) && !isOther(m))
  const found: Quantified[] = []
  let next = 0
  let passed = 0
  for (const { start, end, value, scale, article, figure } of findNumbers(block.norm)) {
    while (next < stated.length && stated[next]!.end <= start) found.push(stated[next++]!)
    while (passed < taken.length && taken[passed]!.end <= start) passed++
    if (article || value === null || scale > 1) continue
    if (taken.slice(passed, passed + 4).some(m => m.start < end && start < m.end)) continue
    if (figure && value >= 1900 && value < 2100 && value % 1 === 0) continue
    const last = found.findLast((q): q is Amount | Count | Elided => q.type !== 'percent')
    if (!last) continue
    const like = last.type === 'elided' ? last.like : last
    const sentence = sentenceAt(block, start)
    const before = block.sentences[block.sentences.indexOf(sentence) - 1] ?? sentence
    if (last.start < before.start) continue
    if (
      !isElided(
        block,
        tokenFrom(block, start),
        tokenFrom(block, end),
        like.type === 'count',
        last.start >= sentence.start,
      )
    )
      continue
    const times = like.type === 'amount' ? scaleOf(block.norm.slice(like.start, like.end)) : 1
    // An « other » count here read the next word as a noun.
    if (stated[next] && stated[next]!.start < end) next++
    found.push({
      type: 'elided',
      start,
      end,
      value: Number((value * times).toPrecision(12)),
      low: null,
      high: null,
      bound: '=',
      like,
    })
  }
  return [...found, ...stated.slice(next)]
}

const isOther = (m: Mention | Elided) => m.type === 'count' && m.unitClass === 'other'
