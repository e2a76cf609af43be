/** What the extension's own pages share: settings and words loaded, theme and language set on the document. */
import { keepWords } from './keep-words.ts'
import type { Settings } from './settings.ts'
import { loadSettings, saveSettings } from './store.ts'
import { loadWords, type Say } from './words.ts'

export interface Page {
  readonly settings: Settings
  readonly say: Say
}

/** Words of a chosen language are fetched anew: they may be of an older version. */
export async function openPage(settings?: Settings): Promise<Page> {
  const current = settings ?? (await loadSettings())
  await keepWords(current)
  const say = await loadWords(current)
  document.documentElement.lang = say('lang')
  document.documentElement.className = current.theme
  return { settings: current, say }
}

/** Keeps a change; answers the page as it is then, and where the settings went. */
export async function changePage(page: Page, patch: Partial<Settings>): Promise<Page & { where: 'sync' | 'local' }> {
  const settings = { ...page.settings, ...patch }
  const where = await saveSettings(settings)
  return { ...(await openPage(settings)), where }
}
