/** Words that bound a number before it: « l'autre pas plus de vingt », « contre moins de 40 000 ». */
import type { Token } from '../french/types.ts'

/** « pas plus de », « près de », « environ » before a number. */
const BOUNDING = /^(?:pas|plus|moins|de|d'|près|environ|quelque|presque|seulement|que|peut-être|à|peine|guère)$/
/** First token of the words that bound the number at `first`; `first` when none do. */
export function pastBounds(tokens: readonly Token[], first: number): number {
  let at = first
  while (at > 0 && BOUNDING.test(tokens[at - 1]!.form)) at--
  return at
}
