/** One line of French for a fact, from its data and the article's own words; never stronger than the text. */
import { clauseAt } from '../../french/clauses.ts'
import type { TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import { determined } from './determined.ts'
import { capital, clip, NB, typeset } from './format.ts'
import { lineOf } from './lines.ts'

const MAX = 92
const HEDGES = { asserted: '', future: ' (à venir)', expected: ' (à confirmer)', conditional: ' (au conditionnel)' }

/** At most about 90 characters; hedge, negation and attribution of the text carry over. */
export function headline(fact: Merged, block: TextBlock): string {
  const said = {
    negated: fact.negated,
    core: block.text.slice(...fact.core),
    after: block.norm.slice(fact.core[1], fact.core[1] + 80),
    text: block.text,
  }
  const line = lineOf(fact.kind, fact.data, said) ?? { text: clauseAround(fact, block), verbatim: true }
  const sure = line.verbatim || (fact.kind === 'agenda' && fact.modality === 'future')
  const tail = `${sure ? '' : HEDGES[fact.modality]}${clip(source(fact, line.text, block), 45)}`
  return capital(typeset(clip(typeset(line.text), Math.max(40, MAX - tail.length)) + tail))
}

/** Whose words a reported fact stands on. */
function source({ kind, reported, attribution }: Merged, text: string, block: TextBlock): string {
  if (!reported || !attribution || kind === 'quote' || kind === 'directive' || kind === 'actor') return ''
  if (text.includes(attribution.name)) return ''
  const name = determined(attribution.name, block.text)
  return /^\p{Ll}+$/u.test(name) ? ' (propos rapporté)' : `, selon ${name}`
}

/** The article's words around a core: the sentence when it is short, else its clause. */
function clauseAround({ core, evidence }: Merged, block: TextBlock): string {
  const strip = (text: string) =>
    text
      .replace(/^[\s«"“(,;:-]+|[\s«"“(,;:.-]+$/g, '')
      .replace(/^(?:(?:et|mais|dont|or|que|lequel|laquelle) |qu')(?!.*\?$)/i, '')
  const sentence = strip(block.text.slice(...evidence))
  if (sentence.length <= MAX) return balanced(sentence)
  const clause = clauseAt(block, core[0])
  const from = core[1] - clause.start < MAX ? Math.max(clause.start, evidence[0]) : core[0]
  return balanced(strip(block.text.slice(from, Math.max(core[1], Math.min(evidence[1], from + 2 * MAX)))))
}

/** Drops a quotation mark that lost its partner in the cut. */
function balanced(text: string): string {
  const open = text.split('«').length
  const close = text.split('»').length
  const lone = open > close ? text.replace('«', '') : close > open ? text.replace('»', '') : text
  return (lone.split('"').length % 2 === 0 ? lone.replace('"', '') : lone).replace(new RegExp(`${NB}{2,}`, 'g'), NB)
}
