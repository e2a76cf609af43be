import { finiteness, governed, isAdverb, isVerb, reads } from './predicates.ts'
import type { Clause, Modality, Tense, Token } from './types.ts'

type Direction = Clause['direction']
export interface Time {
  readonly modality: Modality
  readonly direction: Direction
}

const words = (list: string) => new Set(list.split(','))

/** Intentions: what their infinitive (or, for the second set, their object) says is still to come. */
const WITH_INFINITIVE = words(
  'aller,vouloir,souhaiter,compter,entendre,espérer,ambitionner,prévoir,programmer,planifier,apprêter,préparer,viser,tabler,désirer,rêver,songer,penser',
)
const WITH_OBJECT = words('envisager,projeter,planifier')
const PLANNED = words('prévoir,programmer,planifier,envisager,projeter,appeler')
/** « est attendu en mars »: what is said is that somebody waits, now; the time that they wait for is still to come. */
const AWAITED = words('attendre,espérer')
/** What somebody plans without a verb: « prévoit 138 suppressions de postes », « la fermeture du site »; a clause that a contract has (« prévoit deux jours de télétravail ») is none. */
const ACTS =
  /^(?:suppression|création|embauche|recrutement|licenciement|départ|fermeture|ouverture|construction|réouverture|extension|cession|vente|arrêt|mise|investissement|lancement|démarrage|déménagement|réduction|doublement|agrandissement|rachat|acquisition|livraison|délocalisation|relocalisation|installation|implantation|inauguration|reconduction|prolongation|prorogation|renouvellement|rétablissement|pérennisation|report|suspension|abandon)s?$/
export const isAct = (form: string): boolean => ACTS.test(form)
/** « pense être prêt », « pense pouvoir livrer »: an opinion, not a plan. */
const THOUGHT = words('être,avoir,pouvoir,devoir,savoir')
const TO_COME = /^(?:intention|objectif|ambition|projet|point|passe|vocation|volonté|souhait)$/
/** Verbs whose compound past takes « être ». */
const MOTION = words(
  'aller,arriver,devenir,descendre,entrer,intervenir,monter,mourir,naître,partir,parvenir,passer,rentrer,repartir,rester,retomber,retourner,revenir,sortir,survenir,tomber,venir',
)

const TIMES: Readonly<Record<Tense, Time>> = {
  present: { modality: 'asserted', direction: 'present' },
  imperfect: { modality: 'asserted', direction: 'past' },
  past: { modality: 'asserted', direction: 'past' },
  future: { modality: 'future', direction: 'future' },
  conditional: { modality: 'conditional', direction: 'future' },
  subjunctive: { modality: 'asserted', direction: 'none' },
  infinitive: { modality: 'asserted', direction: 'none' },
  'past-participle': { modality: 'asserted', direction: 'past' },
  'present-participle': { modality: 'asserted', direction: 'none' },
}

const FUTURE: Time = TIMES.future
const EXPECTING: Time = { modality: 'asserted', direction: 'future' }

