/** Verbs by which somebody wants or obliges somebody to act, and what they build. */
import { canAct } from '../../french/groups.ts'
import type { Token } from '../../french/types.ts'
import type { DirectiveData } from '../types.ts'
import { isNoun, nouns } from '../words.ts'

export type Force = DirectiveData['force']

/**
 * What may follow a verb: `d` an addressee as direct object, `i` an addressee after « à », `v` the wanted action as an
 * infinitive after « de », `a` after « à », `p` after « pour » or « en faveur de », `q` as a clause after « que », `n` as a noun (« l'ouverture de »).
 */
export interface Frame {
  readonly force: Force
  readonly builds: string
}

const read = (force: Force, table: string): [string, Frame][] =>
  table.split(' ').map(entry => {
    const [lemma = '', builds = ''] = entry.split(':')
    return [lemma, { force, builds }]
  })

export const FRAMES: ReadonlyMap<string, Frame> = new Map([
  ...read(
    'request',
    'demander:ivaqn réclamer:ivqn prier:dv inviter:da appeler:dapn presser:dv exhorter:da supplier:dvq plaider:pq solliciter:n revendiquer:n souhaiter:q vouloir:q entendre:q conjurer:dv adjurer:dv implorer:dv convier:da pousser:da militer:p insister:p attendre:qn espérer: aimer:q désirer:q apprécier:q préférer:q refuser:q tolérer:q accepter:q opposer: tenir:',
  ),
  ...read(
    'obligation',
    'exiger:ivqn sommer:dv enjoindre:idva ordonner:ivqn imposer:ivqn charger:dv mandater:dp obliger:da contraindre:da astreindre:da interdire:ivqn intimer:iv missionner:dp prescrire:ivqn condamner:da forcer:da réquisitionner:dp assigner:da engager:da défendre:ivq commander:ivqn stipuler:q décréter:q dicter:iv requérir:ivqn prévoir:q autoriser:da proscrire:n',
  ),
  ...read(
    'recommendation',
    'recommander:ivqn préconiser:vqn conseiller:ivqn suggérer:ivqn proposer:qnvi déconseiller:iv prôner:nv inciter:da encourager:da dissuader:dv',
  ),
])

/** Verbs of narrative in general news (« la crise contraint le groupe à fermer »): a directive only when somebody who can act tells somebody who can. */
export const NARRATIVE: ReadonlySet<string> = new Set(
  'prescrire inciter encourager obliger contraindre pousser astreindre condamner forcer engager assigner dissuader défendre commander refuser autoriser décréter dicter aimer désirer apprécier préférer proscrire'.split(
    ' ',
  ),
)
/** Verbs that only wish in the conditional: « voudrait », « aimerait que ses fournisseurs livrent »; « aime que » is a taste. */
export const WISHES: ReadonlySet<string> = new Set(['aimer', 'désirer', 'apprécier', 'préférer'])
/** Nouns that ask for nothing: « demander du temps », « demande un investissement ». */
export const NO_ACTION =
  /^(?:temps|patience|question|pardon|avis|prix|nouvelles?|conseils?|aide|lune|heures?|jours?|mois|ans?|années?|si|euros?|millions?|milliards?|liquidation|redressement|dissolution|services?|produits?|bras|main-d'œuvre)$/
/** « s'engager à », « s'interdire de »: reflexive verbs that commit, with their preposition. */
export const COMMITS: ReadonlyMap<string, string> = new Map([
  ['engager', 'à'],
  ['interdire', 'de'],
  ['obliger', 'à'],
  ['astreindre', 'à'],
])
/** Orders to undergo, not to act: « condamnée à fermer », « obligé d'attendre ». */
export const FATE: ReadonlySet<string> = new Set(
  'fermer disparaître mourir rester attendre patienter subir vivre survivre innover réussir croître grandir licencier supprimer réduire ralentir réviser revoir stopper arrêter suspendre renoncer déposer vendre céder baisser perdre abandonner chercher trouver improviser adapter reporter repousser relever augmenter répercuter emprunter importer puiser passer partir quitter jouer devenir recourir choisir'.split(
    ' ',
  ),
)
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** What *devoir* foretells whoever its subject is. */
const ALWAYS =
  'permettre être avoir créer générer atteindre représenter porter intervenir suffire ajouter voir aboutir réjouir noter rappeler dire souligner savoir réunir ouvrir débuter démarrer commencer entrer tenir devenir sembler rester arriver venir aller pouvoir composer affronter faire subir patienter attendre jongler batailler lutter survivre prononcer trancher décider statuer compter contenter résoudre avouer reconnaître admettre trouver'
export const FORETOLD = set(ALWAYS)
/** What *devoir* announces of one firm or person, or with a date: events and plans of its own. */
export const FORECAST = set(
  `${ALWAYS} livrer lancer dévoiler passer conduire entraîner contribuer favoriser servir bénéficier connaître coûter durer déboucher croître augmenter baisser remplacer occuper produire accueillir falloir toucher achever annoncer publier présenter signer inaugurer relocaliser transférer déménager investir construire implanter fermer racheter céder prendre employer embaucher recruter supprimer partir quitter finir mourir disparaître sortir naître aider faciliter assurer apporter offrir donner recevoir partager constituer élever monter perdre rendre valider voter examiner approuver rencontrer reprendre expliquer choisir désigner sélectionner retenir nommer élire départager attribuer notifier`,
)
/** What « il faut », « il convient de » and « mieux vaut » say of everybody's life: « il faut dire que », « il faut remonter à 1974 ». */
export const TRUTHS = set(
  'compter dire savoir noter attendre remonter ajouter voir reconnaître avouer patienter croire imaginer rappeler souligner être avoir préciser retenir parler évoquer comprendre admettre chercher trouver remarquer signaler penser relativiser nuancer distinguer saluer féliciter craindre espérer descendre monter passer aller retourner revenir pouvoir deviner constater tourner citer rater',
)
/** Deeds by their nouns: « s'engage sur le maintien de », « conditionne son aide à la création de ». */
export const DEEDS = nouns(
  'engagement maintien création respect embauche présentation remise signature réalisation investissement obtention accord poursuite reprise cession réduction baisse relocalisation suppression construction remboursement recrutement installation modernisation fermeture ouverture publication conservation sauvegarde',
)
/** Nouns of deeds by their endings. */
const DEED =
  /(?:tion|sion|ment|age|ure)s?$|^(?:baisse|hausse|report|retrait|abandon|moratoire|gel|fusion|taxe|retour|arrêt|étude|audit|plan|expertise|enquête|contrôle|examen|réexamen|diagnostic|suivi|bilan)s?$/
/** Whether a noun says what is to be done. */
export const isDeed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DEED.test(token.form) || isNoun(token, DEEDS)) &&
  !canAct(token.form) &&
  !token.verbs.some(({ tense }) => tense === 'infinitive')
