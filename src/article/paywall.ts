import type { TextBox } from '../page/prose.ts'
import { asks } from '../page/shape.ts'
import type { Steps } from '../page/steps.ts'

/** Boxes that ask a reader to log in or subscribe, by name: dated hints. */
const BOX = '#poool-widget,[class*=PasEncoreAbonne],[class*=paywall i]:not([class*=label i]),[id*=paywall i]'
/** What such a box says of the article that it cuts off. */
const CUT_OFF =
  /(?:lire|poursui[a-zà-ÿœ]+|continue[rz]|accéder à)(?: \S+){0,3} (?:totalité|intégralité|suite|lecture|article)(?![a-zà-ÿœ-])|(?:article|contenu|suite)(?: complet)?(?: est)? réservée? (?:à nos|aux) abonné|lecture de cet article est réservée|(?:parcouru|reste) \d+ ?%/i
/** What it may say instead, where the page itself tells that it is not free: whom the rest is for, and how they get in. */
const SUBSCRIBERS = /abonné|abonnement/i
const ENTRY = /(?<![a-zà-ÿœ])(?:compte|déjà|identifi|connect)/i
const CALL =
  /^[a-zà-ÿœ]+ez |abonne[rz]|déjà abonné|connectez|identifiez|je m'abonne|offres? |vous (?:accédez|soutenez)/i

/** What stands between a reader and a subscriber's article. */
export interface Paywall {
  /** Boxes to be read past; they stay in the page when the article is cut: people log in there. */
  readonly boxes: readonly Element[]
  /** Only the teaser is in the page. */
  readonly truncated: boolean
}

/**
 * The last lines to be seen of a cut article, in a box named like its wall: the content of a wall is prose that calls on nobody,
 * any other speaks to no reader and has nothing to press.
 */
function isTeaser(box: Element, prose: readonly Element[]): boolean {
  const text = box.textContent
  if (box.matches('[class*=contenu]')) return prose.some(element => box.contains(element))
  return text.length > 140 && !asks(box) && !CUT_OFF.test(text) && !/ vous /i.test(text.replace(/«[^»]*/g, ''))
}

/**
 * Finds the subscription box below the title (`boxes[start]`). `free` is what the metadata says, null when they say nothing.
 * A subscriber's page has no box to be seen; a free article may carry an offer that cuts nothing off.
 */
export function* findPaywall(boxes: readonly TextBox[], start: number, free: boolean | null): Steps<Paywall> {
  const found = new Set<Element>()
  const prose = boxes
    .filter(({ prose, text }) => prose && !CUT_OFF.test(text) && !CALL.test(text))
    .map(box => box.element)
  for (let i = start; i < boxes.length; i++) {
    yield
    const { element, text } = boxes[i]!
    const named = element.closest(BOX)
    if (named) found.add(named)
    else if (text.length < 400 && !element.closest('aside,nav,footer')) {
      // A sentence of the article may speak of subscribers: the box has a call, a form or a link beside it.
      const box = CUT_OFF.test(text) ? largest(element, prose) : null
      if (box && (CALL.test(box.textContent) || box.querySelector('form,input'))) found.add(box)
      const door = free === false && SUBSCRIBERS.test(text) ? doorAround(element) : null
      if (door && prose[0] && prose[0].compareDocumentPosition(door) === 4) found.add(door)
    }
  }
  const walls = [...found].filter(box => !isTeaser(box, prose))
  return {
    boxes: walls.filter(box => !walls.some(other => other !== box && other.contains(box))),
    truncated: found.size > 0 && free !== true,
  }
}

/** The small box around a line on subscribers that lets them in. */
function doorAround(element: Element): Element | null {
  let box: Element | null = element
  for (let i = 0; box && i < 3 && box.textContent.length < 600; i++) {
    if (asks(box) && ENTRY.test(box.textContent)) return box
    box = box.parentElement
  }
  return null
}

/** The largest element around a line that holds no other long text. */
function largest(element: Element, prose: readonly Element[]): Element {
  let box = element
  for (let parent = box.parentElement; parent && parent !== parent.ownerDocument.body; parent = parent.parentElement) {
    const around = parent
    if (around.querySelector('h1') || prose.some(other => around.contains(other))) break
    box = around
  }
  return box
}
