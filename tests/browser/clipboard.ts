import type { Page } from 'puppeteer-core'
import type { Session } from './harness.ts'
import { press } from './popover.ts'

/** What a paste would find, by type. */
export async function clipboard(session: Session, page: Page): Promise<Record<string, string>> {
  const context = session.browser.defaultBrowserContext()
  // Reading back wants a permission in Chromium. It is taken back at once: writing has to work without any.
  if (session.name === 'chromium') await context.overridePermissions(new URL(page.url()).origin, ['clipboard-read'])
  const found = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const flavours = (item?.types ?? []).map(async type => [type, await (await item!.getType(type)).text()] as const)
    return Object.fromEntries(await Promise.all(flavours))
  })
  if (session.name === 'chromium') await context.clearPermissionOverrides()
  return found
}

/** Waits until the popover says that this has been copied, in that format where one is named: what was said before may still stand. */
export const waitCopied = (page: Page, what = '', format = '') =>
  page.waitForFunction(
    (start, name) => {
      const lines = document.querySelector('epure-popover')!.shadowRoot!.querySelectorAll('[role=status]')
      return [...lines].some(line => {
        const said = line.textContent?.replace(/\s/g, ' ') ?? ''
        return said.startsWith(start) && said.includes(` ${name}`)
      })
    },
    {},
    `Copié : ${what}`,
    format,
  )

/** Copies in a format of the menu, by how its name there begins. */
export async function copyAs(page: Page, format: RegExp): Promise<void> {
  await press(page, /^Choisir le format/)
  await press(page, format)
  await waitCopied(page, '', format.source.slice(1))
}
