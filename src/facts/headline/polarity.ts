/** Negations and conditions that a reader sees in a line. */

const CONDITION =
  /(?<!\p{L})(?:si\s|s['’]ils?\s|à condition|sous réserve|à moins|sauf|faute d(?!['’](?:avoir|être))|pourvu|tant que)/iu
const NEGATIVE =
  /(?<!\p{L})(?:pas|plus|aucune?|jamais|personne|rien|nul(?:le)?|ni|non|sans|guère|hors|(?:interdi|refus|renonc|empêch|exclu|privé)\p{L}*)(?!\p{L})/iu

/** « nul ne sait si », « doivent dire s'ils »: a question, no condition; « dit que le site fermera si » has one. */
const ASKED =
  /(?<!\p{L})(?:sai[ts]|savoir|ignor\p{L}+|demand\p{L}+|di[rst]\p{L}*|précis\p{L}+|décid\p{L}+|tranch\p{L}+)(?:(?!\squ[e'’])[^;.]){0,60}?\ss(?:i\s|['’](?=ils?\s))/giu

/** Whether a negation can be read in the words. */
export const isNegative = (text: string): boolean => NEGATIVE.test(text)

/** Whether a condition can be read in the words from `start` to `end`; what stands around them tells a question from one. */
export const isConditional = (text: string, start = 0, end = text.length): boolean =>
  CONDITION.test(text.replace(ASKED, asked => ' '.repeat(asked.length)).slice(start, end))
