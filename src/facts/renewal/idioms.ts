/** Light verbs and figures of speech: a verb, what must follow it, and what comes of the thing. */
import type { RenewalData } from '../types.ts'

/**
 * What the thing must be: `scheme` one that a weak verb can end, `class` one of any class, `thing` that or a pronoun, `any` whatever is not merely
 * replaced (the figure means nothing else).
 */
type Needs = 'scheme' | 'class' | 'thing' | 'any'
/** Where the thing stands: `after` the figure and a preposition (« tirer un trait sur »), `subject` before it, else where the verb has it. */
type Place = 'after' | 'subject'

type Idiom = readonly [lemma: string, rest: RegExp, outcome: RenewalData['outcome'], needs: Needs, place?: Place]

const LENGTH = '(?:\\d+|une?|[\\p{L}-]+) (?:ans?|mois|semaines?|années?|trimestres?|semestres?)(?!\\p{L})'
/** What stays « en vigueur » stays only until something: without an end nothing is said. */
const STAY =
  /^ (?:\S+ )?(?:ouvert|valable|valide|acquis|applicable|opposable|effecti(?:f|ve)|en (?:vigueur|place|cours|application)|d'actualité|sur les rails|dans (?:le paysage|la course|le jeu))(?:es?|s)?(?=[^,;]{0,25}(?:jusqu'|pour |pendant |au-delà |tant que|en 20))/
