/** What a heading or a sentence sets up before it speaks of it: « Remise carburant : … », « Côté avances, … ». */
import type { Sentence, TextBlock } from '../../french/types.ts'
import { NONE, type Thing } from './antecedent.ts'
import { phraseFrom } from './phrase.ts'

/** « Côté avances, », « Prime à la casse : », « Le bonus vélo, c'est » */
const TOPIC =
  /^(?:(?:côté|pour|quant aux?|quant à|au sujet d[eu]|s'agissant d[eu]s?) (?:les? |la |l')?([^:,;.]{3,70}), ?|(?:les? |la |l')?([^:,;.]{3,70}?)(?: ?:|, (?=c'|ce |encore |aucun|pas |plus |(?:le |la |l'|une? )?$)))/i

/** The topic of a sentence that ends before an offset of the block, or nothing. */
export function topicBefore(block: TextBlock, offset: number, sentence: Sentence): Thing {
  const before = block.norm.slice(sentence.start, offset)
  const match = TOPIC.exec(before)
  const topic = match?.[1] ?? match?.[2]
  if (!match || !topic) return NONE
  const start = sentence.start + match[0].indexOf(topic)
  return phraseFrom(block, start, start + topic.length)
}
