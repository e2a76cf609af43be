/** Which quantities of a block are money, with the currency that bare and elided ones take from their context. */
import { sentenceAt } from '../../french/clauses.ts'
import type { AnalysedText, Quantity, Sentence, Span, TextBlock } from '../../french/types.ts'
import { endsOf, type Quantified, quantitiesOf, tokenFrom } from '../quantities.ts'
import { family, lemmaIn } from '../words.ts'
import { isMoneyWord } from './words.ts'

/** A sum of money: one value, or one range. */
export interface Sum extends Span, Quantity {
  readonly currency: string
  /** The sum that « dont 14 » is a part of. */
  readonly whole: Span | null
}

/** Verbs of which a bare million is money, though they are about anything else too. */
const GIVING = family(
  'mettre remettre ajouter toucher obtenir recevoir donner offrir gagner retirer ôter prélever ponctionner économiser récupérer réclamer prêter emprunter encaisser empocher rogner raboter verser rajouter valoir poser déposer aligner lâcher redonner peser',
)

/** … and of which one is money where sums are spoken of and what it is for is said. */
const HOPING = family(
  'espérer escompter attendre demander solliciter exiger quémander viser guigner lorgner convoiter promettre',
)

const spoken = new WeakMap<Sentence, boolean>()

/** Whether a sentence speaks of money: a noun of money, a verb of paying. */
export function speaksOfMoney(block: TextBlock, sentence: Sentence): boolean {
  const known = spoken.get(sentence) ?? block.tokens.slice(sentence.first, sentence.last).some(isMoneyWord)
  spoken.set(sentence, known)
  return known
}

/** A bare million is money when its sentence speaks of money, or the text does and nothing else was being counted. */
function isMoney(
  block: TextBlock,
  sum: Quantified,
  before: Quantified | undefined,
  known: ReadonlySet<number>,
): boolean {
  const here = sentenceAt(block, sum.start)
  // « Combien de millions … ? » asks for the sum.
  if (/combien de $/i.test(block.norm.slice(Math.max(0, sum.start - 11), sum.start))) return false
  const after = block.norm.slice(sum.end, sum.end + 6)
  if (before && before.start >= here.start) {
    if (before.type === 'count' && /milli/.test(block.norm.slice(before.start, before.end))) return false
    if (before.type === 'amount' && before.currency) return true
  }
  // A noun of money follows (« 33 millions d'arriérés »): nothing else would have been taken for a sum.
  let at = tokenFrom(block, sum.start) - 1
  while (
    /^(?:un|peu|bien|encore|environ|déjà|presque|quelque|quelques|ainsi|donc|chacune?)$/.test(
      block.tokens[at]?.form ?? '',
    )
  )
    at--
  const giver = block.tokens[at]
  if (lemmaIn(giver, GIVING)) return true
  // « espérait 1,4 million pour sa ligne »
  if (known.size > 0 && lemmaIn(giver, HOPING) && / pour$/.test(block.norm.slice(sum.end, sum.end + 5))) return true
  if (known.has(sum.value ?? -1) || /^ d(?:e |')\p{Ll}/u.test(after) || speaksOfMoney(block, here)) return true
  // « deux grues, soit 3,4 millions »: what they cost.
  const total = / soit (?:\S+ )?$/.test(block.norm.slice(Math.max(here.start, sum.start - 20), sum.start))
  return known.size > 0 && (total || before?.type !== 'count') && !/^ (?:à(?! (?:sa|leu|not|la ))|en \d)/.test(after)
}

const OUT_OF = /(?<![\d,.])(\d{1,3}(?:,\d+)?) d(?:es|e (?:ces|ses|leurs)) (?:quelque |près de )?$/
const SCALED = /^(\d{1,3}(?:,\d+)?) (?:millions|milliards)(?!\p{L})/u
const decimal = (digits: string | undefined): number => Number(digits?.replace(',', '.'))
/** « 3 des 8 millions promis »: the number before takes its unit from the sum that it is a part of; none or one. */
function takenFrom(block: TextBlock, { start, end, value }: Span & Quantity, currency: string): Sum[] {
  const part = OUT_OF.exec(block.norm.slice(Math.max(0, start - 32), start))
  const whole = SCALED.exec(block.norm.slice(start, end))
  if (!part || !whole || value === null) return []
  const from = Math.max(0, start - 32) + part.index
  const million = value / decimal(whole[1])
  const own = { value: decimal(part[1]) * million, low: null, high: null, bound: '=' as const }
  return [{ ...own, start: from, end: from + part[1]!.length, currency, whole: { start, end } }]
}

const PART = / dont (?:\S+ )?$/
/** « dont 4,5 de l'Etat, 3 de la Région »: who gives one part and before the next. */
const FURTHER =
  /^(?: d'euros| €)? (?:d[eu]s? |d'|par |pour |à |aux? |apport|vers|fourni|venant|venus)[^,;.:()]{1,50}(?:,| et) (?:\S+ )?$/

/** All sums of money of a text, block by block, in order. */
export function sumsOf(text: AnalysedText): Sum[][] {
  const known = new Set<number>()
  let usual = 'EUR'
  for (const { mentions } of text.blocks)
    for (const m of mentions)
      if (m.type === 'amount' && m.currency) {
        // The French press states foreign money and leaves its own to be understood.
        if (!known.size || m.currency === 'EUR') usual = m.currency
        known.add(m.value ?? 0)
      }
  return text.blocks.map(block => {
    const sums: Sum[] = []
    let currency = usual
    let before: Quantified | undefined
    for (const quantity of quantitiesOf(block)) {
      const elided = quantity.type === 'elided' && quantity.like.type === 'amount'
      if (elided || (quantity.type === 'amount' && (quantity.currency || isMoney(block, quantity, before, known)))) {
        if (quantity.type === 'amount') currency = quantity.currency ?? currency
        if (!elided) sums.push(...takenFrom(block, quantity, currency))
        const last = sums.at(-1)
        const between = last ? block.norm.slice(Math.max(last.end, quantity.start - 90), quantity.start) : ''
        const part = PART.test(between) ? last : null
        const whole = part ? { start: part.start, end: part.end } : FURTHER.test(between) ? (last?.whole ?? null) : null
        for (const { start, end, value, low, high, bound } of endsOf(block, quantity))
          sums.push({ start, end, value, low, high, bound, currency, whole })
      }
      before = quantity
    }
    return sums
  })
}
