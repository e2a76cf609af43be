/** Which counts are people at work or jobs, and what becomes of them. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import type { Count, Span, TextBlock } from '../../french/types.ts'
import { inParentheses } from '../evidence.ts'
import { tokenFrom } from '../quantities.ts'
import { isNoun, nouns } from '../words.ts'
import {
  type Change,
  CROWD,
  CROWD_VERBS,
  EMPLOYING,
  isPlace,
  OWN_VERBS,
  PEOPLE_NOUNS,
  PEOPLE_VERBS,
  WORK,
  WORKERS,
} from './words.ts'

const singular = (word: string) => word.replace(/s$/, '')
/** Nouns of trades: « soudeurs », « électrochimistes », « cuiseurs »; only beside a verb of employment. */
const TRADE = /(?:eur|euse|ien|ienne|iste|ier|ière|ant|ante|eron|logue|naute)s$/
/** Machines, places and outsiders with the endings of trades. */
const NO_TRADE = nouns(
  'moteur capteur tracteur réacteur ordinateur onduleur serveur compteur conteneur transformateur électrolyseur secteur acteur fournisseur investisseur consommateur utilisateur distributeur constructeur chantier atelier quartier métier dossier papier fichier palier calendrier adhérent concessionnaire actionnaire étudiant habitant client composant restaurant concurrent acier éleveur agriculteur partenaire',
)

/** Change of the unit itself: « 40 suppressions de postes ». */
function changeOfUnit(unit: string): Change | null {
  return PEOPLE_NOUNS.get(singular(unit.split(' ')[0] ?? '')) ?? null
}

interface Cue {
  readonly change: Change
  /** The verb that tells; null when a noun does. */
  readonly verb: Span | null
  /** Where the cue stands. */
  readonly at: number
}

/** Nearest word about work around a count, within its sentence: before it first, then after it. */
export function changeAt(block: TextBlock, at: Span, unit: string): Cue | null {
  const own = changeOfUnit(unit)
  if (own) return { change: own, verb: null, at: at.start }
  const { tokens } = block
  const sentence = sentenceAt(block, at.start)
  const first = tokenFrom(block, at.start)
  const past = tokenFrom(block, at.end)
  if (tokens[past]?.form === 'de' && /^(?:moins|plus)$/.test(tokens[past + 1]?.form ?? ''))
    return { change: tokens[past + 1]!.form === 'plus' ? 'created' : 'cut', verb: null, at: at.end }
  const active = (i: number) =>
    i > first &&
    /^(?:ont|avaient|auront|a|auraient)$/.test(tokens[i - 1]!.form) &&
    !OWN_VERBS.has(tokens[i]!.verbs[0]?.lemma ?? '')
  const cue = (i: number) => {
    const token = tokens[i]!
    const noun = PEOPLE_NOUNS.get(singular(token.form))
    const named =
      !token.verbs.length || /^(?:les?|la|l'|une?|des|du|d'|de|ses?|sa|cette|ces?)$/.test(tokens[i - 1]?.form ?? '')
    if (noun && named && token.form !== 'moins') return { change: noun, verb: null, at: token.start }
    for (const { lemma, tense } of token.verbs) {
      const change = PEOPLE_VERBS.get(lemma)
      // After the count the people are the subject: only what they do themselves, or what is done to them.
      if (change && (i < first || tense === 'past-participle' ? !active(i) : OWN_VERBS.has(lemma)))
        return { change, verb: { start: token.start, end: token.end }, at: token.start }
    }
    return null
  }
  for (let i = first - 1; i >= sentence.first && i > first - 12; i--) {
    if (/^[;:]$/.test(tokens[i]!.form)) break
    const found = cue(i)
    if (found) return found
  }
  for (let i = past; i < sentence.last && i < past + 9; i++) {
    if (/^[;:,.]$/.test(tokens[i]!.form)) break
    const found = cue(i)
    if (found) return found
  }
  return null
}

/** Whether the tokens of a span's clause satisfy a test. */
function inClause(block: TextBlock, at: Span, test: (i: number) => boolean): boolean {
  const clause = clauseAt(block, at.start)
  for (let i = tokenFrom(block, clause.start); i < block.tokens.length && block.tokens[i]!.start < clause.end; i++)
    if (test(i)) return true
  return false
}

/** Whether a count is of people at work or of jobs, rather than of voters, visitors or victims. */
export function isWork(block: TextBlock, count: Count): boolean {
  const { tokens } = block
  const noun = tokens[tokenFrom(block, count.end - count.unit.length)]
  const head = noun?.form ?? ''
  const past = tokenFrom(block, count.end)
  // « deux salariés sur trois »
  if (tokens[past]?.form === 'sur' && (count.value ?? 99) < 10) return false
  const crowd = inClause(
    block,
    count,
    i => isNoun(tokens[i], CROWD) || tokens[i]!.verbs.some(v => CROWD_VERBS.has(v.lemma) && v.tense !== 'present'),
  )
  if (count.unitClass === 'jobs')
    return !/^postes? de (?!\p{L}*(?:cadre|technic|ouvri|travail|ingén|soud|opér))/u.test(count.unit)
  const change = changeAt(block, count, count.unit)
  const before = tokens[tokenFrom(block, count.start) - 1]?.form ?? ''
  if (count.unitClass === 'other') {
    if (!TRADE.test(head) || isNoun(noun, NO_TRADE) || crowd) return false
    if (/^(?:ses|nos|leurs)$/.test(before) || tokens.slice(past, past + 4).some(t => t.form === 'chômage')) return true
    if (!change || change.change === 'headcount') return false
    return change.verb ? employs(block, change.verb) : count.start - change.at < 24
  }
  if (count.unitClass !== 'people' || crowd) return false
  if (isNoun(noun, WORKERS)) return true
  if (before === 'par') return false
  if (inParentheses(block, count.start)) return true
  if (/^(?:ses|nos|leurs|son|des|les)$/.test(before) && head !== 'personnes' && head !== 'jeunes') return true
  if (change && (change.verb === null || change.change !== 'headcount' || employs(block, change.verb))) return true
  const sentence = sentenceAt(block, count.start)
  for (let i = sentence.first; i < sentence.last; i++) if (isNoun(tokens[i], WORK) || isPlace(tokens[i])) return true
  return false
}

function employs(block: TextBlock, verb: Span): boolean {
  return block.tokens[tokenFrom(block, verb.start)]?.verbs.some(v => EMPLOYING.has(v.lemma)) ?? false
}
