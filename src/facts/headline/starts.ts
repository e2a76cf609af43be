/** Where a headline may start and end in its sentence. */
import { sentenceAt } from '../../french/clauses.ts'
import { finiteness } from '../../french/predicates.ts'
import { subjectOf } from '../../french/subject.ts'
import type { TextBlock } from '../../french/types.ts'
import { tokensIn } from '../words.ts'

/** Left ends of independent clauses: nothing to their left governs them. */
const STARTS =
  /[;:]\s|\.\s(?=\p{Lu})|(,?)\s(?:et|mais|car|or)\s(?=(?:(?:les?|la|une?|des|ces?|cette|son|sa|ses|leurs?|ils?|elles?|on|nous|rien|nul|ni)\s|celui|celle|[lc]['’]|\d|\p{Lu}))/gu

/** Offsets in the sentence where an independent clause ends and the next begins. */
export function independent(block: TextBlock, evidence: readonly [number, number], text: string): number[] {
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

/** Where the subject of a sentence starts when only adverbials stand before it (« Le 2 septembre, lors d'un comité, le groupe »); -1 when none do. */
export function subjectStart(block: TextBlock, evidence: readonly [number, number]): number {
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
export function afterQuote(text: string, from: number): number {
  const spoken =
    /^["«][^"»]*["»]\s?,\s(?:\p{Ll}[^\s,]*\s){1,5}?(?<!\s(?:dans|par|sur|en|à|de|au|pour|chez|lors|devant|avec)\s)(?=les?\s|la\s|l['’]|une?\s|\p{Lu})/u.exec(
      text,
    )
  return spoken && spoken[0].length <= from ? spoken[0].length : -1
}
