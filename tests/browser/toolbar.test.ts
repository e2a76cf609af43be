import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser, type Session } from './harness.ts'
import { articleOf, articles, others, sample } from './pages.ts'
import { control, waitOpen } from './popover.ts'

const text = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))

/** Clicks the button or switch of this name in the popup, which need not be in front. */
const choose = (popup: Page, name: string) =>
  popup.evaluate(wanted => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, label')]
    const found = controls.find(element => element.innerText.replace(/\s+/g, ' ').startsWith(wanted))
    if (!found) throw new Error(`no ${wanted}`)
    found.click()
  }, name)

/** Takes the sites away from the extension as a reader does in the browser's settings, or gives them back. */
async function setAccess(session: Session, allowed: boolean): Promise<void> {
  if (session.name === 'firefox') {
    const page = await session.openOwn('options')
    await page.evaluate(() => {
      const { permissions, runtime } = (globalThis as unknown as { browser: typeof chrome }).browser
      return permissions.remove({ origins: runtime.getManifest().host_permissions ?? [] })
    })
    return page.close()
  }
  const page = await session.browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    update => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> }
      }
      return developerPrivate.updateExtensionConfiguration(update)
    },
    { extensionId: new URL(session.origin).hostname, hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' },
  )
  await page.close()
}

inEachBrowser('the toolbar popup', session => {
  it('tells title, facts and hidden blocks of an article, and in words why it is one', async () => {
    const popup = await session.openPopup(await session.open(sample.url))
    const told = await text(popup)
    expect(told).toContain(articleOf(sample).title.replace(/\s+/g, ' '))
    expect(told).toMatch(/\d+ faits · \d+ blocs masqués/)
    expect(told).toContain('on y reconnaît la mise en page du journal')
  })

  it('says of a redesigned page that its layout is new', async () => {
    const { url } = articles.find(({ template }) => template === 'unknown')!
    expect(await text(await session.openPopup(await session.open(url)))).toContain('nouvelle pour Épure')
  })

  it('opens the facts', async () => {
    const page = await session.open(sample.url)
    await choose(await session.openPopup(page), 'Voir les faits')
    await waitOpen(page)
  })

  it('switches cleaning off and on, and brings back a pill that was hidden for good', async () => {
    const page = await session.open(sample.url)
    const popup = await session.openPopup(page)
    await choose(popup, 'Masquer ce qui')
    await page.waitForSelector('html:not([data-epure])')
    await choose(popup, 'Masquer ce qui')
    await page.waitForSelector('html[data-epure=on]')
    await choose(popup, 'Pastille')
    const pill = () =>
      page.evaluate(() => !!document.querySelector('epure-popover')!.shadowRoot!.querySelector('.pill'))
    await expect.poll(pill).toBe(false)
    const next = await session.open(sample.url)
    expect(
      await next.evaluate(() => !!document.querySelector('epure-popover')!.shadowRoot!.querySelector('.pill')),
    ).toBe(false)
    const again = await session.openPopup(page)
    await choose(again, 'Pastille')
    await control(page, /\d+\sfaits/)
  })

  it('copies, or shows the text when the browser refuses', async () => {
    const page = await session.open(sample.url)
    const popup = await session.openPopup(page)
    await choose(popup, 'Copier')
    await expect.poll(() => text(popup)).toContain('Copié.')
    // Firefox lets a page of an extension write, whatever happens; Chromium not one that is behind another.
    if (session.name === 'firefox') return
    const behind = await session.openOwn('popup')
    await page.bringToFront()
    await behind.reload()
    await behind.waitForSelector('.main')
    await choose(behind, 'Copier')
    await expect.poll(() => text(behind)).toContain('copiez-le avec Ctrl+C')
    const { value, selected } = await behind.$eval('textarea', ({ value, selectionStart, selectionEnd }) => {
      return { value, selected: value.slice(selectionStart, selectionEnd) }
    })
    expect(value).toMatch(/^---\ntitle: /)
    expect(selected).toBe(value)
  })

  it('says of a page that is no article why', async () => {
    const school = others.find(({ slug }) => slug === 'fiche-ecole')!
    const told = await text(await session.openPopup(await session.open(school.url, { article: false })))
    expect(told).toMatch(/^Cette page n’est pas un article\. La page se présente comme autre chose/)
    const list = others.find(({ slug }) => slug === 'accueil')!
    expect(await text(await session.openPopup(await session.open(list.url, { article: false })))).toContain(
      'Ce n’est pas l’adresse d’un article.',
    )
  })

  it('says of other sites that it has no business there', async () => {
    const page = await session.open('about:blank', { article: false })
    expect(await text(await session.openPopup(page))).toContain('Épure ne fonctionne que sur les articles')
  })

  it('asks for access that was taken away, then offers to reload the tab', async () => {
    await setAccess(session, false)
    const page = await session.open(sample.url, { article: false })
    const popup = await session.openPopup(page)
    expect(await text(popup)).toContain('L’accès au site n’est pas accordé')
    if (session.name === 'firefox') {
      // The browser takes a question after a true click alone; then the popup looks at the tab in front, which is itself.
      await popup.bringToFront()
      await (await popup.$('button.main'))!.click()
      await expect.poll(() => text(popup)).toContain('Épure ne fonctionne que')
    } else {
      // Chromium would ask in a window of its own, which only a person can answer.
      expect(await text(popup)).toContain('Autoriser l’accès')
      await popup.close()
      await setAccess(session, true)
    }
    const after = await session.openPopup(page)
    await expect.poll(() => text(after)).toContain('Épure n’est pas encore à l’œuvre dans cet onglet')
    await choose(after, 'Recharger la page')
    await page.waitForSelector('epure-popover')
  })
})
