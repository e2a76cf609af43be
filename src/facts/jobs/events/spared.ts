/** Sites that are spared by chance, not by decision: « l'incendie a épargné l'usine », « épargnée par la grève ». */
import { isNoun, nouns } from '../../words.ts'
import type { Reading } from './reading.ts'

const CALAMITY = nouns(
  'incendie feu flamme inondation crue eau tempête ouragan cyclone tornade orage grêle gel séisme tremblement explosion accident panne coupure bombe bombardement obus guerre pillage vol cyberattaque piratage virus épidémie pandémie contamination pollution grève mouvement débrayage blocage crise récession pénurie inflation ralentissement concurrence scandale polémique rumeur épreuve usure temps',
)

/** Whether what spares somebody in the sentence, at the verb `i`, is no one's decision. */
export const isChance = ({ tokens, first, last }: Reading, i: number): boolean =>
  tokens.slice(Math.max(first, i - 10), Math.min(last, i + 6)).some(token => isNoun(token, CALAMITY))
