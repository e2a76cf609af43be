/** Settings in `storage.sync`, so that they follow the reader; in `storage.local` where sync is off or full. */
import { api } from './platform.ts'
import { type Settings, sanitise } from './settings.ts'

const KEY = 'settings'

const read = (area: 'local' | 'sync') =>
  api.storage[area].get(KEY).then(
    found => found[KEY],
    () => undefined,
  )

/** Never rejects: what cannot be read is the default. */
export async function loadSettings(): Promise<Settings> {
  return sanitise((await read('local')) ?? (await read('sync')))
}

/** Keeps the settings; answers where. A local copy is newer than the synchronised one, and goes when sync works again. */
export async function saveSettings(settings: Settings): Promise<'sync' | 'local'> {
  try {
    await api.storage.sync.set({ [KEY]: settings })
    await api.storage.local.remove(KEY)
    return 'sync'
  } catch {
    await api.storage.local.set({ [KEY]: settings })
    return 'local'
  }
}

/** Calls back with the settings after each change, wherever it was made. */
export function watchSettings(changed: (settings: Settings) => void): void {
  api.storage.onChanged.addListener(changes => {
    if (KEY in changes) loadSettings().then(changed)
  })
}
