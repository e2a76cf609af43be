import { readdirSync, readFileSync } from 'node:fs'
import type { Answer } from './proxy.ts'

const FOLDER = new URL('../../tests/pages/', import.meta.url)

/** Both titles, with and without `www.`: hosts that are served, if only with a « not found ». */
const SITES = ['usinenouvelle.com', 'usine-digitale.fr'].flatMap(domain => [domain, `www.${domain}`])

export interface SamplePage {
  /** Name of its folder under tests/pages. */
  readonly slug: string
  /** The address it is served at. */
  readonly url: string
  /** Whether it is an article; the others only look like one. */
  readonly article: boolean
  /** Era of the site's design that the article is in; `unknown` for a redesign. */
  readonly template?: string
}

/** The pages of tests/pages, by slug. */
export function samplePages(): SamplePage[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name: slug }) => ({ slug, ...JSON.parse(readFileSync(new URL(`${slug}/about.json`, FOLDER), 'utf8')) }))
}

/** Hosts of the two sites and of `pages`; everything else a page asks for is refused. */
export const hostsOf = (pages: readonly SamplePage[]): ReadonlySet<string> =>
  new Set([...SITES, ...pages.map(({ url }) => new URL(url).hostname)])

/** What to serve at each address of `pages`: the saved page, read at every request so that an edit shows on reload. */
export function answerFrom(pages: readonly SamplePage[]): (url: URL) => Answer | null {
  const slugs = new Map(pages.map(({ slug, url }) => [new URL(url).href, slug]))
  return url => {
    const slug = slugs.get(url.href)
    return slug === undefined ? null : { body: readFileSync(new URL(`${slug}/page.html`, FOLDER)) }
  }
}
