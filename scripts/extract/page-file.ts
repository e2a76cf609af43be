import { JSDOM, VirtualConsole } from 'jsdom'
import { readArticle } from '../../src/article/read.ts'
import { withoutClutter } from '../../src/clutter/find.ts'
import { safeClutter } from '../../src/clutter/safety.ts'
import { recognise } from '../../src/page/recognise.ts'
import { savedAddress, showSaved } from '../../src/page/saved.ts'
import { label, summariseRemoval } from './messages.ts'
import type { Options } from './options.ts'
import type { FileReading } from './reading.ts'

/** Stands for an address that nobody knows: on the site, and like neither an article's nor anything else's. */
const NOWHERE = 'https://www.usinenouvelle.com/une-page-enregistree-sans-son-adresse'

/** Reads a saved page with the modules that the content script runs; the encoding is the one that the page names. */
export async function read(bytes: Buffer, options: Options): Promise<FileReading> {
  const dom = new JSDOM(bytes, { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const url = savedAddress(document, options.url) ?? NOWHERE
  dom.reconfigure({ url })
  showSaved(document)
  const verdict = recognise(document, url)
  if (!verdict.article) return { article: null, reason: label(verdict.reason) }
  const reading = readArticle(document, verdict, url)
  const { removals } = safeClutter(document, reading)
  const { article } = withoutClutter(reading, removals)
  return {
    article: {
      ...article,
      url: article.url === NOWHERE ? '' : article.url,
      published: options.published ?? article.published,
    },
    removals: removals.map(summariseRemoval),
  }
}
