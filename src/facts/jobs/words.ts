/** Words of work and sites, by what they say. Nouns in the singular, verbs as lemmas. */
import type { Token } from '../../french/types.ts'
import type { JobsData } from '../types.ts'
import { family, isNoun, nouns } from '../words.ts'

export type Change = NonNullable<JobsData['change']>

const PLACES = nouns(
  'usine site atelier unité ligne fabrique établissement centre hall bâtiment entrepôt raffinerie agence chaîne plateforme plate-forme gigafactory laboratoire labo filiale implantation boutique magasin mine haut-fourneau bureau siège data-center datacenter manufacture forge filature scierie aciérie abattoir dépôt hangar division complexe complexe hub showroom halle réacteur centrale parc-éolien cimenterie méthaniseur serre ferme-pilote terminal barrage éolienne campus pépinière antenne installation base carrière silo moulin chai cuverie salle-blanche data giga-usine four pilote entité succursale blanche naval laminoir presse chaudière cuve quai parc station pipeline gazoduc fournil banc cale dock cokerie sècherie séchoir fonderie aciérie',
)
/** Nouns in -rie that are no works. */
const NO_WORKS = nouns(
  'série batterie ingénierie galerie loterie billetterie hôtellerie industrie messagerie trésorerie catégorie théorie ferronnerie mairie librairie patrie garderie copropriété artillerie gendarmerie infanterie menuiserie robinetterie connectique visserie quincaillerie bijouterie lingerie maroquinerie charcuterie tuyauterie maçonnerie cavalerie imagerie lunetterie seigneurie causerie rêverie tracasserie moquerie plaisanterie intempérie sonnerie pénurie avarie',
)
const FIRMS = nouns(
  'entreprise société groupe pme pmi start-up jeune-pousse constructeur équipementier fabricant sous-traitant plasturgiste concurrent fondeur verrier papetier sidérurgiste chimiste laboratoire coopérative maison enseigne sucrier industriel pôle branche actif fonderie compagnie affaire',
)
/** What can be moved or stopped though it is no place. */
const ACTIVITIES = nouns(
  'activité production service fabrication ligne équipe assemblage département montage usinage siège exploitation',
)

/** Purses and rules have openings and closings of their own. */
export const NOT_SITES = nouns(
  'guichet dispositif programme appel mécanisme plan procédure enquête négociation discussion porte marché capital œil voie droit dossier concours débat ligne-de-crédit session candidature souscription parenthèse score compte dialogue saison bal vote scrutin',
)

const WORKS = /[^éè]rie$/
const singular = (form: string) => form.replace(/s$/, '')

/** A place where people work, by its noun; « sucrerie » and « tannerie » by their ending. */
export const isPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (isNoun(token, PLACES) || (token.form.length > 6 && WORKS.test(singular(token.form)) && !isNoun(token, NO_WORKS)))
export const isFirm = (token: Token | undefined): boolean => isNoun(token, FIRMS)
export const isActivity = (token: Token | undefined): boolean => isNoun(token, ACTIVITIES)

const changes = new Map<string, Change>()
const change = (to: Change, words: string) => {
  for (const word of words.split(' ')) changes.set(word, to)
}
change(
  'opened',
  'ouvrir rouvrir réouvrir inaugurer construire reconstruire implanter bâtir installer édifier ériger créer démarrer redémarrer aménager lancer ajouter',
)
change('extended', 'agrandir étendre moderniser rénover doubler tripler quadrupler dédoubler')
change('closed', 'fermer cesser arrêter stopper liquider supprimer éteindre abandonner condamner sacrifier démanteler')
change('sold', 'céder racheter reprendre vendre revendre acquérir acheter offrir')
change('kept', 'conserver maintenir garder préserver sauver pérenniser sauvegarder')
change('moved', 'délocaliser transférer déménager relocaliser rapatrier délocaliser regrouper')
/** What a verb does to a site that is its object, or its subject in the passive. */
export const SITE_VERBS: ReadonlyMap<string, Change> = changes

/** Verbs whose subject opens, stops or moves by itself. */
export const SELF_VERBS: ReadonlyMap<string, Change> = new Map([
  ['fermer', 'closed'],
  ['ouvrir', 'opened'],
  ['rouvrir', 'opened'],
  ['réouvrir', 'opened'],
  ['cesser', 'closed'],
  ['arrêter', 'closed'],
  ['déménager', 'moved'],
  ['redémarrer', 'opened'],
  ['démarrer', 'opened'],
  ['agrandir', 'extended'],
  ['disparaître', 'closed'],
  ['éteindre', 'closed'],
])

