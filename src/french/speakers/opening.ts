/** Whether the words after a quotation open an incise: « », dit », « », nous confie », « », peste de son côté ». */
import { ahead } from '../offsets.ts'
import { DETERMINERS, isCapital, isFiniteVerb } from '../speech.ts'
import type { TextBlock, Token } from '../types.ts'
import { SPEECH } from './verbs.ts'

const NOT_AFTER_QUOTE = new Set(
  'il elle on ils elles je tu ce cela ça une un les des qui que dont où mais et ou car pour dans par sur en à de des du comme quand alors tandis avec sans plus puis ainsi soit ni voire aussi non tout toute est sont était étaient sera serait reste'.split(
    ' ',
  ),
)
const CLITIC = /^(?:y|s'|se|m'|me|l'|nous|vous|leur|lui|t'|te|n'|ne)$/
/** What stands between an unknown verb and its subject: « peste de son côté l'élu », « répète à l'envi le patron ». */
const BETWEEN =
  /^(?:de|d'|à|au|en|pour|avec|sans|sous|dans|sur|devant|par|depuis|hier|encore|alors|aussi|ainsi|volontiers|toujours|même|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|.{4,}ment)$/

/** « sourit, désabusé, un ancien »: an aside between two commas, then somebody. */
const asideThenSubject = (block: TextBlock, comma: number): boolean => {
  const close = block.tokens[comma]?.form === ',' ? ahead(block.tokens, comma + 1, comma + 7, /^[,.;:»"]$/) : -1
  const next = block.tokens[close + 1]
  return block.tokens[close]?.form === ',' && !!next && (DETERMINERS.has(next.form) || isCapital(block, next))
}

/** A word that can open an incise after a quotation: a finite verb, known or (before a name, an article, an adverbial) not. */
export const opensIncise = (block: TextBlock, at: number): boolean => {
  const { tokens } = block
  const token = tokens[at]
  if (token?.kind !== 'word' || NOT_AFTER_QUOTE.has(token.form)) return false
  const next = tokens[at + 1]
  if (next?.form.startsWith('-') || isFiniteVerb(token)) return true
  if (CLITIC.test(token.form)) {
    // « nous confie », « n'hésite pas à dire », not « nous sommes », « n'a pas suffi ».
    if (token.form === 'nous' && /(?:ons|mes)$/.test(next?.form ?? '')) return false
    if (/^n/.test(token.form)) return tokens.slice(at + 1, at + 7).some((_, i) => says(tokens, at + 1 + i))
    // « », y compris pour les clients »
    if (next?.form === 'compris') return false
    return isFiniteVerb(next) || next?.verbs.length === 0
  }
  // A verb that the lexicon lacks (« s'étrangle », « tonne »): its subject follows.
  return (
    token.verbs.length === 0 &&
    /(?:[et]|ent|it)$/.test(token.form) &&
    (next?.verbs.length !== 0 ||
      DETERMINERS.has(next.form) ||
      isCapital(block, next) ||
      BETWEEN.test(next.form) ||
      asideThenSubject(block, at + 1))
  )
}

/** A form of a verb of speech, the infinitive included. */
const says = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.verbs.some(({ lemma }) => SPEECH.has(lemma)) ?? false
