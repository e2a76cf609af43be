/** « Citations »: words between quotation marks that somebody said or wrote. */

import { clauseAt, sentenceAt } from '../french/clauses.ts'
import type { AnalysedText, Quotation, TextBlock } from '../french/types.ts'
import { asFinding } from './evidence.ts'
import type { Finding } from './types.ts'

/** One fact a quotation, also when an incise interrupts it; titles, nicknames and scare words are left out by the language layer. */
export function findQuote(text: AnalysedText): Finding<'quote'>[] {
  return text.blocks.flatMap((block, index) =>
    block.mentions.flatMap(mention => {
      if (mention.type !== 'quote' || !mention.speech) return []
      const { inner, speaker } = mention
      const said = block.text.slice(inner.start, inner.end)
      const data = { text: said, speaker: speaker?.name ?? null }
      const known = { modality: saidIf(block, mention), negated: false } as const
      const finding = asFinding(text, 'quote', index, inner, data, known)
      return [{ ...finding, reported: true, attribution: speaker && { name: speaker.name, how: speaker.how } }]
    }),
  )
}

/** Modality of saying, not of what is said: « Il aurait lâché : « Nous fermerons » » is conditional, « « Nous fermerons », dit-il » asserted. */
function saidIf(block: TextBlock, { start, end }: Quotation): 'asserted' | 'conditional' {
  const sentence = sentenceAt(block, start)
  const around = [end + 2, sentence.start].filter(at => at < sentence.end && (at >= end || at < start))
  return around.some(at => clauseAt(block, at).modality === 'conditional') ? 'conditional' : 'asserted'
}
