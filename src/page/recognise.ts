import { addressKind, siteOf } from './addresses.ts'
import { articleObject, dig, metaReader, readFusion, readJsonLd, typesOf } from './json.ts'
import { textBoxes } from './prose.ts'
import { inCard } from './shape.ts'
import { finish, type Steps } from './steps.ts'
import type { PageVerdict } from './types.ts'

/** The house calls the reader to one of its own events, or explains how it made a ranking. */
const PROMOTION =
  /(?:notre|nos) (?:webina|matinée|conférence en ligne|table ronde|live)|(?:inscrivez|retrouvez|rejoignez)[ -](?:vous|nous)(?: \S+){0,8} (?:webina|conférence|matinée|live)|usine (?:nouvelle|digitale)[^.]{0,30} (?:organise|propose|vous (?:invite|convie|donne))[^.]{0,60}(?:webina|matinée|table ronde|conférence)|(?:participez|assistez|replay|revoyez)[^.]{0,60}webina|webina[^.]{0,60}(?:replay|organisé par l['’]usine)|^(?:la )?méthodologie/i
/** JSON-LD types of pages that are something else than an article. */
const OTHER_TYPE =
  /Collection|ItemList|Event|Video|Podcast|Profile|JobPosting|Product|School|College|Educational|SearchRes|Audio|Course/
const OTHER_PAGE =
  /divers|list|rubrique|section|home|accueil|recherche|vid[ée]o|podcast|fiche|[ée]cole|expo|produit|[ée]v[èée]nement|formation|webina|auteur|tag/i
/** What prose of the page does not count: furniture, and cards with a linked heading. */
const ASIDE = 'nav,footer,aside,form,li,dialog,a'

/** Whether the last part of an address, of four words or more, is made from the title. */
function slugTells(address: string, title: string): boolean {
  const plain = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const own: string[] = plain.toLowerCase().match(/[a-z\d]{3,}/g) ?? []
  const slug = address.replace(/.*\/(?=.)/, '').split(/[^a-z\d]/)
  return own.length > 3 && own.filter(word => slug.includes(word)).length > own.length * 0.6
}

/** Evidence enough to call a page an article; an address, a type, a date, a name and text each add to it. */
const ENOUGH = 5

const no = (why: string): PageVerdict => ({ article: false, reason: `notArticle_${why}` })

/**
 * Decides from address, metadata and structure together whether a document is an article of a known site, and on which template.
 * Reads only; `address` is where the document was loaded from (of a saved page: `savedAddress`). Of a page that is
 * still `growing`, what has come must not speak against it: its text is taken on trust.
 */
export function* recogniseSteps(document: Document, address: string, growing = false): Steps<PageVerdict> {
  const site = siteOf(address)
  if (!site || !document.body) return no('site')
  const kind = addressKind(address)
  if (kind === 'other') return no('address')

  const meta = metaReader(document)
  const objects = readJsonLd(document)
  const news = articleObject(objects, document)
  const declared = meta('og:type') === 'article'
  if (OTHER_PAGE.test(meta('ipd:pageType') ?? '')) return no('type')
  if (!news && objects.some(object => OTHER_TYPE.test(typesOf(object)))) return no('type')

  const template = site.templates.find(t => document.querySelector(t.body))
  const boxes = yield* textBoxes(document.body)
  const prose: string[] = []
  let length = 0
  for (const { prose: reads, element, text } of boxes) {
    yield
    // Enough is known of a page that holds that much.
    if (length > 20_000) break
    if (!reads || element.closest(ASIDE) || inCard(element)) continue
    prose.push(text)
    length += text.length
  }
  const heading = document.querySelector('h1') ?? document.querySelector(template?.title ?? 'h1')
  const shows = (selector: string | undefined) => !!selector && !!document.querySelector(selector)
  const dated =
    news?.datePublished ||
    meta('datePublished', 'article:published_time', 'pubdate', 'date', 'date.modified', 'dc.date.issued') ||
    shows(template?.published) ||
    shows('time')
  // A line such as « Par Zoé Martin, le 4 mai 2016 » near the title.
  const dateline = () =>
    boxes.some(
      ({ element, text }) =>
        text.length < 150 &&
        /(?<!\d)\d\d?(?:er)? [a-zà-ÿ]{3,9} \d{4}|\d\d\/\d\d\/\d{4}/.test(text) &&
        heading?.parentElement?.contains(element),
    )
  const signed = news?.author || meta('author', 'dc.creator') || shows(template?.authors) || shows('[rel=author]')

  const opening = [heading?.textContent.trim() ?? '', ...prose.slice(0, 3)]
  if (opening.some(text => PROMOTION.test(text.slice(0, 1000)))) return no('promotion')
  // The slug of an article has at least four words, that of a school one or two.
  const long = /-[^/]+-[^/]+-/.test(address)
  const named = slugTells(address, heading?.textContent ?? '')
  const evidence = [
    named,
    named && kind === 'article',
    !news && dig(readFusion(document), 'headlines', 'basic'),
    kind === 'article' && long,
    news,
    news,
    declared,
    dated,
    signed,
    template,
    growing || length > 300,
    growing || length > 900,
  ]
  if (!news && !growing && (!heading || !length)) return no('structure')
  // A school or a machine has its page too, but neither day nor author.
  const told = growing || news || dated || signed || dateline()
  if (!told || evidence.filter(Boolean).length < ENOUGH) return no('type')
  return {
    article: true,
    site: site.id,
    template: template?.id ?? 'unknown',
    signal: template ? template.body : news ? `JSON-LD ${typesOf(news)}` : 'og:type=article',
    boxes,
  }
}

/** The same at once. */
export const recognise = (document: Document, address: string): PageVerdict => finish(recogniseSteps(document, address))
