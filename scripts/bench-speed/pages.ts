/** Pages to be measured: one as they come, and three of unusual sizes. */
import { readFileSync } from 'node:fs'

export const ADDRESS = 'https://www.usinenouvelle.com/article/une-usine-de-vis-s-installe-a-vierzon.N1234567'

const SENTENCE =
  'Le fabricant de vis Orlande investit 12 millions d’euros dans son usine de Vierzon et prévoit 40 embauches d’ici à 2015. '
const CARD =
  '<div class="card"><h3><a href="/article/x.N1">Une usine de boulons ouvre à Bourges</a></h3><p>Le site emploie 60 personnes, dit son directeur.</p></div>'

const page = (inside: string, after = ''): string =>
  `<!doctype html><title>Une usine de vis s’installe à Vierzon</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2014-03-05"><meta name="author" content="Anne Dubreuil">
<body><header><nav>${'<a href="/">Rubrique</a> '.repeat(12)}</nav></header><main><h1>Une usine de vis s’installe à Vierzon</h1>
<div itemprop="articleBody" class="contenuArt">${inside}</div>${after}</main></body>`

const paragraph = (n: number) => `<p>${n} ${SENTENCE.repeat(3)}</p>`
const paragraphs = (n: number) => Array.from({ length: n }, (_, i) => paragraph(i)).join('')

/** Markup by what it is called in the report. */
export const pages = (): Record<string, string> => ({
  'an article of the tests': readFileSync(
    new URL('../../tests/pages/fonderies-marchandeau/page.html', import.meta.url),
    'utf8',
  ),
  '50 000 nodes': page(
    Array.from({ length: 6250 }, (_, i) => `<p>${i} <a href="#"><em>Le groupe</em></a> <b>${SENTENCE}</b></p>`).join(
      '',
    ),
  ),
  '2 MB of text in paragraphs': page(paragraphs(5500)),
  '2 MB of text in one paragraph': page(`${paragraphs(10)}<p>${SENTENCE.repeat(16_500)}</p>`),
  '10 000 cards': page(paragraphs(10), `<section>${CARD.repeat(10_000)}</section>`),
})
