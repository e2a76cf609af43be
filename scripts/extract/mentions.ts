import { analyse } from '../../src/french/analyse.ts'
import type { Mention } from '../../src/french/types.ts'

/** What a mention stands for in one word or number, whatever its type. */
function meaningOf(mention: Mention, text: string): string | number | null {
  switch (mention.type) {
    case 'person':
    case 'organisation':
      return mention.name
    case 'acronym':
      return mention.expansion
    case 'quote':
      return text.slice(mention.inner.start, mention.inner.end)
    default:
      return mention.value
  }
}

/** Every typed span that the language layer sees in the blocks `texts`, in reading order; offsets are those of its block. */
export function mentionsIn(texts: readonly string[], published: string | null) {
  return analyse(texts, published).blocks.flatMap((block, index) =>
    block.mentions.map(mention => ({
      ...mention,
      block: index,
      text: block.text.slice(mention.start, mention.end),
      value: meaningOf(mention, block.text),
    })),
  )
}
