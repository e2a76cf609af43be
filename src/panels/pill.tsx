import { Icon } from './icons.tsx'
import { counted, hiddenNow, type Popover } from './scene.ts'

/** A hand that clicks may slip by so many pixels. */
const SLIP = 8

/** Where a drag began, in the window; how far it went since. */
let from = 0
let moved = 0
const dragged = () => Math.abs(moved) > SLIP

/** « 9 faits · 12 blocs masqués », at the edge of the title. Dragged to the other half of the window, it stays on that side. */
export function Pill({ p }: { p: Popover }) {
  const { say, summary, settings } = p.scene
  const hidden = hiddenNow(p).length
  return (
    <button
      type="button"
      class="pill"
      aria-expanded={p.state.open}
      aria-haspopup="dialog"
      aria-keyshortcuts={settings.openKey.replace('Key', '')}
      onPointerDown={({ clientX, pointerId, currentTarget }) => {
        from = clientX
        moved = 0
        currentTarget.setPointerCapture(pointerId)
      }}
      onPointerMove={({ buttons, clientX, currentTarget }) => {
        if (!buttons) return
        moved = clientX - from
        if (dragged()) currentTarget.style.translate = `${moved}px`
      }}
      onPointerUp={({ clientX, currentTarget }) => {
        currentTarget.style.translate = ''
        if (dragged()) p.change({ side: clientX * 2 < innerWidth ? 'left' : 'right' })
      }}
      onClick={({ detail }) => {
        // A key has no detail, and no drag before it.
        if (!detail || !dragged()) p.set({ open: !p.state.open })
      }}
    >
      <Icon of="epure" />
      <b>{counted(say, 'facts', summary.facts.length)}</b>
      {hidden > 0 && <span>{` · ${counted(say, 'hidden', hidden)}`}</span>}
    </button>
  )
}
