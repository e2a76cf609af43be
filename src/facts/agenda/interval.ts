/** The days of an event: what the relation of its date and the words around it make of them. */
import { clauseAt } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { DateMention, TextBlock } from '../../french/types.ts'
import type { AgendaData } from '../types.ts'
import { daysLater, family, lemmaIn, tokensIn } from '../words.ts'

/** « Si elle n'accélère pas avant le 31 décembre »: a deadline all the same. */
const isCondition = (block: TextBlock, date: DateMention): boolean =>
  /^(?:si |s'ils? |faute )/i.test(block.norm.slice(clauseAt(block, date.start).start, date.start))

const VOWS = family('promettre engager jurer garantir')
const REFRAIN = /^(?:de|à) n(?:e |')$/

/** « promet de ne fermer aucun site avant 2017 »: what is vowed not to be done may be done then, and the vow ends. */
function isVow(block: TextBlock, date: DateMention): boolean {
  const { tokens, norm } = block
  const [first, last] = tokensIn(block, { start: clauseAt(block, date.start).start, end: date.start })
  for (let i = last - 1; i > first + 1; i--) {
    const [of, not] = [tokens[i - 1], tokens[i]]
    if (!of || !not || !REFRAIN.test(norm.slice(of.start, not.end + 1))) continue
    return tokens.slice(Math.max(first, i - VOW), i - 1).some(token => lemmaIn(token, VOWS) !== null)
  }
  return false
}
/** Tokens before « de ne » in which the vow stands: « s'engage par écrit auprès du préfet à ne ». */
const VOW = 8

/** « Le protocole exclut tout licenciement avant 2017 »: what binds holds until then. */
const isBound = (block: TextBlock, date: DateMention): boolean =>
  BOUND.test(block.norm.slice(clauseAt(block, date.start).start, date.start))
const BOUND =
  /^(?:[^,;:]* )?(?:accord|pacte|protocole|contrat|convention|texte|loi|décret|arrêté|règlement|charte|clause|plan|bail)(?!\p{L})[^;:]* (?:exclu\p{L}*|interdi\p{L}*|proscri\p{L}*|bannit|bannissent|prohib\p{L}*) (?:\p{L}+ )?(?:tout|toute|les|la|le|des) [^;:]*$/iu

/** « ne fermera pas avant 2028 » begins then; « D'ici à 2028, 30 postes ne seront pas remplacés » ends then. */
const isNotBefore = (block: TextBlock, date: DateMention): boolean =>
  isNegated(block, date) &&
  !isCondition(block, date) &&
  !/^d'ici/i.test(block.norm.slice(date.lead ?? date.start, date.end)) &&
  !isVow(block, date) &&
  !isBound(block, date)

/** « à l'horizon 2028 » names the year, not a deadline. */
const isHorizon = (block: TextBlock, date: DateMention): boolean =>
  /^[àa] l'horizon/i.test(block.norm.slice(date.lead ?? date.start, date.end))

/** « avant 2030 »: the last day of 2029, unless that is over. « avant les fêtes » is in December all the same. */
function lastDayBefore({ norm }: TextBlock, { start, from, to }: DateMention, published: string | null): string | null {
  const before = from && !norm.startsWith('les ', start) && daysLater(from, -1)
  return before && published && before >= published ? before : to
}

/** The days of an event. A deadline has only an end, « pas avant » only a start, a season neither. */
export function interval(
  block: TextBlock,
  date: DateMention,
  published: string | null,
): Pick<AgendaData, 'start' | 'end'> {
  if (date.grain === 'season') return { start: null, end: null }
  if (isHorizon(block, date)) return { start: date.from, end: date.to }
  if (date.relation === 'until') return { start: null, end: date.to }
  if (date.relation === 'before' || date.relation === 'by')
    return isNotBefore(block, date)
      ? { start: date.from ?? date.to, end: null }
      : { start: null, end: date.relation === 'before' ? lastDayBefore(block, date, published) : date.to }
  if (date.relation === 'from' || date.relation === 'after') return { start: date.from ?? date.to, end: null }
  return { start: date.from, end: date.to }
}
