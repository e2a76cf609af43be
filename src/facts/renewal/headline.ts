/** Nominal sentences and headings: what goes on, or ends, stands after « pour » or before a colon. */
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family } from '../words.ts'
import { classed, renewable, scheme } from './antecedent.ts'
import { HEADLINES } from './noun-families.ts'
import { phraseFrom } from './phrase.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

const TO = /^[^,;.:]{0,25}? (?:pour(?: les?| la| l')?|du|des|de la|de l'|aux?|à la|à l'|sur(?: les?| la| l')?) ?/

/** « Clap de fin pour le programme », « un nouveau bail de sept ans au fonds », « Contrats aidés : clap de fin ». */
export function headlineTrigger(block: TextBlock, i: number, sentence: Sentence): Trigger | null {
  const token = block.tokens[i] as Token
  if (OVERS.has(token.form)) return over(block, i, sentence)
  // « Bouclier tarifaire : jusqu'en juin »
  if (token.form === "jusqu'" && block.tokens[i - 1]?.form === ':') {
    const thing = topicBefore(block, token.start, sentence)
    return scheme(thing) ? { start: token.start, end: token.end, at: token, thing, outcome: 'renewed' } : null
  }
  for (const [first, rest, outcome, before] of HEADLINES) {
    const turn = token.form === first && rest.exec(block.norm.slice(token.end, sentence.end))
    if (!turn) continue
    const end = token.end + turn[0].length
    if (before && !before.test(block.norm.slice(Math.max(0, token.start - NEAR), token.start))) return null
    const to = TO.exec(block.norm.slice(end, sentence.end))
    const topic = topicBefore(block, token.start, sentence)
    const thing = classed(topic) || !to ? topic : phraseFrom(block, end + to[0].length, sentence.end)
    if (!classed(thing) && !(outcome === '+' && renewable(thing))) return null
    return { start: token.start, end, at: token, thing, outcome: outcome === '+' ? 'renewed' : 'ended' }
  }
  return null
}

/** UTF-16 units before a turn in which a word that it needs stands. */
const NEAR = 12

const OVERS = family('fini finie finis finies terminé terminée terminés terminées plié réglé reparti feu exit')
const OVER = /(?:^|[ ,:])c'(?:en )?est (?:bel et bien |bientôt |désormais |maintenant |quasiment )?$/i
const FOR = /^ (?:pour|d[eu]s?|avec)(?: les?| la| l'|) ?/

/** « Prime à l'embauche : c'est fini », « C'en est fini du tarif vert », « Fini, les chèques ! » */
function over(block: TextBlock, i: number, sentence: Sentence): Trigger | null {
  const token = block.tokens[i] as Token
  const before = block.tokens.slice(Math.max(sentence.first, i - 4), i)
  const said = before.some(({ form }) => form === 'est') && OVER.exec(block.norm.slice(sentence.start, token.start))
  const after = block.norm.slice(token.end, sentence.end)
  const to = said ? FOR.exec(after) : i === sentence.first ? /^,? (?:les? |la |l')/.exec(after) : null
  if (!said && !to) return null
  const start = said ? sentence.start + said.index + (/^[ ,:]/.test(said[0]) ? 1 : 0) : token.start
  const thing = to ? phraseFrom(block, token.end + to[0].length, sentence.end) : topicBefore(block, start + 2, sentence)
  const outcome = token.form === 'reparti' ? 'renewed' : 'ended'
  return classed(thing) ? { start, end: token.end, at: token, thing, outcome } : null
}
