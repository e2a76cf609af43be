/** Articles in states that no page of tests/pages is in, for pictures and browser tests. Written for the project. */
import type { SamplePage } from './pages.ts'

const page = (title: string, ...body: readonly string[]) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-03">
<meta name="author" content="Ève Lormeau"></head><body><header><a href="/">L’Usine Nouvelle</a></header><main>
<article class="b-article-body" style="max-width:720px;margin:auto"><h1 class="b-headline">${title}</h1>
${body.join('\n')}</article></main></body></html>`

export type OddPage = SamplePage & { readonly body: string }

/** A box named as a newsletter's holds half the article: nothing is hidden. */
export const limited: OddPage = {
  slug: 'limited',
  url: 'https://www.usinenouvelle.com/article/la-verrerie-de-souvigny-change-de-four.N2300001',
  article: true,
  body: page(
    'La verrerie de Souvigny change de four',
    '<p>Le verrier Souvigny investit 12 millions d’euros dans un four électrique, qui remplacera en 2027 celui de 1998.</p>',
    '<p>Quarante postes seront créés d’ici à la fin de 2028, promet la direction, qui attend encore une aide de la région.</p>',
    '<div class="newsletter"><p>Les fondeurs ont appris la nouvelle dans la cour, sous une pluie fine, devant les palettes de sable et de calcin que le nouveau four avalera bientôt deux fois moins vite que l’ancien.</p>',
    '<p>Le maire, venu sans écharpe, a salué une décision que plus personne n’attendait dans la vallée depuis trois ans, et rappelé que la verrerie y fait vivre une famille sur trois.</p>',
    '<form><input type="email" aria-label="Courriel"><button>S’inscrire</button></form></div>',
  ),
}

/** Neither sum, date, decision nor name. */
export const withoutFacts: OddPage = {
  slug: 'without-facts',
  url: 'https://www.usinenouvelle.com/article/le-bruit-des-ateliers-raconte-par-ceux-qui-y-vivent.N2300002',
  article: true,
  body: page(
    'Le bruit des ateliers raconté par ceux qui y vivent',
    '<p>On s’y fait, disent les anciens. Les machines grondent du matin au soir, et le silence, quand il vient, surprend tout le monde.</p>',
    '<p>Les plus jeunes portent un casque. Les autres reconnaissent une panne à l’oreille, comme un musicien une fausse note, et lèvent la tête avant même que le voyant passe au rouge.</p>',
    '<p>À la pause, on parle plus fort que nécessaire. Puis chacun retourne à son poste, et la rumeur reprend, égale, presque rassurante.</p>',
  ),
}
