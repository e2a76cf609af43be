/** Families of verbs and nouns that renew, postpone or end a thing. */
import { family } from '../words.ts'

export const STRONG = family('reconduire proroger rempiler resigner')
/** Products, boards and vows are renewed too: these need a thing of a class, or a term. */
export const RENEW = family('renouveler')
/** Lines and lists are lengthened too: these take no distance, and by themselves (« se prolonger ») need a term. */
export const LONG = family('prolonger rallonger allonger')
/** Jobs and people are made permanent too: these need a thing of a class. */
export const SETTLE = family('pérenniser')
/** Need a thing of a class and how long, or an end: « maintient jusqu'en 2022 ses droits antidumping ». */
export const LAST = family(
  'étendre étirer maintenir poursuivre continuer perdurer repartir attarder survivre vivre conserver garder sauver sauvegarder préserver étaler',
)
/** Need a thing of a class and an end: « le mariage tient jusqu'à la fin 2021 »; a mere length is the length it was signed for. */
export const UNTIL = family('tenir filer')
/** These need a word that says that more is meant than the first term: « le bail court jusqu'en 2019 » is none, « court désormais » is. */
export const RUNS_ON = family('courir valoir appliquer jouer durer aller')
/** Of whoever holds a charge that was to end: « dont la mission s'achevait en juin, restera jusqu'en mai ». */
export const STAY = family('rester demeurer')
/** Of whatever runs, until a year: « l'aciérie tournera jusqu'en 2020 ». */
export const OPERATE = family('tourner fonctionner')
/** Need a scheme and an end, or how long at once in the passive. */
export const CONFIRM = family('confirmer entériner sécuriser revalider réautoriser recertifier')
/** Need a scheme that is an aid, or a year to come: « sera maintenue en 2011 ». */
export const KEEP_ON = family('maintenir conserver poursuivre continuer')
/** Of whatever is done until an end: « continuera d'acheter jusqu'en 2027 ». */
export const KEEP_DOING = family('continuer')
/** Need an aid, and nothing more: « la Région maintient la prime ». */
export const KEPT_UP = family('maintenir conserver')
/** Need a title that is held: « conserve le contrat de propreté ». */
export const HOLD = family('conserver garder')
/** Need a term that is extended: « la période de transition ne sera pas étendue ». */
export const EXTEND = family('étendre')
/** With an end these keep up: « l'activité est garantie jusqu'à fin 2018 ». */
export const KEEP = family('garantir assurer sanctuariser verrouiller')
/** Need a scheme, or a thing of a class and an end. */
export const REVIVE = family(
  'relancer rallumer ranimer raviver ressusciter réactiver rétablir réinstaurer réintroduire réinstituer',
)
/** Need what hands out aid, or how long: « rouvre le guichet des robots »; a contract is reopened to be changed, a station's counter to sell tickets. */
export const REOPEN = family('rouvrir')
/** Need what has run before: « réédite le chèque numérique », « rejouer la prime ». */
export const REPLAY = family('rejouer rééditer réamorcer')
/** Need a scheme, saved itself: « la convention a été sauvée ». */
export const SPARE = family('sauver repêcher gracier')
/** Need an agreement: « a déchiré son contrat ». */
export const TEAR = family('déchirer')
/** Need what a bank can cut: « coupe la ligne de crédit ». */
export const CUT = family('couper')
/** Negated, of a deadline: « son terme ne bougera pas ». */
export const MOVE = family('bouger')
/** Need who holds a contract, and how long: « garde son délégataire jusqu'en 2030 ». */
export const HOLD_ON = family('garder conserver maintenir confirmer')
/** Need what is run for somebody, and an end: « garde les vannes de la Loire jusqu'en 2026 ». */
export const SERVE_ON = family('garder conserver')
/** Need what comes back, and nothing that is taken up. */
export const RESUME = family('reprendre redémarrer revenir')
/** In the passive, with how long at once: « sa section, que le rectorat voulait fermer, est maintenue pour trois ans ». */
export const MAINTAINED = family('maintenir')
/** Turned down too (« ont repoussé l'accord »): a scheme needs when, or how much later. */
export const PUSH = family('repousser')
export const POSTPONE = family('reporter décaler différer ajourner retarder')
/** Of anything, with the new date or how much later: « le coulage de la dalle est reporté à la mi-mai ». */
export const PUT_OFF = family('repousser reporter décaler différer ajourner retarder renvoyer')
/** Need a deadline or a scheme, and a season to come: « la réforme attendra l'automne ». */
export const WAIT = family('attendre')
/** Need what falls due, and an end: « les échéances sont gelées jusqu'en juin ». */
export const FREEZE = family('geler suspendre')
/** Need a date or a length: « l'échéance recule de six mois ». */
export const SLIDE = family('glisser reculer renvoyer remettre')
/** Need a scheme and a date: « leurs contrats tombent le 30 avril ». */
export const FALL = family('tomber')
/** « ne jouera plus », « ne s'applique plus », « n'est plus versée ». */
export const VOID = family(
  'jouer valoir appliquer exister attribuer accorder verser octroyer délivrer distribuer financer',
)
/** What an aid is given by: « cesse de financer le programme », « continuera à verser la prime ». */
export const GIVE = family(
  'attribuer accorder verser octroyer délivrer distribuer financer subventionner payer appliquer',
)
/** Need a title that one holds: « perd son label », « retire la licence ». */
export const LOSE = family('perdre retirer révoquer')
export const END = family('expirer échoir résilier')
/** Need a scheme. */
export const STOP = family(
  'cesser arrêter éteindre disparaître achever finir terminer abroger enterrer supprimer débrancher rompre dénoncer interrompre abandonner sacrifier dissoudre démanteler',
)
/** Need a scheme that is no call: bids are closed on a day, and the call has not ended by that. */
export const SHUT = family('clore clôturer')
/** Need a thing that opens and closes as a counter does. */
export const CLOSE = family('fermer refermer')
/** With a scheme as their subject these never take what they end as an object. */
export const INTRANSITIVE = family(
  'rempiler resigner perdurer durer filer tenir repartir survivre vivre glisser reculer reprendre passer avoir expirer échoir disparaître tomber jouer gagner bénéficier arriver venir prendre toucher tirer baisser aller courir rester demeurer attendre',
)
/** What bans something ends when it is lifted: « le moratoire est levé ». */
export const LIFT = family('lever')
