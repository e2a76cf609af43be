/** Who or what can speak: people, bodies, writings. */
import { canAct } from '../groups.ts'
import { isPersonNoun } from '../names.ts'
import type { AnalysedText, Speaker } from '../types.ts'

/** What has words of its own, or lends somebody's. */
const SPEAKS: ReadonlySet<string> = new Set(
  'communiqué rapport audit bilan expertise référé arrêté lettre loi texte document accord décret note jugement arrêt ordonnance contrat convention avis banderole tract courriel circulaire directive charte règlement article étude enquête affiche pancarte panneau mail message motion pétition résolution tribune discours mémo projet programme plan cahier clause protocole décision main voix source entourage familier habitué connaisseur initié observateur rumeur journal presse quotidien magazine proche retraité gens homme femme patron patronne cadre pilote émissaire fils fille père mère frère sœur ami amie voisin voisine dame monsieur compagnon figure numéro locataire maître hôte interlocuteur intéressé intéressée témoin membre juge capitaine guide duo trio bras'.split(
    ' ',
  ),
)
const BEFORE_NOUN =
  /^(?:ancien(?:ne)?s?|jeunes?|seule?s?|vieux|vieil(?:le)?s?|haute?s?|petite?s?|grande?s?|bon(?:ne)?s?|futurs?|future?s|nouve(?:au|l|lle|aux|lles)|deux|trois|quatre|cinq|plusieurs|certain(?:e)?s|autres?|premiers?|premières?|propres?|même|ex-?|simple|mystérieux)$/i

/** « certains », « l'un d'eux », « l'une des élues », « plusieurs d'entre elles »; « l'un des fours » says nothing. */
const SOME =
  /^(?:l['’]une?|les une?s|certaine?s|plusieurs|d['’]autres|beaucoup)(?: d(?:['’]entre |['’])(?:eux|elles|nous)| des (?:\S+ )?(\p{L}+))?$/iu

const isHead = (word: string): boolean => {
  const noun = word.toLowerCase()
  return canAct(noun) || isPersonNoun(noun) || SPEAKS.has(noun) || SPEAKS.has(noun.replace(/[sx]$/, ''))
}

/** Who stands close to somebody and speaks for them, article included: « l'entourage de », « un proche de », « les avocats de ». */
export const isAround = (words: string): boolean => {
  const head = (
    words
      .toLowerCase()
      .replace(/^(?:l'|les? |la |une? |des )/, '')
      .split(/[ ,]/)[0] ?? ''
  ).replace(/s$/, '')
  return (
    /^(?:entourage|proche|cabinet|équipe|famille|ami|amie|collaborateur|collaboratrice)$/.test(head) ||
    isPersonNoun(head)
  )
}

/**
 * The speaker, or who stands in their phrase (« réponse du retraité », « à l'Assemblée Julien Marescaux »); null where the
 * words name nobody (« premiers coups de pioche », « vieille façade »).
 */
export function somebody(speaker: Speaker | null, { people }: AnalysedText): Speaker | null {
  if (!speaker) return null
  const { name } = speaker
  const words = name.replace(/^(?:l['’]|les? |la )/i, '').split(/[\s,]+/)
  const head = words.find(word => !BEFORE_NOUN.test(word)) ?? ''
  // A name; a capital that only opens a sentence is followed by no other.
  const person = people.find(one => name.includes(one.name))
  const led = person ? name.slice(0, name.indexOf(person.name)) : ''
  // « conseiller de Paul Diot » is himself, « l'Assemblée Paul Diot » is not.
  if (person && !(isHead(head) && /d(?:e |['’])$/.test(led)))
    return name.startsWith(person.name) ? speaker : { ...speaker, name: person.name }
  const some = SOME.exec(name)
  if (some && (some[1] === undefined || isHead(some[1]))) return speaker
  if (isHead(head) || /^(?:ils?|elles?|ce(?:lui|lle|ux|lles)|nous|je|lui|eux|on)(?:-|$)/i.test(head)) return speaker
  if (/^\p{Lu}/u.test(head) && (words.length === 1 || words.slice(1).some(word => /^\p{Lu}/u.test(word))))
    return speaker
  const of = / (?:du |des |de la part d(?:e |u |es )|de la |de l['’]|d['’]une? )(\p{Ll}[^,]*)$/u.exec(name)?.[1]
  const within = of?.replace(/^(?:l['’]|les? |la )/i, '') ?? ''
  return isHead(within.split(' ')[0] ?? '') ? { ...speaker, name: within } : null
}
