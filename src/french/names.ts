/** The vocabulary of names: first names, titles, and nouns that say what a person is. */

import { fold } from './latin.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Frequent first names, without accents; a hyphenated one counts by its first part. */
const MASCULINE = set(
  'alain alexandre andre antoine arnaud aurelien benjamin benoit bernard bertrand bruno carlos cedric charles christian christophe claude clement cyril damien daniel david denis didier edouard emmanuel eric etienne fabien fabrice francis franck francois frederic gary georges gerard gilles gregory guillaume guy henri herve hubert hugues jacques james jean jerome john joseph julien karim laurent lionel loic louis luc marc mark martin mathieu matthieu maurice maxime michael michel mohamed nicolas olivier pascal patrice patrick paul peter philippe pierre raphael remi remy rene robert roland romain sebastien serge simon stephane sylvain thierry thomas vincent xavier yann yannick yves',
)
const FEMININE = set(
  'agathe agnes alice amelie anne audrey aurelie beatrice brigitte camille carole caroline catherine cecile celine chantal charlotte christelle christine claire claudine corinne delphine elisabeth elise emilie emma fabienne fleur florence francoise genevieve helene isabelle jeanne josiane julie karine laetitia laure laurence lea lucie marie marine marion martine mathilde maud melanie michele monique muriel nadege nadia nathalie nicole odile patricia pauline sandrine sarah segolene sophie stephanie sylvie valerie veronique virginie',
)

/** Gender of a first name, `'?'` when it has none of its own; null for a word that is no known first name. */
export const firstName = (word: string): 'm' | 'f' | null => {
  const head = fold(word).split('-')[0] ?? ''
  return MASCULINE.has(head) ? 'm' : FEMININE.has(head) ? 'f' : null
}

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

/** Nouns that only people are; feminine forms by rule. */
const PERSONS_ONLY = set(
  'president pdg dg drh dsi daf ceo ministre secretaire delegue patron chef maire depute senateur prefet commissaire porte-parole avocat charge expert juge elu cadre magistrat responsable directeur conseiller fondateur dirigeant gerant economiste analyste ingenieur administrateur mandataire professeur chercheur consultant procureur substitut syndicaliste representant ambassadeur coordinateur coordonnateur entrepreneur adjoint salarie ouvrier technicien gouverneur rapporteur liquidateur mediateur tresorier chancelier dircom notaire negociateur historien sociologue animateur adherent capitaine entraineur eleveur agriculteur viticulteur monteur soudeur',
)
/** What an apposition to a known person may also be headed by, by ending. */
const PERSON_ENDING =
  /(?:[ei]ur|[ei]use|rice|iste|logue|cien|cienne|taire|naire|ier|iere|(?:assist|milit|enseign|etudi|negoci|fabric|exploit|command|lieuten|intervien|particip|habit|trait|signat|sous-trait)ante?|^associee?|^membre|^numero|^leader|^pilote|^architecte|^general)$/
const NO_PERSON =
  /(?:^l|sect|mot|val|haut|long|chal|coul|vap|fav|ampl|err|ten|ieur|illeur|maj|min|ordinat|react|tract|compt|capt|vect|fact|larg|^p|^c)eur$|^(?:avant|durant|pendant|dernier|derniere|premier|premiere|devant|suivant|particulier|concernant|visant|cependant|maintenant|autant|instant|chantier|dossier|quartier|metier|matiere|maniere|filiere|frontiere|janvier|fevrier|cahier|papier|atelier|courrier|million.*)$/

const bare = (word: string): string => fold(word).replace(/^(?:ex|vice|co|sous|haut|super)-/, '')

/** Whether the word, singular, is a noun that only a person is: « présidente », « vice-président », « PDG ». */
export const isPersonNoun = (word: string): boolean => {
  const noun = bare(word)
  return (
    PERSONS_ONLY.has(noun) ||
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
  return PERSON_ENDING.test(noun) && !NO_PERSON.test(noun)
}
