/** The options page: everything that can be chosen, kept as soon as it is. */
import { Component, type ComponentChildren, render } from 'preact'
import browser from 'webextension-polyfill'
import { chord } from './chord.ts'
import { exportFile, importFile } from './file.ts'
import { changePage, openPage, type Page } from './page.ts'
import sample from './sample.md?raw'
import { CHOICES, DEFAULTS, type Settings } from './settings.ts'

interface State {
  readonly page: Page
  readonly status: string
}

const without = (list: readonly string[], item: string) => list.filter(other => other !== item)

const arrow = (path: string) => (
  <svg viewBox="0 0 16 16" width="14" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
    <path d={path} />
  </svg>
)

class Options extends Component<{ page: Page }, State> {
  state: State = { page: this.props.page, status: '' }

  change = async (patch: Partial<Settings>, done = 'options_saved') => {
    const { where, ...page } = await changePage(this.state.page, patch)
    this.setState({ page, status: `${page.say(done)}${where === 'local' ? `. ${page.say('options_local')}` : '.'}` })
  }

  /** A list of radio-like choices as a menu; `words` is the prefix of the messages that name them. */
  choice(key: 'format' | 'theme' | 'density' | 'language' | 'side', label: string, words = key as string) {
    const { say, settings } = this.state.page
    return (
      <label class="line">
        <span>{say(label)}</span>
        <select value={settings[key]} onChange={event => this.change({ [key]: event.currentTarget.value })}>
          {CHOICES[key]?.map(value => (
            <option key={value} value={value}>
              {say(`${words}_${value}`)}
            </option>
          ))}
        </select>
      </label>
    )
  }

  check(checked: boolean, label: string, change: () => void) {
    return (
      <label>
        <input type="checkbox" checked={checked} onChange={change} />
        {label}
      </label>
    )
  }

  panels() {
    const { say, settings } = this.state.page
    const { panels, off } = settings
    const move = (kind: string, by: number) => {
      const order = without(panels, kind)
      order.splice(panels.indexOf(kind) + by, 0, kind)
      this.change({ panels: order })
    }
    return (
      <ol>
        {panels.map((kind, i) => (
          <li key={kind} class="line">
            {this.check(!off.includes(kind), say(`kind_${kind}`), () =>
              this.change({ off: off.includes(kind) ? without(off, kind) : [...off, kind] }),
            )}
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

  shortcut(key: 'openKey' | 'copyKey', label: string) {
    const { say, settings } = this.state.page
    const record = (event: KeyboardEvent) => {
      if (event.key === 'Tab' || event.key === 'Escape') return
      event.preventDefault()
      if (event.key === 'Backspace') this.change({ [key]: '' })
      // A letter alone would be taken from every field of the page.
      else if (/^(Key|Digit|F\d)/.test(event.code) && (event.ctrlKey || event.altKey || event.metaKey))
        this.change({ [key]: chord(event) })
    }
    return (
      <label class="line">
        <span>{say(label)}</span>
        <input
          readOnly
          class="keys"
          value={settings[key].replace(/Key|Digit/, '').replace('Shift', say('key_shift')) || say('options_key_none')}
          onKeyDown={record}
        />
      </label>
    )
  }

  render(_: { page: Page }, { page, status }: State) {
    const { say, settings } = page
    const part = (title: string, children: ComponentChildren) => (
      <section aria-label={say(title)}>
        <h2>{say(title)}</h2>
        {children}
      </section>
    )
    const { keep } = settings
    return (
      <>
        <h1>{say('options_title')}</h1>
        <p class="soft">{say('options_intro')}</p>
        <p role="status">{status}</p>
        {part(
          'options_page',
          <>
            {this.check(settings.cleaning, say('cleaning'), () => this.change({ cleaning: !settings.cleaning }))}
            {this.check(settings.pill, say('popup_pill'), () => this.change({ pill: !settings.pill }))}
            {this.check(settings.marks, say('options_marks'), () => this.change({ marks: !settings.marks }))}
            {this.choice('side', 'options_side')}
          </>,
        )}
        {part(
          'options_families',
          <>
            <p class="soft">{say('options_families_why')}</p>
            <div class="columns">
              {CHOICES.keep?.map(family =>
                this.check(keep.includes(family), say(`family_${family}`), () =>
                  this.change({ keep: keep.includes(family) ? without(keep, family) : [...keep, family] }),
                ),
              )}
            </div>
          </>,
        )}
        {part(
          'options_panels',
          <>
            <p class="soft">{say('options_panels_why')}</p>
            {this.panels()}
          </>,
        )}
        {part(
          'options_copy',
          <>
            {this.choice('format', 'options_format')}
            <details>
              <summary>{say('options_preview')}</summary>
              <pre>{sample}</pre>
            </details>
          </>,
        )}
        {part(
          'options_look',
          <>
            {this.choice('theme', 'options_theme')}
            {this.choice('density', 'options_density')}
            {this.choice('language', 'options_language')}
          </>,
        )}
        {part(
          'options_keys',
          <>
            {this.shortcut('openKey', 'options_key_open')}
            {this.shortcut('copyKey', 'options_key_copy')}
            <p class="soft">{say('options_key_hint')}</p>
            <p class="soft">{say('options_key_popup')}</p>
          </>,
        )}
        {part(
          'options_file',
          <p class="buttons">
            <button type="button" onClick={() => exportFile(settings)}>
              {say('options_export')}
            </button>
            <label class="button">
              {say('options_import')}
              <input
                type="file"
                accept=".json,application/json"
                onChange={async event => {
                  const imported = await importFile(event.currentTarget.files?.[0])
                  if (imported) this.change(imported, 'options_imported')
                  else this.setState({ status: say('options_bad_file') })
                }}
              />
            </label>
            <button type="button" onClick={() => this.change(DEFAULTS, 'options_reset_done')}>
              {say('options_reset')}
            </button>
          </p>,
        )}
        <p class="soft">Épure {browser.runtime.getManifest().version}</p>
      </>
    )
  }
}

render(<Options page={await openPage()} />, document.getElementById('root') as HTMLElement)
