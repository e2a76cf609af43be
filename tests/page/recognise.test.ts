import { JSDOM, VirtualConsole } from 'jsdom'
import { expect, it } from 'vitest'
import { recognise } from '../../src/page/recognise.ts'
import { showSaved } from '../../src/page/saved.ts'

const og = '<meta property="og:type" content="article">'
const U = 'https://www.usinenouvelle.com'
const p = (...t: string[]) => t.map(x => `<p>${x}</p>`).join('')
const long =
  'Le groupe investit dans une ligne neuve, et la direction promet que les salariés garderont leur poste. Les élus attendent de voir, et la préfecture aussi. Le chantier durera deux ans.'

/** Pages that have much of an article, in forms that no page of tests/pages has. */
const OTHERS: [string, string, string, string][] = [
  [
    'webinar 1',
    `${U}/article/decarbonation-comment-financer-ses-projets-participez-au-webinaire.N2231999`,
    `${og}<meta name="author" content="La rédaction"><meta name="pubdate" content="2024-11-07">`,
    `<h1>Décarbonation : comment financer ses projets ? Participez au webinaire</h1><div class="epAtcBody">${p("Le 12 décembre, à 11 heures, L'Usine Nouvelle organise un webinaire consacré au financement de la décarbonation. Trois experts répondront à vos questions en direct.", `Inscription gratuite, nombre de places limité. ${long}`)}</div>`,
  ],
  [
    'webinar 2',
    `${U}/article/rendez-vous-le-5-juin-pour-parler-hydrogene-avec-la-redaction.N2231998`,
    `${og}<meta name="author" content="La rédaction"><meta name="pubdate" content="2024-05-07">`,
    `<h1>Rendez-vous le 5 juin pour parler hydrogène avec la rédaction</h1><div class="epAtcBody">${p("Assistez à notre table ronde en ligne sur l'hydrogène, le 5 juin à 14 heures. Inscrivez-vous dès maintenant pour recevoir le lien de connexion.", long, long)}</div>`,
  ],
  [
    'webinar 3',
    `${U}/article/replay-maintenance-predictive-ce-qu-il-faut-retenir-du-webinar.N2231997`,
    `${og}<meta name="author" content="La rédaction"><meta name="pubdate" content="2024-05-07">`,
    `<h1>[Replay] Maintenance prédictive : ce qu'il faut retenir du webinar</h1><div class="epAtcBody">${p("Revoyez en replay le webinar organisé par L'Usine Nouvelle avec son partenaire Sensora, et téléchargez le support de présentation.", long, long)}</div>`,
  ],
  [
    'school',
    `${U}/article/ecole-des-mines-de-saint-etienne.N313999`,
    og,
    `<h1>Ecole des mines de Saint-Etienne</h1><div class="contenuArt">${p('Statut : publique. Diplôme : ingénieur. Frais de scolarité : 2 650 euros par an.', `L'école forme 1 800 élèves ingénieurs en trois ans, dont 30 % d'étrangers. ${long}`, long)}<table><tr><td>Effectif</td><td>1 800</td></tr></table></div>`,
  ],
  [
    'school2',
    `${U}/article/institut-national-des-sciences-appliquees-de-lyon-insa-lyon.N313998`,
    `${og}<script type="application/ld+json">{"@type":"CollegeOrUniversity","name":"INSA Lyon"}</script>`,
    `<h1>Institut national des sciences appliquées de Lyon (INSA Lyon)</h1><div class="contenuArt">${p(`L'école forme 5 400 élèves ingénieurs. ${long}`, long, long)}</div>`,
  ],
  [
    'listing',
    `${U}/industrie/metallurgie-et-siderurgie-en-france/`,
    '<meta property="og:type" content="website">',
    `<h1>Métallurgie et sidérurgie en France</h1>` +
      Array.from(
        { length: 12 },
        (_, i) =>
          `<article><h2><a href="/article/a-b-c-d-e.N${i}">Titre ${i} de cet article</a></h2><p>${long}</p><time datetime="2024-01-01">1er janvier</time></article>`,
      ).join(''),
  ],
  [
    'listing og',
    `${U}/dossiers/les-50-sites-industriels-a-suivre-en-2025/`,
    og,
    `<h1>Les 50 sites industriels à suivre en 2025</h1><p>${long}</p>` +
      Array.from(
        { length: 12 },
        (_, i) =>
          `<div class="c"><a href="/article/a-b-c-d-e.N${i}"><h3>Titre ${i} de cet article</h3></a><p>${long}</p></div>`,
      ).join(''),
  ],
  [
    'listing itemlist',
    `${U}/tags/toute-l-actualite-de-l-hydrogene-industriel`,
    '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[]}</script>',
    `<h1>Toute l'actualité de l'hydrogène industriel</h1>` +
      Array.from(
        { length: 12 },
        (_, i) =>
          `<div class="c"><h3><a href="/article/a-b-c-d-e.N${i}">Titre ${i} de cet article</a></h3><p>${long}</p></div>`,
      ).join(''),
  ],
  [
    'catalogue',
    `${U}/produits/compresseur-a-vis-lubrifiee-serie-gx-22-kw-p48213.html`,
    og,
    `<h1>Compresseur à vis lubrifiée série GX 22 kW</h1>${p(long, long, long)}<form><input name="devis"><button>Demander un devis</button></form>`,
  ],
  [
    'catalogue2',
    `${U}/catalogue/compresseur-a-vis-lubrifiee-serie-gx-22-kw.html`,
    '<meta property="og:type" content="product">',
    `<h1>Compresseur à vis lubrifiée série GX 22 kW</h1>${p(long, long, long)}`,
  ],
  [
    'author',
    `${U}/auteurs/jean-michel-de-la-tour-dupin.11018`,
    '<meta property="og:type" content="profile">',
    `<h1>Jean-Michel de La Tour Dupin</h1><p>${long}</p>` +
      Array.from(
        { length: 12 },
        (_, i) =>
          `<div class="c"><h3><a href="/article/a-b-c-d-e.N${i}">Titre ${i}</a></h3><p>${long}</p><time>1er mai</time></div>`,
      ).join(''),
  ],
  [
    'author2',
    `${U}/journaliste/jean-michel-de-la-tour-dupin.11018`,
    '',
    `<h1>Jean-Michel de La Tour Dupin</h1><p>${long}</p>` +
      Array.from(
        { length: 12 },
        (_, i) =>
          `<div class="c"><h3><a href="/article/a-b-c-d-e.N${i}">Titre ${i}</a></h3><p>${long}</p><time>1er mai</time></div>`,
      ).join(''),
  ],
  [
    'quiz',
    `${U}/quiz/connaissez-vous-bien-l-industrie-du-nord.html`,
    og,
    `<h1>Connaissez-vous bien l'industrie du Nord ?</h1><p>Dix questions.</p><form><input type="radio"></form>`,
  ],
  [
    'legal',
    `${U}/mentions-legales-et-conditions-generales-d-utilisation`,
    '<meta property="og:type" content="website">',
    `<h1>Mentions légales et conditions générales d'utilisation</h1>${p(long, long, long, long, long)}`,
  ],
  [
    'offers',
    `${U}/abonnements/choisissez-votre-formule-d-abonnement-numerique`,
    '<meta property="og:type" content="website">',
    `<h1>Choisissez votre formule d'abonnement numérique</h1>${p(long, long)}`,
  ],
]

