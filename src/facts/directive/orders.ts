/** Words of orders, requests and promises that are nouns, and the verbs that give them out. */
import { nouns } from '../words.ts'
import type { Force } from './verbs.ts'

/** Nouns that order by themselves when somebody gives them out. */
export const ORDERS = nouns('ultimatum injonction')
export const ORDER_PHRASES =
  /^(?:feuilles? de route|mises? en demeure|cahiers? des charges|lettres? de (?:mission|cadrage))(?= |$|[.,;:'])/
/** Nouns that order when the action follows: « donner instruction de », « fixer l'objectif de ». */
export const TASKS = nouns(
  'consigne instruction ordre mandat mission objectif obligation condition cap appel tâche soin priorité défi interdiction recommandation conseil directive demande requête prescription impératif exigence engagement promesse assurance garantie serment parole but cible responsabilité charge devoir défense pression injonction sommation avertissement signal message prière voeu vœu souhait préconisation proposition invitation tour contrainte',
)
/** What they do when somebody gives them out; an order when not said. */
const FORCES: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...[
    'appel',
    'pression',
    'demande',
    'requête',
    'prière',
    'souhait',
    'vœu',
    'voeu',
    'invitation',
    'revendication',
    'réclamation',
    'pétition',
    'message',
    'signal',
    'supplique',
    'doléance',
  ].map((noun): [string, Force] => [noun, 'request']),
  ...[
    'recommandation',
    'conseil',
    'préconisation',
    'proposition',
    'suggestion',
    'remède',
    'piste',
    'solution',
    'idée',
  ].map((noun): [string, Force] => [noun, 'recommendation']),
  ...['engagement', 'promesse', 'assurance', 'garantie', 'serment', 'parole'].map((noun): [string, Force] => [
    noun,
    'commitment',
  ]),
])
export const forceOf = (noun: string): Force =>
  FORCES.get(noun.length > 3 ? noun.replace(/s$/, '') : noun) ?? FORCES.get(noun) ?? 'obligation'

/** Verbs that give a task out: « donner », « adresser », « assigner ». */
export const GIVES =
  'donner adresser fixer lancer tracer assigner imposer poser confier envoyer passer laisser remettre signifier intimer notifier mettre formuler émettre transmettre faire délivrer dicter réitérer renouveler attribuer réaffirmer rappeler édicter exprimer exercer prononcer déposer rendre livrer énoncer asséner'.split(
    ' ',
  )

/** Nouns that stand at the head of a heading with what is wanted after a colon: « Consigne du siège : geler les embauches ». */
export const HEADS = nouns(
  'consigne instruction ordre mandat mission objectif obligation condition appel tâche priorité interdiction recommandation conseil directive demande requête prescription impératif exigence engagement promesse préconisation proposition revendication injonction ultimatum souhait vœu contrepartie serment suggestion piste solution remède idée réclamation défense message piste solution remède idée pétition maître-mot mise-en-demeure sommation défi',
)
/** Of these only what somebody gives somebody is an order: « objectif fixé par Bruxelles », not « l'objectif du robot ». */
export const PLANS = nouns(
  'objectif mission priorité tâche proposition condition appel lettre piste solution idée remède',
)

/** Verbs of a text that binds: « instaure l'obligation de ». */
export const BINDS = [
  'instaurer',
  'introduire',
  'instituer',
  'prévoir',
  'comporter',
  'assortir',
  'créer',
  'inclure',
  'maintenir',
  'voter',
  'adopter',
]
