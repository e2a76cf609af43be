import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { mapText } from '../article/text-map.ts'
import { hiddenTest } from '../page/visibility.ts'
import { around } from './around.ts'
import { boxes } from './boxes.ts'
import { judgeLines } from './lines.ts'
import type { Rule } from './rules.ts'
import type { Removal } from './types.ts'

/**
 * Everything on the page that is not the article, each with the rule that says so: what structure tells first (before, beside and
 * after the body), then boxes inside the body, then single lines by their words. Reads only; outermost elements, in page order.
 */
export function findClutter(document: Document, reading: Reading): Removal[] {
  const hidden = hiddenTest(document)
  const found = new Map<Element, Rule>()
  const add = (element: Element, rule: Rule) => {
    if (!found.has(element) && !keeps(reading, element) && !hidden(element)) found.set(element, rule)
  }
  around(document, reading, add)
  boxes(reading, add)
  lines(reading, found, add)
  const outermost = [...found].filter(([element]) => !hasAncestorIn(element.parentElement, found))
  outermost.sort(([a], [b]) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
  return outermost.map(([element, { family, id }]) => {
    const text = foldText(element.textContent.slice(0, 20_000))
    return { element, family, rule: id, words: text ? text.split(' ').length : 0, text: text.slice(0, 80) }
  })
}

/** Title, standfirst, body, and the subscription box of a cut article are never hidden, nor what holds them. */
function keeps({ title, standfirst, body, paywall, article }: Reading, element: Element): boolean {
  const own = [title, standfirst, body, ...(article.truncated ? paywall.boxes : [])]
  return own.some(kept => kept && element.contains(kept))
}

function hasAncestorIn(element: Element | null, found: ReadonlyMap<Element, unknown>): boolean {
  for (; element; element = element.parentElement) if (found.has(element)) return true
  return false
}

/** Lines of the body by region and cues; a container goes as one when all its blocks go. */
function lines(reading: Reading, found: ReadonlyMap<Element, Rule>, add: (element: Element, rule: Rule) => void): void {
  const inBody = reading.sources.filter(source => source.kind !== 'title' && source.element !== reading.standfirst)
  const open = inBody.filter(source => !hasAncestorIn(source.element, found))
  const judged = judgeLines(
    open.map(block => block.text),
    reading.article.authors,
  )
  const title = reading.article.title
  const gone = new Map<Element, Rule>()
  const kept = new Set<Element>()
  open.forEach((block, i) => {
    const rule = judged.get(i)
    const repeats = block.kind === 'caption' && block.text.startsWith(title)
    if (rule && !repeats) gone.set(block.element, rule)
    else
      for (let e: Element | null = block.element; e && e !== reading.body && !kept.has(e); e = e.parentElement)
        kept.add(e)
  })
  for (let [element, rule] of gone) {
    if (kept.has(element) || element === reading.body) continue
    while (element.parentElement && element.parentElement !== reading.body && !kept.has(element.parentElement))
      element = element.parentElement
    add(element, rule)
  }
}

/** The reading without the blocks that stand in removed elements. */
export function withoutClutter(reading: Reading, removals: readonly Removal[]): Reading {
  const gone = new Map(removals.map(removal => [removal.element, true]))
  const inBody = reading.sources.filter((_, i) => i >= (reading.standfirst ? 2 : 1))
  const open = inBody.filter(source => !hasAncestorIn(source.element, gone))
  // Bare text cannot be hidden in the page, but is not the article for all that.
  const judged = judgeLines(
    open.map(block => block.text),
    reading.article.authors,
  )
  const sources = [...reading.sources.slice(0, reading.standfirst ? 2 : 1), ...open.filter((_, i) => !judged.has(i))]
  return {
    ...reading,
    sources,
    map: mapText(sources),
    article: { ...reading.article, blocks: sources.map(({ kind, text }) => ({ kind, text })) },
  }
}
