import { isCredit, isPictured } from '../page/shape.ts'
import { readBlocks, type SourceBlock } from './blocks.ts'
import { HOUSE } from './body.ts'
import { foldText } from './text.ts'

/** A sentence, or in an element made for captions at least the words of one. */
const says = ({ text, element }: SourceBlock): boolean =>
  /[a-zà-ÿœ\d)][.!?…] ?[»"”]?$/.test(text) ||
  (/^figcaption|legend|légende|caption/i.test(`${element.localName} ${element.className}`) &&
    text.split(' ').length > 3)

/**
 * Captions of the pictures between title and body, which are the article's when they say something: not who took the
 * picture, not the title again. `own` are the elements that are read already; `skip` steps over credits.
 */
export function leadCaptions(
  title: Element,
  body: Element,
  own: ReadonlySet<Element | null>,
  skip: (element: Element) => boolean,
): SourceBlock[] {
  const found: SourceBlock[] = []
  if (body.contains(title)) return found
  const heading = foldText(title.textContent)
  let last: Element | null = null
  for (const picture of body.ownerDocument.querySelectorAll('figure,img,picture,video')) {
    if (!(body.compareDocumentPosition(picture) & 2)) break
    if (!(title.compareDocumentPosition(picture) & 4) || last?.contains(picture)) continue
    let box: Element = picture
    const bounds = [body, ...own]
    while (box.parentElement && !bounds.some(bound => bound && box.parentElement?.contains(bound)))
      box = box.parentElement
    last = box
    for (const block of readBlocks(box, skip)) {
      const { text, element, links } = block
      if (links || text.length > 400 || !isPictured(element) || HOUSE.test(text) || !says(block)) continue
      if (!isCredit(element) && !heading.includes(text) && !text.startsWith(heading))
        found.push({ ...block, kind: 'caption' })
    }
  }
  return found
}
