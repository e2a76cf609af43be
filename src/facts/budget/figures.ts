/** Figures of speech of purses: « ne remettra pas au pot », « serre les cordons de la bourse », « sort de l'assiette », « taille dans les crédits ». */
import type { Sentence, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { isChangingPurse, isPurse } from './words.ts'

/** Tokens of a figure, what it says, and whether it denies. */
export interface PurseFigure {
  readonly from: number
  readonly to: number
  readonly role: BudgetRole
}

const word = (token: Token | undefined) => token?.form ?? ''

/** What may stand between the verb of a figure and its noun. */
const SLACK =
  /^(?:pas|plus|guère|jamais|encore|aussi|désormais|donc|enfin|peu|un|bien|à|au|aux|dans|de|du|la|le|les|l'|sa|son|leur|main|nouveau|davantage|encore|régime|pain|passés?|passées?|mis|mises?)$/

/** Figures by their last word: verbs, and what must stand right before it. */
const FIGURES: ReadonlyMap<
  string,
  readonly (readonly [verbs: ReadonlySet<string>, before: RegExp, role: BudgetRole])[]
> = new Map([
  ['pot', [[family('remettre rajouter'), /^au$/, 'investment']]],
  ['poche', [[family('mettre remettre'), /^la$/, 'investment']]],
  ['portefeuille', [[family('mettre remettre'), /^au$/, 'investment']]],
  ['porte-monnaie', [[family('mettre remettre'), /^au$/, 'investment']]],
  ['tiroir-caisse', [[family('passer repasser'), /^au$/, 'investment']]],
  ['cordons', [[family('serrer desserrer resserrer délier dénouer ouvrir rouvrir'), /^les$/, 'change']]],
])
/** « la main à la poche », « les cordons de la bourse »: the words that make a figure of what may be meant of things. */
const HAND = /^(?:poche|portefeuille|porte-monnaie)$/

/** What is or is not counted in: « l'assiette », « le champ » of an aid. */
const BASES = /^(?:assiette|champ|périmètre|barème|panier|calcul|éligibilité)$/
const LEAVING = family('sortir exclure retirer rayer écarter évincer ôter disparaître échapper')
/** « le périmètre de consolidation », « le champ de la statistique » */
const OTHER_BASE = /^(?:consolidation|sécurité|statistique|vision|course|bataille|tir|protection|recherche|étude)s?$/

const CUTTING = family('tailler couper sabrer rogner trancher')
const DIET = /^(?:diète|rabot|sec|portion)$/
/** « coup de ciseaux dans les crédits », « cure d'amaigrissement pour le budget » */
const CUT_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['ciseaux', /^coups?$/],
  ['hache', /^coups?$/],
  ['pouce', /^coups?$/],
  ['canif', /^coups?$/],
  ['frein', /^coups?$/],
  ['vis', /^tours?$/],
  ['amaigrissement', /^cures?$/],
  ['austérité', /^cures?$/],
  ['minceur', /^cures?$/],
  ['froide', /^douches?$/],
])

