/** Negations and conditions that a reader sees in a line. */

const CONDITION = /(?<!\p{L})(?:si\s|s['’]ils?\s|à condition|sous réserve|à moins|sauf|faute d|pourvu|tant que)/iu
const NEGATIVE =
  /(?<!\p{L})(?:pas|plus|aucune?|jamais|personne|rien|nul(?:le)?|ni|non|sans|guère|hors|(?:interdi|refus|renonc|empêch|exclu|privé)\p{L}*)(?!\p{L})/iu

/** « nul ne sait si »: a question, no condition. */
const ASKED =
  /(?<!\p{L})(?:sai[ts]|savoir|ignor\p{L}+|demand\p{L}+|di[rst]\p{L}*|précis\p{L}+|décid\p{L}+|tranch\p{L}+)[^;.]{0,60}?\ss(?:i\s|['’](?=ils?\s))/giu

/** Whether a negation can be read in the words. */
export const isNegative = (text: string): boolean => NEGATIVE.test(text)

/** Whether a condition can be read in the words. */
export const isConditional = (text: string): boolean => CONDITION.test(text.replace(ASKED, ''))
