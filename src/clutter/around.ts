import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { asks, childrenOf, inCard, isInline, linkShare, PRESSED } from '../page/shape.ts'
import type { Steps } from '../page/steps.ts'
import { isHidden } from '../page/visibility.ts'
import { cueRule, isBiography, isHouseTalk, isProtected, isReport } from './cues.ts'
import { type Rule, ruleOf } from './rules.ts'
import { boxRule, CALL, isAdLabel, knownRule, nameRule, themeRule } from './tell.ts'

/** Never touched: dialogs, consent above all, and our own host. */
const LEFT = 'dialog,[role*=dialog],[id*=didomi i],[class*=didomi i],[id*=consent i],[class*=consent i],epure-popover'
/** Buttons under a line on cookies: consent is asked for, by whatever tool. */
const isConsent = (element: Element): boolean =>
  !!element.querySelector('button') &&
  !element.querySelector('[type=email],[type=text],textarea') &&
  /cookies|traceurs/i.test(element.textContent.slice(0, 2000))
const isLeft = (element: Element): boolean => element.matches(LEFT) || isConsent(element)

const LOGIN = 'input[type=password]'
const CARD = 'li,a,h2,h3,h4,form,nav,footer,aside'

/** How long a reading takes, in a line of its own: « 3 minutes, montre en main ». */
const READING = /\b(?:min|minutes?|mots|lecture)\b/i
/** What something costs. */
const PRICE = /\d ?[€%]/

/**
 * What stands around the body, by its place: beside and after it everything but prose that reports something; between title and
 * body what is named or worded as clutter; above the title only single lines that are worded so.
 */
