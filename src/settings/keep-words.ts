import { api } from './platform.ts'
import type { Settings } from './settings.ts'

/** Puts the catalogue of a chosen language where content scripts can read it. Only the extension's own pages can. */
export async function keepWords({ language }: Settings): Promise<void> {
  if (language === 'system') return api.storage.local.remove('words')
  try {
    const answer = await fetch(api.runtime.getURL(`_locales/${language}/messages.json`))
    await api.storage.local.set({ words: { [language]: await answer.json() } })
  } catch {
    // Without a catalogue the browser's own language answers.
  }
}
