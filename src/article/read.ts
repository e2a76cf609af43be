import { addressKind, siteOf } from '../page/addresses.ts'
import { readsAsProse, type TextBox, textBoxes } from '../page/prose.ts'
import { isCredit, isPictured } from '../page/shape.ts'
import { finish, type Steps } from '../page/steps.ts'
import type { ArticlePage } from '../page/types.ts'
import { blockSteps, readBlocks, type Skip, type SourceBlock } from './blocks.ts'
import { bodyBySelector, bodyByStructure, isArticleProse } from './body.ts'
import { leadCaptions } from './captions.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { findPaywall, type Paywall } from './paywall.ts'
import { textOf } from './text.ts'
import { mapText, type TextMap } from './text-map.ts'
import { splitSuffix, titleElement } from './title.ts'
import type { Article } from './types.ts'

/** An article with its place in the page. */
export interface Reading {
  readonly article: Article
  readonly body: Element
  /** The body was found; else it stands for where the text may come. */
  readonly settled: boolean
  /** The elements that show title and standfirst, when the page shows them. */
  readonly title: Element | null
  readonly standfirst: Element | null
  /** Elements with a caption that stands between title and body, and the credits that stand in any caption. */
  readonly captions: readonly Element[]
  readonly credits: readonly Element[]
  /** Blocks of `article`, with their nodes. */
  readonly sources: readonly SourceBlock[]
  readonly map: TextMap
  readonly paywall: Paywall
  /** What the page says of itself. */
  readonly metadata: Metadata
}

const CHAPO = /chap[oô]|standfirst|sub-?headline|sub-?title|\blead\b|intro|accroche|\bdek\b/i

/** The element of the standfirst: by the template's selector, the page's description, its name, or its place between title and body. */
function standfirstElement(
  boxes: readonly TextBox[],
  start: number,
  title: Element | null,
  body: Element,
  selector: string,
  description: string,
): Element | null {
  let prose = 0
  for (const box of boxes.slice(start + 1, start + 40)) {
    const { element, text } = box
    const inside = body.contains(element)
    const named = selector ? element.closest(selector) : null
    if (named && !named.contains(body)) return named
    if (!isArticleProse(box) || box.links > 0.3 || element.contains(title)) continue
    if (prose++ > 1) break
    const lead = description.slice(0, 60).replace(/\s*(?:…|\.{3})$/, '')
    if ((lead.length > 30 && text.includes(lead)) || CHAPO.test(element.className) || /^H[2-4]$/.test(element.tagName))
      return element
    if (isPictured(element)) continue
    if (!inside && body.compareDocumentPosition(element) & 2)
      return CHAPO.test(element.parentElement?.className ?? '') ? element.parentElement : element
    // In the body, an introduction stands alone in a wrapper of its own kind, unlike one piece of several.
    const parent = element.parentElement
    const next = boxes.slice(boxes.indexOf(box) + 1).find(isArticleProse)?.element.parentElement
    const alone =
      parent?.childElementCount === 1 &&
      (next === body || next?.className !== parent.className || (!next.className && next.childElementCount > 1))
    const below = !!title && parent === title.parentElement
    if (inside && next !== parent && ((alone && parent !== body) || below) && text.length < 500) return element
    if (inside) break
  }
  return null
}

/** One block of all the text in an element. */
function wholeBlock(element: Element, kind: 'title' | 'standfirst'): SourceBlock {
  const nodes = readBlocks(element).flatMap(block => [element as Node, ...block.nodes])
  return { kind, text: textOf(nodes), element, nodes, links: 0 }
}

/**
 * Reads the article of a recognised page: metadata, then title, standfirst and body in reading order.
 * Reads only. What the site hides, and the box that asks to subscribe, stay out of the blocks.
 */
export function* readSteps(document: Document, page: ArticlePage, address: string, growing = false): Steps<Reading> {
  const site = siteOf(address)
  const template = site?.templates.find(t => t.id === page.template)
  const metadata = readMetadata(document, template, site?.name ?? '')
  const boxes = page.boxes ?? (yield* textBoxes(document.body))
  const named = metadata.headline ?? ''
  const headline = splitSuffix(named, metadata.section ?? '').title
  const title = titleElement(document, template?.title ?? 'h1', headline, boxes)
  const start = Math.max(
    0,
    boxes.findIndex(({ element }) => title && (title.contains(element) || element.contains(title))),
  )
  const paywall = yield* findPaywall(boxes, start + 1, metadata.free)
  const open = boxes.filter(({ element }) => !paywall.boxes.some(box => box.contains(element)))
  const openStart = Math.max(0, open.indexOf(boxes[start]!))
  // « Zoé Martin suit la chimie à Lyon. » under a text is no piece of it.
  const authors = metadata.authors ?? []
  const unsigned = ({ text }: TextBox) => !authors.some(name => text.startsWith(name))
  const found =
    (template && (yield* bodyBySelector(document, template.body, open))) ??
    // What has come of a growing page may be its standfirst alone.
    (growing && open.filter(isArticleProse).length < 3
      ? null
      : yield* bodyByStructure(open.filter(unsigned), openStart)) ??
    (template && document.querySelector(template.body))
  const body = found ?? title?.parentElement ?? document.body
  const standfirst = standfirstElement(
    open,
    openStart,
    title,
    body,
    template?.standfirst ?? '',
    metadata.description ?? '',
  )
  const own = new Set([title, standfirst, ...paywall.boxes])
  const sources: SourceBlock[] = title
    ? [wholeBlock(title, 'title')]
    : [{ kind: 'title', text: headline, element: body, nodes: [], links: 0 }]
  if (!sources[0]!.text) sources[0] = { ...sources[0]!, text: headline, nodes: [] }
  if (standfirst) sources.push(wholeBlock(standfirst, 'standfirst'))
  const byline = (block: SourceBlock): boolean =>
    block.text.length < 150 &&
    (!!block.element.querySelector('time') ||
      authors.some(name => block.text.includes(name)) ||
      block.text === metadata.section)
  const credits: Element[] = []
  const skip: Skip = element => own.has(element) || (isCredit(element) && credits.push(element) > 0)
  const captions = title && found ? leadCaptions(open.slice(openStart + 1), sources[0]!.text, body, skip) : []
  sources.push(...captions)
  const blocks = yield* blockSteps(body, skip)
  const opening = blocks.findIndex(({ text }) => readsAsProse(text))
  // A body chosen by structure may hold the title: what stands before it, and the byline, are not the text.
  const before = ({ element }: SourceBlock) =>
    !!title && body.contains(title) && !!(title.compareDocumentPosition(element) & 2)
  sources.push(...blocks.filter((block, i) => !(i < opening && (byline(block) || before(block)))))
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''
  const visible = sources[0]!.text
  return {
    article: {
      url: siteOf(canonical) === site && addressKind(canonical) !== 'other' ? canonical : address,
      site: site?.name ?? '',
      title: visible,
      standfirst: standfirst ? sources[1]!.text : null,
      authors,
      published: metadata.published,
      modified: metadata.modified,
      section: metadata.section ?? splitSuffix(document.title, '', visible).section,
      truncated: paywall.truncated,
      blocks: sources.map(({ kind, text }) => ({ kind, text })),
    },
    body,
    settled: !!found,
    title,
    standfirst,
    captions: captions.map(({ element }) => element),
    credits,
    sources,
    map: mapText(sources),
    paywall,
    metadata,
  }
}

/** The same at once. */
export const readArticle = (document: Document, page: ArticlePage, address: string): Reading =>
  finish(readSteps(document, page, address))
