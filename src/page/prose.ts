import { isInline } from './shape.ts'
import type { Steps } from './steps.ts'
import { isHidden, isSilent } from './visibility.ts'

/** One element that directly holds text, and how that text reads. */
export interface TextBox {
  readonly element: Element
  readonly text: string
  /** Share of the text that is inside links, 0 to 1. */
  readonly links: number
  /** Sentences, not labels. */
  readonly prose: boolean
}

/** Nearest ancestor of a node that is a block, within `root`. */
function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement ?? root
  while (element !== root && isInline(element) && element.parentElement) element = element.parentElement
  return element
}

/** A heading's words, a label or a sentence: only the last reads as prose. */
export const readsAsProse = (text: string): boolean =>
  text.length > 60 && /[.!?…»"”)]\s*$|[.!?…] /.test(text) && /[a-zà-ÿœ]{2} [a-zà-ÿœ]/.test(text)

/** Every element under `root` that directly holds visible text, in page order; one pass over the text. */
export function* textBoxes(root: Element): Steps<TextBox[]> {
  const found = new Map<Element, { text: string; linked: number }>()
  const add = (node: Node) => {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (text.length < 2) return
    const element = blockOf(node, root)
    const box = found.get(element) ?? { text: '', linked: 0 }
    box.text += text
    if (node.parentElement?.closest('a')) box.linked += text.length
    found.set(element, box)
  }
  // By hand: a tree walker that calls a filter for each node costs eight times as much.
  let node: Node | null = root.firstChild
  while (node) {
    yield node.nodeValue?.length
    if (node.nodeType === 3) add(node)
    let next: Node | null = null
    if (node.nodeType === 1 && node.firstChild && !isSilent(node as Element) && !isHidden(node as Element))
      next = node.firstChild
    while (!next && node && node !== root) {
      next = node.nextSibling
      node = node.parentNode
    }
    node = next
  }
  const boxes: TextBox[] = []
  for (const [element, { text, linked }] of found) {
    yield
    const trimmed = text.trim()
    const links = linked / text.length
    boxes.push({ element, text: trimmed, links, prose: links < 0.5 && readsAsProse(trimmed) })
  }
  return boxes
}
