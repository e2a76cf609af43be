import { JSDOM, VirtualConsole } from 'jsdom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'
import type { Article } from '../../src/article/types.ts'
import { recognise } from '../../src/page/recognise.ts'
import { showSaved } from '../../src/page/saved.ts'

const T = "A Cluses, les décolleteurs s'allient pour acheter leur acier"
const url = 'https://www.usinenouvelle.com/article/a-cluses-les-decolleteurs-s-allient-pour-acheter-leur-acier.N300777'
const P = [
  "Douze ateliers de la vallée de l'Arve achètent désormais leurs barres ensemble, a annoncé jeudi leur syndicat, qui espère gagner 8 % sur les prix.",
  "Le groupement emploie trois acheteurs. Il a signé son premier contrat avec un aciériste lombard, pour 4 millions d'euros sur deux ans.",
  'Les plus petits ont hésité, de peur de perdre leurs délais ; deux ont finalement renoncé. La chambre de commerce avance 200 000 euros.',
  'La première livraison est attendue le 3 juin. Elle dira si la vallée, qui compte 600 décolleteurs, suit les douze.',
]
const body = `<header><nav><a href="/">UN</a></nav></header><main><h1>${T}</h1><p>Par Zoé Martin, le 4 mai 2016</p><div class="q">${P.map(p => `<p>${p}</p>`).join('')}</div></main>`
const og = '<meta property="og:type" content="article">'
const ld = (s: string) => `<script type="application/ld+json">${s}</script>`

/** Heads such as sites write them, and what must be read of them. */
const CASES: Record<string, [string, Partial<Article>]> = {
  'french date words': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":"mercredi 4 mai 2016 à 9h45","author":"Zoé Martin"}`),
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'french slashes': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","datePublished":"04/05/2016 À 09H45","dateModified":"05/05/2016","author":[{"name":"Zoé Martin"},{"name":"Léo Petit"}]}`,
    ),
    { published: '2016-05-04', modified: '2016-05-05', authors: ['Zoé Martin', 'Léo Petit'] },
  ],
  '1er mai': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":"1er mai 2016","author":"Par Zoé Martin"}`),
    { published: '2016-05-01', authors: ['Zoé Martin'] },
  ],
  'epoch ms': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":1462347900000,"author":"Zoé Martin"}`),
    { published: '2016-05-04' },
  ],
  'epoch s': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":"1462347900","author":"Zoé Martin"}`),
    { published: '2016-05-04' },
  ],
  'compact iso': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":"20160504T0945","author":"Zoé Martin"}`),
    { published: '2016-05-04' },
  ],
  'rfc 2822': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","datePublished":"Wed, 04 May 2016 09:45:00 +0200","author":"Zoé Martin"}`,
    ),
    { published: '2016-05-04' },
  ],
  'date in array': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":["2016-05-04"],"author":"Zoé Martin"}`),
    { published: '2016-05-04' },
  ],
  'utc late evening': [
    ld(`{"@type":"NewsArticle","headline":"${T}","datePublished":"2016-05-03T22:30:00Z","author":"Zoé Martin"}`),
    { published: '2016-05-04' },
  ],
  'double escaped': [
    ld(
      `{"@type":"NewsArticle","headline":"A Cluses, les d&amp;eacute;colleteurs s&amp;#39;allient pour acheter leur acier","datePublished":"2016-05-04","author":"Zo&amp;eacute; Martin"}`,
    ),
    { authors: ['Zoé Martin'] },
  ],
  'html escapes in whole': [
    ld(
      `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;${T}&quot;,&quot;datePublished&quot;:&quot;2016-05-04&quot;,&quot;author&quot;:&quot;Zoé Martin&quot;}`,
    ),
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'control chars': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","description":"Un\u0001 deux\n\ttrois","datePublished":"2016-05-04","author":"Zoé Martin"}`,
    ),
    { published: '2016-05-04' },
  ],
  'unescaped quote': [
    `${ld(
      `{"@type":"NewsArticle","headline":"${T}","description":"Un "mot" de trop","datePublished":"2016-05-04","author":"Zoé Martin"}`,
    )}<meta name="pubdate" content="2016-05-04"><meta name="author" content="Zoé Martin">`,
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'bad escape': [
    ld(
      `{"@type":"NewsArticle","headline":"A Cluses, les décolleteurs s\\'allient pour acheter leur acier","datePublished":"2016-05-04","author":"Zoé Martin"}`,
    ),
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'two objects in one script': [
    ld(
      `{"@type":"WebSite"}{"@type":"NewsArticle","headline":"${T}","datePublished":"2016-05-04","author":"Zoé Martin"}`,
    ),
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'graph nested': [
    ld(
      `[{"@context":"x","@graph":[[{"@type":["Thing","NewsArticle"],"headline":"${T}","datePublished":{"@value":"2016-05-04"},"author":{"@id":"#z"}},{"@id":"#z","@type":"Person","name":"Zoé Martin"}]]}]`,
    ),
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  'author org': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","datePublished":"2016-05-04","author":{"@type":"Organization","name":"L'Usine Nouvelle"}}`,
    ),
    { authors: [] },
  ],
  'author list string': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","datePublished":"2016-05-04","author":"Zoé Martin et Léo Petit, avec AFP"}`,
    ),
    { authors: ['Zoé Martin', 'Léo Petit', 'AFP'] },
  ],
  'type url': [
    ld(
      `{"@type":"https://schema.org/NewsArticle","headline":"${T}","datePublished":"2016-05-04","author":"Zoé Martin"}`,
    ),
    { published: '2016-05-04' },
  ],
  'name parts': [
    ld(
      `{"@type":"NewsArticle","headline":"${T}","datePublished":"2016-05-04","author":{"@type":"Person","givenName":"Zoé","familyName":"Martin"}}`,
    ),
    { authors: ['Zoé Martin'] },
  ],
  'fusion only': [
    '<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="un";Fusion.globalContent={"type":"story","headlines":{"basic":"' +
      T +
      '"},"display_date":"2016-05-04T06:00:00Z","credits":{"by":[{"name":"Zoé Martin"}]},"taxonomy":{"primary_section":{"name":"Métaux"}},"description":{"basic":"};"}};Fusion.globalContentConfig={"a":1};</script>' +
      og,
    { published: '2016-05-04', authors: ['Zoé Martin'], section: 'Métaux' },
  ],
  'metas only': [
    og +
      '<meta property="article:published_time" content="2016-05-04T07:00:00"><meta property="article:author" content="https://x/y"><meta name="author" content="Zoé Martin"><meta property="article:section" content="Métaux">',
    { published: '2016-05-04', authors: ['Zoé Martin'], section: 'Métaux' },
  ],
  'dc metas': [
    `${og}<meta name="DC.date.issued" content="2016-05-04"><meta name="DC.creator" content="Zoé Martin">`,
    { published: '2016-05-04', authors: ['Zoé Martin'] },
  ],
  microdata: [
    `${og}<meta itemprop="datePublished" content="2016-05-04T09:45"><meta name="author" content="Zoé Martin">`,
    { published: '2016-05-04' },
  ],
  'nothing but visible': [og, {}],
}

it.each(Object.entries(CASES))('reads a head with %s', (_, [head, wanted]) => {
  const html = `<html><head><title>${T}</title>${head}</head><body>${body}</body></html>`
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window
  showSaved(document)
  const page = recognise(document, url)
  if (!page.article) throw new Error(page.reason)
  expect(readArticle(document, page, url).article).toMatchObject({ title: T, ...wanted })
})
