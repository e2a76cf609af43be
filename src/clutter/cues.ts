import { unquoted } from '../article/text.ts'
import { RULES, type Rule, ruleOf } from './rules.ts'

const LEGAL = ruleOf('newsletter-legal')

// \p{L} under the flags i and u costs milliseconds to compile in every page: the letters of French are spelt out.

/** The third person reports: a finite verb by its ending or one of the most frequent ones. A cheap test, not grammar. */
const FINITE =
  /(?<![a-zà-ÿœ-])(?:a|ont|est|sont|était|étaient|sera|seront|serait|va|vont|doit|doivent|peut|peuvent|fait|prévoit|reste|compte|emploie|[a-zà-ÿœ]{2,}(?:er(?:a|ont|ait|aient)|ir(?:a|ont|ait|aient)|èrent|aient))(?![a-zà-ÿœ])/i
const FIGURE =
  /\d[\d\s.,]{0,15}(?:€|%|k€|M€|Md€|euros?|dollars?|million|milliard|emploi|poste|salari|personne|CDI|intérimaire|technicien|ingénieur|apprenti|licenciement|embauche)/i
const QUOTE = /[«"“][^«»"“”]*(?:\s[^\s«»"“”]+){3,}/u
/** Four words: fewer are the title of something, but for a verb near them. */
const QUOTED = /[«"“][^«»"“”]*(?:\s[^\s«»"“”]+){4,}/
const SENTENCE = /[.!?…][»"”)]*\s*$/

/** Whether a line says something that must never be hidden: a sum, a job figure or a quote, with a finite verb. */
export const isProtected = (line: string): boolean =>
  line.length > 25 &&
  (FIGURE.test(line) || QUOTE.test(line)) &&
  (FINITE.test(line) || (QUOTED.test(line) && SENTENCE.test(line)))

/** By a possessive or an imperative; « Mme Martinez » calls on nobody. */
const HOUSE =
  /(?<![a-zà-ÿœ])(?:[Vv]otre|[Vv]os|(?<!-)[Vv]ous|[Nn]otre|[Nn]os|(?!assez|rendez-v)[a-zà-ÿœ]{3,}ez)(?![a-zà-ÿœ])|(?:^|[.!?:] )(?!Rendez-v|Assez|Chez)[A-ZÀ-Þ][a-zà-ÿœ]+ez(?![a-zà-ÿœ])|^[Jj]e |[Jj]'en /

/** No line of the house is longer: what is, is the article's, whatever it says. */
const LONG = 3000

/** Straight apostrophes, folded ends: what cues are written against. */
const plain = (line: string): string => line.replace(/[’ʼ]/g, "'").trim()

/** The line speaks to its reader, outside of a quote. */
export const isHouseTalk = (line: string): boolean =>
  line.length < LONG && HOUSE.test(line) && HOUSE.test(unquoted(line))

const reports = (line: string): boolean =>
  line.length > LONG || (SENTENCE.test(line) && (FINITE.test(line) || FIGURE.test(line)) && !HOUSE.test(line))

/** Told before: a line is asked for several times, and again whenever the page changes. */
const told = new Map<string, Rule | null>()

/** The rule whose cue a line shows, or null. Sentences in the third person are the article's, whatever word they use. */
export function cueRule(text: string): Rule | null {
  const known = told.get(text)
  if (known !== undefined) return known
  // What somebody is quoted with, whatever it is, is no line of the house.
  if (text.length > LONG || /^«[^«»]*»$/.test(text)) return null
  const line = plain(text)
  const report = reports(line)
  const rule = (report && !LEGAL.cue?.test(line)) || RULES.find(({ cue }) => cue?.test(line))
  const found = !rule || rule === true || (report && rule !== LEGAL) || isProtected(line) ? null : rule
  if (told.size > 10_000) told.clear()
  told.set(text, found)
  return found
}

/** A sentence in the third person that no cue speaks against. */
export const isReport = (line: string): boolean => reports(line) && !cueRule(line)

/** A person's name alone on its line. */
export const isNameAlone = (line: string): boolean =>
  /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][a-zA-ZÀ-ž'’-]+\.?(?: |$)|d[eu] |d'){2,5}$/.test(line) && line.length < 40

/** The short life of an author, as signatures are followed by. */
export const isBiography = (line: string): boolean =>
  !isProtected(line) &&
  /(?<![a-zà-ÿœ])(?:grand reporter|journaliste|rédact(?:eur|rice)s?|la rédaction|correspondante?|couvre|diplômée?|auditrice?|promotion|spécialis(?:te|ée?))(?![a-zà-ÿœ])/i.test(
    line,
  )
