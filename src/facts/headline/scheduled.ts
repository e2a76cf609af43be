/** « Le club des pôles doit se réunir » → « réunion du club des pôles ». */

/** Beginnings of the verb of an event, and the noun that names the event. */
const NOUNS: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/(?:se |s')?réuni/u, 'réunion'],
  [/se t(?:ien|en)/u, 'tenue'],
  [/(?:s')?ouvr/u, 'ouverture'],
  [/débu|démarr|commenc/u, 'début'],
  [/entrer\p{L}* en vigueur/u, 'entrée en vigueur'],
  [/livré/u, 'livraison'],
  [/lancé/u, 'lancement'],
  [/inaugur/u, 'inauguration'],
  [/examin/u, 'examen'],
  [/présenté/u, 'présentation'],
  [/voté/u, 'vote'],
  [/signé/u, 'signature'],
  [/s'achèv|achevé|se termin|terminé|prendra fin/u, 'fin'],
  [/publié/u, 'publication'],
]
const PREDICATE =
  /^((?:les?|la|l'|un|une|des|ce|cette|cet|son|sa|ses|leurs?) ?[^,;:]{3,60}?) (?:(?:doi(?:t|vent)|devr\p{L}+|ser\p{L}+|va|vont)(?: être)? (?:\S+ )?)?((?:se |s')?\p{L}+(?: en vigueur)?)$/iu

/** The event as a noun with its complement when the words are a plain subject and verb; else the words as they are. */
export function scheduled(event: string): string {
  const folded = event.replace(/’/g, "'")
  const match = PREDICATE.exec(folded)
  const [, subject = '', verb = ''] = match ?? []
  const noun = match && NOUNS.find(([pattern]) => new RegExp(`^${pattern.source}`, 'iu').test(verb))?.[1]
  if (!noun) return event
  const of = subject
    .replace(/^le /i, 'du ')
    .replace(/^les /i, 'des ')
    .replace(/^des /i, 'de ')
    .replace(/^(?=(?:la |l'|un |une |ce|son |sa |ses |leur))/i, 'de ')
    .replace(/^de u/i, "d'u")
  return `${noun} ${/^d/i.test(of) ? of.charAt(0).toLowerCase() + of.slice(1) : of}`
}
