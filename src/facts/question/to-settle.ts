/** « un prix encore à négocier », « un tour de table à boucler »: what follows « à » is still to be done. */
import { nounPhraseBefore } from '../../french/phrases.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { isNoun, lemmaIn, nouns, singular } from '../words.ts'
import { type Found, isInfinitive } from './cue.ts'
import { MATTERS, SETTLE } from './cues.ts'

const TO_SETTLE =
  /^(?:négocier|arbitrer|confirmer|valider|clarifier|éclaircir|inventer|construire|écrire|démontrer|prouver|trouver)$/

/** What is put together bit by bit. */
const ASSEMBLED = nouns(
  'tour montage budget enveloppe dossier accord compromis contrat cession vente équation cahier feuille',
)
const DETERMINED = /^(?:(?:une?|des|l[ea]s?|deux|trois|quatre|cinq|six) |l')([\p{L}-]+)/iu
/** « Un tour de table | à boucler »: whether such a thing is the head of the phrase right before token `i`. */
function isAssembled(block: TextBlock, i: number): boolean {
  const phrase = nounPhraseBefore(block, i)
  const head = phrase && DETERMINED.exec(block.norm.slice(phrase.start, phrase.end))?.[1]
  return !!head && phrase.end >= (block.tokens[i]?.start ?? 0) - 1 && ASSEMBLED.has(singular(head.toLowerCase()))
}

/** « un prix encore à négocier », « une date à confirmer »: a matter, and a verb of settling after « à ». */
export function toSettle(block: TextBlock, clause: Clause, i: number): Found {
  const verb = block.tokens[i + 1]
  const before = block.tokens[i - 1]
  if (!verb || !isInfinitive(verb) || (lemmaIn(verb, SETTLE) === null && !TO_SETTLE.test(verb.form))) return null
  const yet = /^(?:encore|toujours)$/.test(before?.form ?? '')
  const named = /^(?:une?|des|le|la|les|l')$/.test(block.tokens[i - 2]?.form ?? '') && before?.kind === 'word'
  const matter = ((isNoun(before, MATTERS) || named) && (before?.verbs.length ?? 0) === 0) || isAssembled(block, i)
  return yet || (matter && clause.predicate < 0)
    ? { more: verb.end - (block.tokens[i] as Token).end, after: false }
    : null
}
