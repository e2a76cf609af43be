/** Entry of the content script: follows what the tab shows, with one visit, one popover and one AbortController an article. */
import { flavours } from './panels/copy.ts'
import { mountPanels } from './panels/mount.tsx'
import { stateOf, toHide } from './panels/scene.ts'
import { describe, findArticle, hideOnly, onChange } from './pipeline.ts'
import { chord } from './settings/chord.ts'
import { answer, type Question } from './settings/messages.ts'
import { reader } from './settings/reader.ts'

type Visit = AbortController & { panels?: ReturnType<typeof mountPanels>; address?: string }

async function main(): Promise<void> {
  let visit: Visit = new AbortController()
  let reason = ''
  const me = reader(() => visit.panels?.draw({ ...visit.panels.scene, settings: me.settings, say: me.say }))

  /** Hides at once, before anything is painted; facts come when the browser has time. */
  const look = () => {
    const found = findArticle()
    const gone = typeof found === 'string'
    if (gone || visit.address !== location.href) {
      visit.abort()
      visit = new AbortController()
    }
    reason = gone ? found : ''
    visit.address = location.href
    hideOnly(gone ? [] : toHide(found.removals, me.settings, visit.panels?.state.shown ?? []))
    const { signal } = visit
    if (gone || document.readyState === 'loading') return
    requestIdleCallback(
      async () => {
        await me.loaded
        if (signal.aborted) return
        const scene = await describe(found, me.settings, me.say)
        if (signal.aborted) return
        if (visit.panels) visit.panels.draw(scene)
        else visit.panels = mountPanels(scene, { change: me.change, chord, hide: hideOnly, signal })
      },
      { timeout: 500 },
    )
  }

  onChange(look)
  if (document.readyState === 'loading')
    await new Promise(done => addEventListener('DOMContentLoaded', done, { once: true }))
  look()
  // Nearly everybody hides everything: the first paint does not wait for those who do not.
  await me.loaded
  if (!me.settings.cleaning || me.settings.keep.length) look()
  answer<Question>(question => {
    const { panels } = visit
    if (!panels) return { article: false, reason: me.say(reason || 'broken') }
    if (question === 'copy') return flavours(panels.scene, me.settings.format)
    if (question === 'open') panels.set({ open: true })
    return stateOf(panels)
  })
}

main()
