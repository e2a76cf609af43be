import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser, resize } from './harness.ts'
import { articles, markupOf, sample } from './pages.ts'
import { control } from './popover.ts'

/** What of the page the pill covers: words, and controls or pictures by their tag. `['nowhere']` when it is not shown. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What the size of the window sets off is done two frames on.
    for (let i = 0; i < 2; i++) await new Promise(done => requestAnimationFrame(done))
    const pill = document.querySelector('epure-popover')!.shadowRoot!.querySelector<HTMLElement>('.pill')
    if (!pill?.checkVisibility({ visibilityProperty: true })) return ['nowhere']
    const at = pill.getBoundingClientRect()
    const touches = (box: DOMRect) =>
      box.width > 0 && box.left < at.right && box.right > at.left && box.top < at.bottom && box.bottom > at.top
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      if (node.nodeValue?.trim() && [...range.getClientRects()].some(touches)) found.push(node.nodeValue.trim())
    }
    for (const element of document.querySelectorAll('img, video, iframe, button, input'))
      if (touches(element.getBoundingClientRect())) found.push(element.tagName)
    return found
  })

inEachBrowser('the pill', session => {
  it.each(articles)('$slug: covers nothing of the page, in a wide window and on a telephone', async ({ url }) => {
    const page = await session.open(url)
    for (const width of [1900, 1280, 800, 420, 320]) {
      await resize(page, { width, height: 800 })
      await expect.poll(() => covered(page), { message: `${width}` }).toEqual([])
    }
  })

  it('covers no player beside the title, and stands elsewhere', async () => {
    const url = `${sample.url}?player`
    const player = '<video style="display:block;width:100%;height:60px"></video>'
    session.serve(url, { body: markupOf(sample).replace('</h1>', `</h1>${player}`).replace('<h1', `${player}<h1`) })
    const page = await session.open(url)
    for (const width of [1280, 420]) {
      await resize(page, { width, height: 800 })
      await expect.poll(() => covered(page), { message: `${width}` }).toEqual([])
    }
  })

  it('is covered by a consent dialog, and is no way around it', async () => {
    const url = `${sample.url}?consent`
    const dialog =
      '<div id="consent" style="position:fixed;inset:0;z-index:1000;background:#000a"><button>Tout accepter</button></div>'
    session.serve(url, { body: markupOf(sample).replace('</body>', `${dialog}</body>`) })
    const page = await session.open(url)
    const pill = await control(page, /faits/)
    const box = (await pill.boundingBox())!
    const onTop = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.id,
      box.x + box.width / 2,
      box.y + box.height / 2,
    )
    expect(onTop).toBe('consent')
  })
})
