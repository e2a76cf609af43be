import type { Measured } from './measure.ts'
import { isFree, spots } from './place.ts'

/** Gives the function that puts the pill where it covers nothing; out of sight when there is no such place. */
export function pillPlacer(host: Element) {
  let spot = -1
  return (pill: HTMLElement, { title, text, ends, x, y }: Measured, side: string): void => {
    const places = [false, true].flatMap(small => {
      pill.classList.toggle('small', small)
      const size = [pill.offsetWidth, pill.offsetHeight] as const
      const lines = small ? ends : ends.slice(0, 1)
      return spots(title, lines, text, size, side).map(at => [at, size, small] as const)
    })
    const resize = () => pill.classList.toggle('small', !!places[spot]?.[2])
    // As it was before it is probed, which lays the page out: nothing may seem to move.
    resize()
    // Out of the window nothing can be probed: what was free stays so.
    if (spot < 0 || (title.bottom > 0 && title.top < innerHeight))
      spot = places.findIndex(([at, size]) => isFree(host, at, size))
    const [at] = places[spot] ?? []
    resize()
    pill.style.cssText = at ? `left:${at[0] - x}px;top:${at[1] - y}px` : 'visibility:hidden'
  }
}
