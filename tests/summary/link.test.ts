import { describe, expect, it } from 'vitest'
import { linker } from '../../src/summary/link.ts'
import { article, facts } from './sample.ts'

/** What a browser does with a fragment: the first match of prefix, start and end, without case and accents. */
function follow(url: string, texts: readonly string[]): string | undefined {
  const [, directive = ''] = url.split('#:~:text=')
  const terms = directive
    .split(',')
    .map(term => ({ prefix: term.endsWith('-'), text: decodeURIComponent(term.replace(/-$/, '')) }))
  const prefix = terms.find(term => term.prefix)?.text
  const [start = '', end] = terms.filter(term => !term.prefix).map(term => term.text)
  const page = texts.join('\n')
  const flat = page.replace(/\s/g, ' ').toLowerCase()
  const seek = (text: string, from = 0) => flat.indexOf(text.replace(/\s/g, ' ').toLowerCase(), from)
  const at = prefix ? seek(`${prefix} ${start}`) + prefix.length + 1 : seek(start)
  if (at < 0) return undefined
  const stop = end ? seek(end, at + start.length) + end.length : at + start.length
  return page.slice(at, stop)
}

const texts = article.blocks.map(block => block.text)
const link = linker(article.url, texts)

describe('a link leads to the sentence of its fact', () => {
  it.each(facts.map(fact => [fact.id, fact] as const))('%s', (_, fact) => {
    expect(follow(link(fact), texts)).toBe(fact.quote)
  })
  it('drops the hash of the address', () => {
    expect(link(facts[0]!)).toMatch(/^https:\/\/www\.usinenouvelle\.com\/article\/fonderie-fils\.N1078001#:~:text=/)
  })
})

describe('text that stands more than once', () => {
  const same = ['Deux fois.', 'Il le dit. Deux fois.', 'Elle le dit. Deux fois.']
  it.each([
    [0, 0, 10, undefined],
    [1, 11, 21, 'dit.'],
    [2, 13, 23, 'Elle le dit.'],
  ])('block %i takes the prefix it needs', (block, start, end, prefix) => {
    const url = linker('https://x.fr/', same)({ block, evidence: [start, end] })
    expect(url).toBe(`https://x.fr/#:~:text=${prefix ? `${encodeURIComponent(prefix)}-,` : ''}Deux%20fois.`)
  })
  it('ignores case and accents as browsers do', () => {
    const url = linker('https://x.fr/', ['ÉTAT MAJOR', 'Voici. Etat major'])({ block: 1, evidence: [7, 17] })
    expect(url).toContain('Voici.-,')
  })
})

it('starts at the next whole word when the sentence is glued to the one before', () => {
  const url = linker('https://x.fr/', ['C’est fini.Le fonds reste ouvert.'])({ block: 0, evidence: [11, 33] })
  expect(url).toBe('https://x.fr/#:~:text=fonds%20reste%20ouvert.')
})

it('encodes what has a meaning in a fragment or in Markdown', () => {
  const url = linker('https://x.fr/', ['Paris-Lyon (2 h), A&B'])({ block: 0, evidence: [0, 21] })
  expect(url.split('text=')[1]).toBe('Paris%2DLyon%20%282%20h%29%2C%20A%26B')
})

it('stays linear in the length of the article', () => {
  const long = Array.from({ length: 400 }, (_, i) => `Même phrase encore et toujours répétée, numéro ${i}. `.repeat(5))
  const far = linker('https://x.fr/', long)
  expect(far({ block: 399, evidence: [0, 50] })).toContain('399')
})
