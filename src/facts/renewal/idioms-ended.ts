/** Figures of what ends: « tire un trait sur le label », « arrive à échéance », « passe à la trappe ». */
import type { Figure } from './idiom.ts'

const TO_END = /^ (?:\S+ )?à (?:échéance|expiration|caducité|(?:son |leur )?terme)/
const LAPSED = /^ (?:\S+ )?(?:cadu(?:c|que)|sans objet)s?(?!\p{L})/u
const NO_MORE =
  /^ plus (?:\S+ )?(?:(?:valable|valide|applicable)s?|en vigueur|d'actualité|de mise|cours|lieu d'être)(?!\p{L})/u
const NO_SUCCESSOR = /^ (?:\S+ )?(?:pas|plus|ni) de (?:suite|lendemain|successeur)s?(?!\p{L})/u
const NOTHING_NEXT = /^ (?:\S+ )?(?:de|aucune?) (?:suite|lendemain|successeur|relais|relève)s?(?!\p{L})/u
/** « n'ira pas au-delà de 2020 » */
const NOT_BEYOND = /^ pas (?:\S+ )?au-delà/
const TAP = /^ (?:\S+ )?le robinet(?= d)/
const PLACE = /^ (?:\S+ )?(?:la |sa |leur )?place(?= (?:à|aux?) )/

/** « tombera avec le déménagement »: the happening that takes a scheme away. */
const WITH =
  /^ (?:\S+ )?(?=avec (?:l[ea] |l'|son |sa |leur |cette |ce )?(?:nouvelle |nouveau |prochain )?(?:déménagement|départ|transfert|fermeture|réforme|changement|vente|cession|rachat|reprise|fusion|fin|loi|budget|arrivée|entrée|alternance|majorité|gouvernement|liquidation|disparition|suppression|retrait|passage|scission|privatisation|ouverture|cessation|arrêt))/

export const ENDED: readonly Figure[] = [
  [
    'cesser',
    '',
    /^ (?:\S+ )?(?:de (?:produire (?:ses |leurs )?effets?|s'appliquer|jouer|courir|valoir)|d'(?:exister|avoir effet|être (?:applicable|versé|en vigueur)))/,
    'thing',
  ],
  ['mourir', '', /^(?: de sa belle mort(?!\p{L})|(?= ?[.,;!»]| ?$| (?:au?|à|en|le|avec|cette|dans|sans) ))/u, 'scheme'],
  ['mourir', " l'année", /^ (?:pas |plus )?avec l'année/, 'class'],
  ['vivre', '', /^(?= ?(?:[.!…]|$))/, 'scheme'],
  [
    'vivre',
    'derni',
    /^ (?:\S+ )?(?:ses|leurs) (?:tout )?derni(?:ers|ères) (?:jours|mois|heures|semaines|instants|années)/,
    'scheme',
  ],
  ['tomber', ' avec ', WITH, 'scheme'],
  ['tomber', ' ', /^ (?:\S+ )?(?:à (?:échéance|terme|l'eau)|aux oubliettes|en (?:désuétude|caducité))/, 'scheme'],
  ['remettre', 'en concurrence', /^ (?:\S+ )?en concurrence(?! avant| d'ici)/, 'class'],
  ['passer', 'trappe', /^ (?:\S+ )?à la trappe/, 'scheme'],
  ['rester', ' sans ', /^ (?:\S+ )?sans (?:lendemain|suite|successeur)/, 'scheme'],
  ['avoir', ' de s', NO_SUCCESSOR, 'scheme'],
  ['avoir', ' de lendemain', NO_SUCCESSOR, 'scheme'],
  ['trouver', '', NOTHING_NEXT, 'scheme'],
  ['avoir', ' plus ', NO_MORE, 'itself'],
  ['être', ' plus ', NO_MORE, 'itself'],
  ['tirer', ' trait', /^ (?:\S+ )?un trait(?: définitif)?(?= sur )/, 'scheme', 'after'],
  ['tirer', 'rideau sur', /^ (?:\S+ )?le rideau(?= sur )/, 'scheme', 'after'],
  ['tirer', 'révérence', /^ (?:\S+ )?(?:sa|leur) révérence/, 'scheme'],
  ['tirer', ' fin', /^ (?:\S+ )?à (?:sa|leur) fin/, 'scheme'],
  ['toucher', ' à ', /^ (?:\S+ )?à (?:sa|leur) (?:fin|terme)/, 'scheme'],
  ['revenir', ' p', /^ (?:pas|plus)(?= ?(?:[.,;!…»]|$))/, 'scheme'],
  ['aller', 'au-delà', NOT_BEYOND, 'scheme'],
  ['aller', 'plus loin', /^ (?:pas|guère|point) (?:\S+ )?plus loin(?! qu)/, 'itself'],
  ['courir', 'au-delà', NOT_BEYOND, 'scheme'],
  ['durer', 'au-delà', NOT_BEYOND, 'scheme'],
  [
    'durer',
    '',
    /^ (?:pas|guère|point) (?:davantage|plus longtemps|plus)(?= ?[.,;:!»]| ?$| (?:que prévu|l'an|en ))/,
    'itself',
  ],
  ['prendre', ' fin', /^ (?:\S+ )?fin(?![\p{L}\p{N}])/u, 'thing'],
  ['arriver', ' à ', TO_END, 'thing'],
  ['venir', ' à ', TO_END, 'thing'],
  ['devenir', '', LAPSED, 'scheme'],
  ['rendre', '', LAPSED, 'scheme'],
  ['être', '', LAPSED, 'scheme'],
  ['être', 'échu', /^ (?:\S+ )?échue?s?(?!\p{L})/u, 'scheme'],
  ['mettre', ' fin ', /^ (?:\S+ )?fin(?= (?:à|aux?) )/, 'class', 'after'],
  ['mettre', ' un ', /^ (?:\S+ )?un (?:terme|point final|coup d'arrêt)(?= (?:à|aux?) )/, 'class', 'after'],
  [
    'mettre',
    ' ',
    /^ (?:\S+ )?(?:en (?:sommeil|veilleuse|extinction)|entre parenthèses|au (?:placard|rancart))(?!\p{L})/u,
    'scheme',
  ],
  ['sonner', ' d', /^ (?:\S+ )?(?:le glas|la fin)(?= d)/, 'scheme', 'after'],
  ['signer', ' d', /^ (?:\S+ )?(?:l'arrêt de mort|l'acte de décès|la (?:fin|mort))(?= d)/, 'scheme', 'after'],
  ['acter', ' d', /^ (?:\S+ )?la (?:fin|mort)(?= d)/, 'scheme', 'after'],
  ['faire', 'une croix sur ', /^ (?:\S+ )?une croix(?= sur )/, 'scheme', 'after'],
  ['tourner', 'la page d', /^ (?:\S+ )?la page(?= d)/, 'scheme', 'after'],
  ['fermer', 'le robinet d', TAP, 'scheme', 'after'],
  ['couper', 'le robinet d', TAP, 'scheme', 'after'],
  ['céder', 'place', PLACE, 'scheme', 'subject'],
  ['laisser', 'place', PLACE, 'scheme', 'subject'],
]
