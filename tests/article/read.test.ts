import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'
import { showSaved } from '../../src/page/saved.ts'
import type { ArticlePage } from '../../src/page/types.ts'

const URL = 'https://www.usinenouvelle.com/article/la-scierie-du-lac-rouvre-ses-portes.N300100'
const TITLE = 'La scierie du lac rouvre ses portes'
const TEXT =
  "<p>La scierie du lac, fermée depuis deux ans, a repris son activité lundi matin avec trente salariés et un carnet de commandes bien rempli.</p><p>Le nouveau propriétaire a promis d'y investir deux millions d'euros avant la fin de l'année, selon la mairie.</p>"

function read(
  head: string,
  body = `<h1>${TITLE}</h1><div class="contenuArt">${TEXT}</div>`,
  template: ArticlePage['template'] = 'B',
) {
  const { document } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`, { url: URL }).window
  showSaved(document)
  return readArticle(document, { article: true, site: 'usinenouvelle', template, signal: '' }, URL)
}
const ld = (data: object | string) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...data })}</script>`

describe('metadata, in order of trust', () => {
  it.each([
    [`${ld({ datePublished: '2013-04-02' })}<meta name="pubdate" content="2013-04-03">`, '2013-04-02', 'json-ld'],
    [ld({ datePublished: '02/04/2013 À 09H45' }), '2013-04-02', 'json-ld'],
    [`${ld({ datePublished: 'hier' })}<meta name="pubdate" content="2013-04-03T08:00">`, '2013-04-03', 'meta'],
    ['<meta itemprop="datePublished" content="2013-04-03">', '2013-04-03', 'meta'],
    [
      '<script id="fusion-metadata">Fusion.globalContent={"first_publish_date":"2013-04-04T22:30:00Z"}</script>',
      '2013-04-05',
      'fusion',
    ],
    [ld('{"@type":"NewsArticle","datePublished":"2013-0'), null, undefined],
    ['', null, undefined],
  ])('published: %s', (head, value, from) => {
    const { article, metadata } = read(head)
    expect(article.published).toBe(value)
    expect(metadata.from.published).toBe(from)
  })

  it.each([
    [ld({ author: { name: 'Ada Roche' } }), ['Ada Roche']],
    [ld({ author: [{ name: 'Ada Roche' }, 'Luc Pin'] }), ['Ada Roche', 'Luc Pin']],
    [ld({ author: 'Par Ada Roche et Luc Pin' }), ['Ada Roche', 'Luc Pin']],
    [`${ld({ author: { name: "L'Usine Nouvelle" } })}<meta name="author" content="Ada Roche">`, ['Ada Roche']],
    [ld({ author: { name: 'Ad&amp;egrave;le Roche' } }), ['Adèle Roche']],
    [ld({ author: [] }), []],
  ])('authors: %s', (head, authors) => {
    expect(read(head).article.authors).toEqual(authors)
  })

  it('reads a date and a name that only the page shows', () => {
    const { article, metadata } = read(
      '',
      `<h1>${TITLE}</h1><p class="dateTime"><a class="auteurArt">Ada Roche</a> <time>3 avril 2013</time></p><div class="contenuArt">${TEXT}</div>`,
    )
    expect(article).toMatchObject({ published: '2013-04-03', authors: ['Ada Roche'] })
    expect(metadata.from).toMatchObject({ published: 'visible', authors: 'visible' })
  })

  it('undoes two layers of escapes', () => {
    const { metadata } = read(
      ld({ description: 'L&amp;#039;usine &amp;eacute;lectrique\\u00a0: \\"d\\u00e9j\\u00e0\\"' }),
    )
    expect(metadata.description).toBe('L\'usine électrique\u00a0: "déjà"')
  })

  it('never runs what metadata hold', () => {
    const { article } = read(ld({ author: { name: '<img src=x onerror=alert(1)>Ada Roche' } }))
    expect(article.authors).toEqual(['Ada Roche'])
  })
})

describe('title', () => {
  it.each([
    [`<h1>${TITLE}</h1>`],
    [`<h1>L'Usine Nouvelle</h1><h1>${TITLE}</h1>`],
    [`<h1><a href="/">Le quotidien de l'industrie</a></h1><h1 class="t"> La scierie du lac\n rouvre ses portes </h1>`],
    [`<p role="heading">${TITLE}</p>`],
  ])('%s', heading => {
    const { article } = read(
      `<meta property="og:title" content="${TITLE} - L'Usine Bois">`,
      `${heading}<div class="contenuArt">${TEXT}</div>`,
    )
    expect(article.title).toBe(TITLE)
    expect(article.blocks[0]).toEqual({ kind: 'title', text: TITLE })
  })

  it('comes from the metadata, without section, when the page shows none', () => {
    const { article } = read(
      `<meta property="og:title" content="${TITLE} - L'Usine Bois">`,
      `<div class="contenuArt">${TEXT}</div>`,
    )
    expect(article.title).toBe(TITLE)
  })
})

describe('body', () => {
  it.each([
    [
      'by selector, not the card that borrows it',
      `<h1>${TITLE}</h1><div class="contenuArt">${TEXT}</div><aside><div class="contenuArt">Une carte.</div></aside>`,
    ],
    [
      'by structure',
      `<h1>${TITLE}</h1><section><div>${TEXT}</div></section><ul><li><a href="/a">Un lien</a></li></ul>`,
    ],
    [
      'by structure, in pieces',
      `<h1>${TITLE}</h1><section><div class="a">${TEXT.split('</p>')[0]}</p></div><hr><div class="a">${TEXT.split('</p>')[1]}</p></div></section>`,
    ],
  ])('%s', (_, body) => {
    expect(read('', body).article.blocks.map(block => block.kind)).toEqual(['title', 'paragraph', 'paragraph'])
  })

  it.each([
    ['nothing at all', ''],
    ['a title alone', `<h1>${TITLE}</h1>`],
    ['an empty body', `<h1>${TITLE}</h1><div class="contenuArt"></div>`],
    ['a page cut in a tag', `<h1>${TITLE}</h1><div class="contenuArt"><p>Un début<a hre`],
  ])('is read without a throw from %s', (_, body) => {
    expect(read(ld({}), body).article.blocks[0]?.text).toBe(body ? TITLE : TITLE)
  })
})

describe('a subscriber’s article', () => {
  const offer =
    '<div class="x"><p>Pour lire la totalité de cet article, abonnez-vous.</p><form><input type="password"></form></div>'
  it.each([
    ['cut by a known box', { isAccessibleForFree: false }, '<div id="poool-widget"><p>Déjà abonné ?</p></div>', true],
    ['cut by a box that says so', { isAccessibleForFree: 'False' }, offer, true],
    ['cut, and no metadata', {}, offer, true],
    ['open to the one who reads it', { isAccessibleForFree: false }, '', false],
    ['free, with an offer below', { isAccessibleForFree: true }, offer, false],
    ['on indices for subscribers', {}, '<p>Le contenu des indices est réservé aux abonnés</p>', false],
    [
      'about a paper’s subscribers',
      {},
      "<p>Le quotidien a réservé aux abonnés la lecture de ses archives depuis 2011, et s'en félicite.</p>",
      false,
    ],
  ])('%s', (_, data, box, truncated) => {
    const { article } = read(ld(data), `<h1>${TITLE}</h1><div class="contenuArt">${TEXT}${box}</div>`)
    expect(article.truncated).toBe(truncated)
    expect(article.blocks.some(({ text }) => /totalité de cet article|Déjà abonné/.test(text))).toBe(false)
  })
})

it.each([
  [`${TITLE} - L'Usine Matières premières`, 'Matières premières'],
  [`${TITLE} - L'Usine de l'Energie`, 'Energie'],
  [`${TITLE} - Bois`, 'Bois'],
  [`${TITLE} | L'Usine Nouvelle`, null],
  [TITLE, null],
])('the section of « %s » is %s', (name, section) => {
  expect(read(`<title>${name}</title>`).article).toMatchObject({ title: TITLE, section })
})
