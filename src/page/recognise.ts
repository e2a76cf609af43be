import { addressKind, pageAddress, siteOf } from './addresses.ts'
import { articleObject, metaContent, readJsonLd, typesOf } from './json.ts'
import { textBoxes } from './prose.ts'
import type { ArticlePage, PageVerdict } from './types.ts'

/** The house calls the reader to one of its own events. */
const PROMOTION =
  /(?:notre|nos) (?:webina|matinée|conférence en ligne|table ronde|live)|(?:inscrivez|retrouvez|rejoignez)[ -](?:vous|nous)(?: \S+){0,8} (?:webina|conférence|matinée|live)/i
/** JSON-LD types of pages that are something else than an article. */
const OTHER_TYPE =
  /Collection|ItemList|Event|Video|Podcast|Profile|Person|JobPosting|Product|School|Educational|Search|Audio|Course/

const no = (why: string): PageVerdict => ({ article: false, reason: `notArticle_${why}` })

/**
 * Decides from address, metadata and structure together whether a document is an article of a known site, and on which template.
 * Reads only; `url` is where the document was loaded from (a saved page may name its real address itself).
 */
export function recognise(document: Document, url: string): PageVerdict {
  const address = pageAddress(document, url)
  const site = siteOf(address)
  if (!site || !document.body) return no('site')
  const kind = addressKind(address)
  if (kind === 'other') return no('address')

  const objects = readJsonLd(document)
  const news = articleObject(objects)
  const pageType = metaContent(document, 'ipd:pageType') ?? ''
  const declared = news || metaContent(document, 'og:type') === 'article'
  if (
    (pageType && !/article|actu|editorial|interview|dossier|enqu/i.test(pageType)) ||
    (!news && objects.some(o => OTHER_TYPE.test(typesOf(o))))
  )
    return no('type')

  const template = site.templates.find(t => document.querySelector(t.body))
  const body = template && document.querySelector(template.body)
  const boxes = textBoxes(document.body)
  const outside = boxes.filter(
    box => !box.element.closest('nav,footer,aside,form,li,header:not(:has(h1))') && !isCard(box.element),
  )
  const prose = outside.filter(box => box.prose)
  const length = prose.reduce((sum, box) => sum + box.text.length, 0)
  const heading = document.querySelector('h1') ?? (template && document.querySelector(template.title))
  const dated =
    !!news?.datePublished ||
    !!metaContent(document, 'datePublished', 'article:published_time', 'pubdate', 'date.modified') ||
    !!document.querySelector(`time,${template?.published ?? 'time'}`)
  const signed =
    !!news?.author || !!metaContent(document, 'author') || !!(template && document.querySelector(template.authors))

  const opening = [document.title, heading?.textContent ?? '', ...prose.slice(0, 3).map(box => box.text)].join(' ')
  if (PROMOTION.test(opening)) return no('promotion')
  // Address, declared type, date or author, and text that reads as an article: three of the four, text always.
  const evidence = (kind === 'article' ? 1 : 0) + (declared ? 1 : 0) + (dated || signed ? 1 : 0)
  if (evidence < 2 || (kind === 'unknown' && !news)) return no('type')
  if (!heading || (length < (news ? 1 : 300) && !(news && body))) return no('structure')
  const verdict: ArticlePage = {
    article: true,
    site: site.id,
    template: template?.id ?? 'unknown',
    signal: template ? template.body : news ? `JSON-LD ${typesOf(news)}` : 'og:type=article',
  }
  return verdict
}

/** A card of a listing: a small container whose heading is a link. */
const isCard = (element: Element): boolean => {
  const parent = element.parentElement
  return (
    !!parent?.querySelector(':scope > h2 a,:scope > h3 a,:scope > a > h2,:scope > a > h3') &&
    parent.childElementCount < 8
  )
}
