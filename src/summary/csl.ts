/** Citations as CSL-JSON, and what BibTeX and RIS share with it. */
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

/** `N187300` or its like out of the address, else the title's first words: short, stable, ASCII. */
export const citationKey = (url: string, published: string | null) =>
  `usine-${/(N?[A-Z0-9]{5,})(?:\.html)?(?:[?#]|$)/.exec(url)?.[1] ?? 'article'}-${published?.slice(0, 4) ?? 'sd'}`.toLowerCase()

export const toCsl: Format = ({ article }) => {
  const { url, title, authors, site, published, standfirst } = article
  const item = {
    id: citationKey(url, published),
    type: 'article-magazine',
    title,
    'container-title': site,
    author: authors.map(name => (splitName(name).given ? splitName(name) : { literal: name })),
    issued: published ? { 'date-parts': [published.split('-').map(Number)] } : undefined,
    abstract: standfirst ?? undefined,
    URL: url,
    language: 'fr',
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** « Le Gall, Jeanne », as BibTeX and RIS write names. */
export function invertedName(name: string): string {
  const { family, given } = splitName(name)
  return given ? `${family}, ${given}` : family
}
