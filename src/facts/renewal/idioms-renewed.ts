/** Figures of what goes on: « joue les prolongations », « repart pour un tour », « reste en vigueur jusqu'en mai ». */
import { latin } from '../../french/latin.ts'
import type { Figure } from './idiom.ts'

const LENGTH = '(?:\\d+|une?|[\\p{L}-]+) (?:ans?|mois|semaines?|jours?|années?|trimestres?|semestres?)(?!\\p{L})'
/** What stays « en vigueur » stays only until something: without an end nothing is said. */
const STAY =
  /^ (?:\S+ )?(?:ouvert|valable|valide|acquis|applicable|opposable|effecti(?:f|ve)|en (?:vigueur|place|cours|application)|d'actualité|sur les rails|dans (?:le paysage|la course|le jeu))(?:es?|s)?(?=[^,;]{0,25}(?:jusqu'|pour |pendant |au-delà |tant que|en 20|de plus|supplémentaires?))/
/** Who holds a contract stays its holder until an end. */
const HOLDER =
  /^ (?:\S+ )?(?:(?:les?|la|l'|son|sa|leurs?) ?)?(?:délégataire|concessionnaire|titulaire|exploitant|opérateur|fournisseur|partenaire|sponsor|gestionnaire|locataire)s?(?=[^,;]{0,40}(?:jusqu'(?:en|au|à)|(?:pour|pendant|durant) (?:\S+ ){1,2}(?:ans|mois|années|saisons)))/
