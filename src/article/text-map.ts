import type { SourceBlock } from './blocks.ts'
import { type Positions, positionsOf } from './text.ts'

/** The way from block and offset to the page and back. Works on the nodes as they were read: read again when the page changes. */
export interface TextMap {
  /** The element a block stands in. Throws a RangeError for a block that is not there. */
  element(block: number): Element
  /** DOM range of the units [start, end) of a block's text, or null when they are out of bounds or no longer in the page. */
  range(block: number, start: number, end: number): Range | null
  /** DOM range of a whole block, from its first text node to its last: costs nothing, however long the text. */
  whole(block: number): Range | null
}

/** A text map over blocks; positions are worked out for a block when it is first asked for. */
export function mapText(blocks: readonly Pick<SourceBlock, 'element' | 'nodes'>[]): TextMap {
  const positions = new Map<number, Positions>()
  const of = (block: number): Positions => {
    const known = positions.get(block) ?? positionsOf(blocks[block]?.nodes ?? [])
    positions.set(block, known)
    return known
  }
  return {
    element(block) {
      const source = blocks[block]
      if (!source) throw new RangeError(`no block ${block}`)
      return source.element
    },
    whole(block) {
      const texts = blocks[block]?.nodes.filter(node => node.nodeType === 3 && node.isConnected) ?? []
      const range = texts[0]?.ownerDocument?.createRange() ?? null
      range?.setStartBefore(texts[0]!)
      range?.setEndAfter(texts.at(-1)!)
      return range
    },
    range(block, start, end) {
      const nodes = blocks[block]?.nodes
      const { node, offset, end: past } = of(block)
      if (!nodes || start < 0 || end <= start || end > node.length) return null
      // A space may stand for a line break: step inward to text on both sides.
      while (start < end && nodes[node[start]!]!.nodeType !== 3) start++
      while (end > start && nodes[node[end - 1]!]!.nodeType !== 3) end--
      const first = nodes[node[start]!]
      const last = nodes[node[end - 1]!]
      if (!first?.isConnected || !last?.isConnected || start === end) return null
      try {
        const range = first.ownerDocument!.createRange()
        range.setStart(first, offset[start]!)
        range.setEnd(last, past[end - 1]!)
        return range
      } catch {
        return null // The text was shortened since.
      }
    },
  }
}

/** Block and offset of a DOM position, or null when it lies outside of every block. */
export function locate(
  blocks: readonly Pick<SourceBlock, 'nodes'>[],
  node: Node,
  at: number,
): { block: number; offset: number } | null {
  if (node.nodeType !== 3) {
    const child = node.childNodes[at]
    const text = child && (child.nodeType === 3 ? child : child.ownerDocument?.createTreeWalker(child, 4).nextNode())
    return text ? locate(blocks, text, 0) : null
  }
  const block = blocks.findIndex(({ nodes }) => nodes.includes(node))
  if (block < 0) return null
  const { nodes } = blocks[block]!
  const index = nodes.indexOf(node)
  const { node: origin, offset } = positionsOf(nodes)
  let unit = 0
  while (unit < origin.length && (origin[unit]! < index || (origin[unit] === index && offset[unit]! < at))) unit++
  return { block, offset: unit }
}
