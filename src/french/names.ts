/** The vocabulary of names: titles, and nouns that say what a person is. */

import { fold } from './latin.ts'
import { PERSONS_ONLY, PERSONS_TOO } from './people/professions.ts'

/** « M. », « Mme », « Me »… and the gender they tell. */
export const TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['M.', 'm'],
  ['MM.', 'm'],
  ['Monsieur', 'm'],
  ['Mme', 'f'],
  ['Mmes', 'f'],
  ['Mlle', 'f'],
  ['Madame', 'f'],
  ['Me', null],
  ['Mes', null],
  ['Maître', null],
  ['Dr', null],
  ['Pr', null],
])

/** What an apposition to a known person may also be headed by, by ending. */
const PERSON_ENDING =
  /(?:[ei]ur|[ei]use|rice|iste|logue|cien|cienne|taire|naire|ier|iere|(?:assist|milit|enseign|etudi|negoci|fabric|exploit|command|lieuten|intervien|particip|habit|trait|signat|sous-trait)ante?)$/
/** Adjectives and things with those endings: « Ana Roy, sérieuse, signe », « Ana Roy, derrière son bureau ». */
const NO_PERSON = new Set(
  'avant durant pendant dernier derniere premier premiere devant suivant particulier particuliere concernant visant cependant maintenant autant instant chantier dossier quartier metier matiere maniere filiere frontiere janvier fevrier cahier papier calendrier atelier courrier hier fier fiere entier entiere derriere arriere regulier reguliere irregulier irreguliere familier familiere singulier singuliere grossier grossiere altier altiere financiere lumiere volontaire involontaire majoritaire minoritaire ordinaire extraordinaire originaire prioritaire unitaire optimiste pessimiste realiste triste perfectionniste idealiste liste piste poste leur peur coeur'.split(
    ' ',
  ),
)
/** « secteur », « chaleur », « million »: the same by what stands before their ending. */
const NO_PERSON_ENDING =
  /(?:sect|mot|val|haut|long|chal|coul|vap|fav|ampl|err|ten|ieur|illeur|maj|min|ordinat|react|tract|compt|capt|vect|fact|larg|moqu|amat|vainqu|ri|^rev|promett)eur$|(?:[iru]|nerv|joy|hont|dout)euse$|^million/

const bare = (word: string): string => fold(word).replace(/^(?:ex|vice|co|sous|haut|super)-/, '')

/** « la retraite », « la charge » are no « retraité », no « chargé ». */
const ACCENTED = /^(?:retrait|charg|attach|diplom)ee?s?$/

/** Whether the word, singular, is a noun that only a person is: « présidente », « vice-président », « PDG ». */
export const isPersonNoun = (word: string): boolean => {
  const noun = bare(word)
  if (ACCENTED.test(noun) && !/é/i.test(word.slice(-3))) return false
  return (
    PERSONS_ONLY.has(noun) ||
    (noun.includes('-') && PERSONS_ONLY.has(noun.split('-')[0] ?? '')) ||
    PERSONS_ONLY.has(noun.replace(/e$/, '')) ||
    PERSONS_ONLY.has(noun.replace(/rice$/, 'eur')) ||
    PERSONS_ONLY.has(
      noun.replace(/(?:euse|n?ne|ere)$/, end => (end === 'euse' ? 'eur' : end === 'ere' ? 'er' : 'n')),
    ) ||
    (noun.startsWith('co') && noun.length > 8 && isPersonNoun(noun.slice(2)))
  )
}

/** Whether the word may head a role beside a name: also « constructeur », « urbaniste », « propriétaire ». */
export const isRoleNoun = (word: string): boolean => {
  if (isPersonNoun(word)) return true
  const noun = bare(word)
  return (
    PERSONS_TOO.has(noun) ||
    PERSONS_TOO.has(noun.replace(/e$/, '')) ||
    (PERSON_ENDING.test(noun) && !NO_PERSON.has(noun) && !NO_PERSON_ENDING.test(noun))
  )
}
