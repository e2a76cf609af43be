/**
 * Which elements the site shows. In a browser the layout engine answers; on a saved page without one, attributes and
 * the page's own style elements do.
 */

const SILENT = new Set(
  'script|style|noscript|template|iframe|object|svg|canvas|video|audio|select|textarea|button|input|datalist'.split(
    '|',
  ),
)
const VISIBLE = { visibilityProperty: true }
const INLINE_HIDDEN = /(?:display:\s*none|visibility:\s*hidden)/i

/** Elements that never hold the reader's text. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName)

/** Selectors of the page's own style elements that hide; those of sheets from elsewhere cannot be read. */
function hidingSelectors(document: Document): string {
  const found: string[] = []
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        const { selectorText, style } = rule as CSSStyleRule
        if (!selectorText || selectorText.includes('epure') || !INLINE_HIDDEN.test(style.cssText)) continue
        document.createElement('i').matches(selectorText)
        found.push(selectorText)
      }
    } catch {
      // Not readable, or a selector that this parser does not know.
    }
  }
  return found.join(',')
}

/** Whether the site itself hides an element; ancestors are the caller's business. What this extension hid counts as shown. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  if ('checkVisibility' in document.documentElement && document.body?.checkVisibility(VISIBLE))
    return element => !element.checkVisibility(VISIBLE) && !element.closest('[data-epure-hidden]')
  const selectors = hidingSelectors(document)
  return element =>
    element.hasAttribute('hidden') ||
    INLINE_HIDDEN.test(element.getAttribute('style') ?? '') ||
    (selectors !== '' && element.matches(selectors))
}