export function* around(
  document: Document,
  reading: Reading,
  add: (element: Element, rule: Rule) => void,
  growing: boolean,
): Steps<void> {
  const { body, settled, title, standfirst, captions, sources, paywall, article } = reading
  // Where the title stands in the body, the text begins with its first sentence.
  const heads = [title, standfirst, ...captions]
  // Of a page whose text is still to come, the first sentence may be a box's.
  const first =
    body.contains(title) && (settled || !growing)
      ? sources.find(
          ({ element, text }) => !heads.includes(element) && /.{20}[.!?…] ?[»"”]?$/.test(text) && !cueRule(text),
        )
      : null
  const opening = first?.nodes[0]
  const start = opening ?? (settled ? body : null)
  const own = [start, ...heads, ...(article.truncated ? paywall.boxes : [])]
  // The walk is in page order: 0 above the title, 1 between title and text, 2 after its first line, or after the body.
  let place = 0
  function* visit(parent: Element): Steps<void> {
    for (const child of childrenOf(parent)) {
      yield
      if (child === title) place = Math.max(place, 1)
      else if (child === start || (opening && place < 2 && child.compareDocumentPosition(opening) & 2)) place = 2
      if (place === 2 && opening && body.contains(child)) continue
      if (own.includes(child) || child.matches(LEFT) || isHidden(child)) continue
      if (own.some(kept => kept && child.contains(kept)) || (article.truncated && child.querySelector(LOGIN)))
        yield* visit(child)
      else if (isConsent(child)) continue
      else if (place === 2) yield* after(child)
      else if (place === 1) between(child)
      else above(child)
    }
  }
  const names = (text: string) => article.authors.some(name => text.includes(name))
  function* after(child: Element): Steps<void> {
    if (isLeft(child) || isHidden(child) || (yield* holdsArticleText(child))) return
    const text = foldText(child.textContent.slice(0, 900))
    const life = text.length < 600 && names(text) && linkShare(child) < 0.5 && !child.querySelector('form,input')
    const rule = life ? ruleOf('author-box') : tell(child)
    // A column of boxes is told box by box; what begins with a line of its own is one box.
    const boxes = child.matches('ul,ol') ? [] : childrenOf(child, 60)
    const column = boxes[0]?.firstElementChild && boxes.length < 60 && new Set(boxes.map(tell)).size > 1
    if (column && !knownRule(child)) for (const box of boxes) yield* after(box)
    // « © L'Usine Nouvelle 2027 » is nobody's picture down there.
    else add(child, rule.id === 'byline-crumb' && text.includes('©') ? ruleOf('house-footer') : rule)
  }
  /** Prose after the body that no card or form holds: another part of the article, or something to be left alone. */
  function* holdsArticleText(child: Element): Steps<boolean> {
    for (const p of [child, ...child.querySelectorAll('p')]) {
      yield
      const text = p.tagName === 'P' ? foldText(p.textContent) : ''
      if (
        text.length > 120 &&
        !p.closest(CARD) &&
        !inCard(p) &&
        isReport(text) &&
        !isBiography(text) &&
        linkShare(p) < 0.4 &&
        !names(text)
      )
        return true
    }
    return false
  }
  const tell = (child: Element): Rule => boxRule(child) ?? themeRule(child)
  const between = (child: Element) => {
    if (child.tagName === 'TIME' || isHidden(child)) return
    const text = foldText(child.textContent)
    const signed = names(text) || child.querySelector('time') || /^(?:par|publié|mis à jour) /i.test(text)
    const crumb = text.startsWith(article.title) || (text.length < 50 && READING.test(text))
    const spoken =
      (text.length < 60 && CALL.test(text)) ||
      (settled && child.matches('p,div') && isHouseTalk(text) && !isProtected(text))
    const worded =
      knownRule(child) ??
      cueRule(text) ??
      nameRule(child) ??
      (spoken ? ruleOf('house-note') : crumb ? ruleOf('byline-crumb') : null)
    const links = linkShare(child)
    const many = child.querySelectorAll(PRESSED).length > 1 && links > 0.9
    const mixed =
      (child.childElementCount > 1 ? links > 0.2 || asks(child) : links > 0.9 && text.split(' ').length > 3) &&
      text.length < 300 &&
      !isReport(text)
    if (signed) for (const part of childrenOf(child)) between(part)
    else if (worded && child.tagName !== 'FIGURE' && (text.length < 400 || links > 0.5)) add(child, worded)
    else if (many) add(child, ruleOf(child.querySelector('a') ? 'tag-list' : 'share-bar'))
    else if (mixed || isAdLabel(child)) add(child, tell(child))
    else for (const part of childrenOf(child)) between(part)
  }
  /** Above a title stand a masthead and menus; a box that asks for something in words of its own is neither. */
  const isPromotion = (child: Element): boolean => {
    if (child.matches('header,nav,nav *,[role=search]') || child.querySelector('nav,header,a[href="/"],[type=search]'))
      return false
    const links = child.querySelector('a')
    const words = foldText(child.textContent)
    const spoken = words.length * (1 - linkShare(child)) > 9
    return child.querySelector('h2,h3,h4,h5') ? !!links : spoken && (asks(child) || (!!links && isHouseTalk(words)))
  }
  /** Above the title, a menu's items and the kicker are short; what has a price, or words enough for a message, is none of them. */
  const lineRule = (child: Element, text: string): Rule | null => {
    if (names(text) || child.closest('time,li,[href="/"]') || child.querySelector('time,img,li,a~a')) return null
    const says = !title?.parentElement?.contains(child) && text.length < 100 && text.split(' ').length > 3
    return says || isAdLabel(child) || (PRICE.test(text) && linkShare(child) > 0.9) ? tell(child) : null
  }
  const above = (child: Element) => {
    if (isHidden(child)) return
    const rule = knownRule(child) ?? nameRule(child)
    if (rule && /ad|newsletter|share/.test(rule.family)) return add(child, rule)
    if (isPromotion(child)) return add(child, tell(child))
    const parts = childrenOf(child)
    const line = parts.length < 2 || parts.every(isInline)
    const text = foldText(child.textContent)
    const worded = line && (cueRule(text) ?? lineRule(child, text))
    if (worded) add(child, worded)
    else for (const part of parts) above(part)
  }
  yield* visit(document.body)
}
