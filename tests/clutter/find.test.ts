import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'
import { findClutter, withoutClutter } from '../../src/clutter/find.ts'
import { isUnsafe } from '../../src/clutter/safety.ts'
import { recognise } from '../../src/page/recognise.ts'
import { showSaved } from '../../src/page/saved.ts'

const PAGES = new URL('../pages/', import.meta.url)
const file = (slug: string, name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8')
const slugs = readdirSync(PAGES).filter(slug => JSON.parse(file(slug, 'about.json')).article)

function read(html: string, url: string) {
  const document = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
  showSaved(document)
  const verdict = recognise(document, url)
  if (!verdict.article) throw new Error(verdict.reason)
  const reading = readArticle(document, verdict, url)
  const removals = findClutter(document, reading)
  return {
    document,
    reading,
    removals,
    texts: withoutClutter(reading, removals).article.blocks.map(block => block.text),
  }
}

/** Lines that say something with a figure or a quote, in the words of clutter. */
const PROTECTED = [
  'La newsletter du syndicat compte désormais 4 000 abonnés, qui paient 3 euros par mois.',
  'La matinée a réuni 250 personnes et coûté 12 000 euros à la chambre de commerce.',
  '« Identifiez-vous, ou vous ne passerez pas », lance le gardien aux 300 salariés de nuit.',
  'Le webinaire organisé par la direction a été suivi par 1 200 salariés.',
  "L'offre d'emploi est restée sans réponse : 14 postes de soudeurs sont à pourvoir.",
]

describe.each(slugs)('%s', slug => {
  it('never loses a line with a figure or a quote and a verb, wherever it stands in the body', () => {
    const { url } = JSON.parse(file(slug, 'about.json'))
    const { blocks } = JSON.parse(file(slug, 'article.json')) as { blocks: { kind: string; text: string }[] }
    const html = file(slug, 'page.html')
    const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && html.includes(`<p>${text}</p>`))
    for (const [i, { text }] of paragraphs.entries()) {
      const line = PROTECTED[i % PROTECTED.length]!
      expect(read(html.replace(`<p>${text}</p>`, `<p>${text}</p>\n<p>${line}</p>`), url).texts).toContain(line)
    }
  })
})

const URL_OF = 'https://www.usinenouvelle.com/article/la-scierie-du-lac-rouvre-ses-portes.N300100'
const page = (body: string, after = '') =>
  `<html><head><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"La scierie du lac rouvre ses portes","datePublished":"2020-01-01","author":{"name":"Ada Roche"}}</script></head><body><h1>La scierie du lac rouvre ses portes</h1><div class="contenuArt">${body}</div>${after}</body></html>`
const P = [
  'La scierie du lac, fermée depuis deux ans, a repris son activité lundi matin avec un carnet de commandes bien rempli.',
  "Le nouveau propriétaire a promis d'y investir deux millions d'euros avant la fin de l'année, selon la mairie.",
  "Reste à trouver du bois : les communes voisines n'ont pas encore arrêté leurs ventes d'automne.",
].map(text => `<p>${text}</p>`)

