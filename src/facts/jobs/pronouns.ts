/** Workers that a pronoun takes up: « Ils ne perdront pas leur emploi », « Ceux-là partiront les premiers ». */
import { sentenceBefore } from '../../french/clauses.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { isWorkNoun } from './bare-words.ts'
import { toldAfter } from './everyone.ts'
import type { Change } from './words.ts'

export interface They extends Span {
  readonly change: Change
}

const word = (token: Token | undefined) => token?.form ?? ''
const PRONOUN = /^(?:ils|elles|ceux-(?:là|ci)|celles-(?:là|ci)|tous|toutes|beaucoup|certains|certaines|plusieurs)$/
/** « les autres », « ces derniers », « la plupart »: by their second word. */
const SECOND = /^(?:autres|derniers|dernières|premiers|premières|plupart)$/
const DETERMINER = /^(?:l[ae]s?|ces)$/
/** In a clause of these somebody loses their job as people do. */
const GENERAL = /^(?:si|s'|quand|lorsqu[e']|dès|comme|qui|que|qu')$/

/** Token past the pronoun that is the subject from token `i` on; -1 when none stands there. */
function pastPronoun(tokens: readonly Token[], i: number): number {
  const next = word(tokens[i + 1])
  if (DETERMINER.test(word(tokens[i])) && SECOND.test(next) && tokens[i + 2]?.kind === 'word') return i + 2
  return PRONOUN.test(word(tokens[i])) && !/^(?:l[ae]s|ces|d[e']|d'entre|à|aux|nos)$/.test(next) ? i + 1 : -1
}

/** What is done to workers alone. */
const SURE = family('licencier congédier remercier reclasser réembaucher réintégrer recaser embaucher recruter muter')
const CUT_LOOSE = /^(?:les|[.,;!)]|à|avec|sans|avant|après|d'ici|dès|en|par|fin|au)$/
/** « partiront en congé », « en Allemagne », « à Lyon »: they come back, or travel. */
const LEADS =
  /^ (?:en (?!\d|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|préretraite|retraite)|à (?!la retraite)|au (?!chômage|plus|prin|mois|1er|début|\d))/

/** Whether the workers of the sentence before, or of this one, are what the pronoun at `i` takes up: `nearest` when no other plural may be meant. */
function workersBefore(block: TextBlock, sentence: Sentence, i: number, nearest: boolean): boolean {
  const { tokens } = block
  const { first } = sentenceBefore(block, sentence) ?? sentence
  const feminine = /^(?:elles|celles)/.test(word(tokens[i]))
  for (let at = i - 1; at >= first; at--) {
    const form = word(tokens[at])
    const plural =
      /^(?:[ldscm]es|leurs|nos|aux|deux|trois|quatre|cinq|six)$/.test(word(tokens[at - 1])) ||
      tokens[at - 1]?.kind === 'number'
    const work = form.endsWith('s') && isWorkNoun(tokens[at])
    if (work) return !feminine || /(?:personne|ée|ière|euse|suppression|embauche|création|femme)s$/.test(form)
    if (nearest && plural && form.endsWith('s')) return false
  }
  return false
}

/** What becomes of the workers that pronouns of one sentence take up. */
export function theyOf(block: TextBlock, sentence: Sentence): They[] {
  const { tokens } = block
  const found: They[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const past = pastPronoun(tokens, i)
    if (past < 0 || past >= sentence.last || GENERAL.test(word(tokens[i - 1]))) continue
    const told = toldAfter(block, past, sentence.last)
    const done = told ? tokens.slice(told.from, told.to + 1) : []
    // « Ils perdront leur emploi »: workers, whoever was named before.
    const theirs =
      done.some(({ form }) => /^leurs?$/.test(form)) && done.some(t => isWorkNoun(t) || t.form === 'travail')
    const sure = done.some(t => lemmaIn(t, SURE) !== null)
    if (told && (theirs || (told.change !== 'moved' && workersBefore(block, sentence, i, !sure)))) {
      found.push({ start: tokens[i]!.start, end: tokens[told.to]!.end, change: told.change })
      i = told.to
      continue
    }
    const leaving = leavingAt(block, past)
    if (leaving && workersBefore(block, sentence, i, true))
      found.push({ start: tokens[i]!.start, end: leaving.end, change: 'cut' })
  }
  return found
}

/** « Ceux-là | partiront les premiers », « Ils | sont partis sans prime », over « ne », « pas », « tous »; null for « Ils partent en congé ». */
function leavingAt({ tokens, norm }: TextBlock, past: number): Token | null {
  const at = [past, past + 1, past + 2, past + 3].find(
    k => tokens.slice(past, k + 1).every(t => t.kind === 'word') && isVerb(tokens[k], 'partir'),
  )
  const verb = at === undefined ? undefined : tokens[at]
  if (at === undefined || !verb) return null
  const over = verb.verbs.some(
    ({ lemma, tense }) => lemma === 'partir' && /^(?:future|conditional|past-participle)$/.test(tense),
  )
  const away = LEADS.test(norm.slice(verb.end, verb.end + 16))
  return over && !away && CUT_LOOSE.test(word(tokens[at + 1]) || '.') ? verb : null
}
