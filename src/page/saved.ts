import { siteOf } from './addresses.ts'

/**
 * What a browser tells of a page, for one that was saved. `checkVisibility` for a saved page that no layout engine shows: the `hidden` attribute, style attributes and the page's own
 * style elements answer; sheets from elsewhere were not saved with it.
 */

const HIDES = /(?:display:\s*none|visibility:\s*hidden)/i

/** Selectors of the page's own style elements that hide. */
function hidingSelectors(document: Document): string {
  const found: string[] = []
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        const { selectorText, style } = rule as CSSStyleRule
        if (!selectorText || selectorText.includes('epure') || !HIDES.test(style.cssText)) continue
        document.createElement('i').matches(selectorText)
        found.push(selectorText)
      }
    } catch {
      // Not readable, or a selector that this parser does not know.
    }
  }
  return found.join(',')
}

/** Teaches a document to tell what it shows, each element for itself. */
export function showSaved(document: Document): void {
  const selectors = hidingSelectors(document)
  Object.defineProperty(document.defaultView!.Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      if (
        this.matches('script,style,link,meta,template,noscript,[hidden]') ||
        HIDES.test(this.getAttribute('style') ?? '')
      )
        return false
      return selectors === '' || !this.matches(selectors)
    },
  })
}

/**
 * The address a page was published at: `url` when it is on a known site, else what the page says of itself, in its canonical link,
 * its og:url, or the comment that browsers put on top of a saved page; null when nobody knows.
 */
export function savedAddress(document: Document, url: string | null): string | null {
  if (url && siteOf(url)) return url
  const saved = [...document.childNodes].find(
    node => node.nodeType === 8 && /saved from|url:/i.test(node.nodeValue ?? ''),
  )
  const own = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /https?:\/\/[^\s'"<>]+/.exec(saved?.nodeValue ?? '')?.[0],
  ].filter(address => address && URL.canParse(address))
  return own.find(address => siteOf(address!)) ?? url ?? own[0] ?? null
}
