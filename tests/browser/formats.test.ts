import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it } from 'vitest'
import schema from '../../src/summary/schema.json' with { type: 'json' }
import { clipboard, copyAs, waitCopied } from './clipboard.ts'
import { inEachBrowser } from './harness.ts'
import { articleOf, sample } from './pages.ts'
import { press, waitOpen } from './popover.ts'

const { title, url, authors, blocks } = articleOf(sample)

inEachBrowser('what is copied', session => {
  let page: Page
  beforeEach(async () => {
    page = await session.open(sample.url)
    await page.bringToFront()
    await press(page, /faits/)
    await waitOpen(page)
  })

  const copied = async (format: RegExp) => {
    await copyAs(page, format)
    return clipboard(session, page)
  }
  const text = async (format: RegExp) => {
    const { 'text/plain': plain = '', ...others } = await copied(format)
    expect(others).toEqual({})
    return plain
  }
  const facts = async () => JSON.parse(await text(/^JSON/)).facts as { headline: string; link: string; kind: string }[]

  it('as rich text: a document with a heading a kind and a link a fact', async () => {
    const all = await facts()
    const { 'text/html': html = '', 'text/plain': plain } = await copied(/^Texte enrichi/)
    const { document } = new JSDOM(html).window
    expect(document.querySelector('h1')?.textContent).toBe(title)
    expect(document.querySelectorAll('h2')).toHaveLength(new Set(all.map(({ kind }) => kind)).size)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('p b a')].map(({ href }) => href)
    expect(links.sort()).toEqual(all.map(({ link }) => link).sort())
    expect(document.querySelectorAll('script, style, [style], img')).toHaveLength(0)
    expect(plain).toMatch(/^---\ntitle: /)
  })

  it('as JSON: what the schema describes', async () => {
    const validate = new Ajv({ strict: false }).compile(schema)
    expect(validate(JSON.parse(await text(/^JSON/))) || validate.errors).toBe(true)
  })

  it.each([
    [/^CSV/, ';'],
    [/^Tableau/, '\t'],
  ])('%s: a table with a row a fact', async (format, delimiter) => {
    const all = await facts()
    const rows: Record<string, string>[] = parse(await text(format), { columns: true, bom: true, delimiter })
    expect(rows.map(({ headline, link }) => [headline, link])).toEqual(
      all.map(({ headline, link }) => [headline, link]),
    )
  })

  it.each([[/^Référence BibTeX/], [/^Référence RIS/], [/^Référence CSL/]])(
    '%s: a reference with author, title, date and address',
    async format => {
      const [entry] = new Cite(await text(format)).data
      expect(entry).toMatchObject({ title, URL: url, 'container-title': expect.stringContaining('Usine Nouvelle') })
      expect(entry?.issued?.['date-parts']?.[0]?.map(Number)).toEqual([2012, 12, 6])
      expect(entry?.author?.map(({ given, family }: Record<string, string>) => `${given} ${family}`)).toEqual(authors)
    },
  )

  it('as Markdown, plain text, and the article itself', async () => {
    const all = await facts()
    const markdown = await text(/^Markdown/)
    expect(markdown).toMatch(/^---\ntitle: ".*"\nauthor:\n {2}- ".*"\npublished: 2012-12-06\n/)
    const plain = await text(/^Texte simple/)
    for (const { link } of all) {
      expect(markdown).toContain(`](${link})`)
      expect(plain).toContain(`  ${link}\n`)
    }
    const article = (await text(/^Article épuré/)).replace(/\\/g, '')
    for (const block of blocks) expect(article).toContain(block.text)
    await copyAs(page, /^Texte enrichi/)
  })

  it('is a panel, when that is asked for, with its source', async () => {
    const all = await facts()
    await press(page, /^Copier\s: Budget/)
    await waitCopied(page)
    const { facts: some } = JSON.parse((await clipboard(session, page))['text/plain'] ?? '')
    expect(some).toEqual(all.filter(({ kind }) => kind === 'budget'))
  })

  it('by its shortcut, says so on the page and to screen readers, and pastes as a document', async () => {
    await copyAs(page, /^Texte enrichi/)
    await page.keyboard.press('Escape')
    await waitOpen(page, false)
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
    await page.keyboard.press('KeyC')
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key)
    await waitCopied(page)
    const said = await page.evaluate(() => {
      const lines = document.querySelector('epure-popover')!.shadowRoot!.querySelectorAll<HTMLElement>('[role=status]')
      return [...lines].filter(line => line.checkVisibility() && line.innerText).length
    })
    expect(said).toBe(1)
    await page.evaluate(() => {
      document.body.innerHTML = '<div contenteditable style="min-height:50px"></div>'
      document.querySelector<HTMLElement>('[contenteditable]')!.focus()
    })
    await page.keyboard.down('Control')
    // Chromium's keys of a test do not reach its editing commands by themselves.
    await page.keyboard.press('KeyV', session.name === 'chromium' ? { commands: ['Paste'] } : {})
    await page.keyboard.up('Control')
    await page.waitForFunction(
      (heading, address) => {
        const paper = document.querySelector('[contenteditable]')
        return (
          paper?.querySelector('h1')?.textContent === heading &&
          [...paper.querySelectorAll('a')].some(({ href }) => href.startsWith(`${address}#:~:text=`))
        )
      },
      {},
      title,
      url,
    )
  })
})