const ARTICLES: [string, string, string, string][] = [
  [
    'an article on a webinar',
    `${U}/article/le-fabricant-orlande-devoile-ses-comptes-lors-d-un-webinaire.N300888`,
    og,
    `<h1>Le fabricant Orlande dévoile ses comptes lors d'un webinaire</h1><p>Par Zoé Martin, le 4 mai 2016</p><div class="x">${p(`Le fabricant de vis a tenu mardi un webinaire pour ses 400 salariés. ${long}`, long, long)}</div>`,
  ],
  [
    'an article on a school',
    `${U}/article/l-ecole-des-mines-de-saint-etienne-ouvre-un-atelier.N300889`,
    `${og}<meta name="pubdate" content="2016-05-04">`,
    `<h1>L'école des mines de Saint-Etienne ouvre un atelier</h1><div class="x">${p(long, long, long)}</div>`,
  ],
]

function verdict(url: string, head: string, body: string) {
  const html = `<html><head><title>x</title>${head}</head><body><header><nav><a href="/">UN</a></nav></header>${body}</body></html>`
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window
  showSaved(document)
  return recognise(document, url)
}

it.each(OTHERS)('%s is no article', (_, url, head, body) => expect(verdict(url, head, body).article).toBe(false))
it.each(ARTICLES)('%s is one', (_, url, head, body) => expect(verdict(url, head, body).article).toBe(true))
