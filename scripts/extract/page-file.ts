import { JSDOM, VirtualConsole } from 'jsdom'
import { readArticle } from '../../src/article/read.ts'
import { withoutClutter } from '../../src/clutter/find.ts'
import { safeClutter } from '../../src/clutter/safety.ts'
import { recognise } from '../../src/page/recognise.ts'
import { label, summariseRemoval } from './messages.ts'
import type { Options } from './options.ts'
import type { FileReading } from './reading.ts'

/** Stands for an address that nobody knows: on the site, and like neither an article's nor anything else's. */
const NOWHERE = 'https://www.usinenouvelle.com/une-page-enregistree-sans-son-adresse'

/** Address the page was saved from: its canonical link, og:url, or the comment that browsers put on top of a saved page. */
function addressOf(document: Document): string {
  const comment = [...document.childNodes].find(node => node.nodeType === node.COMMENT_NODE)?.nodeValue
  const candidates = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    comment && /saved from url=\(\d+\)(\S+)/.exec(comment)?.[1],
  ]
  return candidates.find(candidate => candidate && URL.canParse(candidate)) ?? NOWHERE
}

/** Reads a saved page with the modules that the content script runs; the encoding is the one that the page names. */
export async function read(bytes: Buffer, options: Options): Promise<FileReading> {
  const dom = new JSDOM(bytes, { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const url = options.url ?? addressOf(document)
  dom.reconfigure({ url })
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
