/**
 * How the text of DOM nodes becomes the text of a block: runs of white space folded to one space (no-break spaces kept),
 * ends trimmed, soft hyphens and zero-width characters left out, letters joined with the accents written after them, a
 * line break read as a space.
 */

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const ALL_UNSEEN = new RegExp(`${UNSEEN.source}+`, 'g')
const SPACES = /[ \t\n\r\f]+/g
const ACCENT = /[\u0300-\u036f]/
/** A letter with accents of its own: « e » and U+0301 for « é ». */
const ACCENTED = /[\s\S][\u0300-\u036f]+/g

/** Without what nobody sees, each letter one with its accents (NFC). */
function composed(text: string): string {
  const seen = text.replace(ALL_UNSEEN, '')
  return ACCENT.test(seen) ? seen.replace(ACCENTED, letter => letter.normalize('NFC')) : seen
}

const trimmed = (text: string): string => text.replace(SPACES, ' ').trim()

const dataOf = (node: Node): string => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' ')

/** Without what is said in quotation marks. */
export const unquoted = (text: string): string => text.replace(/[«"“][^»"”]*[»"”]/g, '')

/** The folded text of a plain string. */
export const foldText = (text: string): string => trimmed(composed(text))

/** The folded text of nodes in reading order; whatever is not a text node stands for a space. */
export const textOf = (nodes: readonly Node[]): string => trimmed(nodes.map(node => composed(dataOf(node))).join(''))

/** Where each UTF-16 unit of `textOf(nodes)` comes from: index of its node, and the stretch [offset, end) in that node. */
export interface Positions {
  readonly node: Uint32Array
  readonly offset: Uint32Array
  readonly end: Uint32Array
}

/** Past the accents that follow a unit, and whatever nobody sees before the last of them. */
function endOfLetter(data: string, start: number): number {
  let end = start + 1
  for (let i = end; i < data.length && (ACCENT.test(data[i]!) || UNSEEN.test(data[i]!)); i++)
    if (ACCENT.test(data[i]!)) end = i + 1
  return end
}

/** Origin of every unit of the folded text; costs a pass over the characters, so ask only for blocks that need it. */
export function positionsOf(nodes: readonly Node[]): Positions {
  const text = textOf(nodes)
  const node = new Uint32Array(text.length)
  const offset = new Uint32Array(text.length)
  const end = new Uint32Array(text.length)
  let at = 0
  for (let n = 0; n < nodes.length && at < text.length; n++) {
    const data = dataOf(nodes[n]!)
    for (let i = 0; i < data.length && at < text.length; ) {
      if (UNSEEN.test(data[i]!)) {
        i++
        continue
      }
      const past = endOfLetter(data, i)
      for (const unit of past > i + 1 ? composed(data.slice(i, past)).split('') : data[i]!) {
        // Folding drops white space or turns it into a space, but never reorders: what equals the next unit is it.
        if (unit !== text[at] && !(text[at] === ' ' && /[\t\n\r\f]/.test(unit))) continue
        node[at] = n
        offset[at] = i
        end[at++] = past
      }
      i = past
    }
  }
  return { node, offset, end }
}
