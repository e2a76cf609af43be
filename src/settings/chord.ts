/**
 * A key combination as settings write it: `Alt+Shift+KeyF`. By its letter where the layout gives one, so that it is the letter
 * on the key; else by its place, for with Alt some keyboards give marks, and other alphabets have no F.
 */
export function chord({ ctrlKey, altKey, shiftKey, metaKey, code, key }: KeyboardEvent): string {
  const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', letter].filter(Boolean).join('+')
}
