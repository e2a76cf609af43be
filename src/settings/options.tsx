/** The options page: everything that can be chosen, kept as soon as it is. */
import { Component, type ComponentChildren, render } from 'preact'
import browser from 'webextension-polyfill'
import { exportFile, importFile } from './file.ts'
import { changePage, openPage, type Page } from './page.ts'
import { PanelOrder, toggled } from './panel-order.tsx'
import sample from './sample.md?raw'
import { CHOICES, DEFAULTS, type Settings } from './settings.ts'
import { ShortcutField } from './shortcut-field.tsx'
import { watchSettings } from './store.ts'

interface State {
  readonly page: Page
  readonly status: string
  /** Settings before they were replaced as a whole, for who did not mean to. */
  readonly before: Settings | null
}

const KEYS = { openKey: 'options_key_open', copyKey: 'options_key_copy', allKey: 'options_key_all' } as const

class Options extends Component<{ page: Page }, State> {
  state: State = { page: this.props.page, status: '', before: null }

  componentDidMount() {
    // What is chosen in an article, or on another machine.
    watchSettings(async settings => this.setState({ page: await openPage(settings) }))
  }

  change = async (patch: Partial<Settings>, done = 'options_saved') => {
    const { where, ...page } = await changePage(patch)
    const status = `${page.say(done)}${where === 'local' ? `. ${page.say('options_local')}` : '.'}`
    this.setState({ page, status, before: null })
  }

  /** All settings at once, from a file or as they came; one click undoes it. */
  replace = async (settings: Settings, done: string) => {
    const before = this.state.page.settings
    await this.change(settings, done)
    this.setState({ before })
  }

  /** A combination does one thing. */
  changeKey(key: keyof typeof KEYS, keys: string) {
    const { say, settings } = this.state.page
    const taken = keys && Object.keys(KEYS).some(other => other !== key && settings[other as typeof key] === keys)
    if (taken) this.setState({ status: say('options_key_taken') })
    else this.change({ [key]: keys })
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

  render(_: { page: Page }, { page, status, before }: State) {
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
        <p role="status">
          {status}
          {before && (
            <button type="button" onClick={() => this.change(before)}>
              {say('options_undo')}
            </button>
          )}
        </p>
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
                  this.change({ keep: toggled(keep, family) }),
                ),
              )}
            </div>
          </>,
        )}
        {part(
          'options_panels',
          <>
            <p class="soft">{say('options_panels_why')}</p>
            <PanelOrder settings={settings} say={say} change={this.change} />
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
            {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map(key => (
              <ShortcutField
                key={key}
                label={say(KEYS[key])}
                keys={settings[key]}
                say={say}
                change={keys => this.changeKey(key, keys)}
              />
            ))}
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
                  if (imported) this.replace(imported, 'options_imported')
                  else this.setState({ status: say('options_bad_file') })
                }}
              />
            </label>
            <button type="button" onClick={() => this.replace(DEFAULTS, 'options_reset_done')}>
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
