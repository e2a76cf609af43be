/**
 * Structured data that pages carry in scripts: JSON-LD and Arc's Fusion content.
 * Pages in the wild hold raw control characters, trailing commas and doubly escaped strings; nothing here throws.
 */

export type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list: nothing gives none, a lone value gives one. */
export const listOf = (value: unknown): readonly unknown[] =>
  value == null ? [] : Array.isArray(value) ? value : [value]

/** The object found by following keys, or null. Lists are entered at their first item. */
export function dig(value: unknown, ...keys: string[]): unknown {
  for (const key of keys) {
    const [first] = listOf(value)
    if (!isObject(first) || !Object.hasOwn(first, key)) return null
    value = first[key]
  }
  return value
}

/** Parses JSON, and once more with what is commonly wrong in it repaired; null when it stays unreadable. */
export function parseJson(source: string): unknown {
  if (!source.trim()) return null
  try {
    return JSON.parse(source)
  } catch {
    const repaired = (source.includes('"') ? source : source.replace(/&quot;/g, '"'))
      .replace(/<!--|-->|\/\*.{0,40}?\*\/|<!\[CDATA\[|\]\]>/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the parser.
      .replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
      .replace(/,\s?([}\]])/g, '$1')
      .replace(/;\s*$/, '')
      .replace(/\\(?!["\\/bfnrtu])/g, '')
    // Two objects one after the other are a list.
    for (const attempt of [repaired, `[${repaired.replace(/\}\s*\{/g, '},{')}]`]) {
      try {
        return JSON.parse(attempt)
      } catch {}
    }
    return null
  }
}

/** All JSON-LD objects of the page, lists and `@graph`s unfolded, in page order; at most 500. */
export function readJsonLd(document: Document): Json[] {
  const found: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const queue: unknown[] = [parseJson(script.textContent)]
    for (let i = 0; i < queue.length && found.length < 500; i++) {
      const value = queue[i]
      if (Array.isArray(value)) queue.push(...value.slice(0, 500))
      else if (isObject(value)) {
        found.push(value)
        queue.push(value['@graph'], value.mainEntity)
      }
    }
  }
  return found
}

/** `Fusion.globalContent` of an Arc XP page, or null. */
export function readFusion(document: Document): Json | null {
  const source = document.querySelector('script#fusion-metadata')?.textContent ?? ''
  const content = source.split(/Fusion\.globalContent\s*=\s*(?=\{)/)[1] ?? ''
  // It ends at a brace before a semicolon: the first that is not inside one of its strings.
  for (const { index } of [...content.matchAll(/\}(?=\s*(?:;|$))/g)].slice(0, 9)) {
    const value = parseJson(content.slice(0, index + 1))
    if (isObject(value)) return value
  }
  return null
}

/** The types of a JSON-LD object, `@type` being a word or a list of words. */
export const typesOf = (object: Json): string => listOf(object['@type']).join(' ')

/**
 * The JSON-LD object that describes the page as a piece of journalism, or null. Listings describe each of their cards as one:
 * of several, only the one that the page's title names counts.
 */
export function articleObject(objects: readonly Json[], document: Document): Json | null {
  const news = objects.filter(object => /(?:Article|BlogPosting)(?: |$)/.test(typesOf(object)))
  const title = `${document.title} ${document.querySelector('h1')?.textContent}`
  const named = news.find(({ headline }) => typeof headline === 'string' && headline && title.includes(headline))
  return named ?? (news.length === 1 ? news[0]! : null)
}

/** Reads `meta` elements: content of the first with one of the names (`name`, `property` or `itemprop`), in the order given; else null. */
export function metaReader(document: Document): (...names: string[]) => string | null {
  const contents = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim()
    for (const key of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase()
      if (name && content && !contents.has(name)) contents.set(name, content)
    }
  }
  return (...names) => names.map(name => contents.get(name.toLowerCase())).find(Boolean) ?? null
}
