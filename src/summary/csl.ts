/** Citations as CSL-JSON, and what BibTeX and RIS share with it. */
import type { Article } from '../article/types.ts'
import type { Format } from './types.ts'

/** Where a family name of several words begins. */
const PARTICLE = /^(?:\p{Ll}|(?:L[ea]s?|D[eu]s?|V[ao]n|Ben|El)$)/u

/** « Charles de Gaulle » → de Gaulle, Charles; an agency of one word is a name by itself. */
function splitName(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/)
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word))
  const at = particle > 0 ? particle : words.length - 1
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') }
}

const cslName = (name: string) => (splitName(name).given ? splitName(name) : { literal: name })

/** « usine-n1078001-2021 »: the id in the address, or else the title's first words, and the year. ASCII, and always the same. */
export function citationKey({ url, title, published }: Article): string {
  const id = /(N?[A-Z0-9]{5,})(?:\.html)?(?:[?#]|$)/.exec(url)?.[1]
  const ascii = title.replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '')
  const words = ascii
    .match(/[A-Za-z0-9]+/g)
    ?.slice(0, 4)
    .join('-')
  return `usine-${id ?? words ?? 'article'}-${published?.slice(0, 4) ?? 'sd'}`.toLowerCase()
}

/** An array with one item of CSL-JSON (https://github.com/citation-style-language/schema), without what the page does not tell. */
export const toCsl: Format = ({ article }) => {
  const { url, title, authors, site, published, standfirst } = article
  const item = {
    id: citationKey(article),
    type: 'article-magazine',
    title: title || undefined,
    'container-title': site || undefined,
    author: authors.length ? authors.map(cslName) : undefined,
    issued: published ? { 'date-parts': [published.split('-').map(Number)] } : undefined,
    abstract: standfirst ?? undefined,
    URL: url || undefined,
    language: 'fr',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** « Le Gall, Jeanne », as BibTeX and RIS write names. */
export function invertedName(name: string): string {
  const { family, given } = splitName(name)
  return given ? `${family}, ${given}` : family
}