const events = new Map<string, Change>()
for (const [to, words] of [
  ['opened', 'ouverture réouverture construction implantation inauguration création édification'],
  ['extended', 'extension agrandissement modernisation rénovation doublement dédoublement'],
  ['closed', 'fermeture arrêt cessation liquidation démantèlement'],
  ['sold', 'reprise rachat cession vente acquisition'],
  ['moved', 'transfert déménagement délocalisation relocalisation rapatriement'],
] as const)
  for (const word of words.split(' ')) events.set(word, to)
/** Nouns of events: « fermeture de l'usine ». */
export const EVENT_NOUNS: ReadonlyMap<string, Change> = events

/** Verbs that say what becomes of people and jobs. */
const people = new Map<string, Change>()
for (const [to, words] of [
  [
    'created',
    'créer embaucher recruter dénicher trouver chercher rechercher engager générer former intégrer renforcer accueillir ouvrir pourvoir grimper gonfler ajouter doubler',
  ],
  [
    'cut',
    'supprimer licencier détruire perdre partir quitter disparaître menacer réduire tailler sacrifier dégraisser remercier biffer rayer viser toucher remplacer débaucher fondre',
  ],
  ['kept', 'garder conserver maintenir préserver sauver sauvegarder reprendre reclasser replacer épargner'],
  ['moved', 'transférer déménager muter déplacer redéployer délocaliser'],
  [
    'headcount',
    'employer compter occuper travailler œuvrer atteindre regrouper rassembler mobiliser salarier faire concerner peser rester passer affecter porter abriter forte dépendre réunir animer diriger',
  ],
] as const)
  for (const word of words.split(' ')) people.set(word, to)
export const PEOPLE_VERBS: ReadonlyMap<string, Change> = people

const peopleNouns = new Map<string, Change>()
for (const [to, words] of [
  ['created', 'création embauche recrutement renfort recrue arrivée offre fiche clé'],
  ['cut', 'suppression licenciement départ destruction perte pse carreau coupe réduction moins'],
  ['kept', 'maintien reclassement préservation sauvegarde'],
  ['moved', 'transfert mutation'],
] as const)
  for (const word of words.split(' ')) peopleNouns.set(word, to)
export const PEOPLE_NOUNS: ReadonlyMap<string, Change> = peopleNouns

/** Always somebody's workers. */
export const WORKERS = nouns(
  'salarié salariée employé employée intérimaire apprenti apprentie alternant alternante collaborateur collaboratrice vacataire contractuel',
)
/** Words that make « personnes » or « ingénieurs » workers. */
export const WORK = nouns(
  'effectif emploi poste usine site atelier entreprise société groupe filiale pme start-up équipe embauche recrutement licenciement reclassement personnel formation contrat industriel bureau établissement salarié cdi fabricant équipementier sous-traitant laboratoire siège spécialiste unité ligne',
)
/** Other crowds, and what happens to them. */
export const CROWD = nouns(
  'manifestant spectateur visiteur habitant électeur victime passager abonné client blessé mort bénévole touriste signature signataire voyageur riverain manifestation rassemblement cortège accident incendie festival concert match pétition convive public élève étudiant téléspectateur internaute lecteur adhérent colloque brasero club rugby football joueur',
)
export const CROWD_VERBS = family(
  'manifester défiler rassembler évacuer voter blesser tuer intoxiquer hospitaliser mourir signer applaudir interpeller assister contaminer visiter',
)

/** What a rate must be about to be a capacity. */
export const PRODUCTION = nouns(
  'capacité cadence production usine ligne site atelier chaîne unité four machine débit rythme sucrerie volume rendement puissance outil installation équipement centrale méthaniseur parc presse robot électrolyseur objectif plein-régime',
)
export const PRODUCING = family(
  'produire fabriquer sortir assembler fournir traiter recycler transformer livrer usiner conditionner raffiner stocker embouteiller débiter monter broyer',
)
export const CAPACITY = nouns('capacité cadence puissance')
/** Counted at a rate, but made by nobody. */
export const NOT_MADE =
  /^(?:visiteur|spectateur|touriste|passager|voyageur|visite|accident|dossier|demande|décès|mort|cas|habitant|réunion|personne|salarié|candidat|kilomètre(?!s? de)|vol|rotation|train|jour|session|client|repas|nuitée|naissance|appel|plainte)s?(?!\p{L})/u
