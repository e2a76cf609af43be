/** « Citations »: words between quotation marks that somebody said or wrote. */
import type { AnalysedText } from '../french/types.ts'
import { asFinding } from './evidence.ts'
import type { Finding } from './types.ts'

/** One fact a quotation, also when an incise interrupts it; titles, nicknames and scare words are left out by the language layer. */
export function findQuote(text: AnalysedText): Finding<'quote'>[] {
  return text.blocks.flatMap((block, index) =>
    block.mentions.flatMap(mention => {
      if (mention.type !== 'quote' || !mention.speech) return []
      const { inner, speaker } = mention
      const said = block.text.slice(inner.start, inner.end)
      const finding = asFinding(text, 'quote', index, inner, { text: said, speaker: speaker?.name ?? null })
      return [{ ...finding, reported: true, attribution: speaker && { name: speaker.name, how: speaker.how } }]
    }),
  )
}
