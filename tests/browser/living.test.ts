import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { articleOf, articles, linesIn, markupOf, others, sample } from './pages.ts'
import { control, press, waitOpen } from './popover.ts'

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('epure-popover').length)
const pill = async (page: Page) => (await control(page, /fait/)).evaluate(element => element.innerText)
/** Two frames on, everything that a change sets off has been done. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))

const other = articles.find(({ template, slug }) => template === sample.template && slug !== sample.slug)!

/** An article of each template. */
const oneEach = articles.filter(({ template }, i) => articles.findIndex(article => article.template === template) === i)

inEachBrowser('a living page', session => {
  it('hides a newsletter box that comes late, once and for all', async () => {
    const page = await session.open(sample.url)
    const hidden = await page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)
    const writes = await page.evaluateHandle(() => {
      const seen = { count: 0 }
      new MutationObserver(records => {
        seen.count += records.length
      }).observe(document, { attributes: true, childList: true, subtree: true })
      return seen
    })
    await page.evaluate(() => {
      const box = document.createElement('div')
      box.id = 'late'
      box.innerHTML =
        '<p>Recevez chaque matin notre lettre dans votre boîte mail :</p><form><input type="email"><button>S’inscrire</button></form>'
      document.querySelector('[itemprop=articleBody]')!.after(box)
    })
    await page.waitForFunction(() => !document.getElementById('late')!.checkVisibility())
    await frames(page)
    const count = await writes.evaluate(seen => seen.count)
    for (let i = 0; i < 5; i++) await frames(page)
    expect(await writes.evaluate(seen => seen.count)).toBe(count)
    expect(await page.evaluate(() => document.querySelectorAll('[data-epure-hidden]').length)).toBe(hidden + 1)
  })

  it('hides boxes that come one after another in the frame they come', async () => {
    const page = await session.open(sample.url)
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise(done => requestAnimationFrame(done))
      const late: boolean[] = []
      for (let i = 0; i < 3; i++) {
        const box = document.createElement('div')
        box.innerHTML = `<p>Recevez chaque matin nos ${i} lettres dans votre boîte mail :</p><form><input type="email"></form>`
        document.querySelector('[itemprop=articleBody]')!.after(box)
        // What the extension asks of a frame is asked first.
        await Promise.resolve()
        await frame()
        late.push(box.checkVisibility())
      }
      return late
    })
    expect(seen).toEqual([false, false, false])
  })

  it('reads text that comes late and counts its facts', async () => {
    const page = await session.open(sample.url)
    const before = await pill(page)
    await page.evaluate(() => {
      const late = document.createElement('p')
      late.textContent =
        'Le groupe Halvard investira 75 millions d’euros à Dunkerque d’ici à 2015 et créera 120 emplois.'
      document.querySelector('[itemprop=articleBody]')!.append(late)
    })
    await page.waitForFunction(
      text =>
        document.querySelector('epure-popover')!.shadowRoot!.querySelector<HTMLElement>('button')!.innerText !== text,
      {},
      before,
    )
    const count = (text: string) => Number(/\d+/.exec(text)?.[0])
    expect(count(await pill(page))).toBeGreaterThan(count(before))
    expect(await hosts(page)).toBe(1)
  })

  it('follows a page that swaps its article without loading', async () => {
    const page = await session.open(sample.url)
    const body = markupOf(other).replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, '')
    const head = markupOf(other).replace(/^[\s\S]*?<head[^>]*>|<\/head>[\s\S]*$/g, '')
    const swap = (url: string, inHead: string, inBody: string) =>
      page.evaluate(
        (address, headMarkup, bodyMarkup) => {
          history.pushState(null, '', address)
          document.head.innerHTML = headMarkup
          document.body.innerHTML = bodyMarkup
        },
        url,
        inHead,
        inBody,
      )
    await swap(other.url, head, body)
    await page.waitForFunction(() => document.querySelectorAll('epure-popover').length === 1)
    await press(page, /fait/)
    await waitOpen(page)
    const text = articleOf(other).blocks.map(block => block.text)
    const quotes = await page.evaluate(() => {
      const root = document.querySelector('epure-popover')!.shadowRoot!
      return [...root.querySelectorAll('blockquote')].map(quote => quote.firstChild!.textContent ?? '')
    })
    expect(quotes.length).toBeGreaterThan(0)
    const shown = quotes.map(quote => quote.replace(/^… | …$/g, ''))
    expect(shown.filter(quote => !text.some(block => block.includes(quote)))).toEqual([])
    await swap('https://www.usinenouvelle.com/', '<title>Accueil</title>', '<h1>Accueil</h1>')
    await page.waitForFunction(() => !document.querySelector('epure-popover, [data-epure], [data-epure-hidden]'))
  })

  it('is there once after going on and back', async () => {
    const page = await session.open(sample.url)
    const before = await pill(page)
    await page.goto(others[0]!.url)
    // Puppeteer's own goBack waits in vain for Firefox to say that a page from its cache is there.
    await page.evaluate(() => history.back())
    const address = () => page.evaluate(() => location.href).catch(() => null)
    await expect.poll(address, { timeout: 20_000 }).toBe(sample.url)
    await page.waitForSelector('epure-popover')
    expect(await hosts(page)).toBe(1)
    expect(await pill(page)).toBe(before)
    await press(page, /fait/)
    await waitOpen(page)
  })

  if (session.name === 'chromium') {
    const shiftOn = async (url: string, width?: number) => {
      const page = await session.browser.newPage()
      if (width) await page.setViewport({ width, height: 800 })
      await page.goto(url)
      await page.waitForSelector('epure-popover')
      await frames(page)
      return page.evaluate(
        () =>
          new Promise<number>(done => {
            let sum = 0
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => done(sum), 300)
          }),
      )
    }

    it.each(oneEach)('template $template: moves nothing that has been painted', async ({ url }) => {
      expect(await shiftOn(url)).toBe(0)
    })

    it.each([320, 420])('nor in a window of %i pixels', async width => {
      expect(await shiftOn(sample.url, width)).toBe(0)
    })

    // A known miss, November 2026: what comes after the first paint is hidden after it.
    // On a busy machine a frame can be painted before its first look.
    it('moves nothing of a page that comes slowly either', { retry: 2 }, async () => {
      const slow = `${sample.url}?slow`
      const markup = markupOf(sample)
      session.serve(slow, { body: markup, pauseAt: Math.floor(markup.length / 2) })
      expect(await shiftOn(slow)).toBe(0)
    })

    it('prints the cleaned article without the popover', async () => {
      const page = await session.open(sample.url)
      await press(page, /fait/)
      await waitOpen(page)
      await page.emulateMediaType('print')
      const visible = await page.evaluate(() => {
        const root = document.querySelector('epure-popover')!.shadowRoot!
        return [...root.querySelectorAll('button')].filter(button => button.checkVisibility()).length
      })
      expect(visible).toBe(0)
      const lines = (await page.evaluate(() => document.body.innerText)).split('\n')
      expect(linesIn(sample, 'clutter.txt').filter(line => lines.includes(line))).toEqual([])
      expect(lines.join(' ')).toContain(articleOf(sample).title)
    })
  }
})
