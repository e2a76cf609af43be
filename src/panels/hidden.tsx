import { version } from '../../package.json'
import { toggled } from './fact-row.tsx'
import { counted, hiddenNow, type Popover } from './scene.ts'

/** What was hidden, by family, each with words and reason; every block can be looked at and put back. */
export function Hidden({ p }: { p: Popover }) {
  const { scene, state } = p
  const { say, removals, summary, settings, page } = scene
  const families = [...new Set(removals.map(removal => removal.family))]
  const hidden = hiddenNow(p)
  const report = () =>
    [
      summary.article.url,
      `Épure ${version} ${page.template} ${page.signal}`,
      ...summary.removals.map(({ family, rule, words }) => `${family} ${rule} ${words}`),
    ].join('\n')
  return (
    <section class="hidden" aria-label={say('hidden')} tabIndex={-1}>
      <h2>{say('hidden')}</h2>
      <label>
        <input
          type="checkbox"
          checked={settings.cleaning}
          onChange={() => p.change({ cleaning: !settings.cleaning })}
        />
        {say('cleaning')}
      </label>
      {!hidden.length && <p>{counted(say, 'hidden', 0)}</p>}
      {settings.cleaning &&
        families.map(family => {
          const these = removals.filter(removal => removal.family === family)
          const kept = settings.keep.includes(family)
          return (
            <details key={family}>
              <summary>
                {say(`family_${family}`)}
                <small>
                  {kept && `${say('kept')} · `}
                  {these.length} ·{' '}
                  {counted(
                    say,
                    'words',
                    these.reduce((sum, { words }) => sum + words, 0),
                  )}
                </small>
              </summary>
              <button type="button" onClick={() => p.change({ keep: toggled(settings.keep, family) })}>
                {say(kept ? 'keep_not' : 'keep')}
              </button>
              <ul>
                {these.map(removal => {
                  const shown = !hidden.includes(removal)
                  return (
                    <li key={removal.element} class="block">
                      <span>
                        {removal.text ? `« ${removal.text} »` : say('no_text')}
                        <small>{summary.removals[removals.indexOf(removal)]?.reason}</small>
                      </span>
                      {!kept && (
                        <button
                          type="button"
                          onClick={() => {
                            p.set({ shown: toggled(state.shown, removal.element) })
                            if (!shown) p.pin(removal)
                          }}
                        >
                          {say(shown ? 'hide' : 'show')}
                        </button>
                      )}
                    </li>
                  )
                })}
              </ul>
            </details>
          )
        })}
      <p class="row">
        {settings.cleaning && removals.length > 0 && (
          <button type="button" onClick={p.toggleAll}>
            {say(hidden.length ? 'show_all' : 'hide_again')}
          </button>
        )}
        <button type="button" onClick={() => p.write(report(), say('reported'))}>
          {say('report')}
        </button>
      </p>
    </section>
  )
}
