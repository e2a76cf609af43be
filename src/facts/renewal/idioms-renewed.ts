/** Figures of what goes on: « joue les prolongations », « repart pour deux ans », « reste en vigueur jusqu'en mai ». */
import { latin } from '../../french/latin.ts'
import type { Figure } from './idiom.ts'

/** Of two weeks or more: days and hours are saved, not granted. */
const LENGTH = '(?:\\d+|une?|[\\p{L}-]+) (?:ans?|mois|semaines?|années?|trimestres?|semestres?)(?!\\p{L})'
const NEW_LENGTH = `(?:${LENGTH}|[\\p{L}-]+ jours)`
/** What stays « en vigueur » stays only until something: without an end nothing is said. */
const STAY =
  /^ (?:\S+ )?(?:ouvert|valable|valide|acquis|applicable|opposable|effecti(?:f|ve)|inchangé|en (?:vigueur|place|cours|application)|d'actualité|sur les rails|dans (?:le paysage|la course|le jeu))(?:es?|s)?(?=[^,;]{0,25}(?:jusqu'|pour |pendant |au-delà |tant que|dans l'intervalle|d'ici là|en attendant|entre-temps|en 20|de plus|supplémentaires?|[ée]es? encore|ans encore|mois encore))/
/** « restera l'exploitant jusqu'en 2030 »: who holds a contract stays its holder until an end. */
const HOLDER =
  /^ (?:\S+ )?(?:(?:les?|la|l'|son|sa|leurs?) ?)?(?:délégataire|concessionnaire|titulaire|exploitant|opérateur|gestionnaire|locataire)s?(?=[^,;]{0,40}jusqu'(?:en|au|à))/
/** A site that stays open until a year: « ouvert jusqu'à 20 heures » is a shop. */
const OPEN_SITE =
  /^ (?:\S+ )?(?:ouverte?s?|en (?:activité|service|fonctionnement)) (?=(?:\S+ )?jusqu'(?:en |à (?:la )?(?:fin|mi)(?: | de |-\S+ )|au [^,;.]{1,16}?)20\d\d)/
const LASTING = /^ (?:\S+ ){0,2}?(?:pérenne|permanent)(?:e?s?)(?![\p{L}\p{N}])/u

/** « porte la durée du pacte à 2025 », « porte le terme du bail au 30 juin 2019 » */
const TERM_TO =
  /^ (?:\S+ )?(?:la |le |l'|sa |son )(?:durée|terme|échéance|fin|expiration|date) [^,;.]{0,60}?(?=(?:à (?:\S+ ){0,2}|au \d\S* \S+ )20\d\d)/
/** « un avenant le porte à 2024 », « a été porté à fin 2030 par un avenant »: a year, where a number would count something. */
const TO_YEAR =
  /^ (?=à (?:fin |mi-|l'été |l'automne )?20[1-4]\d(?:[,.;:)]| ?$| (?:au|par|pour|grâce|et|avec|via|sous|dans|contre)(?![\p{L}\p{N}])))/u
/** « de deux à quatre ans » */
const FROM_TO = latin(new RegExp(`^ (?:\\S+ )?(?=de (?:\\S+ ){1,2}à ${LENGTH})`, 'u'))
const GAINED = latin(new RegExp(`^ (?:\\S+ )?${NEW_LENGTH}(?= ?[.,;:!]| ?$| (?:à|pour|de (?:sursis|répit)|et) )`, 'u'))
/** « remis en selle jusqu'à l'été », « remis à flot pour deux exercices »: machines are « remises en route » too. */
const AFLOAT = /^(?: \S+)? (?:à flot|en selle|sur (?:les|ses|leurs) rails|sur pied|d'aplomb)(?= (?:jusqu'|pour ))/
/** A time that lies ahead, a vote with it. */
const TIME =
  /^ (?:pas |plus |guère |jamais )?(?!de )(?:\S+ )?(?:(?:le cap (?:de |d'|du ))?(?:l'?(?:hiver|été|automne|année|alternance)|(?:le )?printemps|la (?:rentrée|toussaint|présidentielle)|les (?:fêtes|vacances|élections|municipales|législatives|régionales)|noël|pâques|(?:fin |mi-)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|20\d\d))(?!\p{L})/u

export const RENEWED: readonly Figure[] = [
  ['passer', '', TIME, 'scheme'],
  ['tenir', '', TIME, 'scheme'],
  ['franchir', '', TIME, 'scheme'],
  ['tenir', ' bon', /^ (?:\S+ )?bon(?![\p{L}\p{N}])/u, 'scheme'],
  ['rester', 'jusqu', HOLDER, 'any'],
  ['demeurer', 'jusqu', HOLDER, 'any'],
  ['rester', '', STAY, 'class'],
  ['demeurer', '', STAY, 'class'],
  ['rester', "jusqu'", OPEN_SITE, 'site'],
  ['demeurer', "jusqu'", OPEN_SITE, 'site'],
  [
    'être',
    'de retour',
    /^ (?:\S+ )?de retour(?= ?[.,;:!»]| ?$| (?:en|pour|dès|jusqu|depuis|à partir|au 1er))/,
    'scheme',
  ],
  ['faire', 'retour', /^ (?:\S+ )?(?:son|leur) (?:grand )?retour/, 'scheme'],
  ['maintenir', ' en ', /^ (?:\S+ )?en (?:vigueur|place|l'état)(?![\p{L}\p{N}])/u, 'scheme'],
  ['remettre', '', AFLOAT, 'class'],
  ['remettre', 'ça pour ', /^ ça (?=pour (?:une? |deux|trois|quatre|cinq|\d))/, 'any'],
  ['jouer', 'prolongations', /^ (?:\S+ )?(?:les )?prolongations/, 'thing'],
  ['gagner', 'du temps', /^ (?:\S+ )?du temps/, 'scheme'],
  ['gagner', '', GAINED, 'name'],
  ['sauver', '', /^ (?:sa|leur) (?:peau|tête|mise)/, 'scheme', 'subject'],
  [
    'repartir',
    '',
    /^ (?:\S+ )?(?:pour|sur) (?=un tour|une? (?:an|mois|saison|bail)|(?:\S+ ){1,2}(?:ans|mois|années|saisons|exercices|campagnes))/,
    'any',
  ],
  [
    'reprendre',
    'pour',
    /^ (?:\S+ )?pour (?=une? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|\d)/,
    'scheme',
  ],
  // « les droits ont repris cinq ans »
  [
    'reprendre',
    '',
    /^ (?:\S+ )?(?=(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:ans?|années|mois|saisons|exercices)(?! (?:après|plus tard|avant|auparavant)))/,
    'scheme',
  ],
  ['reprendre', 'service', /^ (?:\S+ )?du service/, 'scheme'],
  ['courir', "jusqu'", /^ (?:bien |au moins )(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/, 'thing'],
  ['courir', '', /^ (?:\S+ )?(?:désormais|finalement|encore|toutefois)(?= )/, 'scheme'],
  ['aller', ' terme', /^ (?:pas )?(?:jusqu')?à (?:son|leur) terme/, 'scheme'],
  ['aller', 'au bout', /^ (?:pas )?(?:jusqu')?au bout/, 'scheme'],
  ['porter', ' à ', latin(new RegExp(`^ (?:de \\S+ )?(?:\\S+ )?(?=à ${LENGTH})`, 'u')), 'class'],
  ['porter', ' à ', TERM_TO, 'any'],
  ['porter', ' au ', TERM_TO, 'any'],
  ['porter', ' à ', TO_YEAR, 'class'],
  ['passer', ' à ', FROM_TO, 'class'],
  ['devenir', '', LASTING, 'scheme'],
  ['rendre', '', LASTING, 'scheme'],
  [
    'suivre',
    " d'une",
    /^ (?:\S+ )?d'une? (?:(?:second|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)e?|autre|nouvelle|nouveau)(?![\p{L}\p{N}])/u,
    'class',
  ],
]
