import type { SourceBlock } from '../article/blocks.ts'
import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { asks, childrenOf, inCard, isCard, isInline, linkShare } from '../page/shape.ts'
import type { Steps } from '../page/steps.ts'
import { isHidden, isSilent } from '../page/visibility.ts'
import { cueRule, isHouseTalk, isProtected, isReport } from './cues.ts'
import { isProse } from './lines.ts'
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
  return (
    heard.map(cueRule).find(Boolean) ?? cueRule(heard.join(' ').slice(0, 200)) ?? (calls ? rule('house-note') : null)
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

const MEDIA = 'figure,table,dl,pre'
/**
 * Whether a line stands in a small box with a field to fill in; and, for a line that reports nothing, a button, or a link
 * to follow under a line that calls on the reader.
 */
function isPitch(element: Element, reports: boolean): boolean {
  let box = element.parentElement
  for (let i = 0; box && i < 2 && childrenOf(box, 12).length < 12 && box.textContent.length < 500; i++) {
    if (box.querySelector('input:not([type=hidden]),textarea')) return true
    const called = box.firstElementChild !== element && isHouseTalk(foldText(box.firstElementChild!.textContent))
    if (!reports && (called ? asks(box) : box.textContent.length < 350 && box.querySelector('button'))) return true
    box = box.parentElement
  }
  return false
}

/**
 * Boxes inside the body: what is known, forms, cards, and whatever holds no running text and is named or worded as clutter.
 * A box that says something protected stays.
 */
export function* boxes(reading: Reading, add: (element: Element, rule: Rule) => void): Steps<void> {
  const { body, article, paywall, sources } = reading
  if (!article.truncated) for (const box of paywall.boxes) add(box, rule('paywall-offer'))
  const flow = new Set<Element>([body])
  const headings = new Set<Element>()
  const guarded = new Set<Element>()
  const signed = ({ text }: SourceBlock) => article.authors.some(name => text.startsWith(name))
  const last = sources.findLast(source => isFlow(source) && !signed(source))?.element ?? body
  const ends = (element: Element) => last.compareDocumentPosition(element) === 4
  for (const [i, source] of sources.entries()) {
    yield
    const { element, text, kind } = source
    const up = (set: Set<Element>) => {
      for (let e: Element | null = element; e && !set.has(e); e = e.parentElement) set.add(e)
    }
    if (isFlow(source) && !(signed(source) && ends(element))) up(flow)
    else if (isProtected(text)) up(guarded)
    const next = sources[i + 1]
    // A link in bold is no heading, whatever follows it.
    const titled = kind === 'heading' && (source.links < 0.6 || /^H\d$/.test(element.tagName))
    if ((titled && next && next.text.length > text.length && isFlow(next)) || isPart(sources, i)) headings.add(element)
  }
  const told = (element: Element): Rule | null => {
    const known = knownRule(element)
    if (known || element.matches('form,nav')) return known ?? boxRule(element) ?? rule('newsletter-form')
    if (
      flow.has(element) ||
      (isInline(element) && !isBoxOfLinks(element)) ||
      element.matches(MEDIA) ||
      headings.has(element)
    )
      return null
    const cards = isBoxOfLinks(element) || childrenOf(element, 50).filter(isBoxOfLinks).length > 1
    const links = linkShare(element)
    const text = foldText(element.textContent)
    if (guarded.has(element) && !cards && links < 0.5) return null
    if (element.matches('ul,ol') && links < 0.5 && !cueRule(text)) return null
    if (cards || (links > 0.5 && text.length > 30))
      return boxRule(element) ?? rule(element.querySelector('a') ? 'read-also' : 'share-bar')
    if (isAdLabel(element)) return rule('ad-slot')
    if (ends(element) && sources.some(source => signed(source) && element.contains(source.element)))
      return rule('author-box')
    const leads = ends(element) && (links > 0.2 || (links > 0 && isHouseTalk(text)))
    return boxRule(element) ?? (leads || asks(element) ? themeRule(element) : null)
  }
  function* visit(container: Element): Steps<void> {
    for (const child of childrenOf(container)) {
      yield
      if (child.tagName === 'BR') continue
      const rule = told(child)
      if (rule) add(child, rule)
      // What flows is seen; asking the layout costs more than all the rest.
      else if (child.firstElementChild && (flow.has(child) || !isHidden(child))) yield* visit(child)
    }
  }
  yield* visit(body)
}

/** A card, or a link around several lines. */
const isBoxOfLinks = (element: Element): boolean =>
  isCard(element) || (element.tagName === 'A' && childrenOf(element).some(child => !isInline(child)))

/** What has been told of blocks: a block is asked for several times, and stands for the page as it was when it was read. */
const flowing = new WeakMap<SourceBlock, boolean>()

/**
 * Whether a line that no link touches stands among sentences of the text as one of them, or above one as its heading: it may
 * use any words then, but those of an ad, a notice or a box of figures.
 */
export function isPart(sources: readonly SourceBlock[], i: number): boolean {
  const [before, { element, text, kind, links }, next] = [sources[i - 1], sources[i]!, sources[i + 1]]
  const parent = (isInline(element) ? element.parentElement! : element).parentElement
  const beside = (other?: SourceBlock) => other?.element.parentElement === parent && other
  if (links > 0 || /ad|legal|index/.test(cueRule(text)?.family ?? '')) return false
  // One of a list's lines is no other thing than those beside it.
  if (kind === 'item') return [before, next].some(other => beside(other) && other?.links === 0 && !cueRule(other.text))
  if (!beside(next) || !isFlow(next!)) return false
  const follows = before && (before.kind === 'heading' || isFlow(before))
  return kind === 'heading' || (kind === 'paragraph' && !!follows && text.length > 50 && /[.!?…][»"”)]*$/.test(text))
}

/** Running text: a sentence that no cue, card, form or list of links claims. */
export function isFlow(source: SourceBlock): boolean {
  const { element, text, links } = source
  let flows = flowing.get(source)
  if (flows === undefined) {
    flows =
      isProse(text) &&
      links < 0.6 &&
      (!isHouseTalk(text) || isProtected(text)) &&
      !cueRule(text) &&
      !inCard(element) &&
      (text.length > 140 || isProtected(text) || !isPitch(element, isReport(text))) &&
      !element.closest('form,nav,[id*=comment i],[class*=comment i]')
    flowing.set(source, flows)
  }
  return flows
}
