/** Words that are asked for: « appelle l'Etat à « cesser de tergiverser » », « demande au préfet de « … » ». */
import { isInfinitive } from '../speech.ts'
import type { Token } from '../types.ts'
import { firstToken, type Site } from './site.ts'
import { ASKING } from './verbs.ts'

/** Tokens from a verb of asking to the words that it asks for. */
export const ASKED_NEAR = 9
/** « appelle l'Etat à « cesser de tergiverser » », « demande au préfet de « … » »: whether the verb at token `i` asks for the quoted infinitive. */
export const asks = ({ block, quote }: Site, i: number): boolean => {
  const { tokens } = block
  const mark = firstToken(block, quote.start)
  if (!/^(?:à|de|d')$/.test(tokens[mark - 1]?.form ?? '') || !isInfinitive(tokens[mark + 1] as Token)) return false
  return tokens[i]!.verbs.some(({ lemma, tense }) => ASKING.has(lemma) && tense !== 'infinitive')
}
/** Whether somebody asks for the quoted infinitive right before the quotation. */
export const isAskedFor = (site: Site): boolean => {
  const mark = firstToken(site.block, site.quote.start)
  for (let i = mark - 2; i >= 0 && i >= mark - ASKED_NEAR; i--) {
    if (/^[.;:]$/.test(site.block.tokens[i]!.form)) return false
    if (asks(site, i)) return true
  }
  return false
}
