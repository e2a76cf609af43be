/** The article's own words around a fact, cut only where French lets a sentence be cut. */
import { sentenceAt } from '../../french/clauses.ts'
import { finiteness } from '../../french/predicates.ts'
import { subjectOf } from '../../french/subject.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokensIn } from '../words.ts'
import { clip } from './cut.ts'
import { guillemets } from './format.ts'

/** Longest headline, and what it may run to when that spares a cut. */
const LIMIT = 92
const ROOM = 106

/** « ne … pas », with its verb. */
const DENIAL = /(?<!\p{L})n(?:e\s|['’])\S+\s(?:\S+\s){0,2}?(?:pas|plus|jamais|rien|guère|aucune?)(?!\p{L})/gu
const CONDITION = /(?<!\p{L})(?:si\s|s['’]ils?\s|à condition|sous réserve|à moins|sauf|faute d|pourvu|tant que)/iu
const NEGATIVE =
  /(?<!\p{L})(?:pas|plus|aucune?|jamais|personne|rien|nul(?:le)?|ni|non|sans|guère|(?:interdi|refus|renonc|empêch)\p{L}*)(?!\p{L})/iu

/** « nul ne sait si »: a question, no condition. */
const ASKED =
  /(?<!\p{L})(?:sai[ts]|savoir|ignor\p{L}+|demand\p{L}+|di[rst]\p{L}*|précis\p{L}+|décid\p{L}+|tranch\p{L}+)[^;.]{0,60}?\ss(?:i\s|['’](?=ils?\s))/giu

/** Left ends of independent clauses: nothing to their left governs them. */
const STARTS =
  /[;:]\s|\.\s(?=\p{Lu})|(,?)\s(?:et|mais|car|or)\s(?=(?:(?:les?|la|une?|des|ces?|cette|son|sa|ses|leurs?|ils?|elles?|on|nous|rien|nul|ni)\s|celui|celle|[lc]['’]|\d|\p{Lu}))/gu
const OPENER = /^[\s.,;:)»-]+|^(?:et|mais|or|car)\s(?!.*\?)/iu

/** Insertions that a sentence can spare. */
const SPARE = [
  /\s?\([^()]*\)/g,
  /,\s(?:elles?|eux|lui|en revanche|par ailleurs|de (?:son|leur) côté|en effet|pour sa part),(?=\s)/gu,
  // A figure or a ceiling is not spared: « plafonnée à 20 % »; nor is what a list goes on after: « …, la recherche et l'emploi ».
  /,\s(?:qui|que|qu['’]|dont|où|\p{L}+(?:ée?s?|[iu]e?s?|ante?s?)\s)[^,;:()«»"\d]*,(?=\s(?!auxquel|et\s|dont|qui|que|(?:les?|la|une?|des?|du|ses?|sa|son|leurs?)\s|[ld]['’])\p{Ll})/gu,
  /^(?:A|À|Aux?|En|Dans|Pour|Sur|Lors|Depuis|Après|Avant|Côté|Malgré|Outre|Chez|Par|(?:Lun|Mar|Mercre|Jeu|Vendre)di|\p{Lu}\p{L}+(?:é|ée|és|ées|mis|mise))\s[^,;:()«»"]{2,60},\s(?=(?:les?\s|la\s|l['’]|une?\s|des\s|ce\s|cette\s|il\s|elle\s|\p{Lu}))/gu,
]

interface Excerpt {
  readonly text: string
  /** Whether a condition of the sentence was left out. */
  readonly conditional: boolean
  /** Whether nothing but insertions was left out on the way to the predicate. */
  readonly whole: boolean
}

/** The words around `core`, the widest independent stretch of its sentence that fits. */
export function excerpt(
  block: TextBlock,
  core: readonly [number, number],
  evidence: readonly [number, number],
  negated: boolean,
): Excerpt {
  // No headline reaches further; endless sentences are not searched for their ends.
  const reach = [Math.max(evidence[0], core[0] - 400), Math.min(evidence[1], core[1] + 300)] as const
  const text = guillemets(block.text).slice(...reach)
  const at: [number, number] = [core[0] - reach[0], core[1] - reach[0]]
  const enclosed = profile(text, at)
  if (enclosed) return { text: enclosed, conditional: false, whole: true }
  const cuts = independent(block, reach, text)
  let best = ''
  let short = ''
  let span: Span = { start: 0, end: text.length }
  const opening = [subjectStart(block, evidence) - reach[0], afterQuote(text, at[0])]
  for (const start of [0, ...[...cuts, ...opening].filter(cut => cut >= 0 && cut <= at[0])])
    for (const end of [text.length, ...cuts.filter(cut => cut >= at[1])]) {
      const piece = fitted(text, [start, end], at)
      if (piece.length <= ROOM && piece.length > best.length) {
        best = piece
        span = { start, end }
      }
      if (!short || piece.length < short.length) short = piece
    }
  const left = `${text.slice(0, span.start)} ${text.slice(span.end)}`
  if (best) return { text: best, conditional: isConditional(left), whole: true }
  return { ...shortened(short, text.slice(...at), negated), whole: false }
}

/** Where the subject of a sentence starts when only adverbials stand before it (« Le 2 septembre, lors d'un comité, le groupe »); -1 when none do. */
function subjectStart(block: TextBlock, evidence: readonly [number, number]): number {
  const { clauses, first } = sentenceAt(block, evidence[0])
  const predicate = clauses[0]?.predicate ?? -1
  const subject = predicate < 0 ? null : subjectOf(block, predicate)
  // « A peine un déclarant sur cinq »: what no comma parts belongs to the subject.
  if (
    !subject ||
    !/,\s$/.test(block.text.slice(evidence[0], subject.start)) ||
    subject.end > block.tokens[predicate]!.start
  )
    return -1
  const [, last] = tokensIn(block, { start: evidence[0], end: subject.start })
  for (let i = first; i < last; i++) if (finiteness(block.tokens, i) > 1) return -1
  return subject.start
}

/** « « … », tranche Nicolas Wattel, qui n'exclut pas un recours »: where the speaker is named, for what is said outside the marks. */
function afterQuote(text: string, from: number): number {
  const spoken =
    /^["«][^"»]*["»]\s?,\s(?:\p{Ll}[^\s,]*\s){1,5}?(?<!\s(?:dans|par|sur|en|à|de|au|pour|chez|lors|devant|avec)\s)(?=les?\s|la\s|l['’]|une?\s|\p{Lu})/u.exec(
      text,
    )
  return spoken && spoken[0].length <= from ? spoken[0].length : -1
}

/** « Castéran (620 salariés, 84 M€ de chiffre d'affaires) » around a core in parentheses. */
function profile(text: string, [from, to]: readonly [number, number]): string | null {
  const open = text.lastIndexOf('(', from)
  const close = text.indexOf(')', to)
  if (open <= 0 || close < 0 || text.slice(open, from).includes(')') || close - open > 80) return null
  const name = /(?:(?<![\p{L}\p{N}])(?:l['’]|les? |la |une? |des )?)?(?:[^\s,;:«»"()]+ ){0,5}[^\s,;:«»"()]+\s$/iu.exec(
    text.slice(0, open),
  )
  const noun =
    name && /(?:(?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?: (?:de|du|des|d['’]|la|le|et|&))* ?)+$/u.exec(name[0].trimEnd())
  // « la papeterie, à Condat (230 salariés) » is not about Condat.
  if (noun && /(?:\s|^)[àÀA]\s$/u.test(text.slice(0, open - noun[0].length - 1))) return null
  return noun ? `${noun[0]} ${text.slice(open, close + 1)}` : null
}

/** Offsets in the sentence where an independent clause ends and the next begins. */
function independent(block: TextBlock, evidence: readonly [number, number], text: string): number[] {
  const clauses = sentenceAt(block, evidence[0]).clauses
  const cuts: number[] = []
  for (const match of text.matchAll(STARTS)) {
    const before = text.slice(0, match.index)
    if (before.split('(').length !== before.split(')').length) continue
    if (before.split('«').length !== before.split('»').length || before.split('"').length % 2 === 0) continue
    const hard = /^[;:.]/.test(match[0])
    const near = clauses.some(({ start }) => Math.abs(start - evidence[0] - match.index) < match[0].length + 2)
    // « On sait que A, que B et C » and « si A et B » go together.
    if (hard || (near && !/(?<!\p{L})(?:qu['’]|(?:que|si|dont|qui|où|selon|d['’]après)\s)/iu.test(before)))
      cuts.push(match.index)
  }
  return cuts
}

const stripped = (text: string): string =>
  text
    .trim()
    .replace(OPENER, '')
    .replace(OPENER, '')
    .replace(/[\s,;:.]+$/, '')

/** A stretch without the insertions it can spare, as few as make it fit. */
function fitted(text: string, [start, end]: readonly [number, number], [from, to]: readonly [number, number]): string {
  const core = text.slice(from, to)
  let piece = stripped(text.slice(start, end))
  for (const insertion of SPARE) {
    if (piece.length <= LIMIT || /[«"]/.test(piece)) break
    const shorter = piece.replace(insertion, '')
    if (shorter.includes(core)) piece = shorter
  }
  return piece
}

/** Places where a clause begins; where a complement begins. */
const BREAKS = [
  /[,:;]\s|\s(?=(?:dont|avec|pour|où|et|ou|mais|qui|que|afin|alors|ne|se|a|ont|est|sont|va|vont|doi(?:t|vent)|veu(?:t|lent)|avait|était|\p{L}+(?:rait|raient|ront|ra))\s|(?:qu|n|s)['’])/gu,
  /\s(?=(?:par|à|aux?|sur|dans|en|une?|des?|du|doté\p{L}*)\s|d['’])/gu,
]
const WIDE = 104

/** A stretch that no insertion makes short enough, cut between words, the cut shown: its beginning, and what leads to the core. */
function shortened(text: string, core: string, negated: boolean): { text: string; conditional: boolean } {
  const at = text.indexOf(core)
  // A long core is told by its beginning; a figure is needed whole, so is a negation.
  let from = at
  let end = at + Math.min(core.length, 40)
  for (const { index, 0: words } of text.matchAll(DENIAL)) {
    if (index < at && at - index < 40) from = index
    else if (negated && index >= at && index < LIMIT && index + words.length > LIMIT) {
      from = index
      end = index + words.length
    }
  }
  if (end <= LIMIT) {
    const kept = clip(text, LIMIT, end)
    return { text: kept, conditional: isConditional(text.slice(kept.length - 1)) }
  }
  const head = clip(text, 36)
  const room = WIDE - head.length
  const start =
    BREAKS.flatMap(marks => [...text.slice(head.length, from + 1).matchAll(marks)].slice(-40))
      .map(({ index }) => index + head.length)
      .find(index => end - index < room) ?? from
  const bracket = text.lastIndexOf('(', at)
  const close = bracket > text.lastIndexOf(')', at) && bracket < start ? text.indexOf(')', at) : -1
  const tail = clip(text.slice(start, close < 0 ? text.length : close).replace(/^[\s,:;]+/, ''), room)
  return {
    text: `${head} ${close < 0 ? tail : `(${tail})`}`,
    conditional: isConditional(text.slice(head.length, start)),
  }
}

/** Whether a negation can be read in the words. */
export const isNegative = (text: string): boolean => NEGATIVE.test(text)

/** Whether a condition can be read in the words. */
export const isConditional = (text: string): boolean => CONDITION.test(text.replace(ASKED, ''))
