/**
 * Which elements the site shows. In a browser the layout engine answers; on a saved page without one, attributes and
 * the page's own style elements do.
 */

/** Elements that never hold the reader's text. */
export const SILENT =
  'script,style,noscript,template,iframe,object,svg,canvas,video,audio,select,textarea,button,input,datalist'

const HIDDEN =
  '[hidden],[aria-hidden=true]:not(:has(p)),[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]'

function hidingSelectors(document: Document): string[] {
  const found: string[] = []
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        const { selectorText, style } = rule as CSSStyleRule
        if (
          selectorText &&
          (style.display === 'none' || style.visibility === 'hidden') &&
          !selectorText.includes('epure')
        ) {
          document.createElement('i').matches(selectorText)
          found.push(selectorText)
        }
      }
    } catch {
      // A sheet from elsewhere, or a selector this parser does not know.
    }
  }
  return found
}

/** Whether the site itself hides an element; ancestors are the caller's business. What this extension hid counts as shown. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  if ('checkVisibility' in document.documentElement && document.documentElement.checkVisibility())
    return element => !element.checkVisibility({ visibilityProperty: true }) && !element.closest('[data-epure-hidden]')
  const selector = [HIDDEN, ...hidingSelectors(document)].join(',')
  return element => element.matches(selector)
}
