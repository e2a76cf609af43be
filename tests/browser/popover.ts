import type { ElementHandle, Page } from 'puppeteer-core'

/** The element that holds the popover, and nothing else, of ours in the page. */
const HOST = 'epure-popover'

/** The first visible control in the popover's shadow root whose name matches; waits for it to come. */
export async function control(page: Page, name: RegExp): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (host, source, flags) => {
      const pattern = new RegExp(source, flags)
      const root = document.querySelector(host)?.shadowRoot
      const controls = root?.querySelectorAll<HTMLElement>(
        'button, input, select, summary, a[href], [role], [tabindex]',
      )
      const nameOf = (element: HTMLElement) =>
        element.ariaLabel ??
        (element instanceof HTMLInputElement
          ? [...(element.labels ?? [])].map(label => label.textContent).join(' ')
          : '') ??
        ''
      return [...(controls ?? [])].find(element => {
        const text = nameOf(element) || element.title || element.textContent || ''
        return element.checkVisibility({ visibilityProperty: true }) && pattern.test(text.trim())
      })
    },
    {},
    HOST,
    name.source,
    name.flags,
  )
  const element = found.asElement()
  if (!element) throw new Error(`no control named ${name}`)
  return element as ElementHandle<HTMLElement>
}

/** Clicks as a reader does: what is not in view is scrolled to first. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await (await control(page, name)).click()
}

/** Whether the popover is open. */
export const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(host => document.querySelector(host)?.shadowRoot?.querySelector(':popover-open') != null, HOST)

/** Waits until the popover is open, or closed. */
export async function waitOpen(page: Page, open = true): Promise<void> {
  await page.waitForFunction(
    (host, wanted) => (document.querySelector(host)?.shadowRoot?.querySelector(':popover-open') != null) === wanted,
    {},
    HOST,
    open,
  )
}

/** What is shown in the popover and its pill, as text. */
export const shown = (page: Page): Promise<string> =>
  page.evaluate(host => {
    const root = document.querySelector(host)?.shadowRoot
    return [...(root?.children ?? [])]
      .filter(child => child instanceof HTMLElement && child.tagName !== 'STYLE')
      .map(child => (child as HTMLElement).innerText)
      .join('\n')
  }, HOST)

/** Name and text of what has the focus inside the popover; null when the focus is elsewhere. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(host => {
    const element = document.querySelector(host)?.shadowRoot?.activeElement
    return element ? (element.ariaLabel ?? element.textContent?.trim() ?? '') : null
  }, HOST)

/** Words lit in the article, by name of highlight. */
export const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(range => String(range))])),
  )

/** Runs the opening shortcut, Alt+Shift+F. */
export async function openByKeys(page: Page): Promise<void> {
  await page.keyboard.down('Alt')
  await page.keyboard.down('Shift')
  await page.keyboard.press('KeyF')
  await page.keyboard.up('Shift')
  await page.keyboard.up('Alt')
}
