/** What all ways to find a speaker look at. */
import { resolve } from '../coreference.ts'
import { firstFrom } from '../offsets.ts'
import type {
  AnalysedText,
  Mention,
  PersonMention,
  Quotation,
  Span,
  Speaker,
  SpeakerSource,
  TextBlock,
} from '../types.ts'

/** A quotation in its block and text. */
export interface Site {
  readonly text: AnalysedText
  readonly block: TextBlock
  readonly index: number
  readonly quote: Quotation
}

/** The first person named in [from, to) of a block. */
export const personIn = ({ mentions }: TextBlock, from: number, to: number): PersonMention | undefined => {
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.start >= to) return undefined
    if (mention.type === 'person') return mention
  }
  return undefined
}

/** Index of the first token that starts at an offset or after it. */
export const firstToken = ({ tokens }: TextBlock, offset: number): number => firstFrom(tokens, offset)

/** Who a phrase of the block stands for, as a speaker. */
export const speaker = (site: Site, span: Span, how: SpeakerSource): Speaker => ({
  // « écrivent-ils », when nobody can be told for « ils ».
  name: resolve(site.text, site.index, span, true).replace(/^-(?:t-)?/, ''),
  how,
})