describe('what stays in the page', () => {
  it.each([
    ['a consent dialog', '<div id="didomi-host"><p>Nous et nos partenaires utilisons des cookies.</p></div>'],
    ['any dialog', '<div role="dialog"><p>Votre avis nous intéresse, abonnez-vous !</p></div>'],
    [
      'prose that reports, in another container',
      `<div><p>${'La direction a confirmé jeudi que la deuxième ligne de sciage sera remise en marche au printemps, comme le demandaient les élus.'}</p></div>`,
    ],
  ])('%s', (_, after) => {
    expect(read(page(P.join('')), URL_OF).removals).toEqual([])
    expect(read(page(P.join(''), after), URL_OF).removals).toEqual([])
  })

  it.each([
    [
      'a picture, though its credit goes',
      `<figure><img src="data:,"><figcaption>© Ada Roche</figcaption></figure>`,
      'FIGCAPTION',
    ],
    ['a heading in a box’s words', '<h2>Formation</h2>', undefined],
    ['a list with figures', "<ul><li>Budget : 2 millions d'euros</li><li>Effectif : 30 personnes</li></ul>", undefined],
    [
      'a box of terms, whatever they are about',
      "<div><h3>En bref</h3><dl><dt>Prix de l'abonnement</dt><dd>242 euros</dd><dt>Postes par ligne</dt><dd>5 à 7</dd></dl></div>",
      undefined,
    ],
    [
      'an answer that begins with a call',
      '<p>Demandez aux voisins, ils comptent les camions depuis que la rocade est coupée.</p>',
      undefined,
    ],
    [
      'facts about a newsletter',
      '<aside><h3>Repères</h3><ul><li>Une conférence par an, à Castres</li><li>Une newsletter, 2 600 abonnés</li></ul></aside>',
      undefined,
    ],
    [
      'a sentence of the text in the words of a call',
      '<p>Profitez-en, ça ne durera pas : voilà ce que répètent les gérants du canton.</p>',
      undefined,
    ],
    ['a sentence that goes further', '<p>Pour aller plus loin, dit-elle, il faudrait des routes.</p>', undefined],
    ['a heading in the words of a login', '<h2>Vos codes d’accès sont sur la table</h2>', undefined],
    ['a heading that begins like a list of links', '<h3>Lire aussi les étiquettes</h3>', undefined],
    ['the text around the label of an ad', '<div><p>La suite après la publicité</p></div>', 'DIV'],
    [
      'a caption, though its credit goes',
      '<div><img src="data:,"><p>Le four de 40 tonnes a tourné trente ans.</p><p>Maud Le Bris, pour L’Usine</p></div>',
      'P',
    ],
    [
      'a box of text',
      `<aside><h3>Repères</h3><p>La scierie a été fondée en 1921 par trois familles du canton, qui l'ont gardée jusqu'en 1987.</p></aside>`,
      undefined,
    ],
  ])('%s', (_, piece, removed) => {
    const { removals } = read(page(P[0] + piece + P[1] + P[2]), URL_OF)
    expect(removals.map(({ element }) => element.tagName)).toEqual(removed ? [removed] : [])
  })
})

describe('what goes though no word tells', () => {
  it.each([
    [
      'a box with a field, whatever it reports',
      '<div><h4>La cloche du vendredi</h4><p>Les coupes, les ventes, les incendies : la forêt est racontée à 17 heures.</p><form><input name="e"><button>Prendre</button></form><p>Elle est gratuite et le lecteur la quitte quand il veut.</p></div>',
    ],
    [
      'a pitch with a button',
      '<div><p>La forêt tient aussi dans une poche</p><p>« Futaie », chaque mercredi, par Clémence et deux écureuils.</p><button>Planter</button></div>',
    ],
    [
      'a poll',
      '<div><p>Question du jour</p><p>Votre toit tient-il bon ?</p><p>Je vais vérifier tout de suite</p><p>Oui</p></div>',
    ],
    ['a player', '<div><p>Au fond des bois</p><p>Le cri de la scie</p><p>3 min 40</p></div>'],
    [
      'a box of prices with its source',
      '<aside><table><tr><td>Épicéa, grumes</td><td>77,40</td><td>-0,65</td></tr></table><p>euros le stère</p><p>source</p></aside>',
    ],
  ])('%s', (_, piece) => {
    const { removals } = read(page(P[0] + piece + P[1] + P[2]), URL_OF)
    expect(removals).toHaveLength(1)
    expect(['DIV', 'ASIDE']).toContain(removals[0]!.element.tagName)
  })

  it('the life of the author under the text, and what follows it, but for a note of the newsroom', () => {
    const end = [
      'Basée à Gap, Ada Roche arpente les coupes avec un carnet étanche.',
      'Elle reviendra demain sur cette journée dans un autre cahier.',
      'Précision du 3 janvier : la scierie compte deux lignes, et non trois.',
    ]
    const { removals, texts } = read(page(P.join('') + end.map(text => `<p>${text}</p>`).join('')), URL_OF)
    expect(removals.map(({ rule }) => rule)).toEqual(['author-box', 'author-box'])
    expect(texts.at(-1)).toBe(end[2])
  })

  it.each([
    ['a heading in quotation marks', '<p><span class="interTitre">« Abonnez-vous à nos copeaux »</span></p>'],
    [
      'a line of a list',
      '<ul><li>Une sur deux ferme à clé ;</li><li>une sur dix garde le mot de passe d’usine.</li></ul>',
    ],
    ['a table of courses', '<div><table><tr><td>Lecture de plans</td><td>120 h</td></tr></table></div>'],
  ])('but not %s', (_, piece) => {
    expect(read(page(P[0] + piece + P[1] + P[2]), URL_OF).removals).toEqual([])
  })
})

