/** Settings as a file, to keep or to take to another browser. */
import { type Settings, sanitise } from './settings.ts'

/** Offers the settings as a download. */
export function exportFile(settings: Settings): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([`${JSON.stringify({ epure: settings }, null, 2)}\n`], { type: 'application/json' }),
  )
  link.download = 'epure.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The settings in a file; null when it holds none. Values that are not valid fall back to their defaults. */
export async function importFile(file: Blob | undefined): Promise<Settings | null> {
  try {
    const { epure } = JSON.parse((await file?.text()) ?? '')
    return epure && typeof epure === 'object' ? sanitise(epure) : null
  } catch {
    return null
  }
}
