import type { TextBox } from '../page/prose.ts'
import { foldText } from './text.ts'

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z\dà-ɏ]+/g))

/** Share of the words of `a` that `b` has, 0 to 1. */
function overlap(a: string, b: string): number {
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

/**
 * A title and the section that metadata append to it: « Titre - L'Usine Matières premières ». The suffix is one when it
 * names the site or `section`, or when `shown`, the title that the page shows, ends before it.
 */
export function splitSuffix(title: string, section: string, shown = ''): { title: string; section: string | null } {
  const match = /^(.{8,}\S)\s+[-–—|]\s+(\S.{2,40})$/.exec(title)
  const whole = shown !== '' && title.startsWith(shown)
  const suffix = whole ? title.slice(shown.length).replace(/^\s*[-–—|]\s+/, '') : (match?.[2] ?? '')
  const known = whole || /usine|moniteur/i.test(suffix) || (section && overlap(suffix, section) > 0.6)
  if (!match || !known) return { title, section: null }
  const name = suffix.replace(/^l['’]usine (?:nouvelle|digitale)?(?:de l['’]|du |de la |des )?/i, '')
  return { title: whole ? shown : match[1]!, section: name || null }
}
