/** Dates that were planned, and that the main clause takes back: « attendu pour la rentrée, a glissé de trois ans ». */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import type { Clause, DateMention, TextBlock } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'

export const PLANNED = family(
  'prévoir attendre programmer fixer caler annoncer espérer envisager planifier repousser reporter décaler convoquer promettre inscrire viser escompter garantir agender',
)
export const PUT_OFF = family('repousser reporter décaler différer ajourner retarder renvoyer glisser déraper')

/** Tokens of a predicate in which its participle stands: « n'a toujours pas été ». */
const PREDICATE = 7
/** Milliseconds. A month without its year that lies as far ahead was meant in the past when what was due in it is not there. */
const FAR = 240 * 864e5

/** The clause that holds another: « La réponse, [attendue en avril], n'est pas là ». */
const holder = (block: TextBlock, clause: Clause): Clause | undefined =>
  sentenceAt(block, clause.start).clauses.findLast(
    other => other !== clause && other.start <= clause.start && clause.end <= other.end && other.predicate >= 0,
  )

/** Whether a date is that of a plan in passing which its sentence puts off, or says has not come about. */
export function isSuperseded(block: TextBlock, date: DateMention, published: string | null): boolean {
  const { tokens } = block
  const clause = clauseAt(block, date.start)
  if (!lemmaIn(tokens[clause.predicate], PLANNED) || !tokens[clause.predicate]?.verbs.every(isParticiple)) return false
  const main = holder(block, clause)
  if (main?.modality !== 'asserted') return false
  const [verb, denied] = [main.predicate, main.negations.length > 0]
  const later = tokens
    .slice(verb, verb + PREDICATE)
    .find(token => token.end <= main.end && lemmaIn(token, PUT_OFF) !== null)
  if (later && denied) return false
  // « reportée d'un mois » counts from the old date, « reportée à janvier » puts another in its place.
  const another = ({ type, start }: TextBlock['mentions'][number]) =>
    type === 'date' && later !== undefined && start >= later.end && start < main.end
  if (block.mentions.some(another)) return true
  if (!later && (!denied || main.direction === 'future')) return false
  const stated = /\d{4}/.test(block.norm.slice(date.start, date.end))
  return !stated && published !== null && date.from !== null && Date.parse(date.from) - Date.parse(published) > FAR
}

const isParticiple = ({ tense }: { tense: string }): boolean => tense === 'past-participle'
