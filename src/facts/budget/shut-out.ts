/** Whom a purse is closed to: « L'aide exclut les fonderies », « Celle qui lui succède exclut les brasseries ». */
import { sentenceBefore } from '../../french/clauses.ts'
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { isVerb } from '../words.ts'
import { isPurse } from './words.ts'

/** What hands out money beside purses by name, where money is spoken of. */
const SCHEME = /^(?:dispositif|guichet|programme|barème|prêt|chèque|bouclier|régime|mécanisme|plan)$/
/** What is done is ruled out; only who or what would be paid for is left out. */
const DONE = /(?:ments|tions|sions|ages|hausses|baisses|coupes|grèves|retards|recours|risques)$/

const word = (token: Token | undefined) => token?.form ?? ''

/** Whether the sentence before speaks of a purse that « Celle qui lui succède » takes up. */
function purseBefore(block: TextBlock, sentence: Sentence): boolean {
  const before = sentenceBefore(block, sentence)
  return before !== undefined && block.tokens.slice(before.first, before.last).some(isPurse)
}

/** First and last token of « exclut les fonderies » at token `i`, said of a purse; null otherwise. */
export function shutOut(
  block: TextBlock,
  sentence: Sentence,
  i: number,
  aboutMoney: () => boolean,
): [number, number] | null {
  const { tokens } = block
  const { first, last } = sentence
  const object = word(tokens[i + 2])
  if (!isVerb(tokens[i], 'exclure') || tokens[i]!.verbs.every(({ tense }) => /infinitive|participle/.test(tense)))
    return null
  if (word(tokens[i + 1]) !== 'les' || i + 2 >= last || !/[sx]$/.test(object) || DONE.test(object)) return null
  for (let at = i - 1; at >= first && at > i - 8 && tokens[at]!.kind === 'word'; at--) {
    if (/^cel(?:le|ui)$/.test(word(tokens[at]))) return purseBefore(block, sentence) ? [i, i + 2] : null
    if (!/^(?:l'|l[ea]|cet?|cette|une?|son|sa|leur)$/.test(word(tokens[at]))) continue
    const purse = isPurse(tokens[at + 1]) || (SCHEME.test(word(tokens[at + 1])) && aboutMoney())
    return purse ? [i, i + 2] : null
  }
  return null
}
