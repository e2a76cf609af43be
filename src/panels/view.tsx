import type { Kind } from '../facts/types.ts'
import { essentials, fold } from './compare.ts'
import { FactRow, toggled } from './fact-row.tsx'
import { Hidden } from './hidden.tsx'
import { Icon, IconButton } from './icons.tsx'
import { Panel } from './panel.tsx'
import { counted, hiddenNow, type Popover } from './scene.ts'
import { Toolbar } from './toolbar.tsx'

const ESSENTIAL = 5

/** The inside of the popover. */
export function View({ p }: { p: Popover }) {
  const { scene, state } = p
  const { say, summary, settings, note } = scene
  const query = fold(state.query.trim())
  const facts = summary.facts.filter(
    ({ kind, headline, quote }) => !settings.off.includes(kind) && fold(headline + quote).includes(query),
  )
  const kinds = settings.panels.filter(kind => !settings.off.includes(kind)) as Kind[]
  const groups = kinds.map(kind => [kind, facts.filter(fact => fact.kind === kind)] as const)
  const empty = kinds.filter(kind => summary.facts.every(fact => fact.kind !== kind))
  const names = (of: readonly string[]) => of.map(kind => say(`kind_${kind}`)).join(', ')
  return (
    <>
      <div class="top">
        <Icon of="epure" />
        <h1>{counted(say, 'facts', summary.facts.length)}</h1>
        <button
          type="button"
          class="jump"
          onClick={({ currentTarget }) => {
            p.set({ query: '' })
            currentTarget.closest('[popover]')?.querySelector<HTMLElement>('.hidden')?.focus()
          }}
        >
          {counted(say, 'hidden', hiddenNow(p).length)}
        </button>
        <IconButton
          of="dock"
          title={say('dock')}
          onClick={() => p.change({ side: settings.side === 'left' ? 'right' : 'left' })}
        />
        <IconButton of="close" title={say('close')} onClick={() => p.set({ open: false })} />
      </div>
      <Toolbar p={p} />
      <div class="list" onPointerDown={() => state.menu && p.set({ menu: false })}>
        {note && <p class="note">{note}</p>}
        {!summary.facts.length && <p>{say('empty')}</p>}
        {query && !facts.length && <p>{say('unmatched', state.query)}</p>}
        {!query && facts.length > ESSENTIAL && (
          <section aria-label={say('essentials')}>
            <h2>{say('essentials')}</h2>
            <ol>
              {essentials(facts, summary.article.title, ESSENTIAL).map(fact => (
                <FactRow key={fact.id} p={p} fact={fact} brief />
              ))}
            </ol>
          </section>
        )}
        {groups.map(([kind, of]) => of.length > 0 && <Panel key={kind} p={p} kind={kind} facts={of} />)}
        {!query && !!summary.facts.length && !!empty.length && <p>{say('nothing', names(empty))}</p>}
        {!query && settings.off.length > 0 && (
          <p class="row">
            {say('panels_off')}
            {settings.off.map(kind => (
              <button
                type="button"
                key={kind}
                title={say('panel_on', say(`kind_${kind}`))}
                onClick={() => p.change({ off: toggled(settings.off, kind) })}
              >
                {say(`kind_${kind}`)}
              </button>
            ))}
          </p>
        )}
        {!query && <Hidden p={p} />}
        {!query && settings.pill && (
          <p class="row">
            <button
              type="button"
              onClick={() => {
                p.change({ pill: false })
                p.set({ status: say('pill_gone') })
              }}
            >
              {say('pill_off')}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
