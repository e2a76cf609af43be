/** The keyboard. Listens before the page does, so that the page's hot keys get nothing typed here, and ours do not leak. */
import type { Popover } from './scene.ts'

/** Moves the focus along a list; stays at its ends. */
function move(items: readonly HTMLElement[], key: string, focused: Element | null): void {
  const at = items.indexOf(focused as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key] ?? at
  items[Math.max(0, Math.min(to, items.length - 1))]?.focus()
}

/**
 * - the combinations of the settings, anywhere in the page: open or close, copy, the whole page and back;
 * - inside: Esc closes the menu, then the popover; Tab leaves the menu; arrows, Home and End go along facts or formats; a letter starts the filter.
 */
export function listenToKeys(
  host: Element,
  p: Popover,
  chord: (event: KeyboardEvent) => string,
  signal: AbortSignal,
): void {
  const root = host.shadowRoot as ShadowRoot
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]

  const inside = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event
    const focused = root.activeElement
    const { menu, open } = p.state
    if (key === 'Escape' || (menu && key === 'Tab')) p.set(menu ? { menu: false } : { open: false })
    else if (!open || focused?.matches('textarea')) return
    else if (/^(Arrow(Up|Down)|Home|End)$/.test(key)) {
      if (focused?.matches('[type=search]') && key !== 'ArrowDown') return
      event.preventDefault()
      move(all(menu ? '[role=menu] button' : '.go'), key, focused)
    } else if (/^[\p{L}\p{N}]$/u.test(key) && !(ctrlKey || altKey || metaKey)) all('[type=search]')[0]?.focus()
  }

  const listen = (event: KeyboardEvent) => {
    const ours = event.target === host
    if (ours) event.stopImmediatePropagation()
    if (event.type !== 'keydown' || event.isComposing) return
    const keys = chord(event)
    const { openKey, copyKey, allKey } = p.scene.settings
    const action = { [allKey]: p.toggleAll, [copyKey]: p.copy, [openKey]: () => p.set({ open: !p.state.open }) }[keys]
    if (action) {
      event.preventDefault()
      event.stopImmediatePropagation()
      action()
    } else if (ours || (event.key === 'Escape' && p.state.open)) inside(event)
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, listen, { capture: true, signal })
}
