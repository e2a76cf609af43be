import { articleObject, dig, type Json, listOf, metaReader, readFusion, readJsonLd } from '../page/json.ts'
import type { Template } from '../page/sites/site.ts'
import { pageDate } from './dates.ts'
import { foldText } from './text.ts'

/** Where a value was read, in order of trust. */
export type Source = 'json-ld' | 'meta' | 'fusion' | 'visible'

export interface Sourced<T> {
  readonly value: T
  readonly from: Source
}

/** What the page says of its article, each value with where it came from; null or empty when it says nothing. */
export interface Metadata {
  readonly headline: Sourced<string> | null
  readonly description: Sourced<string> | null
  readonly authors: Sourced<readonly string[]> | null
  readonly published: Sourced<string> | null
  readonly modified: Sourced<string> | null
  readonly section: Sourced<string> | null
  readonly free: Sourced<boolean> | null
}

type Reader<T> = readonly [Source, () => T | null]

function first<T>(readers: readonly Reader<T>[]): Sourced<T> | null {
  for (const [from, read] of readers) {
    const value = read()
    if (value !== null) return { value, from }
  }
  return null
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

const nameOf = (value: unknown): unknown => (typeof value === 'object' ? dig(value, 'name') : value)

/** Names in a byline: « Par », places, agencies' « avec » and separators taken off. */
function names(document: Document, values: readonly unknown[], publisher: string): readonly string[] | null {
  const found = values
    .flatMap(value => (clean(document, value) ?? '').split(/,|;| et | avec | & |\|/))
    .map(name => name.replace(/^\s*(?:par|by|de|propos recueillis par)\s+/i, '').trim())
    .filter(
      name =>
        name &&
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
  const visible = (selector: string | undefined) => (selector ? [...document.querySelectorAll(selector)] : [])
  const times = () =>
    visible(template?.published)
      .concat([...document.querySelectorAll('time')])
      .slice(0, 20)
  const restriction = dig(fusion, 'content_restrictions', 'content_code')

  return {
    headline: first([
      ['json-ld', () => text(news.headline ?? news.name)],
      ['meta', () => text(meta('og:title', 'twitter:title'))],
      ['fusion', () => text(dig(fusion, 'headlines', 'basic'))],
      ['visible', () => text(document.title)],
    ]),
    description: first([
      ['json-ld', () => text(news.description)],
      ['meta', () => text(meta('og:description', 'description'))],
      ['fusion', () => text(dig(fusion, 'subheadlines', 'basic'))],
    ]),
    authors: first([
      ['json-ld', () => names(document, listOf(news.author).map(byId).map(nameOf), publisher)],
      ['meta', () => names(document, [meta('author', 'article:author')], publisher)],
      ['fusion', () => names(document, listOf(dig(fusion, 'credits', 'by')).map(nameOf), publisher)],
      [
        'visible',
        () =>
          names(
            document,
            visible(template?.authors).map(e => e.textContent),
            publisher,
          ),
      ],
      [
        'visible',
        () =>
          names(
            document,
            visible('[rel=author],[itemprop=author],[class*=byline i]')
              .map(e => e.textContent)
              .slice(0, 3),
            publisher,
          ),
      ],
    ]),
    published: first([
      ['json-ld', () => pageDate(news.datePublished)],
      ['meta', () => pageDate(meta('datePublished', 'article:published_time', 'pubdate', 'date'))],
      [
        'fusion',
        () =>
          pageDate(dig(fusion, 'first_publish_date')) ??
          pageDate(dig(fusion, 'display_date')) ??
          pageDate(dig(fusion, 'publish_date')),
      ],
      [
        'visible',
        () =>
          times()
            .map(e => pageDate(e.getAttribute('datetime')) ?? pageDate(e.textContent))
            .find(Boolean) ?? null,
      ],
    ]),
    modified: first([
      ['json-ld', () => pageDate(news.dateModified)],
      ['meta', () => pageDate(meta('dateModified', 'article:modified_time', 'date.modified', 'og:updated_time'))],
      ['fusion', () => pageDate(dig(fusion, 'last_updated_date'))],
    ]),
    section: first([
      ['json-ld', () => text(listOf(news.articleSection)[0])],
      ['meta', () => text(meta('article:section', 'section'))],
      ['fusion', () => text(dig(fusion, 'taxonomy', 'primary_section', 'name'))],
      [
        'visible',
        () =>
          text(
            visible('[class*=breadcrumb i] a,[class*=filAriane i] a,[aria-label*=Ariane i] a')
              .map(e => e.textContent)
              .filter(name => !/accueil/i.test(name))
              .at(-1),
          ),
      ],
    ]),
    free: first([
      ['json-ld', () => flag(news.isAccessibleForFree)],
      ['meta', () => (/^(?:metered|locked|paid|premium)$/.test(meta('article:content_tier') ?? '') ? false : null)],
      ['fusion', () => (typeof restriction === 'string' ? restriction === '0' : null)],
    ]),
  }
}
