/** How much looking may run ahead of its share of the time, ms: some late boxes one after another are hidden as they come. */
const AHEAD = 1200

/** The popover comes or goes: the page itself has not changed. */
const isOwn = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(node => node.nodeName === 'EPURE-POPOVER')

/**
 * Looks when the document has changed: before the next frame is painted, so that a page which comes in pieces does not jump. Changes that come in floods, or that are costly to look at, wait: looking takes a fifth of the time at most, and after the
 * page has loaded five looks a second, in the long run. Tells late text and late clutter; another address too, for no page shows another article without changing its document.
 * A look answers whether there is something to watch: where the address alone says that there is nothing, the page is left
 * alone until it goes to another one.
 */
export function follow(look: () => Promise<boolean>): void {
  let due = 0
  let waiting = false
  let running = false
  let missed = false
  const loading = () => document.readyState === 'loading'
  const run = async () => {
    missed = running
    if (running) return
    running = true
    const start = performance.now()
    const watched = await look()
    waiting = running = false
    due = Math.max(due, start) + 5 * (performance.now() - start) + (loading() ? 0 : 200)
    if (missed) seen()
    if (watched || !('navigation' in window)) return
    observer.disconnect()
    navigation.addEventListener('currententrychange', watch, { once: true })
  }
  const seen = () => {
    missed = true
    if (waiting) return
    waiting = true
    const pause = due - performance.now() - AHEAD
    if (pause > 0) setTimeout(run, pause)
    // While the page comes a frame may be under way: what is hidden at once is in none.
    else if (loading()) run()
    else requestAnimationFrame(run)
  }
  const watch = () => {
    observer.observe(document, { childList: true, characterData: true, subtree: true })
    seen()
  }
  const observer = new MutationObserver(records => {
    if (!records.every(isOwn)) seen()
  })
  watch()
  // The whole document is there, and nothing of it may have been painted yet.
  if (loading()) addEventListener('DOMContentLoaded', run, { once: true })
}
