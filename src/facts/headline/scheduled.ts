/** « Le club des pôles doit se réunir » → « réunion du club des pôles ». */

/** Beginnings of the verb of an event, and the noun that names the event. */
const NOUNS: readonly (readonly [verb: RegExp, noun: string])[] = [
  [/^(?:se |s')?réuni/iu, 'réunion'],
  [/^(?:se t(?:ien|en))/iu, 'tenue'],
  [/^(?:(?:s')?ouvr)/iu, 'ouverture'],
  [/^(?:débu|démarr|commenc)/iu, 'début'],
  [/^(?:entrer\p{L}* en vigueur)/iu, 'entrée en vigueur'],
  [/^(?:livré)/iu, 'livraison'],
  [/^(?:lancé)/iu, 'lancement'],
  [/^(?:inauguré)/iu, 'inauguration'],
  [/^(?:examiné)/iu, 'examen'],
  [/^(?:présenté)/iu, 'présentation'],
  [/^(?:voté)/iu, 'vote'],
  [/^(?:signé)/iu, 'signature'],
  [/^(?:s'achèv|achevé|se termin|terminé|prendra fin)/iu, 'fin'],
  [/^(?:publié)/iu, 'publication'],
]
const PREDICATE =
  /^((?:les?|la|l'|un|une|des|ce|cette|cet|son|sa|ses|leurs?) ?[^,;:]{3,60}?) (?:(?:doi(?:t|vent)|devr\p{L}+|pourr\p{L}+|ser\p{L}+|va|vont)(?: être)? (?:\S+ )?)?((?:se |s')?\p{L}+(?: en vigueur)?)$/iu

const PLANNED = / (?:est|sont|sera|seront) (?:prévu|fixé|programmé|calé|attendu|annoncé|planifié)e?s?$/u
const ARTICLE =
  /^(?:les? |la |l['’]|une? |des |ils? |elles? |chaque |son |sa |ses |ce |cette |on |celui|celle|ceux|(?:quelque|environ|près|plusieurs|certaine?s|tous|toutes|aucune?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent|mille)(?![\p{L}]))/iu
/** « ce dossier sera à nouveau examiné »: the verb was taken for part of the subject. */
const MUDDLED = /(?<!\p{L})(?:ser\p{L}+|doi(?:t|vent)|devr\p{L}+|pourr\p{L}+|va|vont|est|sont|a|ont) /iu

/** The event as a noun with its complement when the words are a plain subject and verb; else the words as they are. */
export function scheduled(event: string): string {
  const folded = event.replace(/’/g, "'")
  const planned = PLANNED.exec(folded)
  if (planned) return event.slice(ARTICLE.exec(folded)?.[0].length ?? 0, planned.index)
  const match = PREDICATE.exec(folded)
  const [, subject = '', verb = ''] = match ?? []
  const noun = match && NOUNS.find(([pattern]) => pattern.test(verb))?.[1]
  if (!noun || MUDDLED.test(`${subject} `))
    return ARTICLE.test(event) ? event.charAt(0).toLowerCase() + event.slice(1) : event
  const of = (subject.charAt(0).toLowerCase() + subject.slice(1))
    .replace(/^des /, 'de ')
    .replace(/^les /, 'des ')
    .replace(/^le /, 'du ')
    .replace(/^(?=(?:la |l'|ce|son |sa |ses |leur))/, 'de ')
    .replace(/^(?=une? )/, "d'")
  return `${noun} ${of}`
}
