/** One line of French for a fact, from its data and the article's own words; never stronger than the text. */
import { covering } from '../../french/offsets.ts'
import type { TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import type { Place } from '../types.ts'
import { clip, closed } from './cut.ts'
import { capital, typeset } from './format.ts'
import { lineOf } from './lines.ts'
import { excerpt } from './own.ts'
import { isPlain } from './plain.ts'
import { isNegative } from './polarity.ts'
import { named, PRONOUN, source } from './source.ts'

const MAX = 110
const HEDGES = { asserted: '', future: ' (à venir)', expected: ' (à confirmer)', conditional: ' (au conditionnel)' }
/** Kinds whose sentence says it best when it is short enough. */
const VERBATIM = new Set(['budget', 'jobs', 'directive'])
/** Hedges that need a mark when the words have lost the verb. */
const UNSURE = new Set(['expected', 'conditional'])

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
  const pronoun = PRONOUN.test(own.text) || isUnnamed(fact, own.text)
  const enough = own.whole && VERBATIM.has(kind) && !(kind === 'directive' && pronoun)
  const line = enough
    ? null
    : lineOf(kind, fact.data, {
        block,
        core,
        evidence,
        modality,
        negated,
        whole: own.whole && !pronoun,
        plain: () => isPlain(block, core, evidence),
      })
  const here = blocks[fact.block] as TextBlock
  const text = line ? typeset(line.text) : named(typeset(own.text), fact, here, isSpoken(block, core))
  const told = kind === 'quote' || kind === 'actor'
  const sure = line ? line.verbatim || (kind === 'agenda' && modality === 'future') : modality === 'future'
  const end = text.indexOf(typeset(block.text.slice(...core))) + core[1] - core[0]
  const cut = (tail: string): string => {
    // A mark that the cut leaves open is closed behind it.
    const room = MAX - tail.length - (/[«(]/.test(text) ? 2 : 0)
    return closed(clip(text, Math.max(40, room), line ? 0 : end))
  }
  const from = clip(source(fact, text, here, !line && own.whole), 40)
  const condition = !line && own.conditional ? ' (sous condition)' : ''
  // What the cut leaves must still say it.
  const shown = cut(condition + from)
  const hedged = told || (sure && !UNSURE.has(modality)) || /rai(?:en)?t(?!\p{L})/u.test(shown)
  const tail = [
    hedged ? '' : HEDGES[modality],
    condition,
    negated && !told && !isNegative(shown) ? ' (phrase négative)' : '',
    from,
  ].join('')
  return capital(typeset(cut(tail) + tail))
}

/** « …, et elle recommande d'étendre le délai »: who asks was named before. */
const isUnnamed = ({ kind, data }: Merged, text: string): boolean => {
  const name = kind === 'directive' ? (data.issuer ?? data.addressee) : null
  return name !== null && !text.includes(name)
}

/** Whether the core stands between quotation marks. */
const isSpoken = (block: TextBlock, [from, to]: readonly [number, number]): boolean =>
  (covering(block, from, /^quote/)?.end ?? 0) >= to
