import { isInline } from '../page/shape.ts'
import { finish, type Steps } from '../page/steps.ts'
import { isHidden, isSilent } from '../page/visibility.ts'
import { textOf } from './text.ts'
import type { BlockKind } from './types.ts'

/** A block of text with the nodes it stands on. */
export interface SourceBlock {
  readonly kind: BlockKind
  readonly text: string
  /** Nearest element that holds the text as a block; blocks parted by line breaks share theirs. */
  readonly element: Element
  /** Text nodes in reading order; other nodes among them (line breaks, cell borders) read as a space. */
  readonly nodes: readonly Node[]
  /** Share of the text that is inside links, 0 to 1. */
  readonly links: number
}

const SUBHEADING = /inter-?titre|intertitle|sub-?head|sous-?titre|crosshead/i
const PULLED = /exergue|pull-?quote|citation/i
const KIND: Record<string, BlockKind> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', SUMMARY: 'heading' },
  ...{ LI: 'item', DT: 'item', DD: 'item' },
  ...{ BLOCKQUOTE: 'quotation', FIGCAPTION: 'caption', CAPTION: 'caption' },
}

const isSubheading = (element: Element): boolean =>
  SUBHEADING.test(element.className) || element.matches('[role=heading]')

function kindOf(node: Node, root: Element): BlockKind {
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    if (isSubheading(element)) return 'heading'
    if (PULLED.test(element.className)) return 'quotation'
    const kind = KIND[element.tagName.toUpperCase()]
    if (kind) return kind
  }
  return 'paragraph'
}

/** « 31 M€ » and « de ventes » in two elements side by side are two words, though nothing stands between them. */
function isApart(element: Element): boolean {
  const before = element.previousSibling
  if (!isInline(element) || before?.nodeType !== 1) return false
  const text = before.textContent ?? ''
  return /[\p{L}\d%€]$/u.test(text) && /^[\p{L}\d]/u.test(element.textContent) && /[^\p{L}]|../u.test(text)
}

function linked(nodes: readonly Node[]): number {
  let [all, inside] = [0, 0]
  for (const node of nodes) {
    const length = node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0
    all += length
    if (length && node.parentElement?.closest('a,[role=button]')) inside += length
  }
  return all ? inside / all : 0
}

/** A short paragraph all in bold that ends like no sentence does is a heading written by hand. */
const isBoldHeading = (nodes: readonly Node[], text: string): boolean =>
  text !== '' &&
  text.length < 90 &&
  !/[.:;,…»"”]$/.test(text) &&
  nodes.every(node => node.nodeType !== 3 || !node.nodeValue?.trim() || node.parentElement?.closest('strong,b'))

/** Text of the site's own furniture inside an element, to be stepped over. */
export type Skip = (element: Element) => boolean

/** The blocks of visible text under an element, in reading order. Elements that `skip` names are stepped over. */
export function* blockSteps(root: Element, skip: Skip = () => false): Steps<SourceBlock[]> {
  const blocks: SourceBlock[] = []
  let run: Node[] = []
  let breaks = 0
  let row: Element | null = null

  const flush = () => {
    const text = textOf(run)
    if (text) {
      const nodes = run.filter(node => node.parentElement)
      const first = nodes.find(node => node.nodeType === 3 && node.nodeValue?.trim()) ?? nodes[0]!
      let element = first.parentElement ?? root
      while (element !== root && isInline(element) && !isSubheading(element)) element = element.parentElement ?? root
      const kind = row ? 'item' : kindOf(first, root)
      blocks.push({
        kind: kind === 'paragraph' && isBoldHeading(run, text) ? 'heading' : kind,
        text,
        element: row ?? element,
        nodes: run,
        links: linked(run),
      })
    }
    run = []
    breaks = 0
  }
  const parts = (element: Element) => !isInline(element) || isSubheading(element)
  const boundary = (element: Element) => {
    if (!parts(element)) return
    if (row && element !== row) run.push(element)
    else flush()
  }

  let node: Node | null = root.firstChild
  while (node) {
    yield node.nodeValue?.length
    if (node.nodeType === 3) {
      run.push(node)
      if (breaks && node.nodeValue?.trim()) breaks = 0
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (element.tagName === 'BR') {
        run.push(element)
        // A line all in bold before a single break is a heading too.
        if (++breaks > 1 || (!row && isBoldHeading(run, textOf(run)))) flush()
      } else if (isSilent(element) || isHidden(element)) {
        // Shows nothing, parts nothing.
      } else if (skip(element)) boundary(element)
      else {
        boundary(element)
        if (isApart(element)) run.push(element)
        // A table is read row by row, unless it only lays out the page.
        if (!row && element.tagName === 'TR' && !element.querySelector('table,ul,ol,h2,h3,p + p')) row = element
        if (element.firstChild) {
          node = element.firstChild
          continue
        }
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node === root || !node) break
      if (node === row) {
        flush()
        row = null
      } else boundary(node as Element)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  flush()
  return blocks
}

/** The same at once. */
export const readBlocks = (root: Element, skip?: Skip): SourceBlock[] => finish(blockSteps(root, skip))
