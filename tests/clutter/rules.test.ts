import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cueRule } from '../../src/clutter/cues.ts'
import { RULES } from '../../src/clutter/rules.ts'

const PAGES = new URL('../pages/', import.meta.url)
const messages = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../_locales/${language}/messages.json`, import.meta.url), 'utf8'))
const used = readdirSync(PAGES).flatMap(slug => {
  try {
    return JSON.parse(readFileSync(new URL(`${slug}/removals.json`, PAGES), 'utf8')) as {
      rule: string
      family: string
    }[]
  } catch {
    return []
  }
})

/** Words that each rule is there for, and words like them that an article may hold. */
const CASES: Record<string, { hits: string[]; misses: string[] }> = {
  'ad-slot': { hits: ['Publicité', 'Contenu sponsorisé'], misses: ['La publicité recule', 'Les annonces du ministre'] },
  'index-box': {
    hits: ['VOS INDICES', 'source', 'Base 100 en 2015'],
    misses: ["L'indice a reculé de 2 % en mars.", 'La source du mal'],
  },
  'share-bar': {
    hits: ['Partager', 'Partager sur Facebook', 'Imprimer Envoyer par mail', 'Réagir à cet article'],
    misses: ['Partager la valeur', 'Facebook ferme un centre de données', '450', '5 à 7', '3 sur 4'],
  },
  'comment-form': {
    hits: ['Soyez le premier à donner votre avis !'],
    misses: ['Le premier à donner son avis fut le maire.'],
  },
  'newsletter-legal': {
    hits: ["L'inscription vaut acceptation des conditions générales.", 'Pour exercer vos droits : charte données'],
    misses: ['Les données personnelles des salariés sont en jeu.'],
  },
  'newsletter-form': {
    hits: ['Toute l’industrie dans votre boîte mail', 'Recevez la newsletter', 'Tous les champs sont obligatoires'],
    misses: ['Le maire a lancé une newsletter.'],
  },
  'trial-offer': {
    hits: ['15 jours gratuits et sans engagement', 'Testez L’Usine Nouvelle'],
    misses: ['Le site teste un robot depuis 15 jours.'],
  },
  'paywall-offer': {
    hits: ['Abonnez-vous', 'Article réservé à nos abonnés', 'Pour lire la totalité de cet article'],
    misses: ['Le journal a perdu 3 000 abonnés.', '"Abonnez-vous", lance le fondateur à ses 200 clients.'],
  },
  login: {
    hits: ['Mot de passe oublié ?', 'Je me connecte', 'Se connecter'],
    misses: ['Les usines se connectent au réseau.'],
  },
  'jobs-list': {
    hits: ["Offres d'emploi", 'Ingénieur procédés H/F - Lyon', 'Pentester F/H, Rennes'],
    misses: ["Le bassin d'emploi compte 4 000 offres."],
  },
  event: {
    hits: [
      'Conférence',
      '100% digital, live et replay - 27 mai',
      'Paris - 01 juin 2021',
      'Déposez votre dossier avant le 5 mars',
    ],
    misses: ['Une conférence pour rien', 'Paris - Lyon en deux heures', 'Les dossiers sont à déposer avant le 5 mars.'],
  },
  'magazine-issue': {
    hits: ["Vous lisez un article de L'Usine Nouvelle n° 3631", 'Vous venez de lire un reportage offert'],
    misses: ['Le magazine tire à 40 000 exemplaires.', 'Ce que vous venez de lire date de 1931'],
  },
  'read-also': {
    hits: [
      'Lire aussi',
      'À lire aussi : un autre titre',
      'Sur le même sujet',
      '> Accédez au dossier',
      'À suivre : visite d’un silo',
    ],
    misses: ['Lire et écrire à l’usine', 'À suivre : le tribunal tranchera le 3 juin.'],
  },
  'byline-crumb': {
    hits: ['Publié le 24/08/2018', 'Temps de lecture : 2 min', '© D.R.', ', , , ,', '(Crédit : A. Roche)'],
    misses: ['Publié hier, le décret ne change rien.'],
  },
  'house-footer': {
    hits: ['Mentions légales', 'Tous droits réservés', 'Une marque du groupe'],
    misses: ['La marque du groupe disparaît.'],
  },
  'house-note': {
    hits: ["Suivez L'Usine Nouvelle sur X", 'Télécharger le guide', 'Nous suivre'],
    misses: ['Les élus suivent le dossier.'],
  },
}

describe.each(Object.entries(CASES))('%s', (id, { hits, misses }) => {
  it.each(hits)('hides « %s »', line => expect(cueRule(line)?.id).toBe(id))
  it.each(misses)('leaves « %s »', line => expect(cueRule(line)).toBeNull())
})

it('every rule has a page that shows it, a reason in both languages, and cases when it has cues', () => {
  const reason = (id: string) => `reason_${id.replaceAll('-', '_')}`
  for (const { id, family, cue } of RULES) {
    expect(
      used.some(removal => removal.rule === id && removal.family === family),
      `a page for ${id}`,
    ).toBe(true)
    for (const language of ['fr', 'en']) expect(messages(language), id).toHaveProperty([reason(id), 'message'])
    if (cue) expect(Object.keys(CASES)).toContain(id)
  }
  const ids = new Set(RULES.map(({ id }) => reason(id)))
  expect(Object.keys(messages('fr')).filter(key => key.startsWith('reason_') && !ids.has(key))).toEqual([])
})
