/** The extension API under the name that the browser gives it; both return promises in Manifest V3. */
import type { Browser } from 'webextension-polyfill'

const scope: { browser?: unknown; chrome?: unknown } = globalThis

/** Not the polyfill: that would be 3 kB in every page. */
export const api = (scope.browser ?? scope.chrome) as Browser
