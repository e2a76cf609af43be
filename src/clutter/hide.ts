import type { Removal } from './types.ts'

const MARK = 'data-epure-hidden'

/** Hides what was found: an attribute on each element, and the switch on the root that the style rule waits for. Writes nothing twice. */
export function hide(document: Document, removals: readonly Removal[]): void {
  for (const { element, family } of removals)
    if (element.getAttribute(MARK) !== family) element.setAttribute(MARK, family)
  const root = document.documentElement
  if (root.getAttribute('data-epure') !== 'on') root.setAttribute('data-epure', 'on')
}

/** Takes every attribute back but those of `hidden`; with none of them the document serialises as it did before `hide`. */
export function restore(document: Document, hidden: ReadonlySet<Element> = new Set()): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) if (!hidden.has(element)) element.removeAttribute(MARK)
  if (!hidden.size) document.documentElement.removeAttribute('data-epure')
}
