/** Entry of the content script: follows what the tab shows, with one visit, one popover and one AbortController an article. */
import { flavours } from './panels/copy.ts'
import { mountPanels } from './panels/mount.tsx'
import { stateOf } from './panels/scene.ts'
import { hideOnly, onChange, readPage } from './pipeline.ts'
import { chord } from './settings/chord.ts'
import { answerQuestions } from './settings/messages.ts'
import type { Settings } from './settings/settings.ts'
import { loadSettings, saveSettings, watchSettings } from './settings/store.ts'
import { loadWords } from './settings/words.ts'

type Visit = AbortController & { panels?: ReturnType<typeof mountPanels>; address?: string }

async function main(): Promise<void> {
  let settings = await loadSettings()
  let say = await loadWords(settings)
  let visit: Visit = new AbortController()
  let reason = ''

  const redraw = () => visit.panels?.draw({ ...visit.panels.scene, settings, say })
  const change = (patch: Partial<Settings>) => {
    settings = { ...settings, ...patch }
    redraw()
    saveSettings(settings)
  }

  const look = () => {
    const page = readPage(settings, say)
    const gone = typeof page === 'string'
    if (visit.panels && (gone || visit.address !== location.href)) {
      visit.abort()
      hideOnly([])
      visit = new AbortController()
    }
    if (gone) reason = page
    else if (visit.panels) visit.panels.draw(page)
    else visit.panels = mountPanels(page, { change, chord, hide: hideOnly, signal: visit.signal })
    visit.address = location.href
  }

  look()
  onChange(look)
  watchSettings(async next => {
    settings = next
    say = await loadWords(next)
    redraw()
  })
  answerQuestions(question => {
    const { panels } = visit
    if (!panels) return { article: false, reason: say(reason) }
    if (question === 'copy') return flavours(panels.scene, settings.format)
    if (question === 'open') panels.set({ open: true })
    return stateOf(panels)
  })
}

main()
