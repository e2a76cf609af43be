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

/** Firefox shows a page as it would print it when its own windows say so: there is no command for it. */
async function emulatePrint(page: Page, browser: string): Promise<void> {
  if (browser === 'chromium') return page.emulateMediaType('print')
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }> }
  }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  await page.bringToFront()
  await connection.send('script.evaluate', {
    expression: 'gBrowser.selectedBrowser.browsingContext.mediumOverride = "print"',
    target: { context: tree.result.contexts[0]!.context },
    awaitPromise: false,
  })
  await page.waitForFunction(() => matchMedia('print').matches)
}

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

  it('lets the page go and come back from the cache of the browser, with one popover that works', async () => {
    const page = await session.open(sample.url)
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
      Object.assign(window, { here: true })
    })
    const before = await pill(page)
    for (let i = 0; i < 2; i++) {
      // By the page itself: Puppeteer waits in vain for Firefox to say that a page from its cache is there.
      await page.evaluate(url => location.assign(url), others[0]!.url)
      const address = () => page.evaluate(() => location.href).catch(() => null)
      await expect.poll(address, { timeout: 20_000 }).toBe(others[0]!.url)
      await page.evaluate(() => history.back())
      const back = () => page.evaluate(() => (window as { persisted?: boolean }).persisted).catch(() => null)
      // The very document, not a new one: what was noted in it is still there.
      await expect.poll(back, { timeout: 20_000 }).toBe(true)
      expect(await page.evaluate(() => (window as { here?: boolean }).here)).toBe(true)
      expect(await hosts(page)).toBe(1)
      expect(await pill(page)).toBe(before)
    }
    await page.evaluate(() => {
      const late = document.createElement('div')
      late.id = 'late'
      late.innerHTML = '<p>Recevez notre lettre dans votre boîte mail :</p><form><input type="email"></form>'
      document.querySelector('[itemprop=articleBody]')!.after(late)
    })
    await page.waitForFunction(() => !document.getElementById('late')!.checkVisibility())
    await press(page, /fait/)
    await waitOpen(page)
  })

  it('comes to an article from a page that its address alone tells to be none', async () => {
    const page = await session.open('https://www.usinenouvelle.com/', { article: false })
    await page.evaluate(
      (address, head, body) => {
        history.pushState(null, '', address)
        document.head.innerHTML = head
        document.body.innerHTML = body
      },
      sample.url,
      markupOf(sample).replace(/^[\s\S]*?<head[^>]*>|<\/head>[\s\S]*$/g, ''),
      markupOf(sample).replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, ''),
    )
    await page.waitForSelector('epure-popover')
    expect(await hosts(page)).toBe(1)
  })

  it('prints the cleaned article without the popover', async () => {
    const page = await session.open(sample.url)
    await press(page, /fait/)
    await waitOpen(page)
    await emulatePrint(page, session.name)
    const text = await page.evaluate(() => document.body.innerText)
    const bare = text.replace(/\s+/g, '')
    for (const line of linesIn(sample, 'clutter.txt').filter(line => line.length > 25))
      expect(bare).not.toContain(line.replace(/\s+/g, ''))
    for (const block of articleOf(sample).blocks) expect(bare).toContain(block.text.replace(/\s+/g, ''))
    const shown = await page.evaluate(() => document.querySelector('epure-popover')!.checkVisibility())
    expect(shown).toBe(false)
  })

  if (session.name === 'chromium') {
    // Firefox has no prerendering.
    it('is there once in a page that was rendered before it was asked for', async () => {
      const url = `${sample.url}?early`
      // Puppeteer loses sight of a page that takes the place of another one: it tells by itself.
      const tell = `<script>
        const tell = () => setTimeout(() => fetch('/told?' + [document.prerendering, document.querySelectorAll('epure-popover').length,
          document.querySelectorAll('[data-epure-hidden]').length > 5]), 1500)
        addEventListener('load', tell)
        document.addEventListener('prerenderingchange', tell)
      </script></body>`
      session.serve(url, { body: markupOf(sample).replace('</body>', tell) })
      const from = 'https://www.usinenouvelle.com/?from'
      const rules = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] })
      session.serve(from, {
        body: `<!doctype html><title>Avant</title><a href="${url}">Lire</a><script type="speculationrules">${rules}</script>`,
      })
      const told = () =>
        session.proxy.asked.filter(address => address.includes('/told?')).map(address => address.split('?')[1])
      const page = await session.open(from, { article: false })
      await expect.poll(told, { timeout: 20_000 }).toEqual(['true,1,true'])
      await page.evaluate(() => document.querySelector('a')!.click())
      await expect.poll(told, { timeout: 20_000 }).toEqual(['true,1,true', 'false,1,true'])
    })

    const shiftOn = async (url: string, width?: number) => {
      const page = await session.open(url, width ? { width } : {})
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

    it('moves nothing of a page that comes slowly either', async () => {
      const slow = `${sample.url}?slow`
      const markup = markupOf(sample)
      session.serve(slow, { body: markup, pauseAt: Math.floor(markup.length / 2) })
      expect(await shiftOn(slow)).toBe(0)
    })
  }
})
