import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { isInline } from '../page/prose.ts'
import { linkShare, namedRule, wordsRule } from './boxes.ts'
import { cueRule, isBiography, isReport } from './cues.ts'
import { type Rule, ruleOf } from './rules.ts'

/** Never touched: dialogs (consent above all), our own host, and what shows nothing. */
const LEFT =
  'script,style,link,meta,template,noscript,dialog,[role=dialog],[role=alertdialog],[id*=didomi i],[class*=didomi i],[id*=consent i],[class*=consent i],epure-popover'
const LOGIN = 'input[type=password]'
const CARD = 'li,a,h2,h3,h4,form,nav,footer,aside'

/**
 * What stands around the body, by its place: beside and after it everything but prose that reports something; between title and
 * body what is named or worded as clutter; above the title only single lines that are worded so.
 */
export function around(document: Document, reading: Reading, add: (element: Element, rule: Rule) => void): void {
  const { body, title, standfirst, paywall, article } = reading
  const own = [body, title, standfirst, ...(article.truncated ? paywall.boxes : [])].filter(e => e !== null)
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      if (own.includes(child) || child.matches(LEFT)) continue
      if (own.some(kept => child.contains(kept)) || (article.truncated && child.querySelector(LOGIN))) visit(child)
      else if (body.compareDocumentPosition(child) & 4) after(child)
      else if (title && title.compareDocumentPosition(child) & 4) between(child)
      else above(child)
    }
  }
  const after = (child: Element) => {
    if (child.matches(LEFT) || holdsArticleText(child)) return
    const told = [...child.children].map(part => namedRule(part) ?? wordsRule(part))
    const parts = new Set(told).size > 1 && told.length < 60 && child.textContent.length > 200
    if (parts) for (const part of child.children) after(part)
    else add(child, namedRule(child) ?? wordsRule(child) ?? ruleOf('around'))
  }
  /** Prose after the body that no card or form holds: another part of the article, or something to be left alone. */
  const holdsArticleText = (child: Element): boolean =>
    [child, ...child.querySelectorAll('p')].some(p => {
      const text = p.tagName === 'P' ? foldText(p.textContent) : ''
      const card =
        p.closest(CARD) ?? p.parentElement?.querySelector(':scope > h2,:scope > h3 a,:scope > h4,:scope > a h3')
      return (
        text.length > 120 &&
        !card &&
        isReport(text) &&
        !isBiography(text) &&
        linkShare(p) < 0.4 &&
        !article.authors.some(name => text.startsWith(name))
      )
    })
  const between = (child: Element) => {
    if (child.tagName === 'TIME') return
    const text = foldText(child.textContent)
    const signed =
      article.authors.some(name => text.includes(name)) ||
      child.querySelector('time') ||
      /^(?:par|publié|mis à jour) /i.test(text)
    const rule = namedRule(child) ?? cueRule(text) ?? (text.startsWith(article.title) ? ruleOf('byline-crumb') : null)
    const links = child.querySelectorAll('a').length
    if (!signed && rule && child.tagName !== 'FIGURE' && (text.length < 400 || linkShare(child) > 0.5)) add(child, rule)
    else if (!signed && links > 1 && linkShare(child) > 0.9) add(child, ruleOf('tag-list'))
    else for (const part of child.children) between(part)
  }
  const above = (child: Element) => {
    const rule = namedRule(child)
    if (rule?.family === 'ad' || rule?.id === 'newsletter-form') return add(child, rule)
    const parts = [...child.children]
    const own = [...child.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim())
    const worded =
      (own || parts.every(isInline)) && parts.length < (own ? 9 : 2) ? cueRule(foldText(child.textContent)) : null
    if (worded) add(child, worded)
    else for (const part of parts) above(part)
  }
  visit(document.body)
}
