/** What a box of the page is, by its name, its words, its fields. */
import { foldText } from '../article/text.ts'
import { asks, linkShare } from '../page/shape.ts'
import { isSilent } from '../page/visibility.ts'
import { cueRule, isHouseTalk } from './cues.ts'
import { RULES, type Rule, ruleOf as rule } from './rules.ts'

const SELECT = RULES.flatMap(({ select }) => select ?? []).join(',')

/** The reader is told to do something: « Trouvez le bon fournisseur ». */
export const CALL = /^(?!Chez |Assez )[A-ZÀ-Þ][a-zà-ÿœ]+ez [^«"»]*$/

/** The first texts under an element, a text node each: enough to tell what it is, however long it is; all of them, or only those `read` as text. */
export function firstTexts(element: Element, limit = 25, read = false): string[] {
  const texts: string[] = []
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node && texts.length < limit; node = walker.nextNode()) {
    const text = foldText(node.nodeValue ?? '')
    if (text && !(read && isSilent(node.parentElement!))) texts.push(text)
  }
  return texts
}

/** The rule of a known container. */
export const knownRule = (element: Element): Rule | null =>
  (element.matches(SELECT) && RULES.find(({ select }) => select && element.matches(select))) || null

/** A price, a change, a month: what a box of quotations is made of, the change in any case. */
const QUOTATION = /^[-+−–]?\d[\d .,]*(?:%|€|\$)?(?:\/[a-z]+)?$|^[a-zà-ÿœ]+ \d{4}$/i
const CHANGE = /^[-+−–] ?\d/

const LISTS = 'table,dl,ul,ol'
/** A few lines that are no list. */
const isSmall = (element: Element, texts: readonly string[]): boolean =>
  texts.length > 1 && texts.join(' ').length < 300 && !element.closest(LISTS) && !element.querySelector(LISTS)

/** The controls of a player, and how long it plays. */
const PLAYED = /^(?:(?:dés)?activer|lecture|lancer|écouter|regarder)(?: \S+){0,3}$|^\d+ ?min(?: \d+)?$|^\d+:\d\d/i

/**
 * The rule of an element's words: of the first of its texts that has one, else of all as one line. Where nothing is asked
 * for, lines about a newsletter or an event may be the article's own: only the first speaks for all.
 */
function wordsRule(element: Element): Rule | null {
  const texts = firstTexts(element)
  const quotations = texts.filter(text => QUOTATION.test(text))
  const sourced = texts.some(text => /^source$/i.test(text))
  if ((quotations.length > 2 || sourced) && quotations.some(text => CHANGE.test(text))) return rule('index-box')
  const quiet = !asks(element) && linkShare(element) < 0.5
  const heard = quiet ? texts.slice(0, 1) : texts
  // « Demandez aux Toulousains, ils paient trois fois plus cher. » may be an answer.
  const calls = heard.some(text => CALL.test(text) && !(quiet && /[.!?…]$/.test(text)))
  // Two lines that speak to the reader, none of them a sentence: a poll, whatever it asks.
  const polls = () =>
    isSmall(element, texts) && texts.filter(isHouseTalk).length > 1 && !texts.some(text => text.endsWith('.'))
  return (
    heard.map(cueRule).find(Boolean) ??
    cueRule(heard.join(' ').slice(0, 200)) ??
    (calls || polls() ? rule('house-note') : null)
  )
}

/** The rule of an element's name, any design's. */
export function nameRule(element: Element): Rule | null {
  const name = `${element.className} ${element.id}`
  return RULES.find(rule => rule.name?.test(name)) ?? null
}

/** What a form is for, by what is to be filled in. */
function formRule(element: Element): Rule | null {
  const field = element.querySelector('textarea,input:is([type=password],[type=email],[type=text],:not([type]))')
  if (!field) return null
  return rule(
    field.matches('textarea') ? 'comment-form' : field.matches('[type=password]') ? 'login' : 'newsletter-form',
  )
}

/** What an element is by what is known of it, else by its words, its fields, its name. */
export const boxRule = (element: Element): Rule | null =>
  knownRule(element) ?? wordsRule(element) ?? formRule(element) ?? nameRule(element)

/** What a box is about that its place or its links have told: what its first line says of it, or all that is no link. */
export function themeRule(element: Element): Rule {
  const [first = '', ...others] = firstTexts(element)
  const about = (text: string, from = 0) => RULES.find(({ theme }, i) => i >= from && theme?.test(text))
  return about(first) ?? (linkShare(element) < 0.6 ? about(others.join(' '), 1) : null) ?? rule('around')
}

/** A line in a box of its own that names an ad above or below: « La suite après l'annonce ». */
export function isAdLabel(element: Element): boolean {
  const text = foldText(element.textContent)
  return (
    /^[^\d.!?…»:]{3,70}$/.test(text) &&
    rule('ad-slot').theme!.test(text) &&
    !element.matches('p,li,h2,h3,h4') &&
    !element.querySelector('h2,h3,h4,img,a')
  )
}

/** A few lines and the controls of a player among them. */
export function plays(element: Element): boolean {
  const texts = firstTexts(element)
  return isSmall(element, texts) && texts.some(text => PLAYED.test(text))
}
