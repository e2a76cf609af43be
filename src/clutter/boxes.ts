import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { cueRule, isProtected, isReport } from './cues.ts'
import { RULES, type Rule, ruleOf as rule } from './rules.ts'

/** Names that sites give to their furniture, any design. */
const NAMED: readonly (readonly [RegExp, Rule])[] = [
  [/(?:^|[-_ ])(?:share|social|partag\w*|sharing)/i, rule('share-bar')],
  [/newsletter|inscription/i, rule('newsletter-form')],
  [/(?:^|[-_ ])(?:ads?|advert\w*|pub|publicite|sponsor\w*|banner)(?:[-_ ]|$)/i, rule('ad-slot')],
  [/author-?(?:bio|box|card)|(?:^|[-_ ])bio(?:[-_ ]|$)|about-?author/i, rule('author-box')],
  [
    /related|lire-?aussi|read-?(?:also|more|next)|recommend|recirc|most-?read|plus-?lus|interstitial|same-?topic/i,
    rule('read-also'),
  ],
  [/(?:^|[-_ ])(?:jobs?|emplois?)(?:[-_ ]|$)/i, rule('jobs-list')],
  [/(?:^|[-_ ])(?:events?|evenements?|agenda|webinars?)(?:[-_ ]|$)/i, rule('event')],
  [/(?:^|[-_ ])(?:promo\w*|offer|offre|trial|teaser|cta)(?:[-_ ]|$)/i, rule('trial-offer')],
  [/(?:^|[-_ ])tags?(?:[-_ ]|$)/i, rule('tag-list')],
  [/comment/i, rule('comment-form')],
]
const SELECT = RULES.flatMap(({ select }) => select ?? []).join(',')

/** The first texts under an element, a text node each: enough to tell what it is, however long it is. */
function firstTexts(element: Element): string[] {
  const texts: string[] = []
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node && texts.length < 25; node = walker.nextNode()) {
    const text = foldText(node.nodeValue ?? '')
    if (text) texts.push(text)
  }
  return texts
}

/** The rule of a known container. */
export const knownRule = (element: Element): Rule | null =>
  (element.matches(SELECT) && RULES.find(({ select }) => select && element.matches(select))) || null

/** The rule of an element's words: of the first of its texts that has one, else of all as one line. */
export function wordsRule(element: Element): Rule | null {
  const texts = firstTexts(element)
  return texts.map(cueRule).find(Boolean) ?? cueRule(texts.join(' ').slice(0, 200))
}

/** The rule of an element's name, any design's. */
export function nameRule(element: Element): Rule | null {
  const name = `${element.className} ${element.id}`
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** What an element is by what is known of it, else by its words, else by its name. */
export const boxRule = (element: Element): Rule | null => knownRule(element) ?? wordsRule(element) ?? nameRule(element)

/** Share of an element's text that is inside links, 0 to 1. */
export function linkShare(element: Element): number {
  const all = foldText(element.textContent).length
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += foldText(link.textContent).length
  return all ? linked / all : 0
}

/** Boxes inside the body: by name, by what they are made of, by their words. A box that says something protected stays. */
export function boxes({ body, article, paywall }: Reading, add: (element: Element, rule: Rule) => void): void {
  if (!article.truncated) for (const box of paywall.boxes) add(box, rule('paywall-offer'))
  for (const element of body.querySelectorAll('aside,nav,form,ul,ol,p,[class],[id],ins')) {
    const kind = element.tagName
    if (knownRule(element) || kind === 'FORM' || kind === 'NAV') {
      add(element, boxRule(element) ?? rule(kind === 'FORM' ? 'newsletter-form' : 'read-also'))
    } else if (kind === 'ASIDE' || nameRule(element)) {
      const text = foldText(element.textContent)
      const said = text.length > 1500 || isProtected(text) || (isReport(text) && linkShare(element) < 0.5)
      if (!said) add(element, boxRule(element) ?? rule('around'))
    } else if ((kind === 'UL' || kind === 'P') && linkShare(element) > 0.9) {
      const text = foldText(element.textContent)
      if (text.length > 30 && !isProtected(text)) add(element, boxRule(element) ?? rule('read-also'))
    }
  }
}
