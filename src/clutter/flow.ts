/** What of the body is running text, and where it ends. */
import type { SourceBlock } from '../article/blocks.ts'
import { foldText } from '../article/text.ts'
import { asks, childrenOf, inCard, isInline } from '../page/shape.ts'
import { cueRule, isHouseTalk, isProtected, isReport } from './cues.ts'
import { isProse } from './lines.ts'

/**
 * Whether a line stands in a small box with a field to fill in; and, for a line that reports nothing, a button, or a link
 * to follow under a line that calls on the reader.
 */
function isPitch(element: Element, reports: boolean): boolean {
  let box = element.parentElement
  for (let i = 0; box && i < 2 && childrenOf(box, 12).length < 12 && box.textContent.length < 500; i++) {
    if (box.querySelector('input:not([type=hidden]),textarea')) return true
    const called = box.firstElementChild !== element && isHouseTalk(foldText(box.firstElementChild!.textContent))
    if (!reports && (called ? asks(box) : box.textContent.length < 350 && box.querySelector('button'))) return true
    box = box.parentElement
  }
  return false
}

/** What has been told of blocks: a block is asked for several times, and stands for the page as it was when it was read. */
const flowing = new WeakMap<SourceBlock, boolean>()

/** The element that a line fills: some headings are a span in a paragraph. */
export const lineOf = (element: Element): Element => (isInline(element) && element.parentElement) || element

/** What the newsroom adds below an article. */
export const NOTE = /^(?:\[|\(|cet |article|précision|correcti|erratum|mise? à jour)/i

/** Index of the block where the life of an author begins, with two sentences after it at most; past the last when there is none. */
export function lifeAt(sources: readonly SourceBlock[], authors: readonly string[]): number {
  let at = sources.length
  for (let i = at - 1, after = 0; i > 3 && after < 3; i--) {
    const { kind, text } = sources[i]!
    const named = kind === 'paragraph' && /[.!?…]$/.test(text) && authors.some(name => text.includes(name))
    if (named && !isProtected(text)) at = i
    else if (isFlow(sources[i]!)) after++
  }
  return at
}

/**
 * Whether a line that no link touches stands among sentences of the text as one of them, or above one as its heading: it may
 * use any words then, but those of an ad, a notice or a box of figures.
 */
export function isPart(sources: readonly SourceBlock[], i: number): boolean {
  const [before, { element, text, kind, links }, next] = [sources[i - 1], sources[i]!, sources[i + 1]]
  const parent = lineOf(element).parentElement
  const beside = (other?: SourceBlock) => other?.element.parentElement === parent && other
  if (links > 0 || /ad|index/.test(cueRule(text)?.family ?? '')) return false
  // One of a list's lines is no other thing than those beside it.
  if (kind === 'item') return [before, next].some(other => beside(other) && other?.links === 0 && !cueRule(other.text))
  if (!beside(next) || !isFlow(next!)) return false
  const follows = before && (before.kind === 'heading' || isFlow(before))
  return kind === 'heading' || (kind === 'paragraph' && !!follows && text.length > 50 && /[.!?…][»"”)]*$/.test(text))
}

/** Running text: a sentence that no cue, card, form or list of links claims. */
export function isFlow(source: SourceBlock): boolean {
  const { element, text, links } = source
  let flows = flowing.get(source)
  if (flows === undefined) {
    flows =
      isProse(text) &&
      links < 0.6 &&
      (!isHouseTalk(text) || isProtected(text)) &&
      !cueRule(text) &&
      !inCard(element) &&
      (text.length > 140 || isProtected(text) || !isPitch(element, isReport(text))) &&
      !element.closest('form,nav,[id*=comment i],[class*=comment i]')
    flowing.set(source, flows)
  }
  return flows
}
