import type { TextBox } from '../page/prose.ts'
import { asks, childrenOf, inCard, isPictured } from '../page/shape.ts'
import type { Steps } from '../page/steps.ts'
import { unquoted } from './text.ts'

/** What stands beside or after an article, by its element or its name. */
const SIDE =
  'nav,footer,aside,form,dialog,[role=dialog],[role=complementary],[id*=comment i],[class*=comment i],[class*=newsletter i]'
/** The house speaks to its reader. */
export const HOUSE =
  /(?:votre|vos) (?:e-?mail|adresse|boîte|inscription|compte|données|droits|consentement)|(?:abonne|inscrive|connecte|identifie)z-vous|cookies|conditions générales|mot de passe|(?:nos|notre) newsletter/i

/** Prose that is not the house's own talk, which is never as long as a text parted by line breaks. */
export const isArticleProse = (box: TextBox): boolean =>
  box.prose && (box.text.length > 900 || !HOUSE.test(unquoted(box.text)))

/** A caption is prose too, but no piece of a text: the body does not grow over the head of the page for it. */
const flows = (box: TextBox): boolean =>
  isArticleProse(box) &&
  !box.element.closest(SIDE) &&
  !inCard(box.element) &&
  (box.text.length > 400 || !isPictured(box.element))

const breaksIn = (element: Element): number => childrenOf(element).filter(child => child.tagName === 'BR').length

function worth(box: TextBox, before: boolean): number {
  // Bare text parted by line breaks is as many paragraphs as it has breaks, two by two.
  if (!before && flows(box)) return Math.min(box.text.length, 600 + 300 * breaksIn(box.element))
  if (box.element.closest(SIDE) || isPictured(box.element)) return 0
  if (/^(?:H[2-6]|D[DT]|T[DH])$/.test(box.element.tagName) && box.links < 0.5) return 0
  return -20 - Math.min(box.text.length, 150)
}

/**
 * The element that holds the running text, by structure alone: prose counts for an element, labels, links and boxes
 * against it, and the element with the largest sum wins, the deepest of equals. `start` is the title's place among the boxes.
 */
export function* bodyByStructure(boxes: readonly TextBox[], start: number): Steps<Element | null> {
  const sums = new Map<Element, number>()
  for (const [i, box] of boxes.entries()) {
    yield
    const value = worth(box, i < start)
    const { element: own } = box
    // A paragraph is not a body, an element with bare text parted by line breaks is.
    let element = /^(?:P|LI|BLOCKQUOTE|H\d|FIGCAPTION)$/.test(own.tagName) ? own.parentElement : own
    for (; element; element = element.parentElement) sums.set(element, (sums.get(element) ?? 0) + value)
  }
  return yield* grown(highest(sums), boxes.slice(start + 1))
}

/** A sentence too short to be told from a label by its length: a text in several pieces may end in some. */
const isSentence = ({ element, text, links }: TextBox): boolean =>
  text.length > 15 && /[a-zà-ÿœ][.!?…] ?[»"”]?$/.test(text) && !links && !HOUSE.test(text) && !element.closest(SIDE)

/** A text that boxes part in several pieces is all of them: widens the body while its parent holds more running text. */
function* grown(body: Element | null, boxes: readonly TextBox[]): Steps<Element | null> {
  const rest: TextBox[] = []
  let begun = false
  for (const box of boxes) {
    yield
    begun ||= !!body?.contains(box.element)
    if (flows(box) || (begun && !box.prose && isSentence(box))) rest.push(box)
  }
  // The first prose after the title may be a standfirst outside of the body.
  const first = rest.findIndex(box => box.prose)
  if (first >= 0) rest.splice(first, 1)
  for (let parent = body?.parentElement; body && parent; parent = parent.parentElement) {
    const inside: Element = body
    let length = 0
    let twin = false
    for (const { element, text, prose } of rest) {
      yield
      if (inside.contains(element) || !parent.contains(element)) continue
      if (prose) length += text.length
      // Another element like this one, by its name, or because it asks for nothing.
      let branch: Element = element
      while (branch.parentElement && branch.parentElement !== parent) branch = branch.parentElement
      twin ||= branch.tagName === inside.tagName && (branch.className === inside.className || !asks(branch))
      if (twin || length > 200) break
    }
    if (twin || length > 200) body = parent
  }
  return body
}

/** The element with the highest sum above zero, the deepest of equals. */
function highest(sums: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null
  let top = 0
  for (const [element, sum] of sums) {
    if (sum < top || sum <= 0 || (sum === top && best && !(best as Element).contains(element))) continue
    best = element
    top = sum
  }
  return best
}

/** The match of a selector that holds the most prose; null when none holds any. */
export function* bodyBySelector(
  document: Document,
  selector: string,
  boxes: readonly TextBox[],
): Steps<Element | null> {
  const sums = new Map<Element, number>()
  for (const element of document.querySelectorAll(selector)) sums.set(element, 0)
  for (const box of boxes) {
    yield
    if (!isArticleProse(box)) continue
    for (
      let element = box.element.closest(selector);
      element;
      element = element.parentElement?.closest(selector) ?? null
    )
      sums.set(element, sums.get(element)! + box.text.length)
  }
  return highest(sums)
}
