/** Which elements the site shows: in a browser the layout engine answers, on a saved page `saved.ts` does. */

const SILENT = new Set(
  'script|style|noscript|template|iframe|object|svg|canvas|video|audio|select|textarea|button|input|datalist'.split(
    '|',
  ),
)
const VISIBLE = { visibilityProperty: true }

/** Elements that never hold the reader's text. */
export const isSilent = (element: Element): boolean => SILENT.has(element.localName)

/** Whether the site itself hides an element; ancestors are the caller's business. What this extension hid counts as shown. */
export const isHidden = (element: Element): boolean =>
  !element.checkVisibility(VISIBLE) && !element.closest('[data-epure-hidden]')
