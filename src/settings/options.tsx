/** The options page: everything that can be chosen, kept as soon as it is. */
import { Component, type ComponentChildren, render } from 'preact'
import browser from 'webextension-polyfill'
import { exportFile, importFile } from './file.ts'
import { changePage, openPage, type Page } from './page.ts'
import { PanelOrder, toggled } from './panel-order.tsx'
import sample from './sample.md?raw'
import { CHOICES, DEFAULTS, type Settings } from './settings.ts'
import { ShortcutField } from './shortcut-field.tsx'

interface State {
  readonly page: Page
  readonly status: string
}

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
            <ShortcutField
              label={say('options_key_open')}
              keys={settings.openKey}
              say={say}
              change={openKey => this.change({ openKey })}
            />
            <ShortcutField
              label={say('options_key_copy')}
              keys={settings.copyKey}
              say={say}
              change={copyKey => this.change({ copyKey })}
            />
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
