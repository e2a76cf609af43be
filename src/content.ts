/** Entry of the content script: follows what the tab shows, with one visit, one popover and one AbortController an article. */
import { hide, restore } from './clutter/hide.ts'
import type { Removal } from './clutter/types.ts'
import { flavours } from './panels/copy.ts'
import { mountPanels } from './panels/mount.tsx'
import { type Scene, stateOf } from './panels/scene.ts'
import { readPage } from './pipeline.ts'
import { chord } from './settings/chord.ts'
import { answerQuestions } from './settings/messages.ts'
import type { Settings } from './settings/settings.ts'
import { loadSettings, saveSettings, watchSettings } from './settings/store.ts'
import { loadWords } from './settings/words.ts'

async function main(): Promise<void> {
  let settings = await loadSettings()
  let say = await loadWords(settings)
  let visit: {
    readonly panels: ReturnType<typeof mountPanels>
    readonly address: string
    readonly end: AbortController
  } | null = null
  let reason = ''

  const change = (patch: Partial<Settings>) => {
    settings = { ...settings, ...patch }
    visit?.panels.draw({ ...visit.panels.scene, settings, say })
    saveSettings(settings)
  }
  const hideOnly = (removals: readonly Removal[]) => {
    restore(document)
    if (removals.length) hide(document, removals)
  }

  const look = () => {
    let page: Scene | string = 'broken'
    try {
      page = readPage(settings, say)
    } catch (error) {
      console.error('Épure:', error)
    }
    if (visit && (typeof page === 'string' || visit.address !== location.href)) {
      visit.end.abort()
      restore(document)
      visit = null
    }
    if (typeof page === 'string') reason = page
    else if (visit) visit.panels.draw(page)
    else {
      const end = new AbortController()
      visit = {
        address: location.href,
        end,
        panels: mountPanels(page, { change, chord, hide: hideOnly, signal: end.signal }),
      }
    }
  }

  look()
  // Late text, late clutter, another article under another address: the next frame looks again, before it is painted.
  let frame = 0
  new MutationObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }).observe(document, { childList: true, characterData: true, subtree: true })

  const { signal } = new AbortController()
  watchSettings(async next => {
    settings = next
    say = await loadWords(settings)
    visit?.panels.draw({ ...visit.panels.scene, settings, say })
  }, signal)
  answerQuestions(question => {
    if (!visit) return { article: false, reason: say(reason) }
    const { panels } = visit
    if (question === 'copy') return flavours(panels.scene.summary, say, settings.format)
    if (question === 'open') panels.set({ open: true })
    return stateOf(panels)
  }, signal)
}

main()
