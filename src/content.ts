/** Entry of the content script: follows what the tab shows, with one visit, one popover and one AbortController an article. */
import { flavours } from './panels/copy.ts'
import { mountPanels } from './panels/mount.tsx'
import { stateOf, toHide } from './panels/scene.ts'
import { describe, findArticle, hideOnly, onChange } from './pipeline.ts'
import { chord } from './settings/chord.ts'
import { answer, type Question } from './settings/messages.ts'
import { DEFAULTS, type Settings } from './settings/settings.ts'
import { loadSettings, saveSettings, watchSettings } from './settings/store.ts'
import { loadWords, type Say } from './settings/words.ts'

type Visit = AbortController & { panels?: ReturnType<typeof mountPanels>; address?: string }

async function main(): Promise<void> {
  let settings = DEFAULTS
  let say: Say = key => key
  const loaded = loadSettings().then(async stored => {
    settings = stored
    say = await loadWords(stored)
  })
  let visit: Visit = new AbortController()
  let reason = ''

  const redraw = () => visit.panels?.draw({ ...visit.panels.scene, settings, say })
  const change = (patch: Partial<Settings>) => {
    settings = { ...settings, ...patch }
    redraw()
    saveSettings(settings)
  }

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
    hideOnly(gone ? [] : toHide(found.removals, settings, visit.panels?.state.shown ?? []))
    const { signal } = visit
    if (gone || document.readyState === 'loading') return
    requestIdleCallback(
      async () => {
        await loaded
        if (signal.aborted) return
        const scene = await describe(found, settings, say)
        if (signal.aborted) return
        if (visit.panels) visit.panels.draw(scene)
        else visit.panels = mountPanels(scene, { change, chord, hide: hideOnly, signal })
      },
      { timeout: 500 },
    )
  }

  onChange(look)
  if (document.readyState === 'loading')
    await new Promise(done => addEventListener('DOMContentLoaded', done, { once: true }))
  look()
  // Nearly everybody hides everything: the first paint does not wait for those who do not.
  await loaded
  if (!settings.cleaning || settings.keep.length) look()
  watchSettings(async next => {
    settings = next
    say = await loadWords(next)
    redraw()
  })
  answer<Question>(question => {
    const { panels } = visit
    if (!panels) return { article: false, reason: say(reason || 'broken') }
    if (question === 'copy') return flavours(panels.scene, settings.format)
    if (question === 'open') panels.set({ open: true })
    return stateOf(panels)
  })
}

main()
