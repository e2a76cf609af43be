import type { Settings } from './settings.ts'
import type { Say } from './words.ts'

const without = (list: readonly string[], item: string) => list.filter(other => other !== item)

/** A list with an item put in, or taken out when it was there. */
export const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? without(list, item) : [...list, item]

const arrow = (path: string) => (
  <svg viewBox="0 0 16 16" width="14" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
    <path d={path} />
  </svg>
)

interface Props {
  readonly settings: Settings
  readonly say: Say
  change(patch: Partial<Settings>): void
}

/** The panels in their order: each can be switched off, and moved. */
export function PanelOrder({ settings: { panels, off }, say, change }: Props) {
  const move = (kind: string, by: number) => {
    const order = without(panels, kind)
    order.splice(panels.indexOf(kind) + by, 0, kind)
    change({ panels: order })
  }
  return (
    <ol>
      {panels.map((kind, i) => (
        <li key={kind} class="line">
          <label>
            <input type="checkbox" checked={!off.includes(kind)} onChange={() => change({ off: toggled(off, kind) })} />
            {say(`kind_${kind}`)}
          </label>
          <button
            type="button"
            disabled={i === 0}
            aria-label={say('options_up', say(`kind_${kind}`))}
            onClick={() => move(kind, -1)}
          >
            {arrow('M4 10l4-4 4 4')}
          </button>
          <button
            type="button"
            disabled={i === panels.length - 1}
            aria-label={say('options_down', say(`kind_${kind}`))}
            onClick={() => move(kind, 1)}
          >
            {arrow('M4 6l4 4 4-4')}
          </button>
        </li>
      ))}
    </ol>
  )
}
