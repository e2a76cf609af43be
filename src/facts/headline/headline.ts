/** One line of French for a fact, from its data and the article's own words; never stronger than the text. */
import type { TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import type { Place } from '../types.ts'
import { determined } from './determined.ts'
import { capital, clip, typeset } from './format.ts'
import { lineOf } from './lines.ts'
import { excerpt, isNegative } from './own.ts'
import { isPlain } from './plain.ts'

const MAX = 106
const HEDGES = { asserted: '', future: ' (à venir)', expected: ' (à confirmer)', conditional: ' (au conditionnel)' }
/** Kinds whose sentence says it best when it is short enough. */
const VERBATIM = new Set(['budget', 'jobs', 'directive'])
/** Hedges that need a mark when the words have lost the verb. */
const UNSURE = new Set(['expected', 'conditional'])
/** « Il exige … » alone does not say who. */
const PRONOUN = /^(?:ils?|elles?|celui|celles?|ceux|ce dernier|cette dernière)(?!\p{L})/iu

/** Where a sum, a number of jobs or a request is told without a cut: in its own sentence, else in the first mention that is short enough. */
function toldBest(fact: Merged, blocks: readonly TextBlock[]) {
  const told = ({ block, core, evidence }: Place) => {
    const here = blocks[block] as TextBlock
    return { core, evidence, block: here, own: excerpt(here, core, evidence, fact.negated) }
  }
  const first = told(fact)
  // A lost end can be read below; a gap before the figure cannot be guessed.
  if (!first.own.text.includes('… ') || !VERBATIM.has(fact.kind)) return first
  for (const mention of fact.mentions) {
    const other = told(mention)
    if (other.own.whole && (!fact.negated || isNegative(other.own.text))) return other
  }
  return first
}

/** At most about 90 characters, never over 110; hedge, negation and attribution of the text carry over. */
export function headline(fact: Merged, blocks: readonly TextBlock[]): string {
  const { kind, modality, negated } = fact
  const { block, core, evidence, own } = toldBest(fact, blocks)
  const said = {
    negated,
    core: block.text.slice(...core),
    before: block.text.slice(evidence[0], core[0]),
    after: block.text.slice(core[1], evidence[1]),
    text: block.text,
    plain: () => isPlain(block, core, evidence),
  }
  const enough = own.whole && VERBATIM.has(kind) && !(kind === 'directive' && PRONOUN.test(own.text))
  const line = enough ? null : lineOf(kind, fact.data, said)
  const text = typeset(line?.text ?? own.text)
  const sure = line ? line.verbatim || (kind === 'agenda' && modality === 'future') : modality === 'future'
  const hedged =
    kind === 'quote' || kind === 'actor' || (sure && !UNSURE.has(modality)) || /rai(?:en)?t(?!\p{L})/u.test(text)
  const tail = [
    hedged ? '' : HEDGES[modality],
    !line && own.conditional ? ' (sous condition)' : '',
    negated && kind !== 'quote' && kind !== 'actor' && !isNegative(text) ? ' (phrase négative)' : '',
    clip(source(fact, text, blocks[fact.block] as TextBlock, !line && own.whole), 40),
  ].join('')
  // « …», précise…, selon X »: one of the two says it.
  const kept = clip(text, Math.max(40, MAX - tail.length)).replace(/([»"])\s?,\s[^»",]{0,30}…$/, '$1')
  return capital(typeset(kept + tail))
}

/** Whose words a reported fact stands on. */
function source(
  { kind, reported, attribution, evidence }: Merged,
  text: string,
  block: TextBlock,
  whole: boolean,
): string {
  if (!reported || !attribution || kind === 'quote' || kind === 'directive' || kind === 'actor') return ''
  if (text.includes(typeset(attribution.name))) return ''
  const sentence = block.norm.slice(...evidence)
  // An independent clause of the sentence is not under the verb of another.
  if (whole && sentence.includes(attribution.name) && !/selon|d'après|croire|dires/i.test(sentence)) return ''
  const name = determined(attribution.name, block.text)
  // A common noun that the sentence does not have with its article names nobody.
  const after = sentence.split(attribution.name)[1] ?? ''
  const vague =
    !/\p{Lu}/u.test(name) &&
    (name === attribution.name || !/^(?:[,.»"]|\s(?:du|des?|d'|à|aux?|proche|s'|\S+ qu))/u.test(after))
  return vague || PRONOUN.test(name) ? ' (propos rapporté)' : `, selon ${name}`
}
