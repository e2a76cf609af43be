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
  document.documentElement.className = `epure ${current.theme}`
  return { settings: current, say }
}

/** Changes wait for one another, and begin with what is stored: an article may have changed it since. */
let last: Promise<unknown> = Promise.resolve()

/** Keeps a change; answers the page as it is then, and where the settings went. */
export function changePage(patch: Partial<Settings>): Promise<Page & { where: 'sync' | 'local' }> {
  const change = last.then(async () => {
    const settings = { ...(await loadSettings()), ...patch }
    // First the words: articles that hear of another language look for them at once.
    await keepWords(settings)
    const where = await saveSettings(settings)
    return { ...(await openPage(settings)), where }
  })
  last = change.catch(() => {})
  return change
}
