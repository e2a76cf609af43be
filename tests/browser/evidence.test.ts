import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { clipboard, copyAs } from './clipboard.ts'
import { inEachBrowser, resize, type Session } from './harness.ts'
import { markupOf, sample } from './pages.ts'
import { focused, highlighted, press, waitOpen } from './popover.ts'

interface Shown {
  readonly id: string
  readonly quote: string
  readonly link: string
}

/** Facts as they are copied: all of them, in JSON. */
async function factsOn(page: Page, session: Session): Promise<Shown[]> {
  await copyAs(page, /^JSON/)
  return JSON.parse((await clipboard(session, page))['text/plain'] ?? '').facts
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

async function openFacts(session: Session, url = sample.url): Promise<Page> {
  const page = await session.open(url)
  await page.bringToFront()
  await press(page, /faits/)
  await waitOpen(page)
  return page
}

inEachBrowser('evidence', session => {
  it('of every fact is its sentence, word for word, across links and emphasis; nothing is wrapped', async () => {
    const url = `${sample.url}?split`
    const link = (paragraph: string) =>
      paragraph.replace(/ (les|de|des|la) (?![^<]*>)/g, ' <a href="#"><em>$1</em></a> ')
    session.serve(url, { body: markupOf(sample).replace(/<p[^>]*>.*?<\/p>/gs, link) })
    const page = await openFacts(session, url)
    const facts = await factsOn(page, session)
    const markup = () => page.$eval('body', body => body.innerHTML.replace(/<epure-popover.*<\/epure-popover>/s, ''))
    const before = await markup()
    let split = 0
    for (const { id, quote } of facts) {
      await page.evaluate(fact => {
        const root = document.querySelector('epure-popover')!.shadowRoot!
        root.querySelector<HTMLElement>(`[data-fact="${fact}"]`)!.click()
      }, id)
      const [sentence = ''] = (await highlighted(page))['epure-pin'] ?? []
      expect(folded(sentence)).toBe(folded(quote))
      split += await page.evaluate(() => {
        const [range] = CSS.highlights.get('epure-pin') as unknown as Iterable<Range>
        return Number(!!range!.cloneContents().querySelector('a em'))
      })
    }
    expect(facts.length).toBeGreaterThan(15)
    expect(split).toBeGreaterThan(10)
    expect(await markup()).toBe(before)
  })

  it('leads back: the bar beside a sentence opens its fact, with the focus on it', async () => {
    const page = await session.open(sample.url)
    await resize(page, { width: 1400, height: 800 })
    const bar = await page.waitForSelector('epure-popover >>> .tick')
    const headline = await bar!.evaluate(element => (element as HTMLElement).title.split('\n')[0]!)
    const { x, y, width, height } = (await bar!.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.waitForFunction(() => CSS.highlights.has('epure-hover'))
    await page.mouse.click(x + width / 2, y + height / 2)
    await waitOpen(page)
    // Marks in words stand after the headline, in the list.
    expect(await focused(page)).toContain(headline.replace(/ \([^)]*\)$/, ''))
    const [sentence = ''] = (await highlighted(page))['epure-pin'] ?? []
    const at = await page.evaluate(text => {
      const [range] = CSS.highlights.get('epure-pin') as unknown as Iterable<Range>
      return String(range) === text && range!.getBoundingClientRect().left
    }, sentence)
    expect(at).toBeGreaterThan(x + width - 1)
  })

  it('is where the link of each fact leads the browser', async () => {
    const page = await openFacts(session)
    const facts = (await factsOn(page, session)).filter((_, i) => i % 4 === 0)
    // On such a page one sentence is in view at a time.
    const spread = `${sample.url}?spread`
    session.serve(spread, {
      body: markupOf(sample).replace('</head>', '<style>p,h1,h2,div{line-height:150px!important}</style></head>'),
    })
    for (const { link, quote } of facts) {
      const next = await session.browser.newPage()
      await resize(next, { width: 1280, height: 700 })
      await next.goto(`${spread}#${link.split('#')[1]}`)
      await next.waitForSelector('epure-popover')
      const words = folded(quote).split(' ').slice(0, 3).join(' ')
      const inView = () =>
        next.evaluate(start => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const offset = node.nodeValue!.replace(/\s/g, ' ').indexOf(start)
            if (offset < 0) continue
            const range = document.createRange()
            range.setStart(node, offset)
            range.setEnd(node, offset + start.length)
            const { top, bottom, height } = range.getBoundingClientRect()
            if (height && top >= 0 && bottom <= innerHeight) return true
          }
          return false
        }, words)
      await expect.poll(inView, { message: `${quote}\n${link}`, timeout: 5000 }).toBe(true)
      await next.close()
    }
  })

  it('is scrolled to at once for readers who want no motion, and for no others', async () => {
    const page = await openFacts(session)
    await resize(page, { width: 1280, height: 400 })
    if (session.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    const jump = await page.evaluate(() => {
      const facts = document.querySelector('epure-popover')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]')
      const before = scrollY
      ;[...facts].at(-1)!.click()
      return { calm: matchMedia('(prefers-reduced-motion: reduce)').matches, moved: scrollY !== before }
    })
    expect(jump.moved).toBe(jump.calm)
  })
})
