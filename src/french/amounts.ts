import { boundAround } from './bounds.ts'
import { guessesMore, isGuessedEnd } from './guesses.ts'
import { latin } from './latin.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import type { Amount, Percent } from './types.ts'

const BETWEEN = latin(/(?<!\p{L})entre $/iu)
const LETTER = latin(/\p{L}/u)
const SCALED_CODE = latin(/^[kKM](?:\p{Lu}{1,3}|euros?)$/u)

/** Currency words in the singular, by ISO 4217 code. */
const CURRENCIES = new Map<string, string>()
for (const entry of 'EUR € euro eur|USD $ us$ dollar usd|GBP £ livre gbp|JPY ¥ yen|CHF chf|FRF franc frf ff f|CNY yuan renminbi|MAD dirham mad dh|DZD dinar|RUB rouble|INR roupie|BRL réal réai|KRW won|SEK couronne|PLN zloty|ITL lire|DEM mark deutschemark|ESP peseta|MXN peso|XOF fcfa|CAD cad|ZAR rand'.split(
  '|',
)) {
  const [code, ...words] = entry.split(' ')
  for (const word of words) CURRENCIES.set(word, code!)
}
/** Adjectives that choose among currencies of one name, by their first four letters. */
const COUNTRIES = new Map(
  'suis CHF|cfa XOF|belg BEF|cana CAD|aust AUD|sing SGD|hong HKD|dano DKK|norv NOK|tchè CZK|turq TRY|émir AED|tuni TND|amér USD|ster GBP|maro MAD|suéd SEK|symb EUR'
    .split('|')
    .map(entry => entry.split(' ') as [string, string]),
)
/** « 104 millions d'aides » is money, « 4 millions de tonnes » is not: nouns of money in the singular, and what opens another complement. */
const MONEY_NOUNS = new Set(
  "ici après abord affilée argent aide subvention crédit chiffre vente revenu recette perte bénéfice dette investissement dotation budget fonds financement capital dépense économie taxe impôt cotisation trésorerie passif profit déficit résultat prime dividende travaux pénalité amende caution garantie prêt avance acompte apport contribution participation redevance loyer facture surcoût coût indemnité dommage provision droit cotation rallonge encours liquidité cofinancement engagement créance emprunt arriéré impayé dédit facturation ardoise trou honoraire royalties cash recapitalisation rachat ristourne remise rabais chèque enveloppe cagnotte frais dépréciation dédommagement indemnisation compensation plus-value moins-value pénalités plus moins mieux la l' cet cette notre sa son ses ce leur".split(
    ' ',
  ),
)

