/** Entry of the content script: follows what the tab shows, with one visit, one popover and one AbortController an article. */
import { follow } from './follow.ts'
import { inSlices } from './page/steps.ts'
import { mountPanels } from './panels/mount.tsx'
import { stateOf, toHide } from './panels/scene.ts'
import { describe, type Found, findArticle, hideOnly, write } from './pipeline.ts'
import { chord } from './settings/chord.ts'
import { answer, type Question } from './settings/messages.ts'
import { type Reader, reader } from './settings/reader.ts'

type Visit = AbortController & { panels?: ReturnType<typeof mountPanels>; address?: string }

let visit: Visit = new AbortController()
let reason = ''
let one: Reader | undefined
/** Read when they are first asked for: a page that is no article does without. */
const me = (): Reader =>
  (one ??= reader(() => visit.panels?.draw({ ...visit.panels.scene, settings: me().settings, say: me().say })))

/** Hides at once, before anything is painted; facts come when the browser has time. */
function show(found: Found | string): void {
  const gone = typeof found === 'string'
  if (gone || visit.address !== location.href) {
    visit.abort()
    visit = new AbortController()
  }
  reason = gone ? found : ''
  visit.address = location.href
  if (gone) {
    hideOnly([])
    return
  }
  const { signal } = visit
  // Nearly everybody hides everything: the first paint does not wait for those who do not.
  const tidy = () => hideOnly(toHide(found.removals, me().settings, visit.panels?.state.shown ?? []))
  tidy()
  if (document.readyState === 'loading') return
  const tell = async () => {
    if (signal.aborted) return
    const scene = await describe(found, me().settings, me().say)
    if (signal.aborted) return
    if (visit.panels) visit.panels.draw(scene)
    else visit.panels = mountPanels(scene, { change: me().change, chord, hide: hideOnly, write, signal })
  }
  me().loaded.then(() => {
    if (signal.aborted) return
    tidy()
    requestIdleCallback(tell, { timeout: 500 })
  })
}

follow(async () => {
  await inSlices(findArticle(), show)
  return reason !== 'notArticle_address'
})
answer<Question>(async question => {
  const { panels } = visit
  await me().loaded
  if (!panels) return { article: false, reason: me().say(reason || 'broken') }
  if (question === 'copy') return write(panels.scene, me().settings.format)
  if (question === 'open') panels.set({ open: true })
  return stateOf(panels)
})
