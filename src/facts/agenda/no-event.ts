/** Dates at which nothing happens: years of names, periods of accounts. */
import type { Clause, DateMention, TextBlock } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'

/** The words of a date, lower case. */
export const words = (block: TextBlock, date: DateMention): string =>
  block.norm.slice(date.start, date.end).toLowerCase()

/** Words that a bare year may follow and be a time: « l'exercice 2028 », « livraison 2028 ». */
const TIMED =
  /(?:^|[ '(])(?:périodes?|années?|horizon|exercices?|rentrée|saisons?|campagnes?|trimestre|semestre|été|hiver|printemps|automne|fin|début|mi|courant|noël|échéance|objectif|cap|ouverture|livraison|lancement|démarrage|fermeture|mise en service|et|ou|à|en|dès|vers|avant|après|depuis|jusqu'|pour|sur|entre|puis|d'ici|attend\p{L}*|vis(?:e|ent|er|ait|aient|era|eront)|cibl(?:e|ent|er)) $/iu
const FINANCES = /(?:finances|loi|budget|plf|plfss)(?: initiale?)? $/i
/** « son montant pour 2023 »: what is paid or granted for a year, named by it. */
const SHARE =
  /(?<!\p{L})(?:les? |la |l'|sa |son |ses |leurs? |d[ue]s? |aux? |cette )(?:montant|dotation|enveloppe|subvention|barème|tarif|taux|quota|contribution|cotisation|prix|loyer|crédit|redevance|prime|budget)s? $/iu
/** « le plan Acier vert 2028 », « la loi de programmation 2024-2030 », « le projet de loi de finances pour 2016 »: a name's year. */
export function isNamed(before: string, date: string): boolean {
  // « l'A2020 » is no « à 2020 ».
  if (/^a(?:19|20)\d\d/.test(date)) return true
  if (/^pour (?:19|20)\d\d$/.test(date)) return FINANCES.test(before) || SHARE.test(before)
  if (!/^(?:19|20)\d\d(?: ?[-/] ?(?:(?:19|20)?\d\d))?$/.test(date)) return false
  return /[\p{L}\p{N}]$/u.test(before) || (/[\p{L}\p{N}»"] $/u.test(before) && !TIMED.test(before))
}

/** « primes de fin d'année », « des airs de dimanche »: a sort of thing, no time. */
const SORT =
  /^(?:fin (?:d'année|de mois|de semaine|d'exercice|de saison)|dimanche|week-end|noël|été|hiver|printemps|automne)$/i
const LOOKS =
  /(?:airs?|allures?|goûts?|parfums?|ambiance|humeurs?|emballages?|coffrets?|commandes?|sapins?|jouets?|chocolats?|catalogues?|calme|silence|habits?|primes?|fêtes?|cadeaux?|bonus|trêve|ventes?|collections?|marchés?|promotions?|vacances) d(?:e |')$/i
/** « ne passera pas l'hiver », « préparer l'été »: what one gets through. */
const THROUGH =
  /(?:pass|travers|affront|prépar|surviv|envisag|attend|redout|achev|boucl|fini)\p{L}+ (?:pas |plus |déjà |bien )?$/u
/** « le travail du dimanche », « l'équipe du samedi » */
const WEEKLY = /(?:travail|ouvertures?|repos|messes?|équipes?|heures?|primes?|marchés?) d[ue] $/i
/** Whether the words of a date, after what stands `before` them, are a manner of speaking. */
export const isFigure = (before: string, date: string): boolean =>
  (WEEKLY.test(before) && /^(?:dimanche|samedi|week-end|lundi)$/i.test(date)) ||
  (SORT.test(date.replace(/^d(?:e |')/, '')) && LOOKS.test(before + (/^d(?:e |')/.exec(date)?.[0] ?? ''))) ||
  (/^(?:l'|le )(?:hiver|été|automne|printemps|année|mois|semaine)$/i.test(date) && THROUGH.test(before))

const RESULTS = family('dégager afficher réaliser enregistrer essuyer accuser encaisser')
/** « dégage un bénéfice au premier semestre »: accounts are of what is over, or nearly. */
export const isResult = (block: TextBlock, clause: Clause, date: DateMention, published: string | null): boolean =>
  published !== null &&
  clause.direction === 'present' &&
  /^(?:half|quarter)$/.test(date.grain) &&
  !/\d{4}|prochain/.test(words(block, date)) &&
  lemmaIn(block.tokens[clause.predicate], RESULTS) !== null

/** « les fiches de paie de février », « la facture d'avril »: what is paid or sold for a month is named by it. */
const MONTHLY =
  /(?<!\p{L})(?:(?:fiches?|bulletins?|feuilles?) de (?:paie|paye|salaire)|salaires?|pa[iy]es?|loyers?|factures?|quittances?|mensualités?|cotisations?|acomptes?|numéros?|relevés?|ventes|immatriculations|commandes|chiffres|inflation) (?:de |d'|du mois de |du mois d')$/iu
export const isMonthly = (before: string, { grain, relation, lead }: DateMention): boolean =>
  grain === 'month' && relation === 'in' && lead === undefined && MONTHLY.test(before)

/** « Tout commence en février », « L'affaire débute en mai »: a story told in the present. */
const STORY =
  /^(?:tout|cela|l'(?:histoire|affaire|aventure|épisode|idylle|épopée)|la (?:saga|crise|querelle)|le (?:feuilleton|conflit|scandale)) (?:a |s')?(?:commenc|début|démarr|bascul|part(?:e|i|ait)? |s'emball|se (?:gâte|noue|joue|corse))/iu
export const isStory = (block: TextBlock, clause: Clause, date: DateMention): boolean =>
  clause.direction === 'present' &&
  !/\d{4}|prochain/.test(words(block, date)) &&
  STORY.test(block.norm.slice(clause.start, clause.end))

const WRITTEN =
  /(?<!\p{L})(?:note|rapport|avis|courrier|lettre|étude|arrêt|communiqué|circulaire|sondage|audit|message|tribune|jugement|décret|arrêté|procès-verbal|bilan|inventaire|mémorandum|contribution|recommandation|enquête|expertise|chiffres?|statistiques?)s?(?: [\p{L}-]+)? (?:de |d'|du |daté (?:de |du )|en date d[eu] )$/iu
/** « dans une note de janvier »: what is written is dated by the last such month, whatever the mood of the verb. */
export const isDocument = (before: string, date: DateMention, published: string | null): boolean =>
  published !== null &&
  date.relation === 'in' &&
  /^(?:day|month)$/.test(date.grain) &&
  date.from !== null &&
  Date.parse(date.from) - Date.parse(published) > 150 * 864e5 &&
  WRITTEN.test(before)