/** Who holds a contract stays its holder until an end. */
const HOLDER =
  /^ (?:\S+ )?(?:délégataire|concessionnaire|titulaire|exploitant|opérateur|fournisseur|partenaire|sponsor|gestionnaire|locataire)s?(?=[^,;]{0,40}(?:jusqu'(?:en|au|à)|pour (?:\S+ ){1,2}(?:ans|mois|années)))/
const UNTIL = /^ (?:\S+ )?(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/
const TO_END = /^ (?:\S+ )?à (?:échéance|expiration|caducité|(?:son |leur )?terme)/
const FOR_LONG =
  /^ (?:\S+ ){0,4}?(?:dans (?:la durée|le temps|le (?:long|moyen) terme|le marbre|le paysage)|en dur)(?![\p{L}\p{N}])/u
const LASTING = /^ (?:\S+ ){0,2}?(?:pérenne|permanent|définiti(?:f|ve))(?:e?s?)(?![\p{L}\p{N}])/u

const AGAIN = new RegExp(`^ (?:à|de) nouveau pour (?=${LENGTH})`, 'u')
const GAINED = new RegExp(`^ (?:\\S+ )?${LENGTH}(?= ?[.,;:!]| ?$| (?:à|pour|de (?:sursis|répit)|et) )`, 'u')
const AHEAD = new RegExp(`^ (?:encore (?:\\S+ )?${LENGTH}|(?:encore )?de beaux jours) (?:devant |à vivre)`, 'u')
const FOR_NOW = new RegExp(`^ (?:la |sa |leur )(?:peau|tête|mise|place) (?=jusqu'|pour ${LENGTH})`, 'u')

/** Goes on. */
const RENEWED: readonly Idiom[] = [
  ['acheter', /^ (?:\S+ )?du temps/, 'renewed', 'scheme'],
  ['passer', /^ (?:\S+ )?le cap(?= d)/, 'renewed', 'scheme'],
  ['franchir', /^ (?:\S+ )?le cap(?= d)/, 'renewed', 'scheme'],
  ['lever', /^ (?:\S+ )?(?:l'|une |son |leur )option(?= (?:de|d'|pour|sur) )/, 'renewed', 'any'],
  ['exercer', /^ (?:\S+ )?(?:l'|une |son |leur )option(?= (?:de|d'|pour|sur) )/, 'renewed', 'any'],
  ['rester', HOLDER, 'renewed', 'any'],
  ['demeurer', HOLDER, 'renewed', 'any'],
  ['tenir', /^ toujours(?= ?[.,;:!]| ?$)/, 'renewed', 'scheme'],
  ['être', /^ (?:\S+ )?de retour/, 'renewed', 'scheme'],
  ['faire', /^ (?:\S+ )?(?:son|leur) (?:grand )?retour/, 'renewed', 'scheme'],
  // With a term only: « échappe au couperet » alone says that nothing has changed.
  [
    'échapper',
    /^ (?:\S+ )?(?:au|à la|à l')(?: ?\S+){1,3}? (?=jusqu'|pour (?:une?|deux|trois|quatre|cinq|six|\d+) )/,
    'renewed',
    'scheme',
  ],
  ['passer', /^ (?:\S+ )?entre les gouttes (?=jusqu'|pour )/, 'renewed', 'scheme'],
  ['remettre', /^ ça (?=pour )/, 'renewed', 'any'],
  ['maintenir', /^ (?:\S+ )?en (?:vigueur|place|l'état)(?![\p{L}\p{N}])/u, 'renewed', 'scheme'],
  ['faire', /^ (?:\S+ )?(?:de la résistance|un (?:nouveau|petit|dernier) tour)/, 'renewed', 'scheme'],
  ['refaire', /^ (?:\S+ )?un (?:petit |dernier )?tour/, 'renewed', 'scheme'],
  ['passer', /^ (?!pas |plus |jamais )(?:\S+ )?l'(?:hiver|été|année)/, 'renewed', 'scheme'],
  ['avoir', AHEAD, 'renewed', 'thing'],
  [
    'remettre',
    /^(?: \S+)? (?:à flot|en selle|sur (?:les|ses) rails|en route|le couvert|une pièce|ça pour)/,
    'renewed',
    'thing',
  ],
  ['jouer', /^ (?:\S+ )?(?:les )?prolongations/, 'renewed', 'thing'],
  ['gagner', /^ (?:\S+ )?(?:du temps|un (?:répit|sursis))/, 'renewed', 'scheme'],
  ['sauver', FOR_NOW, 'renewed', 'any'],
  ['gagner', GAINED, 'renewed', 'any'],
  ['prolonger', /^ (?:(?:l'aventure|leur histoire|le bail) )?(?=avec (?!un|bonheur|succès))/, 'renewed', 'any'],
  ['réengager', /^ (?:\S+ )?(?=avec |pour |jusqu'|auprès )/, 'renewed', 'any'],
  ['signer', AGAIN, 'renewed', 'any'],
  ['sauver', /^ (?:la (?:peau|tête|mise))/, 'renewed', 'scheme'],
  [
    'repartir',
    /^ (?:\S+ )?(?:pour|sur) (?=un tour|une? (?:an|mois|saison|bail)|(?:\S+ ){1,2}(?:ans|mois|années|saisons|exercices|campagnes))/,
    'renewed',
    'any',
  ],
  ['reprendre', /^ (?:\S+ )?(?:pour (?=une? |deux|trois|quatre|cinq|\d)|du service)/, 'renewed', 'scheme'],
  ['signer', /^ (?:à|de) nouveau(?= )/, 'renewed', 'scheme'],
  ['rester', STAY, 'renewed', 'class'],
  ['demeurer', STAY, 'renewed', 'class'],
  ['courir', /^ (?:bien |au moins )?(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/, 'renewed', 'thing'],
  ['courir', /^ (?:\S+ )?(?:désormais|finalement|encore|toutefois)(?= )/, 'renewed', 'scheme'],
  ['valoir', UNTIL, 'renewed', 'thing'],
  ['aller', /^ (?:pas )?(?:jusqu')?(?:à (?:son|leur) terme|au bout)/, 'renewed', 'scheme'],
  ['porter', new RegExp(`^ (?:de \\S+ )?(?:\\S+ )?(?=à ${LENGTH})`, 'u'), 'renewed', 'thing'],
  ['passer', new RegExp(`^ (?:\\S+ )?(?=de (?:\\S+ ){1,2}à ${LENGTH})`, 'u'), 'renewed', 'thing'],
  ['devenir', LASTING, 'renewed', 'thing'],
  ['rendre', LASTING, 'renewed', 'thing'],
  [
    'être',
    /^ (?:désormais|maintenant|enfin|devenue?s?) (?:pérenne|permanent|définiti(?:f|ve))e?s?(?![\p{L}\p{N}])/u,
    'renewed',
    'thing',
  ],
  ['inscrire', FOR_LONG, 'renewed', 'scheme'],
  ['installer', FOR_LONG, 'renewed', 'scheme'],
  ['ancrer', FOR_LONG, 'renewed', 'scheme'],
  ['graver', FOR_LONG, 'renewed', 'thing'],
  ['assurer', /^ (?:\S+ )?la (?:pérennité|continuité)(?= d)/, 'renewed', 'scheme', 'after'],
  ['garantir', /^ (?:\S+ )?la (?:pérennité|continuité)(?= d)/, 'renewed', 'scheme', 'after'],
  [
    'donner',
    /^ (?:\S+ )?une? (?:second|seconde|nouveau|nouvelle|deuxième) (?:souffle|vie|jeunesse)(?= (?:à|aux?) )/,
    'renewed',
    'scheme',
    'after',
  ],
  ['survivre', /^ (?:\S+ )?(?=(?:à|aux?) )/, 'renewed', 'scheme'],
]

/** Ends. */
const ENDED: readonly Idiom[] = [
  ['rendre', /^ (?:l'âme|(?:son|leur) dernier (?:souffle|soupir))/, 'ended', 'scheme', 'subject'],
  ['jeter', /^ (?:ses|leurs) derniers feux/, 'ended', 'scheme'],
  [
    'cesser',
    /^ (?:\S+ )?(?:de (?:produire (?:ses |leurs )?effets?|s'appliquer|jouer|courir|valoir)|d'(?:exister|avoir effet|être (?:applicable|versé|en vigueur)))/,
    'ended',
    'thing',
  ],
  ['mourir', /^(?: de sa belle mort)?(?= ?[.,;!»]| ?$| au? | en | le )/, 'ended', 'scheme'],
  ['passer', /^ (?:\S+ )?(?:à la trappe|(?:pas|plus) l'(?:hiver|été|année|automne))/, 'ended', 'scheme'],
  ['rester', /^ (?:\S+ )?sans (?:lendemain|suite)/, 'ended', 'scheme'],
  ['avoir', /^ (?:\S+ )?(?:(?:pas|plus) de (?:suite|lendemain)|plus (?:cours|lieu d'être))/, 'ended', 'thing'],
  ['tirer', /^ (?:\S+ )?(?:un trait(?: définitif)?|le rideau)(?= sur )/, 'ended', 'thing', 'after'],
  ['tirer', /^ (?:\S+ )?(?:(?:le|son) rideau|(?:sa|leur) révérence)/, 'ended', 'scheme'],
  ['baisser', /^ (?:\S+ )?(?:le|son) rideau(?= sur )/, 'ended', 'thing', 'after'],
  ['baisser', /^ (?:\S+ )?(?:le|son) rideau/, 'ended', 'scheme'],
  ['aller', /^ pas (?:\S+ )?au-delà/, 'ended', 'scheme'],
  ['prendre', /^ (?:\S+ )?fin(?![\p{L}\p{N}])/u, 'ended', 'thing'],
  ['toucher', /^ (?:\S+ )?à (?:sa|leur) (?:fin|terme)/, 'ended', 'scheme'],
  ['arriver', TO_END, 'ended', 'thing'],
  ['arriver', /^ (?:\S+ )?(?:en (?:fin de|bout de course)|au bout(?! d))/, 'ended', 'scheme'],
  ['venir', TO_END, 'ended', 'thing'],
  [
    'tomber',
    /^ (?:\S+ )?(?:à (?:échéance|terme|l'eau)|aux oubliettes|en (?:désuétude|caducité)|dans l'oubli)/,
    'ended',
    'scheme',
  ],
  ['devenir', /^ (?:\S+ )?(?:cadu(?:c|que)s?|sans objet)(?![\p{L}\p{N}])/u, 'ended', 'thing'],
  ['être', /^ (?:\S+ )?(?:cadu(?:c|que)s?|échue?s?)(?![\p{L}\p{N}])/u, 'ended', 'thing'],
  ['mettre', /^ (?:\S+ )?(?:fin|un (?:terme|point final|coup d'arrêt))(?= (?:à|aux?) )/, 'ended', 'thing', 'after'],
  ['sonner', /^ (?:\S+ )?(?:le glas|la (?:fin|mort))(?= d)/, 'ended', 'thing', 'after'],
  ['siffler', /^ (?:\S+ )?la fin(?= d)/, 'ended', 'scheme', 'after'],
  ['signer', /^ (?:\S+ )?(?:l'arrêt de mort|l'acte de décès|la (?:fin|mort))(?= d)/, 'ended', 'scheme', 'after'],
  ['acter', /^ (?:\S+ )?la (?:fin|mort)(?= d)/, 'ended', 'scheme', 'after'],
  ['faire', /^ (?:\S+ )?une croix(?= sur )/, 'ended', 'thing', 'after'],
  ['faire', /^ (?:\S+ )?long feu/, 'ended', 'scheme'],
  ['tourner', /^ (?:\S+ )?la page(?= d)/, 'ended', 'scheme', 'after'],
  ['fermer', /^ (?:\S+ )?le robinet(?= d)/, 'ended', 'scheme', 'after'],
  ['couper', /^ (?:\S+ )?le robinet(?= d)/, 'ended', 'scheme', 'after'],
  [
    'vivre',
    /^ (?:\S+ )?(?:(?:ses|leurs) (?:tout )?derni(?:ers|ères) (?:jours|mois|heures|semaines|instants|années)|(?:son|sa) derni(?:er|ère) (?:hiver|été|mois|année|saison|printemps|automne|exercice))/,
    'ended',
    'thing',
  ],
  ['vivre', /^(?= ?(?:[.!…]|$))/, 'ended', 'scheme'],
]

/** Is put off. */
const POSTPONED: readonly Idiom[] = [
  ['porter', /^ (?:\S+ )?(?=au \d)/, 'postponed', 'scheme'],
  ['passer', /^ (?:\S+ )?du \S+(?: \S+)? (?=au )/, 'postponed', 'scheme'],
  ['avoir', /^ (?:désormais|finalement) (?=jusqu'(?:au|à|en) )/, 'postponed', 'any'],
  ['surseoir', /^(?= (?:à|aux?) )/, 'postponed', 'thing', 'after'],
  ['remettre', /^ (?:\S+ )?(?:à plus tard|aux calendes|sine die)/, 'postponed', 'scheme'],
  ['renvoyer', /^ (?:\S+ )?(?:à plus tard|aux calendes|sine die)/, 'postponed', 'scheme'],
]

/** Figures by verb. The first that fits is taken. */
export const IDIOMS = new Map<string, Idiom[]>()
for (const idiom of [...RENEWED, ...ENDED, ...POSTPONED]) IDIOMS.set(idiom[0], [...(IDIOMS.get(idiom[0]) ?? []), idiom])
