/** Classes of things that can be renewed, and of verbs and nouns that renew, postpone or end them. */
import { family, nouns } from '../words.ts'

/** Schemes, contracts, mandates and periods: with these even a weak verb (« s'arrêter », « rouvrir ») is a renewal or an end. */
export const SCHEMES = nouns(
  'programme dispositif contrat mandat aide convention bail baux période délai guichet moratoire prime subvention concession accord régime exonération licence autorisation permis agrément partenariat avenant protocole bonus bouclier trêve dérogation volontariat mission exemption abattement allègement suramortissement gratuité allocation chèque expérimentation pacte garantie franchise délégation embargo abonnement mécanisme échéance chômage séjour statut label fonds sursis coopération pôle tarif exclusivité indemnité quota défiscalisation bourse commande campagne clap',
)

/** Things that only a strong verb or a duration makes a renewal of. */
export const LOOSE = nouns(
  'plan mesure marché financement activité formation opération édition initiative système service soutien politique schéma charte crédit taxe redevance dotation enveloppe budget sanction gel suspension interdiction restriction état procédure enquête consultation concertation candidature inscription relève session vague tranche adhésion participation collaboration présidence gestion location crédit-bail couverture assurance homologation certification clause stage exploitation desserte essai observation concours incubateur label écotaxe vignette',
)

/** What is replaced, repeated or lengthened in space: never a renewal in the sense of the guide. */
export const REPLACED = nouns(
  'parc machine flotte gamme matériel équipement stock confiance énergie énergies conseil effectif vœu modèle véhicule bus avion voie rail réseau canalisation outil informatique ordinateur four tour presse robot chaudière demande appel ligne route autoroute piste quai rue métro tramway tendance hausse baisse rebond chute recul kilomètre excuse regret génération collection offre catalogue portefeuille exploit performance succès opération série vie plaisir attente peine débat réflexion geste clientèle public équipe joueur cadre dirigeant air eau sol forêt moteur pièce horaire journée train rame bâtiment usine site carnet',
)

/** « appel à projets », « appel d'offres » can be renewed; an appeal for calm cannot. */
export const CALLS = family('projets candidatures manifestation offres')

/** Dates and deadlines: what « repousser », « reporter » and « décaler » postpone. */
export const DATES = nouns(
  'échéance date délai versement ouverture clap terme entrée lancement clôture relève limite calendrier démarrage livraison mise paiement application suppression fermeture extinction bascule obligation interdiction réforme',
)

export const STRONG = family('reconduire proroger pérenniser rempiler')
export const LONG = family('renouveler prolonger rallonger allonger')
/** Need a scheme and how long. */
export const LAST = family(
  'étendre étirer maintenir poursuivre continuer perdurer tenir repartir attarder survivre vivre',
)
/** With an end these keep up: « l'activité est garantie jusqu'à fin 2018 ». */
export const KEEP = family('garantir assurer')
export const KEPT = /^(?:production|fabrication|emploi|travail|charge|plan de charge)/
/** Need a scheme. */
export const REVIVE = family('rouvrir relancer rallumer ranimer raviver ressusciter réactiver')
export const POSTPONE = family('repousser reporter décaler différer ajourner retarder')
/** Need a date or a length: « l'échéance recule de six mois ». */
export const SLIDE = family('glisser reculer')
/** Need a scheme and a date: « leurs contrats tombent le 30 avril ». */
export const FALL = family('tomber')
/** « ne jouera plus », « ne s'applique plus ». */
export const VOID = family('jouer valoir appliquer exister')
export const END = family('expirer échoir résilier')
/** Need a scheme. */
export const STOP = family(
  'cesser arrêter éteindre disparaître achever finir terminer abroger enterrer supprimer débrancher rompre dénoncer interrompre',
)
/** With a scheme as their subject these never take what they end as an object. */
export const INTRANSITIVE = family(
  'rempiler perdurer tenir repartir survivre vivre glisser reculer reprendre passer avoir expirer échoir disparaître tomber jouer gagner bénéficier arriver venir prendre toucher tirer baisser aller courir rester demeurer',
)

