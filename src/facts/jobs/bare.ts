/** Numbers of people and jobs that bear no noun: it stands further off, or goes without saying. */

import { boundAround } from '../../french/bounds.ts'
import { sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import { findNumbers, type NumberMention } from '../../french/numbers.ts'
import type { Bound, Span, TextBlock, Token } from '../../french/types.ts'
import { PASSING, tokenFrom } from '../quantities.ts'
import { family, lemmaIn } from '../words.ts'
import { ENDS, isTotal, isWorkNoun, type Named, REACH, type WorkCount } from './bare-words.ts'
import { besideAt, partAt, pronounAt } from './beside.ts'
import { partitiveOf } from './partitive.ts'
import { isTrade } from './people.ts'
import { type Change, isMachine, isPlace, OWN_VERBS, PEOPLE_VERBS } from './words.ts'

export interface Bare extends Span {
  readonly value: number
  readonly bound: Bound
  /** The noun that says what is counted, or what its change is. */
  readonly unit: string
  /** What becomes of them by their own verb or participle (« 30 sont partis », « postes supprimés »), else null. */
  readonly change: Change | null
}

/** By what a total comes to its value, besides passing to it. */
const REACHING = family(
  'atteindre dépasser estimer évaluer chiffrer limiter fixer établir compter arrêter excéder fondre',
)
/** Numbers of a block that no other mention has: no date, sum or percentage, no noun of their own. */
function bareNumbers(block: TextBlock): NumberMention[] {
  const taken = block.mentions.filter(m => !/^(?:quote|person|organisation)$/.test(m.type))
  let next = 0
  return findNumbers(block.norm).filter(({ start, end, value, scale, article, figure }) => {
    while (next < taken.length && taken[next]!.end <= start) next++
    const own = taken[next]
    const verbal =
      own?.type === 'count' && own.unitClass === 'other' && /(?:nt|és|ées|dus|its)(?: |$)|^autres$/.test(own.unit)
    const year = figure && /^(?:19|20)\d\d$/.test(block.norm.slice(start, end))
    return !article && value !== null && !year && scale < 1e6 && (!own || own.start >= end || verbal)
  })
}

/** « Les effectifs sont passés de 300 à 240 », « le nombre de postes menacés est estimé à 120 », and the number before its noun. */
function totalAt(block: TextBlock, { start, end }: NumberMention): Named | null {
  const { tokens, norm } = block
  const { first, last } = sentenceAt(block, start)
  const at = tokenFrom(block, start)
  const past = tokenFrom(block, end)
  const form = (i: number) => tokens[i]?.form ?? ''
  // « chiffre à 12 000 le nombre de postes »
  if (form(at - 1) === 'à' && form(past) === 'le' && form(past + 1) === 'nombre' && past + 3 < last)
    return isWorkNoun(tokens[past + 3]) ? { unit: form(past + 3), at: past + 4 } : null
  if (past < last && !ENDS.test(form(past))) return null
  const towards = /^(?:de|à|pas|les)$/.test(form(at - 1)) || lemmaIn(tokens[at - 1], REACHING)
  if (!towards) return null
  let reached = false
  for (let i = at - 1; i >= first && i > at - REACH && !/^[.;:]$/.test(form(i)); i--) {
    const token = tokens[i]!
    if (/^effectifs?$/.test(token.form))
      return /^(?:de|à)$/.test(form(at - 1)) || reached ? { unit: 'effectif', at: i } : null
    const counted = /^d(?:e|')$/.test(form(i - 1)) && form(i - 2) === 'nombre' && isWorkNoun(token)
    if (counted || isTotal(block, i))
      return reached && norm[tokens[at]!.start - 1] === ' ' ? { unit: token.form, at: i + 1 } : null
    reached ||= lemmaIn(token, PASSING) !== null || lemmaIn(token, REACHING) !== null
  }
  return null
}

/** Whether the number at token `at` is the name of what stands before it: « le four 5 », « le hall 4 », « la tranche 3 ». */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (isPlace(tokens[at - 1]) ||
    isMachine(tokens[at - 1]) ||
    /^(?:numéro|lot|tranche|phase|équipe|parc|zone|porte|réacteur)$/.test(tokens[at - 1]?.form ?? '')) &&
  !tokens[at - 1]!.form.endsWith('s')

const HIRING = family('embaucher réembaucher licencier reclasser recaser titulariser congédier débaucher')
const LEAD = /^(?:s[e']|l[e']|en|y|n[e']|autres)$/
/** What tells workers by itself: « 170 ont perdu leur poste ». */
const THEIR_JOB = /^.{0,40}?(?<!\p{L})leurs? (?:emploi|poste|travail|place)s?(?!\p{L})/u

/**
 * « 140 postes sont menacés ; 115 seront conservés », « les soudeurs, dont 35 ont été mutés », « 60 ont perdu leur poste »:
 * a number that is the subject of a verb, when workers or jobs were counted before. `before`: the last count that ends there.
 */
function subjectAt(block: TextBlock, { start, end }: NumberMention, before: WorkCount | undefined): Named | null {
  const { tokens, norm } = block
  const sentence = sentenceAt(block, start)
  const at = tokenFrom(block, start)
  let verb = tokenFrom(block, end)
  // « trente autres seraient reclassés », « 40 d'entre eux partiront »
  if (/^ d'entre (?:eux|elles)/.test(norm.slice(end, end + 15))) verb += 3
  while (verb < sentence.last && LEAD.test(tokens[verb]?.form ?? '')) verb++
  const token = tokens[verb]
  if (!token?.form.endsWith('nt') || !token.verbs.length || verb >= sentence.last) return null
  const own = [0, 1, 2, 3].some(k => {
    const t = tokens[verb + k]
    return t && (lemmaIn(t, OWN_VERBS) || (t.verbs.some(v => PEOPLE_VERBS.has(v.lemma)) && /s$/.test(t.form)))
  })
  if (/^(?:les|ces|n°|article)$/.test(tokens[at - 1]?.form ?? '') && !own) return null
  // « les peintres du hall 4 partiront »
  if (isNumbered(tokens, at)) return null
  if (THEIR_JOB.test(norm.slice(end, Math.min(sentence.end, end + 60)))) return { unit: 'salariés', at: verb }
  if (tokens[at - 1]?.form === 'dont')
    for (let i = at - 2; i >= sentence.first && i > at - REACH; i--)
      if (tokens[i]!.form.endsWith('s') && (isWorkNoun(tokens[i]) || (isTrade(tokens[i]) && own)))
        return { unit: tokens[i]!.form, at: verb }
  if (!before?.work) {
    // « Les stagiaires sortent en juin : vingt seront embauchés »
    if (!tokens.slice(verb, verb + 4).some(t => lemmaIn(t, HIRING) && /s$/.test(t.form))) return null
    const from = sentenceBefore(block, sentence)?.first ?? sentence.first
    const whom = tokens.slice(from, at).findLast(t => t.form.endsWith('s') && (isWorkNoun(t) || isTrade(t)))
    return whom ? { unit: whom.form, at: verb } : null
  }
  if (before.end > sentence.start) return { unit: before.unit, at: verb }
  const earlier = sentenceBefore(block, sentence)
  if (!earlier || before.start < earlier.start) return null
  // « Le site compte 40 salariés. Huit d'entre eux … », « Neuf ont été repêchés »: unless sites were counted since.
  const among = verb > at + 3 && tokens[verb - 1]?.form.startsWith('e')
  const opens = at <= sentence.first + 1
  const since = tokens.slice(tokenFrom(block, before.end), earlier.last)
  const theirs = among || (opens && !since.some(t => t.form.endsWith('s') && (isPlace(t) || isMachine(t))))
  return own || theirs ? { unit: before.unit, at: verb } : null
}

function partitiveAt(block: TextBlock, number: NumberMention): Named | null {
  const past = tokenFrom(block, number.end)
  const next = block.tokens[past]?.form ?? '.'
  const unit = ENDS.test(next) ? partitiveOf(block, number) : null
  return unit === null ? null : { unit, at: tokenFrom(block, number.start) - 1 }
}

/** Numbers of people or jobs without a noun of their own, in order. `counts`: the counts of the block with theirs. */
export function bareOf(block: TextBlock, counts: readonly WorkCount[]): Bare[] {
  let next = 0
  return bareNumbers(block).flatMap(number => {
    while (next < counts.length && counts[next]!.end <= number.start) next++
    const before = counts[next - 1]
    const named =
      totalAt(block, number) ??
      subjectAt(block, number, before) ??
      partAt(block, number, before) ??
      partitiveAt(block, number) ??
      besideAt(block, number) ??
      pronounAt(block, number)
    const { start, end, value, approximate } = number
    if (!named || value === null) return []
    const { last } = sentenceAt(block, start)
    const near = block.tokens.slice(named.at, Math.min(last, named.at + 4))
    const mark = near.findIndex(({ kind }, k) => k > 0 && kind === 'mark')
    const verbs = near.slice(0, mark < 0 ? near.length : mark).flatMap(token => token.verbs)
    const change = verbs.map(({ lemma }) => PEOPLE_VERBS.get(lemma)).find(known => known && known !== 'headcount')
    // « 72 partiront, 4 resteront »: the last do not go as those before.
    const stays = verbs.some(({ lemma }) => lemma === 'rester') ? 'headcount' : null
    const stated = boundAround(block.norm, start, end)
    const bound = approximate && stated.bound === '=' ? '~' : stated.bound
    return [{ start: stated.start, end, value, bound, unit: named.unit, change: named.change ?? change ?? stays }]
  })
}
