/** Verbs by which somebody wants or obliges somebody to act, and what they build. */
import type { DirectiveData } from '../types.ts'

export type Force = DirectiveData['force']

/**
 * What may follow a verb: `d` an addressee as direct object, `i` an addressee after « à », `v` the wanted action as an
 * infinitive after « de », `a` after « à », `p` after « pour », `q` as a clause after « que », `n` as a noun (« l'ouverture de »).
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
    'demander:ivaqn réclamer:ivqn prier:dv inviter:da appeler:dapn presser:dv exhorter:da supplier:dvq plaider:pq solliciter:n revendiquer:n souhaiter:q vouloir:q entendre:q conjurer:dv adjurer:dv implorer:dv convier:da pousser:da militer:p insister:p attendre:q',
  ),
  ...read(
    'obligation',
    'exiger:ivqn sommer:dv enjoindre:idv ordonner:ivqn imposer:ivqn charger:dv mandater:dp obliger:da contraindre:da astreindre:da interdire:iv intimer:iv missionner:dp prescrire:ivqn',
  ),
  ...read(
    'recommendation',
    'recommander:ivqn préconiser:vqn conseiller:ivq suggérer:ivqn proposer:q prôner:n inciter:da encourager:da',
  ),
])

/** Verbs of narrative in general news: a directive only when a public body or management is the subject. */
export const NARRATIVE = /^(?:prescrire|inciter|encourager|obliger|contraindre|pousser|astreindre)$/
/** Nouns that ask for nothing: « demander du temps », « demande un investissement ». */
export const NO_ACTION =
  /^(?:temps|patience|question|pardon|avis|prix|nouvelles?|conseils?|aide|explications?|heures?|jours?|mois|ans?|années?|si|euros?|millions?|milliards?|liquidation|redressement|dissolution|services?|produits?)$/
/** « s'engager à », « s'interdire de »: reflexive verbs that commit, with their preposition. */
export const COMMITS: ReadonlyMap<string, string> = new Map([
  ['engager', 'à'],
  ['interdire', 'de'],
  ['obliger', 'à'],
  ['astreindre', 'à'],
])
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** What *devoir* foretells whoever its subject is. */
const ALWAYS =
  'permettre être avoir créer générer atteindre représenter porter intervenir suffire ajouter voir aboutir réjouir noter rappeler dire souligner savoir réunir ouvrir débuter démarrer commencer entrer tenir devenir sembler rester arriver venir aller pouvoir composer affronter faire subir patienter attendre jongler batailler lutter survivre prononcer trancher décider statuer compter contenter résoudre avouer reconnaître admettre trouver'
export const FORETOLD = set(ALWAYS)
/** What *devoir* announces of one firm or person, or with a date: events and plans of its own. */
export const FORECAST = set(
  `${ALWAYS} livrer lancer dévoiler passer conduire entraîner contribuer favoriser servir bénéficier connaître coûter durer déboucher croître augmenter baisser remplacer occuper produire accueillir falloir toucher achever annoncer publier présenter signer inaugurer relocaliser transférer déménager investir construire implanter fermer racheter céder prendre employer embaucher recruter supprimer partir quitter finir mourir disparaître sortir naître aider faciliter assurer apporter offrir donner recevoir partager constituer élever monter perdre rendre valider voter examiner approuver rencontrer reprendre expliquer`,
)
