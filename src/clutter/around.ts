import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { linkShare, namedRule, wordsRule } from './boxes.ts'
import { cueRule, isProtected, isReport } from './cues.ts'
import { RULES, type Rule } from './rules.ts'

const AROUND = RULES.find(rule => rule.id === 'around')!
/** Never touched: dialogs (consent above all), our own host, and what shows nothing. */
const LEFT =
  'script,style,link,meta,template,noscript,dialog,[role=dialog],[role=alertdialog],[id*=didomi i],[class*=didomi i],[id*=consent i],[class*=consent i],epure-popover'
const LOGIN = 'input[type=password]'

/**
 * What stands around the body, by its place: beside and after it everything but prose that reports something; between title and
 * body what is named or worded as clutter; above the title only what is worded as an offer.
 */
export function around(document: Document, reading: Reading, add: (element: Element, rule: Rule) => void): void {
  const { body, title, standfirst, paywall, article } = reading
  const own = [body, title, standfirst, ...(article.truncated ? paywall.boxes : [])].filter(e => e !== null)
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      if (child === body || child === title || child === standfirst || child.matches(LEFT)) continue
      if (own.some(kept => child.contains(kept))) {
        if (!own.includes(child)) visit(child)
      } else if (article.truncated && child.querySelector(LOGIN)) visit(child)
      else if (body.compareDocumentPosition(child) & 4) after(child)
      else if (title && title.compareDocumentPosition(child) & 4) between(child)
      else above(child)
    }
  }
  const after = (child: Element) => {
    const text = foldText(child.textContent)
    if (isProtected(text) && linkShare(child) < 0.3 && isReport(text)) return
    const rule = namedRule(child) ?? wordsRule(child) ?? AROUND
    const parts = [...child.children]
    const told = new Set(parts.map(part => namedRule(part) ?? wordsRule(part)))
    if (text.length > 200 && told.size > 1 && parts.length < 60) for (const part of parts) after(part)
    else add(child, rule)
  }
  const between = (child: Element) => {
    const text = foldText(child.textContent)
    const rule = namedRule(child) ?? cueRule(text)
    if (child.querySelector('time') || child.tagName === 'FIGURE' || (rule?.id === 'byline-crumb' && text.length > 12))
      return
    if (rule && (text.length < 400 || linkShare(child) > 0.5)) add(child, rule)
    else for (const part of child.children) between(part)
  }
  const above = (child: Element) => {
    const rule = namedRule(child)
    if (rule?.family === 'ad' || rule?.id === 'newsletter-form') return add(child, rule)
    const text = foldText(child.textContent)
    const worded = text.length < 200 ? cueRule(text) : null
    if (worded) add(child, worded)
    else for (const part of child.children) above(part)
  }
  visit(document.body)
}
