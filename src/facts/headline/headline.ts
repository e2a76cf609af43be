/** One line of French for a fact, from its data and the article's own words; never stronger than the text. */
import type { TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import { capital, clip, NB, typeset } from './format.ts'
import { lineOf } from './lines.ts'

const MAX = 92
const HEDGES = { asserted: '', future: ' (à venir)', expected: ' (à confirmer)', conditional: ' (au conditionnel)' }

/** At most about 90 characters; hedge, negation and attribution of the text carry over. */
export function headline(fact: Merged, block: TextBlock): string {
  const core = block.text.slice(...fact.core)
  const line = lineOf(fact.kind, fact.data, fact.negated, core) ?? { text: clauseAround(fact, block), verbatim: true }
  const hedge = line.verbatim ? '' : HEDGES[fact.modality]
  const told = fact.reported && fact.attribution && fact.kind !== 'quote' && fact.kind !== 'directive'
  const source = told && !line.text.includes(fact.attribution.name) ? `, selon ${fact.attribution.name}` : ''
  const tail = `${hedge}${clip(source, 40)}`
  return capital(typeset(clip(typeset(line.text), Math.max(40, MAX - tail.length)) + tail))
}

/** The article's words around a core: the sentence when it is short, else from the core's clause on. */
function clauseAround({ core, evidence }: Merged, block: TextBlock): string {
  const strip = (text: string) => text.replace(/^[\s«"“(,;:-]+|[\s«"“(,;:.-]+$/g, '')
  const sentence = strip(block.text.slice(...evidence))
  if (sentence.length <= MAX) return balanced(sentence)
  const clause = block.sentences.flatMap(one => one.clauses).find(one => one.start <= core[0] && core[0] < one.end)
  const from = clause && core[1] - clause.start < MAX ? clause.start : core[0]
  return balanced(strip(block.text.slice(from, Math.max(core[1], Math.min(evidence[1], from + 2 * MAX)))))
}

/** Drops a quotation mark that lost its partner in the cut. */
function balanced(text: string): string {
  const open = text.split('«').length
  const close = text.split('»').length
  const lone = open > close ? text.replace('«', '') : close > open ? text.replace('»', '') : text
  return (lone.split('"').length % 2 === 0 ? lone.replace('"', '') : lone).replace(new RegExp(`${NB}{2,}`, 'g'), NB)
}
