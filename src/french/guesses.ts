/** Ranges that somebody guesses: « 30, voire 35 millions », « trente-cinq postes, peut-être quarante ». */
import { latin } from './latin.ts'
import type { NumberMention } from './numbers.ts'

const GUESS = latin(
  /^,? (?:voire|peut-être|sinon|si ce n'est|(?:et|ou) (?:même|peut-être|pourquoi pas)|pourquoi pas)(?: même)? $/u,
)
/** What may follow an end without a noun of its own; another noun is another count: « 20 salariés, peut-être 5 apprentis ». */
const CLOSED = latin(
  /^(?: ?[.,;:!?)…»]| ?$| (?:à|aux?|en|dans|pour|sur|dès|avant|d'ici|selon|si|l'an|chez|par|chacune?)(?!\p{L}))/u,
)

/** Whether the words between two numbers guess at more, as in « 30, voire 35 millions », and the second is more. */
export const guessesMore = (between: string, first: NumberMention, second: NumberMention): boolean =>
  first.base !== null && second.base !== null && second.base > first.base && GUESS.test(between)

/** Whether the number `second` is the other end of what ends at `end`, and leans on its noun: « 200 postes, voire 250 ». */
export const isGuessedEnd = (norm: string, first: NumberMention, end: number, second: NumberMention): boolean =>
  !second.article &&
  second.scale <= first.scale &&
  guessesMore(norm.slice(end, second.start), first, second) &&
  CLOSED.test(norm.slice(second.end, second.end + 12))
