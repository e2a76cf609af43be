import type { TextBox } from '../page/prose.ts'
import { isPictured } from '../page/shape.ts'
import { readBlocks, type Skip, type SourceBlock } from './blocks.ts'
import { HOUSE } from './body.ts'

/** A sentence, or at least the words of one in an element made for captions. */
const SENTENCE = /[.!?…] ?[»"”]?$/
const NAMED = /caption|legend|légende/i

/**
 * Captions of the pictures between title and body, which are the article's when they say something: not who took the
 * picture, which `skip` steps over, and not the title again. `boxes` are the texts of the page after the title.
 */
export function leadCaptions(boxes: readonly TextBox[], title: string, body: Element, skip: Skip): SourceBlock[] {
  const found: SourceBlock[] = []
  for (const { element, text, links } of boxes) {
    if (body.contains(element)) break
    if (
      links ||
      text.length > 400 ||
      !isPictured(element) ||
      HOUSE.test(text) ||
      text.startsWith(title) ||
      skip(element)
    )
      continue
    // A credit may stand beside a caption too.
    for (const beside of element.parentElement!.children) skip(beside)
    for (const block of readBlocks(element, skip)) {
      const worded = NAMED.test(element.localName + element.className) && block.text.length > 30
      if (worded || SENTENCE.test(block.text)) found.push({ ...block, kind: 'caption' })
    }
  }
  return found
}
