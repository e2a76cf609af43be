import type { TextBox } from '../page/prose.ts'
import { foldText } from './text.ts'

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Share of the words of `a` that `b` has, 0 to 1. */
export function overlap(a: string, b: string): number {
  const own = wordsOf(a)
  const other = wordsOf(b)
  let common = 0
  for (const word of own) if (other.has(word)) common++
  return own.size ? common / own.size : 0
}

/** The element that shows the title: the heading nearest in wording to what the metadata call it, else the first one. */
export function titleElement(
  document: Document,
  selector: string,
  headline: string,
  boxes: readonly TextBox[],
): Element | null {
  const headings = [...document.querySelectorAll(`${selector},h1`)].slice(0, 20)
  let best: Element | null = null
  let score = -1
  for (const heading of headings) {
    const text = foldText(heading.textContent)
    const near = text ? overlap(text, headline) * Math.min(1, text.length / 15) : -1
    if (near > score) [best, score] = [heading, near]
  }
  if (score > 0.3 || !headline) return best
  return boxes.find(box => overlap(box.text, headline) > 0.8 && overlap(headline, box.text) > 0.8)?.element ?? best
}

/** A title without the section or site that metadata append to it: « Titre - L'Usine Matières premières ». */
export const withoutSuffix = (title: string, section: string): string => {
  const match = /^(.{8,}\S)\s+[-–—|]\s+([^-–—|]{3,40})$/.exec(title)
  return match && (/usine|moniteur/i.test(match[2]!) || (section && overlap(match[2]!, section) > 0.6))
    ? match[1]!
    : title
}
