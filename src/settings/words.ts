/** Words of the interface: the browser's language, or the one chosen, whose catalogue the extension's pages leave in storage. */
import { api } from './platform.ts'
import type { Settings } from './settings.ts'

export type Say = (key: string, ...values: string[]) => string
type Catalogue = Record<string, { message: string }>

/** Reads the words for a language setting. A content script may not fetch `_locales`; see `keepWords`. */
export async function loadWords({ language }: Settings): Promise<Say> {
  const found = language === 'system' ? {} : await api.storage.local.get('words').catch(() => ({}))
  const catalogue = (found as { words?: Record<string, Catalogue> }).words?.[language]
  return (key, ...values) =>
    catalogue?.[key]?.message.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '') ||
    api.i18n.getMessage(key, values) ||
    key
}
