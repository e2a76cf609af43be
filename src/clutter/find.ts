import type { SourceBlock } from '../article/blocks.ts'
import type { Reading } from '../article/read.ts'
import { mapText } from '../article/text-map.ts'
import { finish, type Steps } from '../page/steps.ts'
import { isHidden } from '../page/visibility.ts'
import { around } from './around.ts'
import { boxes } from './boxes.ts'
import { cueRule, isReport } from './cues.ts'
import { isPart } from './flow.ts'
import { lineSteps } from './lines.ts'
import { type Rule, ruleOf } from './rules.ts'
import { firstTexts } from './tell.ts'
import type { Removal } from './types.ts'

/**
 * Everything on the page that is not the article, each with the rule that says so: what structure tells first (before, beside and
 * after the body), then boxes inside the body, then single lines by their words. Reads only; outermost elements, in page order.
 * Of a page that is still `growing`, what is still open may yet become something else, and is left alone.
 */
export function* clutterSteps(document: Document, reading: Reading, growing = false): Steps<Removal[]> {
  const found = new Map<Element, Rule>()
  let end: Element = document.body
  while (end.lastElementChild) end = end.lastElementChild
  const add = (element: Element, rule: Rule) => {
    if (growing && element.contains(end)) return
    if (!found.has(element) && !keeps(reading, element) && !isHidden(element)) found.set(element, rule)
  }
  for (const credit of reading.credits) add(credit, ruleOf('byline-crumb'))
  yield* around(document, reading, add, growing)
  if (reading.settled) {
    yield* boxes(reading, add)
    yield* lines(reading, found, add)
  }
  // One pass over the page gives order and nesting; comparing positions would cost a walk over siblings each time.
  const removals: Removal[] = []
  let last: Element | undefined
  for (const element of document.body.querySelectorAll('*')) {
    yield
    const rule = found.get(element)
    if (!rule || last?.contains(element)) continue
    last = element
    removals.push({ element, family: rule.family, rule: rule.id, ...wordsOf(element) })
  }
  return removals
}

/** The same at once. */
export const findClutter = (document: Document, reading: Reading): Removal[] => finish(clutterSteps(document, reading))

/** Number of words and first 80 characters of an element, neighbouring elements parted. */
function wordsOf(element: Element): { words: number; text: string } {
  const text = firstTexts(element, 5000, true).join(' ')
  return { words: text ? text.split(' ').length : 0, text: text.slice(0, 80) }
}

/** Title, standfirst, body, and the subscription box of a cut article are never hidden, nor what holds them. */
function keeps({ title, standfirst, body, paywall, article }: Reading, element: Element): boolean {
  const own = [title, standfirst, body, ...(article.truncated ? paywall.boxes : [])]
  return own.some(kept => kept && (element.contains(kept) || (kept !== body && kept.contains(element))))
}

/** Whether an element or one of its ancestors is among the keys. */
export function hasAncestorIn(element: Element | null, found: ReadonlyMap<Element, unknown>): boolean {
  for (; element; element = element.parentElement) if (found.has(element)) return true
  return false
}

/** Blocks of the body outside of `found`, and the rules of those that are clutter by region and cues. */
function* judgeBlocks({ article, sources, standfirst }: Reading, found: ReadonlyMap<Element, unknown>) {
  const open: SourceBlock[] = []
  /** What stands next in the page after each of them. */
  const next: (SourceBlock | undefined)[] = []
  for (const [i, source] of sources.entries()) {
    yield
    if (i > (standfirst ? 1 : 0) && !hasAncestorIn(source.element, found)) next[open.push(source) - 1] = sources[i + 1]
  }
  const texts = open.map(block => block.text)
  const judged = yield* lineSteps(texts, article.authors)
  open.forEach(({ kind, text }, i) => {
    if (kind === 'caption' && text.startsWith(article.title)) judged.set(i, ruleOf('byline-crumb'))
    // « Formation » above a text is its heading; « Lire aussi » is not, when links have been taken out between.
    if (judged.has(i) && next[i] === open[i + 1] && isPart(open, i)) judged.delete(i)
  })
  // Where a line stands does not make it clutter when it reports something, nor a row, an item, or a heading of what stays.
  for (let i = open.length - 1; i >= 0; i--) {
    const { kind, text } = open[i]!
    const rule = judged.get(i)
    if (!rule || cueRule(text) || /author|index/.test(rule.id)) continue
    if (kind === 'heading' ? open[i + 1] && !judged.has(i + 1) : kind !== 'paragraph' || isReport(text))
      judged.delete(i)
  }
  return { open, judged }
}

/** Lines of the body by region and cues; a container goes as one when all its blocks go and it shows no picture. */
function* lines(
  reading: Reading,
  found: ReadonlyMap<Element, Rule>,
  add: (element: Element, rule: Rule) => void,
): Steps<void> {
  const { open, judged } = yield* judgeBlocks(reading, found)
  const gone = new Map<Element, Rule>()
  const kept = new Set<Element>([reading.body])
  open.forEach(({ element }, i) => {
    const rule = judged.get(i)
    if (rule) gone.set(element, rule)
    else for (let e: Element | null = element; e && !kept.has(e); e = e.parentElement) kept.add(e)
  })
  for (let [element, rule] of gone) {
    if (kept.has(element)) continue
    for (
      let up = element.parentElement;
      up && !kept.has(up) && !up.querySelector('img,picture,video,figure');
      up = up.parentElement
    )
      element = up
    add(element, rule)
  }
}

/** The reading without the blocks that stand in removed elements, and without clutter lines that share their element with text. */
export function* cleanSteps(reading: Reading, removals: readonly Removal[]): Steps<Reading> {
  const gone = new Map(removals.map(removal => [removal.element, true]))
  const { open, judged } = yield* judgeBlocks(reading, gone)
  const sharers = new Map<Element, number>()
  for (const { element } of open) sharers.set(element, (sharers.get(element) ?? 0) + 1)
  const kept = open.filter(
    ({ element }, i) => !judged.has(i) || (sharers.get(element) === 1 && element !== reading.body),
  )
  const sources = [...reading.sources.slice(0, reading.standfirst ? 2 : 1), ...kept]
  const blocks = sources.map(({ kind, text }) => ({ kind, text }))
  return { ...reading, sources, map: mapText(sources), article: { ...reading.article, blocks } }
}

/** The same at once. */
export const withoutClutter = (reading: Reading, removals: readonly Removal[]): Reading =>
  finish(cleanSteps(reading, removals))