/** « son intention de fermer »: the noun plans as much as the verb. */
export const isProject = (tokens: readonly Token[], i: number): boolean =>
  TO_COME.test(tokens[i]!.form) &&
  // « lui a fixé pour objectif de couvrir »: an order is given, now.
  tokens[i - 1]?.form !== 'pour' &&
  /^d[e']$/.test(tokens[i + 1]?.form ?? '') &&
  reads(tokens[i + 2], 'infinitive') !== undefined

/** What a participle says of the time it speaks of by itself: planned (« prévu, programmée »), awaited (« attendu »); null for any other. */
export function plannedTime(token: Token | undefined): Time | null {
  const lemma = token && reads(token, 'past-participle')?.lemma
  if (!lemma || lemma === 'appeler') return null
  return PLANNED.has(lemma) ? FUTURE : AWAITED.has(lemma) ? EXPECTING : null
}

/** Whether the participle says that something is planned or awaited (« prévu, programmée, attendu »). */
export const isPlanned = (token: Token | undefined): boolean => plannedTime(token) !== null

/** The tense that decides where a form has several (« dit » is present and past; « crée » present and subjunctive). */
function tenseOf(tokens: readonly Token[], i: number): Tense {
  const tenses = tokens[i]!.verbs.map(({ tense }) => tense)
  const order: Tense[] = [
    'conditional',
    'future',
    'imperfect',
    'present',
    'past',
    'subjunctive',
    'infinitive',
    'past-participle',
    'present-participle',
  ]
  return order.find(tense => tenses.includes(tense)) ?? 'present'
}

/** Modality and direction of the clause whose tense the token at `i` carries. */
export function timeOf(tokens: readonly Token[], i: number, last: number): Time {
  if (isProject(tokens, i)) return FUTURE
  const tense = tenseOf(tokens, i)
  const token = tokens[i]!
  const plain = TIMES[tense]
  if (tense === 'past-participle') return plannedTime(token) ?? plain
  const next = governed(tokens, i, last)
  const participle = reads(tokens[next], 'past-participle')
  if (tense === 'conditional') {
    if (isVerb(token, 'devoir', 'pouvoir')) return { modality: 'expected', direction: 'future' }
    return isVerb(token, 'avoir') && participle ? { modality: 'conditional', direction: 'past' } : plain
  }
  // « n'ayant pas trouvé », « ayant été vendu »
  if (tense === 'present-participle') return participle ? TIMES.past : plain
  if (tense === 'infinitive') return isIntention(tokens, i, last) ? FUTURE : plain
  if (tense !== 'present') return plain
  if (isVerb(token, 'être') && participle) {
    if (PLANNED.has(participle.lemma) && (participle.lemma !== 'appeler' || /^à$/.test(tokens[next + 1]?.form ?? '')))
      return FUTURE
    if (AWAITED.has(participle.lemma)) return EXPECTING
    const reflexive = /^(?:s'|se)$/.test(tokens[i - 1]?.form ?? '')
    return reflexive || MOTION.has(participle.lemma) ? TIMES.past : plain
  }
  // « s'est entrouverte », also where the lexicon lacks the participle.
  if (isVerb(token, 'être') && /^(?:s'|se)$/.test(tokens[i - 1]?.form ?? '')) return TIMES.past
  // « n'a pas souhaité proroger »: a refusal, not a plan.
  const refused =
    isVerb(token, 'avoir') &&
    /^(?:n'|ne)$/.test(tokens[i - 1]?.form ?? '') &&
    isVerb(tokens[next], 'souhaiter', 'vouloir')
  if (refused) return TIMES.past
  if (isVerb(token, 'avoir') && participle) {
    // « a prévu de fermer » plans as much as « prévoit de fermer ».
    return isIntention(tokens, next, last) && !isVerb(tokens[next], 'aller') ? FUTURE : TIMES.past
  }
  // « L'objectif est d'atteindre 3 millions. »
  const aim = isVerb(token, 'être') && TO_COME.test(tokens[i - 1]?.form ?? '')
  if (aim && /^d[e']$/.test(tokens[i + 1]?.form ?? '') && reads(tokens[i + 2], 'infinitive')) return FUTURE
  if (isVerb(token, 'avoir', 'être')) {
    for (let at = i + 1; at < Math.min(last, i + 5); at++)
      if (TO_COME.test(tokens[at]!.form) && /^(?:de|d')$/.test(tokens[at + 1]?.form ?? '')) return FUTURE
  }
  if (isVerb(token, 'devoir', 'pouvoir', 'falloir')) return { modality: 'asserted', direction: 'future' }
  if (isVerb(token, 'venir') && /^(?:de|d')$/.test(tokens[i + 1]?.form ?? '')) return TIMES.past
  // « nul ne songe à le fermer »: there is no such plan, now.
  if (isVerb(token, 'songer', 'penser') && /^(?:n'|ne)$/.test(tokens[i - 1]?.form ?? '')) return plain
  return isIntention(tokens, i, last) ? FUTURE : plain
}

/** Tokens of « que l'atelier de découpe de Nantes » before its verb. */
const SUBJECT = 12
/** « prévoit que quarante postes soient supprimés »: a clause in the subjunctive, which sets what is to come. */
function isWishedFrom(tokens: readonly Token[], from: number, last: number): boolean {
  if (!/^qu[e']$/.test(tokens[from]?.form ?? '')) return false
  let verb = from + 1
  while (verb < last && verb <= from + SUBJECT && finiteness(tokens, verb) < 2) verb++
  return verb < last && reads(tokens[verb], 'subjunctive') !== undefined && !reads(tokens[verb], 'present')
}

/** « va créer », « souhaite construire », « prévoit de fermer », « envisage la création ». */
function isIntention(tokens: readonly Token[], i: number, last: number): boolean {
  const lemmas = tokens[i]!.verbs.map(({ lemma }) => lemma)
  if (lemmas.some(lemma => WITH_OBJECT.has(lemma))) return true
  if (lemmas.includes('prévoir'))
    for (let at = i + 1; at < last && at < i + 5 && !/^(?:de|d'|que|qu'|,)$/.test(tokens[at]!.form); at++)
      if (isAct(tokens[at]!.form)) return true
  if (lemmas.includes('prévoir') && isWishedFrom(tokens, i + 1, last)) return true
  if (!lemmas.some(lemma => WITH_INFINITIVE.has(lemma))) return false
  let at = i + 1
  while (
    at < last &&
    at < i + 8 &&
    (isAdverb(tokens[at]) || tokens[at]!.form.startsWith('-') || /^(?:de|d'|à)$/.test(tokens[at]!.form))
  )
    at++
  const token = tokens[at]
  if (!token || at >= last) return false
  if (lemmas.includes('penser') && token.verbs.some(({ lemma }) => THOUGHT.has(lemma))) return false
  return reads(token, 'infinitive') !== undefined || (token.verbs.length === 0 && /[^i]er$|ir$/.test(token.form))
}
