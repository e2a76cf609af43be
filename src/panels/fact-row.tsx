import type { SummaryFact } from '../summary/types.ts'
import { IconButton } from './icons.tsx'
import type { Popover } from './scene.ts'

/** A fact: its headline leads to its sentence; marks, the words of the article, and who says them. */
export function FactRow({ p, fact, brief }: { p: Popover; fact: SummaryFact; brief?: boolean }) {
  const { scene, state } = p
  const { say, rows } = scene
  const pinned = state.pinned === fact.id
  const { headline, event, marks, more, who, role, value } = rows[fact.id]!
  const why = (mark: string) => say(`why_${mark}`, who ?? say('someone'))
  return (
    <li
      class={pinned ? 'fact pinned' : 'fact'}
      onMouseEnter={() => p.hover(fact.id)}
      onMouseLeave={() => p.hover(null)}
      onFocusIn={() => p.hover(fact.id)}
      onFocusOut={() => p.hover(null)}
    >
      <button type="button" class="go" data-fact={fact.id} aria-current={pinned} onClick={() => p.pin(fact.id)}>
        {!brief && value ? event : headline}
        {marks.map(mark => [
          ' ',
          <span class={`mark ${mark}`} key={mark} title={why(mark)}>
            {say(`mark_${mark}`)}
          </span>,
        ])}
      </button>
      {value && <span class={value.length > 16 ? 'value long' : 'value'}>{value}</span>}
      {pinned && marks.length > 0 && <p>{marks.map(why).join(' ')}</p>}
      {!brief && (more || who) && (
        <blockquote>
          {more && (pinned ? fact.quote : more)}
          {who && (
            <cite>
              {' '}
              — {who}
              {role && `, ${role}`}
            </cite>
          )}
        </blockquote>
      )}
      {!brief && (
        <div class="tools">
          <input
            type="checkbox"
            aria-label={say('choose', fact.headline)}
            checked={state.chosen.includes(fact.id)}
            onChange={() => p.set({ chosen: toggled(state.chosen, fact.id) })}
          />
          <IconButton of="copy" title={say('copy_fact')} onClick={() => p.copy([fact.id])} />
        </div>
      )}
    </li>
  )
}

/** A list with an item put in, or taken out when it was there. */
export const toggled = <T,>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter(other => other !== item) : [...list, item]