const LENGTH = '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:ans?|mois|semaines|années?)'
/** Light verbs and what must follow them, each with what comes of the thing: + goes on, - ends. `~` asks for a scheme. */
export const IDIOMS: readonly (readonly [lemma: string, rest: RegExp, outcome: '+' | '-', needs: boolean])[] = [
  ['remettre', /^(?: \S+)? (?:à flot|en selle|sur (?:les|ses) rails|en route|le couvert|une pièce)/, '+', false],
  ['jouer', /^ (?:\S+ )?(?:les )?prolongations/, '+', false],
  ['gagner', /^ (?:\S+ )?(?:du temps|un (?:répit|sursis))/, '+', true],
  ['sauver', /^ (?:la (?:peau|tête|mise))/, '+', true],
  ['repartir', /^ (?:\S+ )?pour un tour/, '+', true],
  ['reprendre', /^ (?:\S+ )?(?:pour (?=une? |deux|trois|quatre|cinq|\d)|du service)/, '+', true],
  ['passer', /^ (?:\S+ )?à la trappe/, '-', true],
  ['rester', /^ (?:\S+ )?sans (?:lendemain|suite)/, '-', true],
  ['avoir', /^ (?:\S+ )?(?:pas|plus) de (?:suite|lendemain)/, '-', true],
  ['tirer', /^ (?:\S+ )?(?:(?:le|son) rideau|(?:sa|leur) révérence)/, '-', true],
  [
    'rester',
    /^ (?:\S+ )?(?:ouvert|valable|acquis|applicable|en vigueur|en place)(?:es?|s)?(?=[^,;]{0,25}(?:jusqu'|pour |pendant ))/,
    '+',
    true,
  ],
  [
    'demeurer',
    /^ (?:\S+ )?(?:ouvert|valable|acquis|applicable|en vigueur|en place)(?:es?|s)?(?=[^,;]{0,25}(?:jusqu'|pour |pendant ))/,
    '+',
    true,
  ],
  ['aller', /^ pas (?:\S+ )?au-delà/, '-', true],
  ['courir', /^ (?:bien |au moins )?(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/, '+', true],
  ['valoir', /^ (?:\S+ )?(?=jusqu'(?:en|au|à (?:la )?(?:mi-|fin|début)))/, '+', true],
  ['aller', /^ (?:pas )?(?:jusqu')?(?:à (?:son|leur) terme|au bout)/, '+', true],
  ['porter', new RegExp(`^ (?:de \\S+ )?(?:\\S+ )?(?=à (?:${LENGTH}))`), '+', true],
  ['passer', new RegExp(`^ (?:\\S+ )?(?=de (?:\\S+ ){1,2}à (?:${LENGTH}))`), '+', true],
  ['courir', /^ (?:\S+ )?(?:désormais|finalement|encore|toutefois)(?= )/, '+', true],
  ['baisser', /^ (?:\S+ )?(?:le|son) rideau/, '-', true],
  ['prendre', /^ (?:\S+ )?fin(?![\p{L}\p{N}])/u, '-', false],
  ['toucher', /^ (?:\S+ )?à (?:sa|leur) fin/, '-', true],
  ['arriver', /^ (?:\S+ )?(?:à (?:échéance|expiration|(?:son |leur )?terme)|en fin de)/, '-', false],
  ['venir', /^ (?:\S+ )?à (?:échéance|expiration|(?:son |leur )?terme)/, '-', false],
  ['mettre', /^ (?:\S+ )?(?:fin|un terme)(?= (?:à|aux?) )/, '-', true],
]

export const RENEWAL = nouns(
  'reconduction non-reconduction non-renouvellement prolongation prorogation renouvellement pérennisation prolongement',
)
/** These mean nothing else. */
export const STRONG_NOUN = /^(?:non-)?(?:reconduc|prorog|prolonga|pérenn)/
export const RENEWABLE = nouns('renouvelable reconductible prorogeable prolongeable')
export const RESPITE = nouns('sursis rallonge répit')
export const EXTRA =
  /^ (?:de plus(?! qu)|de (?:répit|sursis|grâce|délai)|supplémentaires?|additionnel(?:le)?s?|de mieux|de rab)(?![\p{L}\p{N}])/u
/** What grants or receives a respite or extra years. */
export const GRANT = family(
  'offrir accorder octroyer donner obtenir décrocher gagner bénéficier arracher recevoir voter signer consentir négocier demander réclamer ajouter attribuer valoir',
)
/** What lasts extra time: « vivra un an de plus »; with these the thing must be a scheme. */
export const LIVE = family('vivre durer tenir courir exister fonctionner')
/** Lifted, these end: « le moratoire est levé ». */
export const BANS = /moratoire|embargo|gel(?!\p{L})|suspension|sanction|interdiction|restriction|blocus/u
export const LIFT = family('lever')
/** Nominal turns: what goes on, or ends, follows after « pour », « de » or « à ». */
export const HEADLINES: readonly (readonly [first: string, rest: RegExp, outcome: '+' | '-'])[] = [
  ['clap', /^ de fin/, '-'],
  ['fin', /^ de (?:partie|parcours)/, '-'],
  ['tour', /^ de piste/, '+'],
  ['prolongations', /^/, '+'],
  ['bail', /^ (?=de )/, '+'],
]
