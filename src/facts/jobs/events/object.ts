/** The direct object of a verb of events, however far off: « ferme le 1er avril son bureau », « ouvrira à Brest, au printemps, une usine ». */
import { latin } from '../../../french/latin.ts'
import { opensPhrase, phraseEnd } from '../../../french/noun-phrase.ts'
import { objectOf } from '../../../french/object.ts'
import { ahead } from '../../../french/offsets.ts'
import { skipIncise, spanOf } from '../../../french/phrase-place.ts'
import { finiteness, isAdverb, reads } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import type { Reading } from './reading.ts'

const PREPOSED =
  /^(?:à|aux?|en|dans|chez|sur|près|avec|pour|par|depuis|dès|sous|vers|contre|derrière|devant|entre|face|d'ici|fin|début|courant)$/
/** « transférer d'Angers à Budapest l'assemblage » */
const FROM = latin(/^d(?:e |')\p{Lu}[\p{L}-]+ (?:à|vers|en) /u)
const EACH = /^(?:l')?(?:les )?une?s? (?:à|par|après) (?:l'|les )?(?:une?|autres?)(?!\p{L})/u
const NUMERAL = /^(?:onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante)$/
const STEPS = 12
/** « suspend à la réponse une ligne »: it hangs on something, and is not stopped. */
const HANGS = latin(/^suspend\p{L}* (?:à|aux?) \p{Ll}/u)

/** Past the date, duration or phrase with its preposition that stands at `i`; `i` when none does, -1 before an infinitive. */
function pastAdverbial(reading: Reading, i: number): number {
  const { block, tokens, last } = reading
  // A block may end on the comma before: « devrait fermer, »
  if (!tokens[i]) return i
  const time = reading.pastTime(i)
  // « ferment un à un »: how, not what.
  const each = EACH.exec(block.norm.slice(tokens[i].start, tokens[i].start + 30))
  if (each) return tokenFrom(block, tokens[i].start + each[0].length)
  const from = FROM.test(block.norm.slice(tokens[i].start, tokens[i].start + 40))
  if (time > i || !(from || PREPOSED.test(reading.form(i)))) return time
  if (reads(tokens[i + 1], 'infinitive')) return -1
  return i + 1 < last ? phraseEnd(block.norm, tokens, i + 1, last) : last
}

/** « fermera le 30 avril, et ses employés »: a date is when, not what. */
function untimed(reading: Reading, object: Span | null): Span | null {
  const at = object ? tokenFrom(reading.block, object.start) : 0
  return object && reading.pastTime(at) === at ? object : null
}

/** The object with its article, or null. */
export function objectAfter(reading: Reading, verb: number): Span | null {
  const { block, tokens, last } = reading
  const { norm } = block
  if (HANGS.test(norm.slice(tokens[verb]!.start, tokens[verb]!.start + 30))) return null
  /** Whether the adverbial before stands between commas: the next one shuts it off. */
  let aside = false
  for (let i = verb + 1, steps = 0; i < last && steps < STEPS; steps++) {
    const past = pastAdverbial(reading, i)
    if (past < 0) return null
    if (past > i) i = past
    // « ouvrira à Vire (Calvados) un atelier »
    else if (reading.form(i) === '(') {
      const close = ahead(tokens, i, Math.min(last, i + 8), /^\)$/)
      if (close < 0) return null
      i = close + 1
    } else if (reading.form(i) === ',') {
      const opens = pastAdverbial(reading, i + 1) > i + 1
      // « ouvrira, selon le maire, une usine »
      const incise = skipIncise(tokens, i, last)
      if (!opens && !aside && (steps > 0 || incise === i)) return untimed(reading, objectOf(block, verb))
      i = opens || aside ? i + 1 : incise
      aside = opens
    } else {
      const other = /^d(?:'|e )autres? \p{L}+/u.exec(norm.slice(tokens[i]!.start, tokens[i]!.start + 40))
      if (other) return { start: tokens[i]!.start, end: tokens[i]!.start + other[0].length }
      // « ferme, celui de Laval reste, celui de Segré … »: each is a subject.
      if (steps > 0 && /^cel(?:ui|le)$|^ce(?:ux|lles)$/.test(reading.form(i)) && reading.form(i - 1) === ',')
        return null
      const partitive = /^d[e']$/.test(reading.form(i)) && !reads(tokens[i + 1], 'infinitive')
      // « fermer l'un de ses sites »
      if (reading.form(i) === "l'" && /^une?$/.test(reading.form(i + 1)) && /^d/.test(reading.form(i + 2)))
        return spanOf(tokens, i, phraseEnd(norm, tokens, i + 1, last))
      // « le », « un » are clitics or pronouns elsewhere: a phrase comes before an adverb.
      // « douze agences »
      if (partitive || NUMERAL.test(reading.form(i)) || (opensPhrase(norm, tokens, i) && finiteness(tokens, i) < 2))
        return spanOf(tokens, i, phraseEnd(norm, tokens, i, last))
      if (!isAdverb(tokens[i]) && !reading.form(i).startsWith('-')) return null
      i++
    }
  }
  return null
}