const UNIT = latin(/ ?(?:(k|K|M|Mds?|mds?|Mrds?)(?!\p{Ll}) ?)?(?:de |d')?(US\$|[€$£¥]|\p{L}+)?(?: (\p{L}+))?/uy)
const PERCENT = latin(/ ?%| ?pour cent(?!\p{L})/uy)
const OF_NOUN = latin(/ (?:de |d')(l'|\p{L}+)/uy)
const CENTIME = latin(/^ (?:centimes?|cts?)(?! ?\p{L}*\d)(?: d'euros?)?(?!\p{L})/u)
/** What may join the ends of a range; the first end may bear its own unit. */
const JOINT = /^(?: (à|et|ou|-) | ?(-) ?)$/
const SIGN = latin(/(?<![\p{L}\p{N}%€$] ?)([-+]) ?$/u)

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9, mrd: 1e9 }

interface Unit {
  readonly end: number
  /** ISO code, `%`, or null for a bare million or milliard. */
  readonly currency: string | null
  /** Of an abbreviation that stands with the currency (« M€ »), else 1. */
  readonly scale: number
}

const singular = (word: string) => (word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word)

/** « 5 millions » is perhaps money unless a noun that is none follows (« de tonnes », « de Français »). */
function bareEnd(norm: string, end: number): boolean {
  OF_NOUN.lastIndex = end
  const noun = OF_NOUN.exec(norm)?.[1]
  if (!noun) return true
  const lower = noun.toLowerCase()
  return MONEY_NOUNS.has(lower) || MONEY_NOUNS.has(singular(lower)) || (noun !== lower && !noun.endsWith('s'))
}

/** The unit that follows a number, if it measures money or is a percentage. */
function unitAfter(norm: string, number: NumberMention): Unit | null {
  PERCENT.lastIndex = number.end
  if (PERCENT.test(norm)) return { end: PERCENT.lastIndex, currency: '%', scale: 1 }
  const centime = CENTIME.exec(norm.slice(number.end, number.end + 30))
  if (centime) return { end: number.end + centime[0].length, currency: 'EUR', scale: 0.01 }
  UNIT.lastIndex = number.end
  const match = UNIT.exec(norm)!
  let [, abbreviation, word, next] = match
  let scale = abbreviation ? SCALES[abbreviation.toLowerCase().replace(/s$/, '')]! : 1
  // « MEUR », « kF »: the scale is glued to a code in capitals.
  if (word && !abbreviation && SCALED_CODE.test(word) && CURRENCIES.has(singular(word.slice(1).toLowerCase()))) {
    scale = SCALES[word[0]!.toLowerCase()]!
    word = word.slice(1)
  }
  const lower = word?.toLowerCase() ?? ''
  const isLetter = word === 'f' || (lower === 'f' && !number.figure)
  const currency = isLetter ? undefined : (CURRENCIES.get(lower) ?? CURRENCIES.get(singular(lower)))
  const big = scale * number.scale >= 1e6
  if (currency) {
    const follows = next?.toLowerCase() ?? ''
    // « livres » and « lires » weigh or are read; « mark » and « won » are names: they need a scale or a word that tells.
    if (/^(?:livre|mark|lire|won)/.test(lower) && !big && follows !== 'sterling') return null
    const country = COUNTRIES.get(follows.slice(0, 4))
    return { end: UNIT.lastIndex - (next && !country ? next.length + 1 : 0), currency: country ?? currency, scale }
  }
  if (scale === 1e9 && bareEnd(norm, number.end + match[0].indexOf(abbreviation!) + abbreviation!.length))
    return { end: number.end + match[0].indexOf(abbreviation!) + abbreviation!.length, currency: null, scale }
  if (abbreviation) return null
  return number.scale >= 1e6 && number.scale < 1e12 && bareEnd(norm, number.end)
    ? { end: number.end, currency: null, scale: 1 }
    : null
}

/** « de 20 à 30 000 euros »: what the first end leaves out, 1 when nothing. */
export const thousandfold = (first: NumberMention, second: NumberMention): number => {
  const [low, high] = [first.base ?? 0, second.base ?? 0]
  const left = first.figure && second.figure && first.scale === 1 && second.scale === 1
  return left && low > 1 && low < 1000 && high % 1000 === 0 && high / 1000 > low ? 1000 : 1
}

/** A currency sign before the number: « $5 millions ». */
function unitBefore(norm: string, number: NumberMention, free: number): Unit | null {
  const sign = /(?:US)?([€$£¥]) ?$/.exec(norm.slice(Math.max(free, number.start - 4), number.start))
  return sign ? { end: number.end, currency: CURRENCIES.get(sign[1]!)!, scale: 1 } : null
}

const times = (value: number | null, scale: number) => (value === null ? null : Number((value * scale).toPrecision(12)))

/**
 * Sums of money and percentages, in order. A bare million or milliard comes with `currency` null:
 * whether it is money is for its context to say. Ranges share the unit of their second end (« entre 30 et 33 M€ »),
 * unless the first is absurd with it (« entre 500 000 et 1 million d'euros »).
 */
export function findAmounts(norm: string): (Amount | Percent)[] {
  const numbers = findNumbers(norm)
  const found: (Amount | Percent)[] = []
  let free = 0
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!
    if (LETTER.test(norm[first.start - 1] ?? '') && first.figure) continue
    let unit = unitBefore(norm, first, free) ?? unitAfter(norm, first)
    let last = first
    let low: number | null = null
    const second = numbers[i + 1]
    const gap = second ? norm.slice(unit?.end ?? first.end, second.start) : ''
    const joint = second && JOINT.exec(gap)
    // « 30, voire 35 millions »; two sums with units of their own are two.
    const guess = second !== undefined && !unit && guessesMore(gap, first, second)
    if (second && (joint || guess) && !second.article) {
      const word = joint?.[1] ?? joint?.[2] ?? 'ou'
      const between = BETWEEN.test(norm.slice(Math.max(0, first.start - 7), first.start))
      const other = unitAfter(norm, second)
      const agrees = other && (!unit || unit.currency === other.currency || unit.currency === null)
      if (agrees && (word === 'et') === between && !((word === '-' || word === 'ou') && unit?.currency)) {
        const base = first.value
        const factor = unit
          ? unit.scale * (unit.scale === 1 && first.scale === 1 && unit.currency === null ? other.scale : 1)
          : null
        const shared = other.scale * (first.scale === 1 ? second.scale : 1)
        const absurd = base !== null && second.base !== null && base >= 1000 * second.base
        low = times(base, factor ?? (absurd ? 1 : shared) * thousandfold(first, second))
        unit = other
        last = second
        i++
      }
    }
    // « 30 millions d'euros, voire 35 »
    if (unit && second && last === first && isGuessedEnd(norm, first, unit.end, second)) {
      const shared = unit.scale * (second.scale === 1 ? first.scale : 1)
      low = times(first.value, unit.scale)
      unit = { ...unit, end: second.end, scale: shared }
      last = second
      i++
    }
    if (!unit) continue
    if (first.article && unit.currency && !(last !== first || norm.endsWith('symbolique', unit.end))) continue
    const { bound, start: at } = boundAround(norm, first.start, unit.end)
    const sum = last === first ? times(first.value, unit.scale) : null
    const high = last === first ? null : times(last.value, unit.scale)
    const between = low !== null && norm.slice(first.start - 6, first.start).toLowerCase() === 'entre '
    const quantity = { value: sum, low, high, end: unit.end }
    const stated = last === first && first.approximate && bound === '=' ? '~' : bound
    if (unit.currency === '%') {
      const minus = SIGN.exec(norm.slice(Math.max(0, first.start - 4), first.start))
      const value = minus?.[1] === '-' && sum !== null ? -sum : sum
      found.push({
        type: 'percent',
        ...quantity,
        value,
        start: minus ? first.start - minus[0].trimStart().length : between ? first.start - 6 : at,
        bound: stated,
      })
    } else {
      const scale = last.value === null ? last.scale * unit.scale : null
      found.push({
        type: 'amount',
        ...quantity,
        start: between ? first.start - 6 : at,
        bound: stated,
        currency: unit.currency,
        scale,
      })
    }
    free = unit.end
  }
  // « l'euro symbolique » has no number, but a value.
  const symbolic = norm.indexOf("l'euro symbolique")
  if (symbolic >= 0) {
    const span = { start: symbolic + 2, end: symbolic + 17 }
    found.push({ type: 'amount', ...span, value: 1, low: null, high: null, bound: '=', currency: 'EUR', scale: null })
    found.sort((a, b) => a.start - b.start)
  }
  return found
}
