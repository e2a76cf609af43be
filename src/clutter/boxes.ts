import type { Reading } from '../article/read.ts'
import { foldText } from '../article/text.ts'
import { asks, childrenOf, isCard, isInline, linkShare } from '../page/shape.ts'
import type { Steps } from '../page/steps.ts'
import { isHidden } from '../page/visibility.ts'
import { cueRule, isHouseTalk, isProtected } from './cues.ts'
import { isFlow, isPart, lifeAt, lineOf, NOTE } from './flow.ts'
import { type Rule, ruleOf as rule } from './rules.ts'
import { boxRule, isAdLabel, knownRule, plays, themeRule } from './tell.ts'

const MEDIA = 'figure,table,dl,pre'

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
  const lives = new Set<Element>()
  const life = lifeAt(sources, article.authors)
  const last = sources.findLast((source, i) => i < life && isFlow(source))?.element ?? body
  const ends = (element: Element) => last.compareDocumentPosition(element) === 4
  for (const [i, source] of sources.entries()) {
    yield
    const { element, text, kind } = source
    const up = (set: Set<Element>) => {
      for (let e: Element | null = element; e && !set.has(e); e = e.parentElement) set.add(e)
    }
    if (i < life && isFlow(source)) up(flow)
    else if (i >= life && /[.!?…]$/.test(text) && !NOTE.test(text)) lives.add(element)
    else if (isProtected(text)) up(guarded)
    const next = sources[i + 1]
    // A link in bold is no heading, whatever follows it.
    const titled = kind === 'heading' && (source.links < 0.6 || /^H\d$/.test(element.tagName))
    if ((titled && next && next.text.length > text.length && isFlow(next)) || isPart(sources, i))
      headings.add(lineOf(element))
  }
  const told = (element: Element): Rule | null => {
    const known = knownRule(element)
    if (known || element.matches('form,nav')) return known ?? boxRule(element) ?? rule('newsletter-form')
    if (lives.has(element)) return rule('author-box')
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
    const leads = ends(element) && (links > 0.2 || (links > 0 && isHouseTalk(text)))
    return boxRule(element) ?? (leads || asks(element) ? themeRule(element) : plays(element) ? rule('around') : null)
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
