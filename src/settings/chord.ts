/** A key combination as settings write it: `Alt+Shift+KeyF`. By place of the key, so that it is the same on all layouts. */
export function chord(event: KeyboardEvent): string {
  const { ctrlKey, altKey, shiftKey, metaKey, code } = event
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', code].filter(Boolean).join('+')
}
