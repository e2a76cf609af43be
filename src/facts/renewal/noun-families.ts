/** Families of nouns and adjectives that renew, postpone or end a thing. */
import { family, nouns } from '../words.ts'

export const RENEWAL = nouns(
  'reconduction non-reconduction non-renouvellement prolongation prorogation renouvellement pérennisation prolongement',
)
/** These mean nothing else. */
export const STRONG_NOUN = /^(?:non-)?(?:reconduc|prorog|prolonga|pérenn)/
export const RENEWABLE = nouns('renouvelable reconductible prorogeable prolongeable')
/** Need a thing of a class and how long, or an end: « le maintien du suramortissement jusqu'à fin 2017 ». */
export const STRETCH = nouns('maintien extension allongement rallongement poursuite continuation étalement')
/** Need a date, or a thing of a class that is put off to a day. */
export const DELAY = nouns('report décalage ajournement')
/** These end what can be renewed. */
export const TERMINATION = nouns(
  'résiliation abrogation dénonciation extinction expiration caducité résolution non-renouvellement',
)
/** Need a scheme. */
export const REMOVAL = nouns('suppression arrêt abandon disparition interruption rupture fin enterrement mort')
/** Time is told by these ends: « à la fin du mandat », « avant l'expiration du délai ». */
export const WHEN = family(
  "à au aux dès avant après jusqu'à jusqu'au jusqu' vers en pour lors d'ici sur sous de d' par",
)
export const RESPITE = nouns('sursis rallonge répit rab oxygène respiration')
export const EXTRA =
  /^(?: (?:blanche|pleine|entière)s?)? (?:de plus(?! qu)|de (?:répit|sursis|grâce|délai|survie)|d'(?:air|oxygène)|de (?:souffle|respiration|vie)|supplémentaires?|additionnel(?:le)?s?|de mieux|de rab|encore)(?![\p{L}\p{N}])/u
/** What grants or receives a respite or extra years. */
export const GRANT = family(
  'offrir accorder octroyer donner obtenir décrocher gagner bénéficier arracher recevoir voter signer consentir négocier demander réclamer ajouter attribuer valoir laisser concéder refuser promettre redonner rajouter hériter empocher lâcher disposer',
)
/** What lasts extra time: « vivra un an de plus »; with these the thing must be a scheme. */
export const LIVE = family('vivre durer tenir courir exister souffler respirer')
/** What runs extra time, whatever it is: « la centrale est autorisée à fonctionner dix ans de plus ». */
export const RUN = family('tourner fonctionner exploiter autoriser produire')
/** Grant no more time but set a first one: « le juge donne deux mois au groupe ». */
export const SETS = family('donner laisser voter signer ajouter valoir attribuer offrir disposer')
/** Ask for more time without a word on how long. */
export const ASKS = family('demander réclamer négocier')
/** Ordinals before a period that comes again. */
export const AGAIN = nouns(
  'second seconde deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième nouveau nouvelle nouvel autre',
)
/** Periods that come again: « une deuxième période de cinq ans », « pas de troisième saison ». */
export const PERIOD = nouns(
  'période mandat saison bail phase acte vie cycle mandature promotion édition quinquennat décennie',
)
/** Stretches of the calendar: they follow one another by themselves, and only who is granted one more is renewed. */
export const STRETCHES = nouns('semestre trimestre exercice campagne année hiver été automne printemps tranche tour')
/** With these one more stretch is got. */
export const WIN = family(
  'décrocher obtenir offrir hériter arracher gagner accorder octroyer empocher acheminer diriger orienter repartir rempiler enchaîner embrayer valoir',
)
/** Need « vers » before the period: « s'en va vers une quatrième promotion ». */
export const TOWARDS = family('aller filer acheminer diriger orienter marcher rouler avancer voguer cheminer glisser')
/** Titles that one gets again: « n'a pas obtenu de nouvelle dérogation ». */
export const TITLE = nouns('dérogation agrément licence autorisation label exemption concession homologation')
/** With these a period is granted or begun. */
export const BEGIN = family(
  'entamer ouvrir commencer débuter démarrer avoir connaître lancer offrir accorder octroyer donner obtenir décrocher recevoir signer valider promettre dire repartir rempiler bénéficier attaquer aborder revenir reprendre hériter arracher préparer enchaîner embrayer empocher mériter gagner acheminer',
)
/** Nominal turns: what goes on, or ends, follows after « pour », « de » or « à », or stands before a colon. */
export const HEADLINES: readonly (readonly [first: string, rest: RegExp, outcome: '+' | '-', before?: RegExp])[] = [
  ['clap', /^ de fin/, '-'],
  ['fin', /^ (?:de (?:partie|parcours|course|l'(?:histoire|aventure))|programmée|annoncée|actée)/, '-'],
  ['fin', /^(?= (?:le (?:\d|1er)|au \d|en |fin |dès |à l'|début |mi-))/, '-', / : $/],
  ['coup', /^ (?:d'arrêt|de grâce)(?= (?:pour|à|au) )/, '-'],
  ['terminus', /^/, '-'],
  ['tour', /^ de piste/, '+'],
  ['prolongations', /^/, '+'],
  ['bail', /^ (?=de )/, '+', /nouve\p{L}+ $/iu],
  ['saison', /^ (?:2|3|deux|trois)(?![\p{L}\p{N}])/u, '+'],
  ['acte', /^ (?:2|3|ii|iii|deux|trois)(?![\p{L}\p{N}])/iu, '+'],
  ['retour', /^(?= ?[.!]?$)/, '+'],
  ['adieu', /^/, '-'],
  ['stop', /^(?= (?:à|aux?) )/, '-'],
  ['point', /^ final(?= )/, '-'],
  ['dernière', /^ (?:année|saison|campagne|ligne droite)(?= pour )/, '-'],
  ['bis', /^ repetita/, '+'],
  ['rideau', /^(?= (?:sur|pour) )/, '-', /(?:^|[:.!?»] )$/],
]
export const LASTING = nouns('pérenne permanent permanente définitif définitive')
/** What has no effect any more: « l'exonération, aujourd'hui caduque, ». */
export const LAPSED = nouns('caduc caduque échu échue')

/** Every word that can say it without a verb: few tokens pass, and nothing else is looked at for the rest. */
export const CUES: ReadonlySet<string> = new Set([
  ...[
    RENEWAL,
    RESPITE,
    STRETCH,
    DELAY,
    TERMINATION,
    REMOVAL,
    RENEWABLE,
    LASTING,
    LAPSED,
    PERIOD,
    STRETCHES,
    TITLE,
  ].flatMap(set => [...set]),
  ...nouns(
    "appel délai moratoire maintien pérennité avenant levée fini finie terminé terminée plié réglé reparti feu exit jusqu'",
  ),
  ...nouns(HEADLINES.map(([first]) => first).join(' ')),
])
