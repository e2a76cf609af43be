/** Subjects that only count what was named before: « Trois aides survivront, deux s'arrêteront ». */
import { sentenceAt } from '../../french/clauses.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Span, TextBlock } from '../../french/types.ts'
import { classed, NONE, type Thing } from './antecedent.ts'
import { phraseFrom, thingAt } from './phrase.ts'

/** « deux », « les trois autres », « une dernière »: a count without its noun. */
const COUNT =
  /^(?:(?:(?:l[ea]s? |l'|ces )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+)?(?: ?(?:autres?|premi(?:er|ère)s?|derni(?:er|ère)s?))?)|une?(?: (?:seule?|autre|dernière?|deuxième|troisième|quatrième|cinquième))?|certaine?s|plusieurs|d'autres|aucune?|beaucoup|la plupart)$/i
/** « Sur les cinq aides, trois s'éteindront » */
const AMONG = /^(?:sur|parmi|d[e']|des) ?(?=(?:les|ces|ses|leurs|nos|\p{L}+) )/iu
/** « Trois dispositifs », « les aides », « plusieurs contrats »: there are several of them. */
const SEVERAL =
  /^(?:(?:[lcdsm]es|leurs|plusieurs|certaine?s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+) )/i

/** What a counting subject counts, by the subjects of the clauses before it and what opens its sentence; no name: it is only some of these. */
export function someOf(text: AnalysedText, index: number, span: Span): Thing {
  const block = text.blocks[index] as TextBlock
  if (!COUNT.test(block.norm.slice(span.start, span.end))) return NONE
  const sentence = sentenceAt(block, span.start)
  const among = AMONG.exec(block.norm.slice(sentence.start, span.start))
  const opening = among ? phraseFrom(block, sentence.start + among[0].length, span.start) : NONE
  if (classed(opening)) return { name: null, kind: opening.kind }
  for (const { end, predicate } of sentence.clauses.toReversed()) {
    const subject = end <= span.start && predicate >= 0 ? subjectOf(block, predicate) : null
    if (!subject || !SEVERAL.test(block.norm.slice(subject.start, subject.end))) continue
    const thing = thingAt(text, index, subject)
    if (classed(thing)) return { name: null, kind: thing.kind }
  }
  return NONE
}
