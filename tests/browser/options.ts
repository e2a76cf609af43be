import type { ElementHandle, Page } from 'puppeteer-core'
import type { Settings } from '../../src/settings/settings.ts'
import type { Session } from './harness.ts'

/** The extension API as a page of the extension has it, in either browser. */
interface Scope {
  readonly browser?: typeof chrome
  readonly chrome: typeof chrome
}

/** What is stored, by area. */
export const stored = (page: Page): Promise<Record<'sync' | 'local', Partial<Settings> | undefined>> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope
    const { sync, local } = (browser ?? chrome).storage
    const read = async (area: chrome.storage.StorageArea) => (await area.get('settings')).settings as Partial<Settings>
    return { sync: await read(sync), local: await read(local) }
  })

/** Writes into the synchronised storage what some version, or nobody, would have written. */
export const store = (page: Page, items: object) =>
  page.evaluate(async given => {
    const { browser, chrome } = globalThis as unknown as Scope
    await (browser ?? chrome).storage.sync.set(given)
  }, items)

export const status = (page: Page) => page.$eval('[role=status]', element => (element as HTMLElement).innerText.trim())

/** The control that a label names. */
export const labelled = async (page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> =>
  (await page.evaluateHandle(text => {
    const labels = [...document.querySelectorAll('label')]
    return labels.find(element => element.innerText.trim().startsWith(text))!.control as HTMLInputElement
  }, label)) as ElementHandle<HTMLInputElement>

export const select = async (page: Page, label: string, value: string) => (await labelled(page, label)).select(value)
export const click = (page: Page, name: string) =>
  page.evaluate(text => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, label')]
    buttons.find(({ innerText, ariaLabel }) => (ariaLabel ?? innerText).replace(/\s+/g, ' ').trim() === text)!.click()
  }, name)

/** Empties what is stored, so that the next test finds the defaults. */
export async function forget(session: Session): Promise<void> {
  const page = await session.openOwn('options')
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope
    await (browser ?? chrome).storage.sync.clear()
    await (browser ?? chrome).storage.local.clear()
  })
}

/** Takes one item out of the synchronised storage. */
export const drop = (page: Page, key: string) =>
  page.evaluate(async name => {
    const { browser, chrome } = globalThis as unknown as Scope
    await (browser ?? chrome).storage.sync.remove(name)
  }, key)
