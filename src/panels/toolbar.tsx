import { FORMAT_IDS } from '../summary/names.ts'
import { Icon } from './icons.tsx'
import type { Popover } from './scene.ts'

/** One function for all drawings: a new one would select again, and take the focus, at each. */
const select = (area: HTMLTextAreaElement | null) => area?.select()

/** Filter, the copy button with the last format used, and the menu of the others. */
export function Toolbar({ p }: { p: Popover }) {
  const { scene, state } = p
  const { say, settings } = scene
  const { chosen, menu, query, refused, status } = state
  return (
    <div class="toolbar">
      <input
        type="search"
        value={query}
        placeholder={say('filter')}
        aria-label={say('filter')}
        onInput={event => p.set({ query: event.currentTarget.value })}
      />
      <button type="button" class="copy" onClick={() => p.copy(chosen.length ? chosen : undefined)}>
        <Icon of="copy" />
        {say(chosen.length ? 'copy_chosen' : 'copy', `${chosen.length}`)}{' '}
        {!chosen.length && <small>{say(`format_${settings.format}`)}</small>}
      </button>
      <button
        type="button"
        class="more"
        title={say('copy_as')}
        aria-haspopup="menu"
        aria-expanded={menu}
        onClick={() => p.set({ menu: !menu })}
      >
        <Icon of="fold" />
      </button>
      {menu && (
        <div role="menu" aria-label={say('copy_as')}>
          {FORMAT_IDS.map(format => (
            <button
              type="button"
              role="menuitemradio"
              key={format}
              aria-checked={format === settings.format}
              onClick={() => {
                p.copy(chosen.length ? chosen : undefined, format)
                p.set({ menu: false })
              }}
            >
              {say(`format_${format}`)}
            </button>
          ))}
        </div>
      )}
      {refused && <textarea readOnly value={refused} aria-label={say('refused')} ref={select} />}
      <p role="status">{status}</p>
    </div>
  )
}
