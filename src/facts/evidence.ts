/** What every kind needs to turn a core into a finding: its sentence, and the attributes that the clause decides. */
import { attributionAt } from '../french/attribution.ts'
import { sentenceAt } from '../french/clauses.ts'
import { isNegated, modalityAt } from '../french/modality.ts'
import type { AnalysedText, Span, TextBlock } from '../french/types.ts'
import type { DataOf, Finding, Kind, Place } from './types.ts'

/** In the order of the text. */
export const byPlace = (a: Place, b: Place): number => a.block - b.block || a.core[0] - b.core[0]

/** Attributes a kind knows better than the clause does. `at` moves the place where modality, negation and attribution are read. */
export interface Known {
  readonly at?: Span
  readonly modality?: Finding['modality']
  readonly negated?: boolean
  readonly background?: boolean
}

/** The sentence of `core`, or the run of sentences when it crosses a boundary, as `[start, end]` in UTF-16 offsets of the block. */
function evidenceOf(block: TextBlock, core: Span): [number, number] {
  const first = sentenceAt(block, core.start)
  const last = sentenceAt(block, Math.max(core.start, core.end - 1))
  return [Math.min(first.start, core.start), Math.max(last.end, core.end)]
}

/** What is longer is no company profile. */
const PROFILE = 200

/** Whether an offset stands between the parentheses of its sentence: the company profiles of the press, « (23 M€, 102 salariés) ». */
export function inParentheses(block: TextBlock, offset: number): boolean {
  const from = sentenceAt(block, offset).start
  const near = Math.max(from, offset - PROFILE)
  const before = block.norm.slice(near, offset + 1)
  const open = before.lastIndexOf('(')
  if (open < 0 || open < before.lastIndexOf(')', before.length - 2)) return false
  return block.norm.slice(offset, near + open + PROFILE).includes(')')
}

/** A finding with its sentence, modality, negation and attribution. `core` is in UTF-16 offsets of block number `block`. */
export function asFinding<K extends Kind>(
  text: AnalysedText,
  kind: K,
  block: number,
  core: Span,
  data: DataOf[K],
  known: Known = {},
): Finding<K> {
  const here = text.blocks[block] as TextBlock
  const at = known.at ?? core
  const { reported, by } = attributionAt(text, block, at)
  return {
    kind,
    block,
    core: [core.start, core.end],
    evidence: evidenceOf(here, core),
    data,
    modality: known.modality ?? modalityAt(here, at),
    negated: known.negated ?? isNegated(here, at),
    reported,
    attribution: by && { name: by.name, how: by.how },
    background: known.background ?? inParentheses(here, core.start),
  }
}
