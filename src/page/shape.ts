/** What the shape of an element tells of it, whatever it says and is called. */

const INLINE = new Set(
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr|br|img|picture'.split(
    '|',
  ),
)

/** Whether an element stands in the flow of a line, by its name. */
export const isInline = (element: Element): boolean => INLINE.has(element.localName)

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
    children.some(child =>
      /^H[2-4]$/.test(child.tagName)
        ? child.querySelector('a')
        : child.tagName === 'A' && child.querySelector('h2,h3,h4'),
    ) &&
    element.textContent.length < 400
  )
}

/** Whether an element is part of a listing's card: in a link with other blocks, or beside a linked heading. */
export function inCard(element: Element): boolean {
  if (!isInline(element) && element.closest('a')) return true
  const card = element.closest('li,article,div,section')
  return !!card && isCard(card)
}

/** The text of an element, enough of it to tell what it is. */
const bare = (element: Element): string => element.textContent.slice(0, 20_000).replace(/\s+/g, ' ').trim()

/** What a reader follows or presses; some sites make their buttons of anything. */
export const PRESSED = 'a,button,[role=button]'

/** Share of an element's text that is inside links and buttons, 0 to 1. */
export function linkShare(element: Element): number {
  const all = bare(element).length
  let linked = 0
  for (const link of element.querySelectorAll(PRESSED)) if (linked < all) linked += bare(link).length
  return all ? linked / all : 0
}

const PICTURE = 'img,picture,video'
const isPicture = (element: Element | null): boolean =>
  !!element && (element.matches(PICTURE) || (!!element.querySelector(PICTURE) && !element.textContent.trim()))

/** Whether a line is said of a picture: in a figure, under a picture, or around one. */
export const isPictured = (element: Element): boolean =>
  !!element.closest('figure') || isPicture(element.previousElementSibling) || isPicture(element.firstElementChild)

/** Names whose picture it is: « © A. Roche », « Photo : A. Roche », « Image Agence ». */
const CREDIT = /^\(?(?:[©@]|(?:[Pp]hoto(?:graphie)?|Image|Crédit)s? ?[:A-ZÀ-Þ])/
const ENDS = /[.!?…]$/

/** Whether an element is the credit of a picture: the last of a caption, worded so or no sentence after one. */
export function isCredit(element: Element): boolean {
  const parent = element.parentElement
  if (!parent || element.nextElementSibling) return false
  if (parent.localName !== 'figcaption' && !isPicture(parent.firstElementChild)) return false
  const text = bare(element)
  const before = bare(parent).slice(0, -text.length).trim()
  if (!text || text.length > 70 || before.length > 400 || !childrenOf(element).every(isInline)) return false
  return CREDIT.test(text) || (ENDS.test(before) && !ENDS.test(text))
}

/** What a reader fills in or presses. */
const CONTROL = 'form,button,[role=button],input:not([type=hidden]),select,textarea'

/** Whether a link is all that its line holds: between blocks it is a line of its own. */
function isCall(link: Element): boolean {
  let line = link
  while (line.parentElement && isInline(line.parentElement)) line = line.parentElement
  // What stands beside it begins or ends another line.
  const parted = (side: 'previousSibling' | 'nextSibling') => {
    let node = line[side]
    while (node && (node.nodeType === 8 || !node.textContent?.trim())) node = node[side]
    return !node || (node.nodeType === 1 && !isInline(node as Element))
  }
  const text = bare(link)
  return text !== '' && bare(line) === text && parted('previousSibling') && parted('nextSibling')
}

/** Whether an element asks for something: it has a control, a link alone on its line, or nothing but links. */
export function asks(element: Element): boolean {
  const links = [...element.querySelectorAll('a')]
  return (
    element.matches(CONTROL) ||
    !!element.querySelector(CONTROL) ||
    links.some(isCall) ||
    (links.length > 1 && linkShare(element) > 0.8)
  )
}
