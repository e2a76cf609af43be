/** What goes on, is put off or ends, named first, then the article's own words for it. */
import { clauseAt } from '../../french/clauses.ts'
import { isFiniteVerb, isInfinitive } from '../../french/speech.ts'
import { subjectOf } from '../../french/subject.ts'
import type { TextBlock } from '../../french/types.ts'
import type { RenewalData } from '../types.ts'
import { family, isVerb, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { withYear } from './format.ts'
import { restated } from './restated.ts'
import { COLON, type Line, type Said } from './said.ts'

const LONG = 92
/** Half a name: « mise » of « mise sous cocon », « autre dispositif ». */
const PARTIAL = /^(?:mise|fermeture|période|actuel|autre|nouve|prochain|versement|système)|\d$/iu
/** « contrat », « accord »: one of many, its sentence tells which. */
const ANY = /^\p{Ll}[^\s]*$/u
/** « devait s'arrêter », « avait été reconduit »: what was, or was to be. */
const IMPERFECT = /\p{L}(?<!r)ai(?:en)?t(?!\p{L})/u
/** Where the words of a predicate end. */
const END =
  /[;:.!?»)"]|,(?!\s(?:mais\s)?(?:sur|sous|aux?|à|pour|avec|sans|dans|en|soit)\s)|\s(?:qui|dont|tandis|alors)\s|(?<!,)\smais\s|$/u
const ARTICLE = /^(?:l['’]|(?:l[ea]s?|une?|des|s(?:on|a|es)|leurs?|ce(?:t|tte|s)?)\s)/i
const AUXILIARY = family('être avoir')

/** « Fonds Textile : reconduit pour trois ans »; null where the sentence says it better. */
export function renewed({ subject, until }: RenewalData, said: Said): Line | null {
  const { block, core, evidence, negated, modality, whole, plain } = said
  if (negated || !subject || PARTIAL.test(subject) || !plain()) return null
  if (IMPERFECT.test(block.norm.slice(...core))) return null
  const half = halved(subject, said)
  const passive = passiveIn(block, subject, core)
  if (passive >= 0 && !ANY.test(subject) && !half) {
    const { start: participle } = block.tokens[passive]!
    // What is done is told by the participle; what is to come needs its auxiliaries.
    const start = modality === 'asserted' ? participle : Math.min(predicateStart(block, passive), participle)
    const rest = block.text.slice(core[1], evidence[1])
    const ends = [rest.search(END), rest.search(/,|$/), 0].map(at => core[1] + at)
    const kept = ends.find(end => subject.length + end - start <= LONG) ?? core[1]
    const text = `${subject}${COLON}${withYear(block.text.slice(start, kept), until)}`
    return { text, verbatim: modality === 'asserted' || start < participle }
  }
  if (whole || half) return null
  const [first, last] = tokensIn(block, { start: core[0], end: core[1] })
  const verb = block.tokens.findIndex((token, i) => i >= first && i < last && isFiniteVerb(token))
  const end = core[1] + block.text.slice(core[1], evidence[1]).search(END)
  const text = verb < 0 ? null : restated(block, verb, { name: subject, end })
  return text === null ? null : { text: withYear(text, until), verbatim: true }
}

/** « autorisation » of « autorisation d'exploiter la carrière »: half a name says less than the sentence. */
const halved = (subject: string, { block, evidence }: Said): boolean =>
  new RegExp(`${subject.replace(/[^\p{L}\p{N} '’-]/gu, '.')} (?:d['’]|(?:de|du|des|à|aux?|sur|pour|avec) )`, 'i').test(
    block.text.slice(...evidence),
  )

/** Index of a participle of the core that is said of the subject itself; -1 when the verb is active, reflexive or another, or a noun tells it. */
function passiveIn(block: TextBlock, subject: string, [from, to]: readonly [number, number]): number {
  const { tokens } = block
  const [first, last] = tokensIn(block, { start: from, end: to })
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (!token.verbs.some(({ tense }) => tense === 'past-participle') || lemmaIn(token, AUXILIARY)) continue
    if (clauseAt(block, token.start).predicate === i || tokens.slice(i + 1, last).some(isInfinitive)) return -1
    const before = tokens.slice(Math.max(first - 3, i - 6), i)
    // « n'a été renouvelé que pour un an »
    if (before.some(({ form }) => /^(?:s'|se|ne|n')$/.test(form))) return -1
    // « le port l'a reconduit »
    const taken = before.some(({ form }) => form === "l'" || form === 'les')
    const has = before.some(other => isVerb(other, 'avoir') && other.form !== 'à')
    if (before.some(other => isVerb(other, 'être'))) return isOf(block, i, subject) ? i : -1
    if (has) return taken ? i : -1
    return block.text
      .slice(0, token.start)
      .replace(/[\s,]+$/, '')
      .endsWith(subject)
      ? i
      : -1
  }
  return -1
}

/** Whether the subject of a verb is a pronoun, or begins with the words. */
function isOf(block: TextBlock, verb: number, words: string): boolean {
  const span = subjectOf(block, verb)
  const subject = span ? block.text.slice(span.start, span.end) : ''
  return /^(?:ils?|elles?|celui|celle|ceux)(?!\p{L})/iu.test(subject) || subject.replace(ARTICLE, '').startsWith(words)
}
