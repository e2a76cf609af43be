/** Words that bound a number: « plus de », « jusqu'à », « près de », « au moins ». */
import { latin } from './latin.ts'
import type { Bound } from './types.ts'

const BOUNDING = latin(/^(?:dépass|excèd|avoisin|frôl|fris|approch|côtoi|flirt|tutoi)\p{L}+ (?:avec )?(?:les )?$/u)
/** « ne dépassera pas 300 », « ne pourra pas excéder 300 », « n'a jamais dépassé 300 », « sans dépasser 300 » */
const NOT_BEYOND = latin(
  /(?<!\p{L})(?:n(?:e |')(?:dépass|exc[èé]d)\p{L}+ (?:pas|plus|jamais|guère)|n(?:e |')(?:\p{L}+ )?(?:pas |plus |jamais |guère )?(?:dépass|excéd)(?:er|é)|sans (?:dépasser|excéder)) (?:les? )?$/u,
)
const CONTRACTED = latin(/(?<!\p{L})aux?$/u)

/** Bound words, by relation; « de » stands for « de », « d' », « du », « des », and « à » for « à », « au », « aux ». */
const BOUNDS = new Map<string, Bound>()
/** What may be added between marks: « six millions, à la louche. » */
const ADDABLE: string[] = []
/** Phrases that state a bound before a number; `added` those that state it before or behind. */
const bounds = (bound: Bound, phrases: string, added: string) => {
  for (const phrase of `${phrases}|${added}`.split('|')) BOUNDS.set(phrase, bound)
  ADDABLE.push(added)
}
bounds(
  '>=',
  'plus de|pas moins de|minimum de|à partir de|supérieur à|au-delà de',
  'au bas mot|pas moins|et des poussières|ou plus|et plus|et quelques|au moins|au minimum|minimum',
)
bounds(
  '<=',
  "moins de|pas plus de|jusqu'à|maximum de|sous|plafonné à|plafond de|limité à|inférieur à|limite de",
  'au grand maximum|grand maximum|pas plus|à tout casser|tout au plus|au plus|au maximum|maximum',
)
bounds(
  '~',
  "près de|quelque|quelques|autour de|l'ordre de|alentours de|presque|approximativement|proche de|à peine|voisin de",
  'environ|à peu près|à la louche|à vue de nez|à la grosse|en gros|grosso modo|peu ou prou|ou presque|ou à peu près|à quelques unités près|plus ou moins',
)

/** The three words before a position. */
const BEFORE = latin(/(?:[\p{L}'-]+ ){0,3}(?:[\p{L}-]+')?$/u)
const AFTER = latin(/ (environ|au moins|au minimum|minimum|au maximum|maximum|au plus)(?!\p{L})/uy)
/** « six millions, à la louche. »; « 6 millions, au moins pour l'instant » bounds nothing. */
const ADDED = new RegExp(`(?:,? |,? \\(|,? - )(${ADDABLE.join('|')})(?= ?[.,;:!?…)]| - | ?$)`, 'y')

const folded = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/ (?:les|ses|leurs)$/, '')
    .replace(/(?<= )(?:d'|des|du)$/, 'de')
    .replace(CONTRACTED, 'à')
    .replace(/(?:e|s|es)(?= à$)/, '')

/** « dépassera les 100 », « qui avoisine 100 » */
const verbBound = (words: string): Bound | undefined =>
  BOUNDING.test(words) ? (/^[de]/.test(words) ? '>=' : '~') : undefined

/** Whether a denial before `start` says no more than that what follows is the most: « ne dépassera pas », « sans excéder ». */
export const isCapped = (norm: string, start: number): boolean =>
  NOT_BEYOND.test(norm.slice(Math.max(0, start - 40), start))

/** The bound stated just before `start` (« près de ») or just after `end` (« au moins »), and where the words that state it begin. */
export function boundAround(
  norm: string,
  start: number,
  end: number,
): { readonly bound: Bound; readonly start: number } {
  if (isCapped(norm, start)) return { bound: '<=', start }
  let words = BEFORE.exec(norm.slice(Math.max(0, start - 32), start))?.[0] ?? ''
  // The longest run of words that the table knows, so that « pas moins de » beats « moins de ».
  while (words) {
    const bound = BOUNDS.get(folded(words)) ?? verbBound(words)
    if (bound) return { bound, start: start - words.length }
    const next = words.search(/[ ']/) + 1
    words = next ? words.slice(next) : ''
  }
  AFTER.lastIndex = end
  ADDED.lastIndex = end
  const after = (AFTER.exec(norm) ?? ADDED.exec(norm))?.[1]
  return { bound: (after && BOUNDS.get(after)) || '=', start }
}
