/** Sites that a pronoun takes up as the object: « la fonderie, qu'un concurrent a rachetée », « le groupe la fermera », « en ouvrira une douzième ». */
import { sentenceAt, sentenceBefore } from '../../../french/clauses.ts'
import { reads } from '../../../french/predicates.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, lemmaIn } from '../../words.ts'
import { type Change, isPlace } from '../words.ts'
import { fits } from './fits.ts'
import { DETERMINER, type Event, type Reading } from './reading.ts'

const REACH = 40
const AUXILIARIES = family('avoir aller devoir pouvoir vouloir')
const ADVERB = /ment$|^(?:déjà|aussi|bientôt|désormais|donc|enfin|encore|pas|plus)$/
const FEMININE = /^(?:la|une|sa|cette)$/
const MASCULINE = /^(?:le|un|son|ce|cet|du|au)$/
/** What is left of a site that « en » takes up: « une douzième », « deux autres », « trois ». */
const ONE_MORE = /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|d'|\d{1,2})$/
const AFTER_ONE = /^(?:autres?|seconde?|nouve(?:l|lle|au|aux|lles)|\p{L}+ième|à|en|au|aux|dans|près|d'ici|et|[,.;:])$/u

/** First token of the group of the verb at `i`, its auxiliaries and adverbs included. */
function groupStart(reading: Reading, i: number): number {
  const { tokens, first } = reading
  let at = i
  while (at - 1 > first && (lemmaIn(tokens[at - 1], AUXILIARIES) || ADVERB.test(tokens[at - 1]!.form))) at--
  return at
}

/** « la ganterie, qu'un maroquinier a rachetée »: a relative whose verb has no object but « que ». */
function relative(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { tokens, first } = reading
  for (let que = i - 1; que > first && que > i - 12 && tokens[que]!.kind !== 'mark'; que--) {
    if (!/^qu[e']$/.test(tokens[que]!.form)) continue
    for (let at = que - 1; at > first && at > que - 9; at--) {
      if (!isPlace(tokens[at]) || !DETERMINER.test(reading.form(at - 1))) {
        // « l'emploi de la ganterie, que »: only one comma, right before « que ».
        if (tokens[at]!.kind === 'mark' && at < que - 1) return null
        continue
      }
      // « le budget de l'atelier, que la région a doublé »: of which of them is not said.
      const of = /^d(?:u|es|e|')$/
      if (
        of.test(reading.form(at - 1)) ||
        of.test(reading.form(at - 2)) ||
        !fits(change, 'place', lemma, reading.form(at))
      )
        return null
      const site = { start: tokens[at - 1]!.start, end: tokens[at]!.end }
      return { change, from: groupStart(reading, i), to: i, site, at: i }
    }
    return null
  }
  return null
}

/** The site that a clitic takes up: the nearest noun before the subject that agrees with it, when that is a place. */
function antecedent(reading: Reading, clitic: string, from: number): boolean {
  const { block, tokens } = reading
  const before = sentenceBefore(block, reading.sentence) ?? reading.sentence
  for (let i = from - 1; i > before.first && i > from - REACH; i--) {
    const article = tokens[i - 1]!.form
    const agrees =
      clitic === 'les'
        ? /^(?:[ldcs]es|deux|trois)$/.test(article)
        : clitic === 'la'
          ? FEMININE.test(article)
          : MASCULINE.test(article)
    const elided = article === "l'" && clitic !== 'les'
    if (isPlace(tokens[i]) && (agrees || elided || (clitic === "l'" && FEMININE.test(article)))) return true
    if (agrees || (clitic === "l'" && FEMININE.test(article))) return false
  }
  return false
}

/** « le groupe la fermera », « un fonds l'a rachetée » */
function clitic(reading: Reading, i: number, change: Change): Event | null {
  const { tokens, block } = reading
  const from = groupStart(reading, i)
  const { form } = tokens[from - 1] ?? { form: '' }
  if (!/^(?:l[ea]|l'|les)$/.test(form) || from - 1 <= reading.first) return null
  const subject = reading.subject(i)
  const start = subject && subject.end <= tokens[from - 1]!.start ? tokenFrom(block, subject.start) : from - 1
  return antecedent(reading, form, start) ? { change, from: from - 1, to: i, site: null, at: i } : null
}

/** « Le groupe a onze usines et en ouvrira une douzième » */
function oneMore(reading: Reading, i: number, change: Change): Event | null {
  const { tokens, block } = reading
  const from = groupStart(reading, i)
  if (reading.form(from - 1) !== 'en' || !ONE_MORE.test(reading.form(i + 1))) return null
  if (!AFTER_ONE.test(reading.form(i + 2) || '.')) return null
  const before = sentenceBefore(block, sentenceAt(block, tokens[i]!.start)) ?? reading.sentence
  for (let at = from - 2; at >= before.first && at > from - REACH; at--)
    // The nearest plural is what « en » takes up.
    if (
      /^(?:[ldcs]es|leurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|\d+)$/.test(
        reading.form(at - 1),
      )
    )
      return isPlace(tokens[at])
        ? { change, from: from - 1, to: /^[,.;:]$/.test(reading.form(i + 2)) ? i + 1 : i + 2, site: null, at: i }
        : null
  return null
}

/** The event of the verb at `i`, which has no noun for its object. */
export function takenUp(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  if (reads(reading.tokens[i], 'past-participle') && groupStart(reading, i) === i) return null
  return oneMore(reading, i, change) ?? clitic(reading, i, change) ?? relative(reading, i, lemma, change)
}
