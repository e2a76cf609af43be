/** Where pill and popover stand: never on the text. Pixels; `left` and `right` are edges in the window. */

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const NARROWEST = 260
const WIDEST = 400
const GAP = 12

/** Room for the popover beside the text, on the side asked for when it has any; null when only a sheet at the bottom is left. */
export function beside(
  text: Pick<Box, 'left' | 'right'>,
  window: number,
  side: string,
): { left: number; width: number } | null {
  const spaces = [window - text.right, text.left]
  const ordered = side === 'left' ? [1, 0] : [0, 1]
  const at = ordered.find(i => spaces[i]! >= NARROWEST + 2 * GAP)
  if (at === undefined) return null
  const width = Math.min(WIDEST, spaces[at]! - 2 * GAP)
  return { left: at ? GAP : window - width - GAP, width }
}

/**
 * Places for a pill of a size, best first: at the end of the title, whose last line is the first of `ends`, or beside it, above
 * it, below it, then after the last lines of other texts. Corners, in the window.
 */
export function spots(
  title: Box,
  [end = title, ...others]: readonly Box[],
  text: Box,
  [width, height]: readonly [number, number],
  side: string,
): [number, number][] {
  const after = (line: Box): [number, number] => [line.right + GAP, (line.top + line.bottom - height) / 2]
  const right = text.right + GAP
  const left = text.left - GAP - width
  const above = title.top - height - 4
  const lefts: [number, number][] = [
    [left, title.top],
    [text.left, above],
  ]
  const rights: [number, number][] = [after(end), [right, title.top], [text.right - width, above]]
  const beside = side === 'left' ? [...lefts, ...rights] : [...rights, ...lefts]
  return [...beside, [text.right - width, title.bottom + 4], ...others.map(after)]
}

/** Edges around boxes that have a size. */
export function around(boxes: readonly Box[]): Box {
  const real = boxes.filter(box => box.right > box.left)
  const edge = (key: keyof Box, pick: (...values: number[]) => number) => pick(...real.map(box => box[key]))
  return {
    left: edge('left', Math.min),
    right: edge('right', Math.max),
    top: edge('top', Math.min),
    bottom: edge('bottom', Math.max),
  }
}

const BUSY = 'a,button,input,select,textarea,iframe,img,svg,video,canvas,object,embed'

/** Whether nothing of the page stands in a box of the window: no word, no control, no player. What floats above the page (a consent dialog) covers the pill, not the other way. */
export function isFree(
  host: Element,
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
): boolean {
  if (left < 4 || left + width > document.documentElement.clientWidth - 4 || top + scrollY < 0) return false
  for (const x of [0, 0.25, 0.5, 0.75, 1])
    for (const y of [0, 0.5, 1]) {
      const under = document.elementsFromPoint(left + x * width, top + y * height)
      const element = under.find(candidate => candidate !== host && !floats(candidate))
      if (!element) continue
      if (element.closest(BUSY)) return false
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue
        const range = document.createRange()
        range.selectNode(node)
        for (const box of range.getClientRects())
          if (box.left < left + width && box.right > left && box.top < top + height && box.bottom > top) return false
      }
    }
  return true
}

/** Whether an element stands above the pill, wherever the page is scrolled to. */
function floats(element: Element | null): boolean {
  for (; element; element = element.parentElement) {
    const { position, zIndex } = getComputedStyle(element)
    if (position === 'fixed') return +zIndex > 90
  }
  return false
}
