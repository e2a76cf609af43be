import { chord } from './chord.ts'
import type { Say } from './words.ts'

interface Props {
  readonly label: string
  /** As `chord` writes them. */
  readonly keys: string
  readonly say: Say
  change(keys: string): void
}

/** A field that takes the combination typed in it; Backspace clears it. */
export function ShortcutField({ label, keys, say, change }: Props) {
  const record = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape') return
    event.preventDefault()
    if (event.key === 'Backspace') change('')
    // A letter alone would be taken from every field of the page.
    else if (/^(Key|Digit|F\d)/.test(event.code) && (event.ctrlKey || event.altKey || event.metaKey))
      change(chord(event))
  }
  const shown = keys.replace(/Key|Digit/, '').replace('Shift', say('key_shift'))
  return (
    <label class="line">
      <span>{label}</span>
      <input readOnly class="keys" value={shown || say('options_key_none')} onKeyDown={record} />
    </label>
  )
}
