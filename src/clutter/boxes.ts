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

/** The rule of a known container or of one whose name tells what it is; null for others. */
export function namedRule(element: Element): Rule | null {
  const known = element.matches(SELECT) && RULES.find(({ select }) => select && element.matches(select))
  if (known) return known
  const name = `${element.className} ${element.id}`
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** The rule of an element's words: of the whole when it is short, else of one of its first lines. */
export function wordsRule(element: Element): Rule | null {
  const text = element.textContent.slice(0, 3000)
  const lines = text
    .split(/\n|\s{3,}/)
    .map(foldText)
    .filter(Boolean)
  const whole = foldText(text)
  return (whole.length < 200 && cueRule(whole)) || lines.slice(0, 12).map(cueRule).find(Boolean) || null
}

export function linkShare(element: Element): number {
  const all = foldText(element.textContent).length
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += foldText(link.textContent).length
  return all ? linked / all : 0
}

/** Boxes inside the body: by name, by what they are made of, by their words. A box that says something protected stays. */
export function boxes({ body, article, paywall }: Reading, add: (element: Element, rule: Rule) => void): void {
  if (!article.truncated) for (const box of paywall.boxes) add(box, rule('paywall-offer'))
  for (const element of body.querySelectorAll('aside,nav,form,ul,ol,div,section,p,a,[class],ins')) {
    const named = namedRule(element)
    const kind = element.tagName
    if (kind === 'FORM') add(element, wordsRule(element) ?? rule('newsletter-form'))
    else if (named?.select && element.matches(named.select)) add(element, named)
    else if (kind === 'NAV') add(element, wordsRule(element) ?? rule('read-also'))
    else if (named || kind === 'ASIDE') {
      const text = foldText(element.textContent)
      if (
        !text ||
        (text.length < 1500 &&
          !isProtected(text) &&
          (named || wordsRule(element) || linkShare(element) > 0.5 || !isReport(text)))
      )
        add(element, wordsRule(element) ?? named ?? rule('around'))
    } else if ((kind === 'UL' || kind === 'P') && linkShare(element) > 0.9) {
      const text = foldText(element.textContent)
      if (text.length > 30 && !isProtected(text)) add(element, wordsRule(element) ?? rule('read-also'))
    }
  }
}
