import { Icon } from './icons.tsx'
import { counted, hiddenNow, type Popover } from './scene.ts'

/** « 9 faits · 12 blocs masqués », at the edge of the title. */
export function Pill({ p }: { p: Popover }) {
  const { say, summary, settings } = p.scene
  const hidden = hiddenNow(p).length
  const n = summary.facts.length
  return (
    <button
      type="button"
      class="pill"
      aria-expanded={p.state.open}
      aria-haspopup="dialog"
      aria-keyshortcuts={settings.openKey.replace('Key', '')}
      onClick={() => p.set({ open: !p.state.open })}
    >
      <Icon of="epure" />
      <b>{n ? counted(say, 'facts', n) : say('facts_none')}</b>
      {hidden > 0 && <span> · {counted(say, 'hidden', hidden)}</span>}
    </button>
  )
}
