import { hiddenTest, isSilent } from './visibility.ts'

/** One element that directly holds text, and how that text reads. */
export interface TextBox {
  readonly element: Element
  readonly text: string
  /** Share of the text that is inside links, 0 to 1. */
  readonly links: number
  /** Sentences, not labels. */
  readonly prose: boolean
}

const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|BR|IMG|PICTURE)$/

/** Whether an element stands in the flow of a line, by its name. */
export const isInline = (element: Element): boolean => INLINE.test(element.tagName.toUpperCase())

/** Nearest ancestor of a node that is a block, within `root`. */
function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement ?? root
  while (element !== root && isInline(element) && element.parentElement) element = element.parentElement
  return element
}

/** The element children, `limit` at most, walked once: a live collection costs a walk for each of them, and so does their count. */
export function childrenOf(parent: Element, limit = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = []
  for (let child = parent.firstElementChild; child && found.length < limit; child = child.nextElementSibling)
    found.push(child)
  return found
}

/** Few children and little text, and among them a heading that is a link or a link that is a heading. */
export function isCard(element: Element): boolean {
  const children = childrenOf(element, 8)
  return (
    children.length < 8 &&
    element.textContent.length < 400 &&
    children.some(child =>
      /^H[2-4]$/.test(child.tagName)
        ? child.querySelector('a')
        : child.tagName === 'A' && child.querySelector('h2,h3,h4'),
    )
  )
}

/** Whether an element is part of a listing's card: in a link with other blocks, or beside a linked heading. */
export function inCard(element: Element): boolean {
  if (!isInline(element) && element.closest('a')) return true
  const card = element.closest('li,article,div,section')
  return !!card && isCard(card)
}

/** A heading's words, a label or a sentence: only the last reads as prose. */
export const readsAsProse = (text: string): boolean =>
  text.length > 60 && /[.!?…»"”)]\s*$|[.!?…] /.test(text) && /\p{Ll}{2} \p{Ll}/u.test(text)

/** Every element under `root` that directly holds visible text, in page order; one pass over the text. */
export function textBoxes(root: Element): TextBox[] {
  const hidden = hiddenTest(root.ownerDocument)
  const found = new Map<Element, { text: string; linked: number }>()
  const walker = root.ownerDocument.createTreeWalker(root, 5, node =>
    node.nodeType === 1 && (isSilent(node as Element) || hidden(node as Element)) ? 2 : 1,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').replace(/\s+/g, ' ') : ''
    if (text.length < 2) continue
    const element = blockOf(node, root)
    const box = found.get(element) ?? { text: '', linked: 0 }
    box.text += text
    if (node.parentElement?.closest('a')) box.linked += text.length
    found.set(element, box)
  }
  return [...found].map(([element, { text, linked }]) => {
    const trimmed = text.trim()
    const links = linked / text.length
    return { element, text: trimmed, links, prose: links < 0.5 && readsAsProse(trimmed) }
  })
}
