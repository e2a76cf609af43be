/** What becomes of people and jobs by more than a verb: « 15 livreurs ont pris la porte », « 226 postes y passent », « montre la porte à 40 ouvriers ». */
import { latin } from '../../french/latin.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isVerb, singular } from '../words.ts'
import type { Change } from './words.ts'

interface Fate {
  readonly change: Change
  /** One of these words follows the verb. */
  readonly words: ReadonlySet<string>
  /** Only of workers, whoever is counted; « ils plient bagage » is of campers too. */
  readonly sure: boolean
}

/** change, verbs = words of which one follows; `!` when only workers are spoken of so. The people are the subject. */
const SUFFERED = `
cut! prendre = porte
cut! mettre = pied porte dehors
cut! pousser|diriger|raccompagner = sortie dehors porte
cut! rester|laisser|retrouver = carreau pavé
cut! être = sellette surnombre surplus
cut être = trop ballottage billot
cut passer = trappe moulinette perte caisse
cut faire = valise carton frais
cut plier = bagage
cut manquer = appel
cut sauter =
kept échapper = couperet plan charrette licenciement purge
kept! signer|rempiler|repartir|rengager = an saison mois contrat
kept! retrouver|garder|conserver = emploi travail cdi embauche
created! décrocher|signer|obtenir|trouver|gagner = emploi travail cdi embauche
created être = pourvoir clé
created rejoindre|grossir|garnir|étoffer|regarnir = rang équipe effectif banc
`
/** The same where the people come after. */
const DONE = `
cut! montrer|indiquer|ouvrir = porte
cut! mettre = porte pied dehors
cut! pousser = sortie dehors porte
cut! jeter|laisser = rue carreau pavé
cut! tailler|couper|sabrer = effectif rang
created étoffer|grossir|garnir|regarnir|gonfler = rang
`

function table(list: string): ReadonlyMap<string, readonly Fate[]> {
  const fates = new Map<string, Fate[]>()
  for (const line of list.trim().split('\n')) {
    const [head = '', words = ''] = line.split(' =')
    const [change = '', verbs = ''] = head.split(' ')
    const fate: Fate = {
      change: change.replace('!', '') as Change,
      words: new Set(words.split(' ').filter(Boolean)),
      sure: change.endsWith('!'),
    }
    for (const verb of verbs.split('|')) fates.set(verb, [...(fates.get(verb) ?? []), fate])
  }
  return fates
}
const AFTER = table(SUFFERED)
const BEFORE = table(DONE)

const REACH = 7
/** « 200 emplois en moins », « 60 postes à la clé » */
const LEFT = latin(
  /^(?: \p{L}+)? (?:en (?:moins|trop|sursis)|de trop|sur la (?:sellette|brèche)|passé\p{L}* par pertes)(?!\p{L})/u,
)
const GAINED = latin(/^(?: \p{L}+)? (?:à (?:la clé|la clef|pourvoir|prendre)|en plus)(?!\p{L})/u)
/** « quarante postes y passent » */
const GONE = latin(
  /^[^.;:,]{0,24} y (?:pass(?:e|ent|eront|era|eraient)|(?:sont|seront|ont) passé\p{L}*|laisser\p{L}*)(?!\p{L})/u,
)

/** « L'équipe a fondu de quatre postes », « s'étoffe de douze soudeurs » */
const SHRUNK = latin(
  /(?<!\p{L})(?:fond(?:u|ue|us)?|fondent|maigri\p{L}*|dégraiss\p{L}*|amput\p{L}*|délest\p{L}*|allég\p{L}*|s'est séparée?|se sépare) de $/u,
)
const GROWN = latin(/(?<!\p{L})(?:étoff|gross|enrichi|renforc|muscl|regarni)\p{L}* de $/u)

export interface Told {
  readonly change: Change
  readonly sure: boolean
}

/** What is told of the people or jobs counted at a span, else null. */
export function fateAt(block: TextBlock, { start, end }: Span): Told | null {
  const { tokens, norm } = block
  const rest = norm.slice(end, end + 60)
  if (LEFT.test(rest) || GONE.test(rest)) return { change: 'cut', sure: false }
  if (GAINED.test(rest)) return { change: 'created', sure: false }
  const lead = norm.slice(Math.max(0, start - 18), start)
  if (SHRUNK.test(lead)) return { change: 'cut', sure: false }
  if (GROWN.test(lead)) return { change: 'created', sure: false }
  const past = tokenFrom(block, end)
  const after = find(block, past, past + REACH, AFTER)
  if (after) return after
  // « montre la porte à quinze livreurs »: the idiom ends where the count begins.
  if (isGoing(block, past)) return { change: 'cut', sure: true }
  const first = tokenFrom(block, start)
  for (let i = first - 1; i >= 0 && i > first - REACH && tokens[i]!.kind !== 'mark'; i--) {
    const told = find(block, i, i + 1, BEFORE, first)
    if (told) return told
  }
  return null
}

/** « vingt collègues s'en vont », « s'en iraient » */
function isGoing({ tokens }: TextBlock, past: number): boolean {
  const en = tokens.slice(past, past + 3).findIndex(t => t.form === 'en')
  return en > 0 && /^s[e']$/.test(tokens[past + en - 1]!.form) && isVerb(tokens[past + en + 1], 'aller')
}

/** The first idiom whose verb stands among the tokens [from, to), with its word before `until`. */
function find(
  { tokens }: TextBlock,
  from: number,
  to: number,
  fates: ReadonlyMap<string, readonly Fate[]>,
  until = Number.POSITIVE_INFINITY,
): Told | null {
  for (let i = from; i < to && tokens[i] && tokens[i]!.kind !== 'mark'; i++)
    for (const { lemma } of tokens[i]!.verbs)
      for (const { words, change, sure } of fates.get(lemma) ?? []) {
        if (words.size === 0 && tokens[i]!.form.endsWith('nt')) return { change, sure }
        for (let at = i + 1; at < i + REACH && at < until && tokens[at] && tokens[at]!.kind !== 'mark'; at++)
          if (words.has(singular(tokens[at]!.form)) || words.has(tokens[at]!.form)) return { change, sure }
      }
  return null
}
