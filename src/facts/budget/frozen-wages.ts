/** Wages that are held where they are: « Les salaires sont gelés », « l'accord bloque les rémunérations ». */
import { isAdverb } from '../../french/predicates.ts'
import type { Sentence, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'

const WAGES = nouns('salaire rémunération paie paye smic')
const FREEZING = family('geler dégeler bloquer débloquer plafonner raboter rogner')
const DETERMINER = /^(?:l[ea]s?|l'|ses|leurs?|sa|son|nos)$/

const word = (token: Token | undefined) => token?.form ?? ''
const isWage = (tokens: readonly Token[], i: number): boolean =>
  isNoun(tokens[i], WAGES) && DETERMINER.test(word(tokens[i - 1]))

/** Nearest token before `i` that is no adverb. */
function before(tokens: readonly Token[], i: number): number {
  let at = i - 1
  while (isAdverb(tokens[at]) || /^(?:été|pas|plus)$/.test(word(tokens[at]))) at--
  return at
}

/** First and last token of what the verb at `i` says of wages; null for an infinitive, or a participle without its auxiliary. */
export function frozenWages(tokens: readonly Token[], { first, last }: Sentence, i: number): [number, number] | null {
  if (!lemmaIn(tokens[i], FREEZING) || tokens[i]!.verbs.every(({ tense }) => tense === 'infinitive')) return null
  const participle = tokens[i]!.verbs.every(({ tense }) => tense === 'past-participle')
  const auxiliary = before(tokens, i)
  const passive = isVerb(tokens[auxiliary], 'être') || tokens.slice(auxiliary, i).some(t => t.form === 'été')
  if (participle && passive) {
    // « Les salaires des cadres ont été gelés »
    for (let at = auxiliary - 1; at > first && at > auxiliary - 7 && tokens[at]!.kind === 'word'; at--)
      if (isWage(tokens, at)) return [at - 1, i]
    return null
  }
  if (participle && !isVerb(tokens[auxiliary], 'avoir')) return null
  const object = [i + 2, i + 3].find(at => at < last && isWage(tokens, at))
  return object === undefined || tokens[i + 1]!.kind === 'mark' ? null : [i, object]
}
