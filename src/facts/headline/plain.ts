/** Whether a sentence states what stands in it, or wants, doubts, refuses or foresees it. */
import type { TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns, tokensIn } from '../words.ts'
import { isConditional } from './polarity.ts'

const GOVERNING = family(
  'demander réclamer exiger souhaiter espérer vouloir refuser plaider presser exhorter sommer inviter préconiser recommander redouter craindre menacer promettre envisager proposer évoquer pouvoir manquer geler éviter empêcher renoncer interdire exclure viser attendre négocier suggérer solliciter rêver ambitionner tenter essayer hésiter arracher guetter militer supplier prier enjoindre rejeter contester démentir ignorer',
)
const UNSURE = nouns('hypothèse promesse menace rumeur risque vœu piste idée condition scénario espoir besoin')
const DENYING = /^(?:rien|nul|sans|ni|aucune?|jamais)$/

/** Whether nothing between the start of the sentence and the end of the core asks for it, doubts it or sets a condition. */
export function isPlain(
  block: TextBlock,
  core: readonly [number, number],
  evidence: readonly [number, number],
): boolean {
  if (isConditional(block.norm.slice(...evidence)) || /\?\s*$/.test(block.norm.slice(...evidence))) return false
  const [first, last] = tokensIn(block, { start: evidence[0], end: core[1] })
  for (let i = first; i < last; i++) {
    const token = block.tokens[i]
    if (!token || isNoun(token, UNSURE) || DENYING.test(token.form)) return false
    // « pourrait » is hedged beside the line, « pourra » would become a plain future.
    if (lemmaIn(token, GOVERNING) && !/raie?n?t$/.test(token.form)) return false
  }
  return true
}