describe('a wall in words that nobody foresaw', () => {
  const wall =
    '<section><h2>La suite est de l’autre côté</h2><p>Sept paragraphes attendent les abonnés.</p><button>Franchir</button><p>Un compte à votre nom ? <a href="/c">Par ici</a></p></section>'
  const paid = (free: string) =>
    page(P.join(''), wall).replace('"headline"', `"isAccessibleForFree":${free},"headline"`)
  it('stays where the page says that it is not free', () => {
    const { reading, removals } = read(paid('"False"'), URL_OF)
    expect(reading.article.truncated).toBe(true)
    expect(removals).toEqual([])
  })
  it('is a promotion where it says that it is', () => {
    const { reading, removals } = read(paid('true'), URL_OF)
    expect(reading.article.truncated).toBe(false)
    expect(removals.map(({ element }) => element.tagName)).toEqual(['SECTION'])
  })
})

describe('the teaser of a cut article', () => {
  const WALL =
    '<div class="blocPasEncoreAbonne"><h3>Pour lire la totalité de cet article, abonnez-vous</h3><form><input type="password"></form></div>'
  const teaser =
    '<p>La mairie « vous attend tous », dit son affiche, et le <a href="/bois">marché du bois</a> reprendra comme avant la crise.</p>'
  it.each([
    ['in a box named after the wall', `<div class="contenuPasEncoreAbonne">${P.join('')}${teaser}</div>${WALL}`],
    ['with the wall inside', `<div class="contenuPasEncoreAbonne">${P.join('')}${teaser}${WALL}</div>`],
  ])('%s is text', (_, body) => {
    const { reading, removals, texts } = read(page(body), URL_OF)
    expect(reading.article.truncated).toBe(true)
    expect(removals).toEqual([])
    expect(texts.slice(1)).toHaveLength(4)
  })
})

describe('above the title', () => {
  const head = (bar: string) => page(P.join('')).replace('<h1>', `${bar}<main><h1>`)
  it.each([
    ['an offer among links', '<div><a href="/">L’Usine</a> <a href="/o">Deux mois pour 1 €</a></div>', ['A']],
    ['a slot that is still empty', '<div><small>La suite après l’annonce</small></div>', ['DIV']],
    ['news of the minute', '<div><p>À la minute, un repreneur de plus pour Condat</p></div>', ['DIV']],
    ['no menu', '<nav><ul><li><a href="/a">Aciers et métaux de base</a></li><li><span>Bois</span></li></ul></nav>', []],
    ['no kicker', '<p>Reportage</p>', []],
  ])('%s', (_, bar, tags) => {
    expect(read(head(bar), URL_OF).removals.map(({ element }) => element.tagName)).toEqual(tags)
  })
})

describe('limited mode', () => {
  it('is off on every page', () => {
    for (const slug of slugs) {
      const { reading, removals } = read(file(slug, 'page.html'), JSON.parse(file(slug, 'about.json')).url)
      expect(isUnsafe(reading, removals), slug).toBe(false)
    }
  })

  it('is on when removals take more than a fifth of the text, or a block that a fact stands on', () => {
    const { document, reading } = read(page(P.join('')), URL_OF)
    const [first] = document.querySelectorAll('p')
    const removal = { element: first!, family: 'ad', rule: 'ad-slot', words: 20, text: '' } as const
    expect(isUnsafe(reading, [removal])).toBe(true)
    const heading = { ...removal, element: document.querySelector('h1')! }
    expect(isUnsafe(reading, [heading])).toBe(false)
    expect(isUnsafe(reading, [heading], [0])).toBe(true)
    expect(isUnsafe(reading, [])).toBe(false)
  })
})
