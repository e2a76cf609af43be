import type { Kind } from '../facts/types.ts'
import type { SummaryFact } from '../summary/types.ts'
import { FactRow, toggled } from './fact-row.tsx'
import { Icon, IconButton } from './icons.tsx'
import type { Popover } from './scene.ts'

/** The facts of one kind. Dates stand in their order, on a line of time. */
export function Panel({ p, kind, facts }: { p: Popover; kind: Kind; facts: readonly SummaryFact[] }) {
  const { say, settings } = p.scene
  const name = say(`kind_${kind}`)
  // What is looked for is shown, folded or not.
  const open = !!p.state.query || !settings.folded.includes(kind)
  const start = ({ data }: SummaryFact) => ('start' in data && (data.start ?? data.end)) || '9'
  const sorted = kind === 'agenda' ? [...facts].sort((a, b) => (start(a) < start(b) ? -1 : 1)) : facts
  return (
    <section aria-label={name}>
      <h2>
        <button
          type="button"
          class="head"
          aria-expanded={open}
          onClick={() => p.change({ folded: toggled(settings.folded, kind) })}
        >
          <Icon of={kind} />
          {name}
          <small>{facts.length}</small>
          <Icon of="fold" />
        </button>
        <IconButton of="copy" title={say('copy_kind', name)} onClick={() => p.copy(facts.map(fact => fact.id))} />
        <IconButton
          of="close"
          title={`${say('panel_off')} (${name})`}
          onClick={() => p.change({ off: toggled(settings.off, kind) })}
        />
      </h2>
      {open && (
        <ul class={kind}>
          {sorted.map(fact => (
            <FactRow key={fact.id} p={p} fact={fact} />
          ))}
        </ul>
      )}
    </section>
  )
}