/** A site that stays open until a year: « ouvert jusqu'à 20 heures » is a shop. */
const OPEN_SITE =
  /^ (?:\S+ )?(?:ouverte?s?|en (?:activité|service|fonctionnement)) (?=(?:\S+ )?jusqu'(?:en |à (?:la )?(?:fin|mi)(?: | de |-\S+ )|au [^,;.]{1,16}?)20\d\d)/
const FOR_LONG =
  /^ (?:\S+ ){0,4}?(?:dans (?:la durée|le temps|le (?:long|moyen) terme|le marbre|le paysage)|en dur)(?![\p{L}\p{N}])/u
const LASTING = /^ (?:\S+ ){0,2}?(?:pérenne|permanent|définiti(?:f|ve))(?:e?s?)(?![\p{L}\p{N}])/u
const FOR_GOOD = /^ (?:\S+ )?la (?:pérennité|continuité)(?= d)/

const AGAIN = latin(new RegExp(`^ (?:à|de) nouveau pour (?=${LENGTH})`, 'u'))
/** « porte la durée du pacte à 2025 » */
const TERM_TO =
  /^ (?:\S+ )?(?:la |le |l'|sa |son )(?:durée|terme|échéance|fin|expiration|date) [^,;.]{0,60}?(?=à (?:\S+ ){0,2}20\d\d)/
const GAINED = latin(new RegExp(`^ (?:\\S+ )?${LENGTH}(?= ?[.,;:!]| ?$| (?:à|pour|de (?:sursis|répit)|et) )`, 'u'))
const FOR_NOW = latin(new RegExp(`^ (?:la |sa |leur )(?:peau|tête|mise|place) (?=jusqu'|pour ${LENGTH})`, 'u'))

export const RENEWED: readonly Figure[] = [
  ['acheter', 'du temps', /^ (?:\S+ )?du temps/, 'scheme'],
  ['passer', 'le cap d', /^ (?:\S+ )?le cap(?= d)/, 'scheme'],
  ['franchir', 'le cap d', /^ (?:\S+ )?le cap(?= d)/, 'scheme'],
  ['lever', 'option', /^ (?:\S+ )?(?:l'|une |son |leur )option(?= (?:de|d'|pour|sur) )/, 'any'],
  ['exercer', 'option', /^ (?:\S+ )?(?:l'|une |son |leur )option(?= (?:de|d'|pour|sur) )/, 'any'],
  ['rester', 'jusqu', HOLDER, 'any'],
  ['rester', ' pour ', HOLDER, 'any'],
  ['rester', ' pendant ', HOLDER, 'any'],
  ['demeurer', 'jusqu', HOLDER, 'any'],
  ['demeurer', ' pour ', HOLDER, 'any'],
  ['tenir', 'toujours', /^ toujours(?= ?[.,;:!]| ?$)/, 'scheme'],
  ['courir', ' toujours', /^ toujours(?= ?[.,;:!]| ?$)/, 'scheme'],
  ['être', 'de retour', /^ (?:\S+ )?de retour/, 'scheme'],
  ['faire', 'retour', /^ (?:\S+ )?(?:son|leur) (?:grand )?retour/, 'scheme'],
  // With a term only: « échappe au couperet » alone says that nothing has changed.
  [
    'échapper',
    '',
    /^ (?:\S+ )?(?:au|à la|à l')(?: ?\S+){1,3}? (?=jusqu'|pour (?:une?|deux|trois|quatre|cinq|six|\d+) )/,
    'scheme',
  ],
  ['passer', 'gouttes', /^ (?:\S+ )?entre les gouttes (?=jusqu'|pour )/, 'scheme'],
  ['remettre', ' pour ', /^ (?:ça|cela) (?=pour )/, 'any'],
  ['maintenir', ' en ', /^ (?:\S+ )?en (?:vigueur|place|l'état)(?![\p{L}\p{N}])/u, 'scheme'],
  ['faire', 'de la résistance', /^ (?:\S+ )?de la résistance/, 'scheme'],
  ['faire', ' tour', /^ (?:\S+ )?(?:un (?:nouveau|petit|dernier) tour|un tour de piste)/, 'scheme'],
  ['refaire', ' tour', /^ (?:\S+ )?un (?:petit |dernier )?tour/, 'scheme'],
  ['avoir', 'devant ', latin(new RegExp(`^ encore (?:\\S+ )?${LENGTH} devant `, 'u')), 'thing'],
  ['avoir', 'à vivre ', latin(new RegExp(`^ encore (?:\\S+ )?${LENGTH} à vivre `, 'u')), 'thing'],
  ['avoir', 'de beaux jours', /^ (?:encore )?de beaux jours (?:devant |à vivre)/, 'thing'],
  [
    'remettre',
    '',
    /^(?: \S+)? (?:à flot|en selle|sur (?:les|ses|leurs) rails|sur pied|d'aplomb|en route|le couvert|une pièce|ça pour)/,
    'thing',
  ],
  ['jouer', 'prolongations', /^ (?:\S+ )?(?:les )?prolongations/, 'thing'],
  ['gagner', 'du temps', /^ (?:\S+ )?du temps/, 'scheme'],
  ['gagner', ' un ', /^ (?:\S+ )?un (?:répit|sursis)/, 'scheme'],
  ['sauver', '', FOR_NOW, 'any'],
  ['gagner', '', GAINED, 'any'],
  ['prolonger', 'avec ', /^ (?:(?:l'aventure|leur histoire|le bail) )?(?=avec (?!un|bonheur|succès))/, 'any'],
  ['réengager', '', /^ (?:\S+ )?(?=avec |pour |jusqu'|auprès )/, 'any'],
  ['signer', 'nouveau pour', AGAIN, 'any'],
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
  ['reprendre', 'service', /^ (?:\S+ )?du service/, 'scheme'],
  ['signer', ' nouveau', /^ (?:à|de) nouveau(?= )/, 'scheme'],
  ['rester', '', STAY, 'class'],
  ['demeurer', '', STAY, 'class'],
  ['courir', "jusqu'", /^ (?:bien |au moins )(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/, 'thing'],
  ['courir', '', /^ (?:\S+ )?(?:désormais|finalement|encore|toutefois)(?= )/, 'scheme'],
  ['aller', ' terme', /^ (?:pas )?(?:jusqu')?à (?:son|leur) terme/, 'scheme'],
  ['aller', 'au bout', /^ (?:pas )?(?:jusqu')?au bout/, 'scheme'],
  ['porter', ' à ', latin(new RegExp(`^ (?:de \\S+ )?(?:\\S+ )?(?=à ${LENGTH})`, 'u')), 'thing'],
  ['porter', ' à ', TERM_TO, 'any'],
  ['passer', ' à ', latin(new RegExp(`^ (?:\\S+ )?(?=de (?:\\S+ ){1,2}à ${LENGTH})`, 'u')), 'thing'],
  ['devenir', 'pérenne', LASTING, 'thing'],
  ['devenir', 'permanent', LASTING, 'thing'],
  ['devenir', 'définiti', LASTING, 'thing'],
  ['rendre', 'pérenne', LASTING, 'thing'],
  ['rendre', 'permanent', LASTING, 'thing'],
  ['rendre', 'définiti', LASTING, 'thing'],
  ['être', 'pérenne', /^ (?:désormais|maintenant|enfin|devenue?s?) pérennes?(?![\p{L}\p{N}])/u, 'thing'],
  ['être', 'permanent', /^ (?:désormais|maintenant|enfin|devenue?s?) permanente?s?(?![\p{L}\p{N}])/u, 'thing'],
  ['être', 'définiti', /^ (?:désormais|maintenant|enfin|devenue?s?) définiti(?:f|ve)e?s?(?![\p{L}\p{N}])/u, 'thing'],
  ['inscrire', '', FOR_LONG, 'scheme'],
  ['installer', '', FOR_LONG, 'scheme'],
  ['ancrer', '', FOR_LONG, 'scheme'],
  ['graver', '', FOR_LONG, 'thing'],
  ['assurer', 'ité d', FOR_GOOD, 'scheme', 'after'],
  ['garantir', 'ité d', FOR_GOOD, 'scheme', 'after'],
  [
    'donner',
    ' une',
    /^ (?:\S+ )?une? (?:second|seconde|nouveau|nouvelle|deuxième) (?:souffle|vie|jeunesse)(?= (?:à|aux?) )/,
    'scheme',
    'after',
  ],
  ['donner', ' souffle', /^ (?:\S+ )?un (?:second|nouveau|deuxième) souffle(?= (?:à|aux?) )/, 'scheme', 'after'],
  ['offrir', 'tour', /^ (?:\S+ )?une? (?:\S+ )?tour (?:de piste|de plus|supplémentaire)/, 'class'],
  ['souffler', 'bougie', /^ (?:\S+ )?une (?:nouvelle |autre )?bougie(?: de plus| supplémentaire)?/, 'scheme'],
  ['fêter', 'bougie', /^ (?:\S+ )?une (?:nouvelle |autre )?bougie(?: de plus| supplémentaire)?/, 'scheme'],
  ['sauver', ' la ', /^ la (?:peau|tête|mise)/, 'scheme'],
  ['sauver', '', /^ (?:sa|leur) (?:peau|tête|mise)/, 'scheme', 'subject'],
  ['tenir', ' bon', /^ (?:\S+ )?bon(?![\p{L}\p{N}])/u, 'scheme'],
  ['tenir', ' le c', /^ (?:\S+ )?le (?:coup|choc|cap)/, 'scheme'],
  ['résister', '', /^(?= ?[.,;:!]| ?$| (?:encore|toujours|au|à) ?)/, 'scheme'],
  [
    'suivre',
    " d'une",
    /^ (?:\S+ )?d'une? (?:(?:second|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)e?|autre|nouvelle|nouveau)(?![\p{L}\p{N}])/u,
    'class',
  ],
  ['remettre', 'le couvert ', /^ (?:\S+ )?le couvert (?=pour |avec )/, 'any'],
  ['remettre', ' au pot pour ', /^ (?:\S+ )?au pot (?=pour )/, 'any'],
  ['entrer', 'droit commun', /^ (?:\S+ )?dans le droit commun/, 'scheme'],
  ['rester', "jusqu'", OPEN_SITE, 'site'],
  ['demeurer', "jusqu'", OPEN_SITE, 'site'],
  ['survivre', '', /^(?= ?[.,;:!]| ?$)/, 'scheme'],
  ['survivre', '', /^ (?:\S+ )?(?=(?:à|aux?) )/, 'scheme'],
]
