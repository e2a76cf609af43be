/** What leaves nothing open: said of any such thing, or of what comes first. */
import { family, lemmaIn } from '../words.ts'
import { type Cue, present, words } from './cue.ts'
import { YET } from './cues.ts'

const ANYBODY = /^(?:une?|on)$/
const SOME = /^ (?:pas|jamais|guère|plus) (?:(?:comme ça|ainsi|seul) )?(?:d(?:e |')(?:une? |des )?|une? |des )/
const DECIDE = family('décider')
/** « l'opérateur ne décide pas de la vitesse »: it is not up to him. */
const isUpToOthers = (c: Cue): boolean =>
  present(c) &&
  lemmaIn(c.token, DECIDE) !== null &&
  /^ pas (?:\S+ )?d(?:u|es|e|')(?!\p{L})/u.test(c.rest) &&
  !YET.test(words(c))

/** « un industriel ne décide pas d'une ligne en six mois », « on ne choisit pas un four sur catalogue » */
const isSaying = (c: Cue): boolean =>
  !c.passive &&
  present(c) &&
  ANYBODY.test(c.block.tokens[c.subject]?.form ?? '') &&
  SOME.test(c.rest) &&
  !YET.test(words(c))

const NOTHING = /(?:^|\s)(?:rien|aucune?|nul|nulle)(?!\p{L})/iu
const UNLESS = /^ sans (?!attendre|délai|tarder)/
/** « rien ne sera décidé sans un vote »: `rest` follows the verb of a clause that begins with « rien » or « aucun ». */
export const isUnless = (rest: string, clause: string): boolean => UNLESS.test(rest.slice(0, 16)) && !YET.test(clause)
const isCondition = (c: Cue): boolean =>
  NOTHING.test(c.block.norm.slice(c.clause.start, c.token.start)) && isUnless(c.rest, words(c))

const ALIKE = /^(?:(?! qu[e']).)* (?:de la même|d'une (?:seule|même)) (?:façon|manière)(?!\p{L})/u
/** « personne ne mesure le trou de la même façon »: each of them does; what a clause after « que » says is another matter. */
export const isAlike = (words: string): boolean => ALIKE.test(words)

/** Whether a verb of settling that is denied tells a truth or a condition. */
export const isOfAny = (c: Cue): boolean => isSaying(c) || isUpToOthers(c) || isCondition(c) || isAlike(c.rest)