/** The figure that ends at token `i`, or null. */
export function purseFigure(
  tokens: readonly Token[],
  sentence: Sentence,
  i: number,
  aboutMoney: () => boolean,
): PurseFigure | null {
  const form = word(tokens[i])
  for (const [verbs, before, role] of FIGURES.get(form) ?? []) {
    const verb = verbBefore(tokens, sentence, i, verbs)
    const hand = !HAND.test(form) || tokens.slice(verb + 1, i).some(token => token.form === 'main')
    if (verb < 0 || !before.test(word(tokens[i - 1])) || !hand) continue
    // « Qui remettra au pot ? »
    if (word(tokens[sentence.first]) === 'qui' && word(tokens[sentence.last - 1]) === '?') continue
    if (form !== 'cordons') return { from: verb, to: i, role }
    if (word(tokens[i + 3]) === 'bourse') return { from: verb, to: i + 3, role }
  }
  if (
    BASES.test(form) &&
    aboutMoney() &&
    !OTHER_BASE.test(word(tokens[i + 2])) &&
    !OTHER_BASE.test(word(tokens[i + 3]))
  ) {
    const verb = verbBefore(tokens, sentence, i, LEAVING)
    if (verb >= 0 && /^(?:du|l'|d'|leur|son)$/.test(word(tokens[i - 1])))
      return { from: verb, to: i, role: 'exclusion' }
  }
  // « taille dans les subventions »
  if (lemmaIn(tokens[i], CUTTING) && /^(?:dans|sur)$/.test(word(tokens[i + 1]))) return cutting(tokens, i, i + 2)
  const first = CUT_NOUNS.get(form)
  if (first) {
    const from = [1, 2, 3].find(back => first.test(word(tokens[i - back])))
    if (from && /^(?:de|dans|sur|pour|à|au|aux|du|des|contre)$/.test(word(tokens[i + 1]))) {
      const cut = cutting(tokens, i, i + 2)
      return cut && { ...cut, from: i - from }
    }
  }
  // « se désengage du financement »
  if (
    lemmaIn(tokens[i], WITHDRAWING) &&
    /^s[e']$/.test(word(tokens[i - 1])) &&
    /^(?:du|des|de)$/.test(word(tokens[i + 1]))
  )
    for (let j = i + 2; j < i + 4; j++) if (isChangingPurse(tokens[j])) return { from: i, to: j, role: 'exclusion' }
  // « rayée de la liste des dépenses éligibles »
  if (form === 'liste' && /^(?:dépenses|aides|bénéficiaires|subventions)$/.test(word(tokens[i + 2]))) {
    const verb = verbBefore(tokens, sentence, i, LEAVING)
    if (verb >= 0) return { from: verb, to: i + 2, role: 'exclusion' }
  }
  // « passe les crédits au rabot », « le budget est mis à la diète »
  if (DIET.test(form)) return diet(tokens, sentence, i)
  return nothingPaid(tokens, i)
}

/** The verb of a figure that ends at token `i`, with nothing but small words between; -1 when there is none. */
function verbBefore(tokens: readonly Token[], { first }: Sentence, i: number, verbs: ReadonlySet<string>): number {
  for (let j = i - 1; j >= first && j > i - 8; j--) {
    if (lemmaIn(tokens[j], verbs)) return j
    if (!SLACK.test(word(tokens[j]))) return -1
  }
  return -1
}

const WITHDRAWING = family('désengager retirer')

/** What is cut: the purse within three words. */
function cutting(tokens: readonly Token[], from: number, at: number): PurseFigure | null {
  for (let j = at; j < at + 3 && tokens[j] && tokens[j]!.kind !== 'mark'; j++)
    if (isChangingPurse(tokens[j])) return { from, to: j, role: 'change' }
  return null
}

function diet(tokens: readonly Token[], { first }: Sentence, i: number): PurseFigure | null {
  const to = word(tokens[i - 1])
  const sec = word(tokens[i]) === 'sec'
  if (sec ? !(to === 'à' || to === 'régime' || to === 'pain') : !/^(?:au|la)$/.test(to)) return null
  for (let j = i - 2; j >= first && j > i - 8 && !/^[,;:.]$/.test(word(tokens[j])); j--) {
    const governed = /^(?:d[eu]s?|d'|par|pour)$/.test(word(tokens[j - 1]))
    const moved =
      tokens.slice(j, i).some(token => lemmaIn(token, family('mettre passer soumettre réduire'))) ||
      (to === 'à' && sec && isVerb(tokens[i - 2], 'être'))
    if (isPurse(tokens[j]) && !governed) return moved ? { from: j, to: i, role: 'change' } : null
  }
  return null
}

const PAYING = family('débourser verser percevoir financer abonder')

/** « ne déboursera rien » */
function nothingPaid(tokens: readonly Token[], i: number): PurseFigure | null {
  if (word(tokens[i]) !== 'rien' || !lemmaIn(tokens[i - 1], PAYING)) return null
  const ne = [2, 3, 4].find(back => /^(?:ne|n')$/.test(word(tokens[i - back])))
  return ne ? { from: i - ne, to: i, role: 'exclusion' } : null
}
