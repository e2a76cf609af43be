/** The toolbar popup: what Épure makes of this page and why, the switches, copy, and the way to the options. */
import { Component, render } from 'preact'
import browser from 'webextension-polyfill'
import type { Flavours, PageState, Question } from './messages.ts'
import { changePage, openPage, type Page } from './page.ts'
import type { Settings } from './settings.ts'

/** An article, another page of the sites (and why), an unloaded script, refused access, or another site. */
type Seen = PageState | 'reload' | 'denied' | 'elsewhere'

const origins = browser.runtime.getManifest().host_permissions ?? []

const currentTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]

const ask = async (question: Question): Promise<unknown> =>
  browser.tabs.sendMessage((await currentTab())?.id ?? -1, question)

async function lookAtTab(): Promise<Seen> {
  try {
    return (await ask('state')) as PageState
  } catch {
    // Nobody there: the script was not let in, came after the page, or has no business on that site.
    if (!(await browser.permissions.contains({ origins }))) return 'denied'
    const tab = await currentTab()
    // The address is told for our own sites only.
    return tab?.url && /^https?:/.test(tab.url) && /usine-?(nouvelle|digitale)/.test(new URL(tab.url).hostname)
      ? 'reload'
      : 'elsewhere'
  }
}

interface State {
  readonly page: Page
  readonly seen: Seen
  readonly status: string
  /** Text that the clipboard refused. */
  readonly refused: string
}

/** One function for all drawings: a new one would select again at each. */
const select = (area: HTMLTextAreaElement | null) => area?.select()

class Popup extends Component<State, State> {
  state = this.props

  change = async (patch: Partial<Settings>) => {
    this.setState({ page: await changePage(patch) })
    this.setState({ seen: await lookAtTab() })
  }

  copy = async () => {
    const { say } = this.state.page
    const { text, html } = (await ask('copy')) as Flavours
    const types: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
    if (html) types['text/html'] = new Blob([html], { type: 'text/html' })
    const done = await navigator.clipboard.write([new ClipboardItem(types)]).then(
      () => true,
      () => false,
    )
    this.setState({ status: say(done ? 'popup_copied' : 'refused'), refused: done ? '' : text })
  }

  open = async () => {
    await ask('open')
    close()
  }

  grant = async () => {
    if (await browser.permissions.request({ origins })) this.setState({ seen: await lookAtTab() })
  }

  reload = async () => {
    await browser.tabs.reload((await currentTab())?.id)
    close()
  }

  article(seen: Extract<PageState, { article: true }>) {
    const { say, settings } = this.state.page
    return (
      <>
        <h1>{seen.title}</h1>
        <p>
          <b>{seen.facts}</b> · {seen.hidden}
        </p>
        {seen.note && <p class="note">{seen.note}</p>}
        <p class="buttons">
          <button type="button" class="main" onClick={this.open}>
            {say('popup_open')}
          </button>
          <button type="button" onClick={this.copy}>
            {say('copy')} <small>{say(`format_${settings.format}`)}</small>
          </button>
        </p>
        <p class="soft">{seen.signal}</p>
      </>
    )
  }

  other(seen: Exclude<Seen, { article: true }>) {
    const { say } = this.state.page
    if (typeof seen !== 'string')
      return (
        <>
          <h1>{say('popup_other')}</h1>
          <p>{seen.reason}</p>
        </>
      )
    return (
      <>
        <h1>Épure</h1>
        <p>{say(`popup_${seen}`)}</p>
        {seen !== 'elsewhere' && (
          <button type="button" class="main" onClick={seen === 'denied' ? this.grant : this.reload}>
            {say(seen === 'denied' ? 'popup_grant' : 'popup_again')}
          </button>
        )}
      </>
    )
  }

  render(_: State, { page, seen, status, refused }: State) {
    const { say, settings } = page
    return (
      <>
        {typeof seen !== 'string' && seen.article ? this.article(seen) : this.other(seen)}
        <p role="status">{status}</p>
        {refused && <textarea readOnly rows={4} value={refused} aria-label={say('refused')} ref={select} />}
        <hr />
        <label>
          <input
            type="checkbox"
            checked={settings.cleaning}
            onChange={() => this.change({ cleaning: !settings.cleaning })}
          />
          {say('cleaning')}
        </label>
        <label>
          <input type="checkbox" checked={settings.pill} onChange={() => this.change({ pill: !settings.pill })} />
          {say('popup_pill')}
        </label>
        <hr />
        <button type="button" onClick={() => browser.runtime.openOptionsPage().then(() => close())}>
          {say('popup_options')}
        </button>
      </>
    )
  }
}

const root = document.getElementById('root') as HTMLElement
const [page, seen] = await Promise.all([openPage(), lookAtTab()])
render(<Popup page={page} seen={seen} status="" refused="" />, root)
