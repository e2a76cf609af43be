import { articleObject, dig, type Json, listOf, metaReader, readFusion, readJsonLd } from '../page/json.ts'
import type { Template } from '../page/sites/site.ts'
import { pageDate } from './dates.ts'
import { foldText } from './text.ts'

/** Where a value was read, in order of trust. */
export type Source = 'json-ld' | 'meta' | 'fusion' | 'visible'
const SOURCES: readonly Source[] = ['json-ld', 'meta', 'fusion', 'visible']

/** What the page says of its article, each value from the source that is trusted most; null or empty when it says nothing. */
interface Values {
  readonly headline: string | null
  readonly description: string | null
  readonly authors: readonly string[] | null
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  readonly free: boolean | null
}

export interface Metadata extends Values {
  /** Where each value that is not null came from. */
  readonly from: Readonly<Partial<Record<keyof Values, Source>>>
}

/** A string with the entities, escapes and tags that some pages leave in it, once or twice over, undone; null when nothing is left. */
function clean({ defaultView: view }: Document, value: unknown): string | null {
  if (typeof value !== 'string') return null
  let text = value.slice(0, 5000)
  // A document of its own, which runs and loads nothing.
  for (let i = 0; view && i < 2 && /&[#\w]+;/.test(text); i++) {
    const entities = new view.DOMParser().parseFromString(text.replace(/</g, '&lt;'), 'text/html')
    text = entities.documentElement.textContent ?? ''
  }
  text = text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["'/\\])/g, '$1')
  return foldText(text.replace(/<\/?[a-z][^>]*>/gi, ' ')) || null
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object'
    ? (dig(value, 'name') ?? ['givenName', 'familyName'].map(key => dig(value, key) ?? '').join(' '))
    : value

/** A value that may stand in a list, or in an object that says what kind of value it is. */
const bare = (value: unknown): unknown => dig(value, '@value') ?? listOf(value)[0]

/** Names in a byline: « Par », places, agencies' « avec » and separators taken off. */
function names(texts: readonly (string | null)[], publisher: string): readonly string[] | null {
  const found = texts
    .flatMap(text => (text ?? '').split(/,|;| et | avec | & |\|/))
    .map(name => name.replace(/^\s*(?:par|by|de|propos recueillis par)\s+/i, '').trim())
    .filter(
      name =>
        name.length < 60 &&
        /\p{Lu}/u.test(name) &&
        !/\d|https?:|@/.test(name) &&
        name.toLowerCase() !== publisher.toLowerCase(),
    )
  return found.length ? [...new Set(found)] : null
}

const flag = (value: unknown): boolean | null =>
  /^true$/i.test(String(value)) ? true : /^false$/i.test(String(value)) ? false : null

/** Merges JSON-LD, meta tags, Fusion data and visible text, in that order of trust. Never throws on malformed data. */
export function readMetadata(document: Document, template: Template | undefined, publisher: string): Metadata {
  const objects = readJsonLd(document)
  const news: Json = articleObject(objects, document) ?? {}
  const fusion = readFusion(document) ?? {}
  const meta = metaReader(document)
  const text = (value: unknown) => clean(document, value)
  const byId = (value: unknown) => objects.find(object => object['@id'] && object['@id'] === dig(value, '@id')) ?? value
  const visible = (selector: string | undefined) =>
    selector ? [...document.querySelectorAll(selector)].slice(0, 20).map(e => e.textContent) : []
  const signed = (values: readonly unknown[]) => names(values.map(nameOf).map(text), publisher)
  const inFusion = (...keys: string[]) => dig(fusion, ...keys)
  const times = () =>
    [template?.published ?? 'time', 'time']
      .flatMap(selector => [...document.querySelectorAll(selector)].slice(0, 20))
      .map(e => pageDate(e.getAttribute('datetime')) ?? pageDate(e.textContent))
  const restriction = inFusion('content_restrictions', 'content_code')
  /** In the order of trust; what comes after the fourth is visible too. */
  const read: { readonly [key in keyof Values]: readonly (Values[key] | undefined)[] } = {
    headline: [
      text(news.headline ?? news.name),
      text(meta('og:title', 'twitter:title')),
      text(inFusion('headlines', 'basic')),
      text(document.title),
    ],
    description: [
      text(news.description),
      text(meta('og:description', 'description')),
      text(inFusion('subheadlines', 'basic')),
    ],
    authors: [
      signed(listOf(news.author).map(byId)),
      signed([meta('author', 'article:author', 'dc.creator')]),
      signed(listOf(inFusion('credits', 'by'))),
      signed(visible(template?.authors)),
      signed(visible('[rel=author],[itemprop=author],[class*=byline i]').slice(0, 3)),
    ],
    published: [
      pageDate(bare(news.datePublished)),
      pageDate(meta('datePublished', 'article:published_time', 'pubdate', 'date', 'dc.date.issued')),
      ['first_publish_date', 'display_date', 'publish_date'].map(key => pageDate(inFusion(key))).find(Boolean),
      times().find(Boolean),
    ],
    modified: [
      pageDate(bare(news.dateModified)),
      pageDate(meta('dateModified', 'article:modified_time', 'date.modified', 'og:updated_time')),
      pageDate(inFusion('last_updated_date')),
    ],
    section: [
      text(listOf(news.articleSection)[0]),
      text(meta('article:section', 'section')),
      text(inFusion('taxonomy', 'primary_section', 'name')),
      text(
        visible('[class*=breadcrumb i] a,[class*=filAriane i] a,[aria-label*=Ariane i] a')
          .filter(name => !/accueil/i.test(name))
          .at(-1),
      ),
    ],
    free: [
      flag(news.isAccessibleForFree),
      /^(?:metered|locked|paid|premium)$/.test(meta('article:content_tier') ?? '') ? false : null,
      typeof restriction === 'string' ? restriction === '0' : null,
    ],
  }
  const values: Record<string, unknown> = {}
  const from: Record<string, Source> = {}
  for (const [key, found] of Object.entries(read)) {
    const at = found.findIndex(value => value != null)
    values[key] = found[at] ?? null
    if (at >= 0) from[key] = SOURCES[Math.min(at, 3)]!
  }
  return { ...values, from } as unknown as Metadata
}
