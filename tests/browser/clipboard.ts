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

/** Waits until the popover says that this has been copied. */
export const waitCopied = (page: Page, what = '') =>
  page.waitForFunction(
    start => {
      const lines = document.querySelector('epure-popover')!.shadowRoot!.querySelectorAll('[role=status]')
      return [...lines].some(line => line.textContent?.replace(/\s/g, ' ').startsWith(start))
    },
    {},
    `Copié : ${what}`,
  )

/** Copies in a format of the menu, by its name there. */
export async function copyAs(page: Page, format: RegExp): Promise<void> {
  await press(page, /^Choisir le format/)
  await press(page, format)
  await waitCopied(page)
}
