/** Lines of rails, which nobody works at: « la ligne est sauvée, les trains rouleront ». */
import { latin } from '../../french/latin.ts'
import type { TextBlock } from '../../french/types.ts'

/** What runs on rails, and what these are of. */
const RAILWAY = latin(
  /(?<!\p{L})(?:traverses|aiguillages?|ballast|caténaires?|voies? (?:ferrées?|uniques?)|rails|gares?|cheminots?|voyageurs|omnibus|tramways?|TER|TGV|RER|(?:SNCF|RFF) Réseau|trains? (?:\p{L}+ )?(?:roul|circul|pass|s'arrêt|régiona)|desserte|autorails?|michelines?)(?!\p{L}*(?:ment|euse))/u,
)
const PRODUCES = latin(
  /^lignes? (?:pilote|robotis|automatis|d(?:e |')(?:production|fabrication|peinture|soudure|finition|\p{L}+age|\p{L}+tion))/u,
)
/** Whether « la ligne » is one of rails, where trains and tracks are spoken of: « la ligne est sauvée, les trains rouleront ». */
export const isRailway = ({ norm, tokens }: TextBlock, i: number): boolean =>
  /^lignes?$/.test(tokens[i]!.form) &&
  RAILWAY.test(norm) &&
  !PRODUCES.test(norm.slice(tokens[i]!.start, tokens[i]!.start + 40))
