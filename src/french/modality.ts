import { clauseAt } from './clauses.ts'
import type { Clause, Modality, Span, TextBlock } from './types.ts'

/** The clause that says a span: the innermost at its start, or the first inside it when that one has no verb. */
function clauseOf(block: TextBlock, at: Span): Clause {
  const clause = clauseAt(block, at.start)
  if (clause.predicate >= 0 || at.end <= clause.end) return clause
  return clauseAt(block, at.end - 1)
}

/** Whether a span stands aside from what its clause says: in a bracket, or in an apposition that a comma shuts off right before the verb (« l'usine, forte de 312 personnes, passera »). */
function isAside(block: TextBlock, clause: Clause, at: Span): boolean {
  const { norm, tokens } = block
  const before = norm.slice(Math.max(clause.start, at.start - 200), at.start)
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  if (DESPITE.test(before)) return true
  if (clause.predicate < 0) return false
  const verb = tokens[clause.predicate]!.start
  if (at.end > verb) return false
  // « Fort de 40 salariés, l'atelier deviendra … »: what somebody has as they do it.
  const has = HAVING.test(before) || (clause.modality === 'conditional' && /^["« ]*avec [^,]*$/i.test(before))
  if (has && norm.slice(at.end, verb).includes(',')) return true
  if (!before.includes(',')) return false
  // From the comma before the span to the verb: the apposition, a comma, clitics.
  const from = at.start - before.length + before.lastIndexOf(',') + 1
  const stretch = norm.slice(from, verb)
  if (holdsSubject(norm.slice(clause.start, from - 1), stretch)) return false
  return (
    /,(?: ?[nlsydtm][eya]?'?)* ?$/.test(stretch) &&
    // « En revanche, les contrats de 23 intérimaires, qui courent encore, ne seront »: the relative is aside, not the subject.
    !/, (?:qui|dont|que|où) /.test(stretch) &&
    !/^ (?:soit|et|ou|ni|avec|en|à|au|aux|dans|pour|sur|dès|d'ici|depuis|après|avant|jusqu|entre|vers|pendant|durant|le \d|les \d)(?![\wà-ÿ])/.test(
      stretch,
    )
  )
}

/** « n'a pas perdu son emploi malgré | l'arrêt du four »: what is withstood is there. */
const DESPITE =
  /(?:^|[ '])(?:malgré|en dépit d[eu]s?|en dépit d') ?(?:l[ae]s? |l'|une? |s(?:on|a|es) |leurs? |ces? |cette )?$/iu

/** What may open a clause before its subject: « En revanche, », « A Lyon, », « De son côté, ». */
const OPENING =
  /^["« ]*(?:en|à|a|au|aux|dans|sur|de|du|selon|pour|après|avant|dès|par|chez|côté|mais|et|or|enfin|ainsi|outre|depuis|malgré|faute|grâce|cette fois|désormais|pourtant|toutefois|cependant|néanmoins|certes|si)(?![\p{L}'])/iu
const HAVING = /^["« ]*(?:forte?s? (?:de |d')|riches? (?:de |d')|malgré |outre )[^,]*$/iu
const DETERMINED = /^ (?:les? |la |l'|ses? |sa |son |leurs? |cet?(?:te)? |ces |ni |aucun)/

/** « En revanche, les contrats de 23 intérimaires, qui courent, ne seront pas »: the stretch after an opening is the subject itself. */
const holdsSubject = (opening: string, stretch: string): boolean =>
  !opening.includes(',') && DETERMINED.test(stretch) && OPENING.test(opening)

/** Modality of what stands at a span of the block, by the clause that says it. */
export function modalityAt(block: TextBlock, at: Span): Modality {
  const clause = clauseOf(block, at)
  return clause.modality !== 'asserted' && isAside(block, clause, at) ? 'asserted' : clause.modality
}

/** Whether what stands at a span of the block is under a negation of its clause. */
export function isNegated(block: TextBlock, at: Span): boolean {
  const clause = clauseOf(block, at)
  return clause.negations.some(({ start, end }) => start < at.end && at.start < end) && !isAside(block, clause, at)
}
