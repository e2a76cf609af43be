/** Funds measured by what they were: « moins d'argent », « sur le même pied qu'en 2021 », « perdent un cinquième de leur volume ». */
import type { Sentence, Token } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isChangingPurse, isPurse } from './words.ts'

const word = (token: Token | undefined) => token?.form ?? ''
const MONEY = /^(?:argent|crédits|subventions|aides|fonds|moyens|financements|dotations|sous|budgets?|cash)$/
const LEVEL = /^(?:pied|niveau|étiage|montant|plancher|palier)$/
const BEFORE = /^(?:qu'|que|d'avant|l'an|celui|précédent|(?:19|20)\d\d|l'année|l'exercice|dernier)/
const SIZE = /^(?:volume|montant|valeur|taille|poids|mise)$/
const LOSING = family('perdre gagner reprendre laisser abandonner')

/** « moins de moyens de transport », « plus de fonds que de surface »: these are money only where they stand alone. */
const loose = (tokens: readonly Token[], i: number): boolean =>
  /^(?:moyens|fonds|sous)$/.test(word(tokens[i])) && /^(?:de|d'|que|qu')$/.test(word(tokens[i + 1]))

/** Whether a purse stands before token `i` in its clause and nothing else governs it. */
function purseBefore(tokens: readonly Token[], { first }: Sentence, i: number): boolean {
  for (let j = i - 1; j >= first && j > i - 12 && !/^[;:.]$/.test(word(tokens[j])); j--)
    if (isPurse(tokens[j]) && !/^(?:par|pour|en|sans)$/.test(word(tokens[j - 1]))) return true
  return false
}

/** The last token of « qu'en 2021 », « que l'an dernier », from its first. */
function pastThan(tokens: readonly Token[], i: number): number {
  if (!/^qu[e']$/.test(word(tokens[i]))) return i
  let to = i + 1
  while (/^(?:en|à|aux?|l'|la|le|les|pour|lors|de|du)$/.test(word(tokens[to])) && tokens[to + 1]?.kind !== 'mark') to++
  return to
}

/** First and last token of what is measured at token `i`, or null. */
export function measured(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
  aboutMoney: () => boolean,
): [number, number] | null {
  const form = word(tokens[i])
  // « moins d'argent », « davantage de crédits »: « plus d'argent que prévu » too.
  if (
    /^(?:moins|plus|davantage|autant)$/.test(form) &&
    /^d[e']$/.test(word(tokens[i + 1])) &&
    MONEY.test(word(tokens[i + 2]))
  )
    return /^(?:non|ne|n'|de|d')$/.test(word(tokens[i - 1])) || loose(tokens, i + 2) ? null : [i, i + 2]
  if (form === 'même' && LEVEL.test(word(tokens[i + 1])) && BEFORE.test(word(tokens[i + 2])))
    return purseBefore(tokens, sentence, i) ? [i, pastThan(tokens, i + 2)] : null
  // « reste à son niveau de 2015 »
  if (LEVEL.test(form) && /^(?:son|leur)$/.test(word(tokens[i - 1])) && /^d[eu']$/.test(word(tokens[i + 1])))
    return BEFORE.test(word(tokens[i + 2])) && purseBefore(tokens, sentence, i) ? [i - 1, i + 2] : null
  // « reconduit à l'euro près »
  if (form === 'près' && /^(?:euro|centime|sou)$/.test(word(tokens[i - 1])) && word(tokens[i - 3]) === 'à')
    return purseBefore(tokens, sentence, i) ? [i - 3, i] : null
  // « perdent un cinquième de leur volume »
  if (SIZE.test(form) && /^(?:son|sa|leur)$/.test(word(tokens[i - 1])) && word(tokens[i - 2]) === 'de') {
    const verb = [4, 5, 6].find(back => lemmaIn(tokens[i - back], LOSING))
    return verb && aboutMoney() && subject(tokens, sentence, i - verb) ? [i - verb, i] : null
  }
  return null
}

/** « Les crédits … ; ceux des projets, logés dans France 2030, perdent »: a purse or what stands for one. */
function subject(tokens: readonly Token[], { first }: Sentence, verb: number): boolean {
  for (let j = verb - 1; j >= first && j > verb - 24; j--) {
    if (isChangingPurse(tokens[j])) return true
    if (/^[;:]$/.test(word(tokens[j]))) return /^(?:ceux|celles|celui|celle)$/.test(word(tokens[j + 1]))
  }
  return false
}
