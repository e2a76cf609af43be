/**
 * How the text of DOM nodes becomes the text of a block: runs of white space folded to one space (no-break spaces kept),
 * ends trimmed, soft hyphens and zero-width characters left out, a line break read as a space.
 */

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g
const SPACES = /[ \t\n\r\f]+/g

const dataOf = (node: Node): string => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' ')

/** The folded text of a plain string. */
export const foldText = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ').trim()

/** The folded text of nodes in reading order; whatever is not a text node stands for a space. */
export const textOf = (nodes: readonly Node[]): string => foldText(nodes.map(dataOf).join(''))

/** Where each UTF-16 unit of `textOf(nodes)` comes from: index of its node, and offset in that node. */
export interface Positions {
  readonly node: Uint32Array
  readonly offset: Uint32Array
}

/** Origin of every unit of the folded text; costs a pass over the characters, so ask only for blocks that need it. */
export function positionsOf(nodes: readonly Node[]): Positions {
  const text = textOf(nodes)
  const node = new Uint32Array(text.length)
  const offset = new Uint32Array(text.length)
  let at = 0
  for (let n = 0; n < nodes.length && at < text.length; n++) {
    const data = dataOf(nodes[n]!)
    for (let i = 0; i < data.length && at < text.length; i++) {
      const unit = data[i]!
      // Folding drops units and turns white space into a space, but never reorders: what equals the next unit is it.
      if (unit !== text[at] && !(text[at] === ' ' && /[\t\n\r\f]/.test(unit))) continue
      node[at] = n
      offset[at++] = i
    }
  }
  return { node, offset }
}
