/** What the reader of this page chose, and the words for it, kept up to date. */
import { DEFAULTS, type Settings } from './settings.ts'
import { loadSettings, saveSettings, watchSettings } from './store.ts'
import { loadWords, type Say } from './words.ts'

export interface Reader {
  settings: Settings
  say: Say
  /** Until then the settings are the defaults, and there are no words. */
  readonly loaded: Promise<void>
  change(patch: Partial<Settings>): void
}

/** Calls back whenever the settings have changed, here or in another page. */
export function reader(changed: () => void): Reader {
  const take = async (settings: Settings) => Object.assign(self, { settings, say: await loadWords(settings) })
  const self: Reader = {
    settings: DEFAULTS,
    say: key => key,
    loaded: loadSettings().then(async stored => {
      await take(stored)
    }),
    change(patch) {
      self.settings = { ...self.settings, ...patch }
      changed()
      saveSettings(self.settings)
    },
  }
  watchSettings(async next => {
    await take(next)
    changed()
  })
  return self
}
