/**
 * What generated pages say. The article's words are those of tests/pages; clutter is worded here, family by family, in other
 * words than the rules' cues: a page of it is told by its structure or not at all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const PAGES = new URL('../../pages/', import.meta.url)

/** Texts of the articles in tests/pages by kind of block. */
export const OWN: Readonly<Record<string, readonly string[]>> = (() => {
  const found: Record<string, Set<string>> = {}
  for (const slug of readdirSync(PAGES)) {
    const file = new URL(`${slug}/article.json`, PAGES)
    if (!existsSync(file)) continue
    const { blocks } = JSON.parse(readFileSync(file, 'utf8')) as { blocks: { kind: string; text: string }[] }
    for (const { kind, text } of blocks) {
      found[kind] ??= new Set()
      // Generated pages have plain text; an item of a table is no item of a list.
      if (!/[<&\u00ad]/.test(text) && (kind !== 'paragraph' || /[.!?…»"]$/.test(text))) found[kind].add(text)
    }
  }
  return Object.fromEntries(Object.entries(found).map(([kind, texts]) => [kind, [...texts]]))
})()

/** Short sentences such as a paragraph may consist of. */
export const SHORT = [
  'Rien n’est signé.',
  'Un arbitre tranchera.',
  'Le maire ne décolère pas.',
  'Les salariés, eux, attendent.',
  'La décision est attendue jeudi.',
  'L’usine tourne depuis 1962.',
  'Tout reste à faire.',
  'Personne n’y croyait plus.',
  'Le fonds n’a pas répondu.',
  'Deux repreneurs se sont retirés.',
  'Le four refroidit.',
  'La CGT n’a pas signé.',
  '« On verra bien », souffle un élu.',
  'Reste le prix du gaz.',
  'Soulagement.',
  'Ils étaient 212 en juin, ils sont 190.',
  'Demandez aux voisins, ils comptent les camions depuis que la rocade est coupée.',
  'Imaginez un hall de 300 mètres, sans un bruit.',
  'Voyez Thiers : trois ateliers y ont rouvert en deux ans.',
]

/** Headings and items of an article's own box. */
export const SIDEBARS: readonly (readonly string[])[] = [
  ['Repères', '1931 : ouverture de la mine', '1987 : fermeture du dernier puits', '2026 : 40 embauches'],
  ['En chiffres', '212 salariés', '38 millions d’euros de ventes', '2 sites, à Vire et à Flers'],
  ['Trois dates', 'Mars : dépôt des offres', 'Mai : choix du repreneur', 'Septembre : reprise du travail'],
  ['Le mot', 'Electrolyse : séparation de l’eau par le courant', 'Pile : le chemin inverse'],
]

/** Items that speak of what clutter speaks of. */
export const TRAPS = [
  'Une lettre d’information pour 2 600 abonnés',
  'Un webinaire par mois, à partir de 9 heures',
  'Prix de l’abonnement annuel : 242 euros',
  'Une conférence à Castres, le 3 juin',
  '5 à 7 postes par ligne',
  'Formation : 7 mois, rémunérés',
]

/** Terms and what is said of them. */
export const TERMS: readonly (readonly [string, string])[] = [
  ['Effectif', '212 personnes'],
  ['Taux de renouvellement', '81 %'],
  ['Bateaux sous contrat', '11, dont 4 à voile'],
  ['Boîtes par caisse', '5 à 7'],
  ['Prix de l’abonnement', '242 euros'],
  ['Mise en service', 'juin 2029'],
]

/** Captions of the picture above the text, and who took it, as sites write it. */
export const LEADS = [
  'À Lumbres, le four de 40 tonnes a tourné trente et un ans.',
  'Un bloc de granit descend au rythme d’un mètre par minute.',
  'La machine numéro deux pesait 900 tonnes.',
  'Les onze bobineuses de Vire, achetées en Suède, dans leur hall neuf.',
]
export const CREDITS = [
  '© Jeanne Morin',
  '(Photo Paul Andrieu/Agence Ouest)',
  'Photo : L. Caron',
  'Maud Le Bris, pour L’Usine',
  '@atelier_lin',
  'Image Studio Bleu',
]

/** Lines of one box each: an offer in the masthead, an ad that is still to come, news of the minute, how long a text is. */
export const OFFERS = [
  'Trois mois pour 3 €',
  'L’an à moitié prix, -50 %',
  'Le papier et le site : 12 € par mois',
  'Notre courrier du soir, à 18 heures',
]
export const AD_LABELS = [
  'La suite après la publicité',
  'Un mot de notre partenaire',
  'Espace loué à un annonceur',
  'Réclame, faites défiler',
  'Pause sponsorisée',
]
export const FLASHES = [
  'En direct : suivez la remise des prix de Lyon',
  'À la minute, un repreneur de plus pour Condat',
]
export const LENGTHS = ['4 min', 'Lecture : six minutes', '870 mots, quatre minutes', '3 minutes, montre en main']
export const PRESSES = ['Garder', 'Écouter', 'Mode nuit', 'Traduire', 'Offrir', 'Signaler une erreur']
export const APPS = ['L’appli, c’est mieux à deux mains', 'Notre application tient dans la poche']

/** Boxes of lines, by what they promote; a last line that begins with `>` is a link. */
export const BOXES: readonly (readonly string[])[] = [
  ['Le rendez-vous des ateliers', 'Angers, les 3 et 4 juin', 'Tarif réduit pour les lecteurs', '> Prendre un badge'],
  ['Une semaine au calme', 'Lisez tout, payez plus tard', '> Voir la formule'],
  ['Le hors-série des ports', 'Cent pages et huit cartes', '> Le commander'],
  ['La fabrique, notre balado', 'Un épisode par quinzaine', '> Écouter'],
  ['Le palmarès des sites propres', 'Candidatures ouvertes', '> Concourir'],
  ['Un simulateur d’aides', 'Trois questions, deux minutes', '> Commencer'],
  ['Le carnet des fournisseurs', 'Deux mille adresses triées', '> Consulter'],
  ['Partenaire', 'Des palettes livrées sous 24 heures', '> En profiter'],
  ['Le quiz du vendredi', 'Dix questions sur l’acier', '> Jouer'],
]

/** Titles of other articles. */
export const OTHERS = [
  'Le peigne d’Oyonnax repousse',
  'Ces limes qui sortent de Haute-Savoie',
  'La dentelle de Caudry change de main',
  'Un caboteur à voile pour le port de Sète',
  'Le sabot de Bourganeuf s’exporte au Japon',
  'Une briqueterie cuit au soleil',
  'Le plâtre recyclé trouve preneur',
  'Les lunettiers du Jura comptent leurs bras',
  'La grue sans grutier arrive au Havre',
  'Un fromager du Cantal mise sur le tunnel',
  'Le verre plat se relève à Aniche',
  'Quand le rail manque de ballast',
]
export const TEASERS = [
  'Les carnets se remplissent, les ateliers se vident.',
  'Un premier essai a eu lieu au large de Groix.',
  'Chez les façonniers, on trie avant de couper.',
  'Reportage dans une vallée qui recrute.',
]
export const RELATED = [
  'Dans la même veine',
  'Nos lecteurs ont aimé',
  'Le hit de la semaine',
  'À ne pas rater',
  'Encore',
]
export const JOBS = [
  'Émouleur, Thiers',
  'Régleuse de presse, Épinal',
  'Conducteur de four, Lumbres',
  'Automaticien, Boulogne',
  'Peintre de coque, Lorient',
]
export const JOB_HEADS = ['Des postes à prendre', 'Changez d’air', 'Ça embauche']
export const LETTERS: readonly (readonly string[])[] = [
  ['Chaque samedi, les régions qui fabriquent', 'Gratuit, et ça se lit au café.'],
  ['Le Quart, le courrier des gens de mer', 'C’est noté. À mercredi !', 'Contact du délégué : dpo@example.org'],
  ['Papier et compagnie, tous les lundis', 'Nous gardons ces informations deux ans et ne les cédons à personne.'],
]
export const SHARE = ['Mastodon', 'Bluesky', 'Threads', 'Pocket', 'Lien', 'Courriel']
/** Single lines with a link, as paragraphs of the body. */
export const POINTERS: readonly (readonly [string, string])[] = [
  ['Lecture associée : ', 'le sable, or gris des bétonniers'],
  ['Notre reportage : ', 'dans les mégisseries de Millau'],
  ['', 'Cinq minutes pour comprendre la pénurie de soudeurs'],
  ['Retour sur ', 'dix ans de fermetures dans les fonderies'],
]
export const FOOTERS = [
  ['Éditions de la Presse Réunie, Antony', 'Crédits', 'Plan', 'Traceurs'],
  ['Un titre de la maison Presse Réunie', 'Informations légales', 'Vie privée', 'Accessibilité : non conforme'],
]
export const BIOGRAPHIES = [
  'NAME tient la rubrique des matériaux depuis 2014.',
  'Ingénieure de formation, NAME raconte l’industrie depuis Lyon.',
  'NAME couvre la chimie pour le journal et vit à Feyzin.',
]
export const VOTES = [
  ['Cet article vous a-t-il été utile ?', 'Oui', 'Non'],
  ['Que pensez-vous de ce sujet ?', 'Du bien', 'Du mal'],
]
export const AUTHORS = ['Loriane Petitjean', 'Noé Vidal', 'Maud Kerhervé', 'Idris Ferrand', 'Ada Roche']
