/** Who does what a verb before a quotation says, where that is not the nearest phrase. */
import { canAct } from '../groups.ts'
import { finiteness } from '../predicates.ts'
import { subjectBefore } from '../speech.ts'
import { subjectOf } from '../subject.ts'
import type { Span, TextBlock } from '../types.ts'
import { firstToken } from './site.ts'

const CLITIC = /^(?:se|s'|ne|n'|lui|leur|y|en|l[ae]|l'|les)$/

/** The subject of the verb at token `i`: after « qui » what it takes up (« au préfet, qui se dit « … » »), for « que l'on dise » whoever wants that said. */
export const whoDoes = (block: TextBlock, i: number, first: number): Span | null => {
  const { tokens, norm } = block
  const qui = [1, 2, 3].find(back => tokens[i - back]?.form === 'qui')
  if (qui && tokens.slice(i - qui + 1, i).every(({ form }) => CLITIC.test(form))) {
    const taken = ledBefore(block, i - qui) ?? subjectOf(block, i)
    if (taken) return taken
  }
  const subject = subjectBefore(block, i, first)
  if (!subject || !/^(?:l')?on$/i.test(norm.slice(subject.start, subject.end))) return subject
  const on = firstToken(block, subject.start)
  const que = tokens[on - 1]?.form === "l'" ? on - 2 : on - 1
  const wants = /^qu[e']$/.test(tokens[que]?.form ?? '') && (tokens[que - 1]?.verbs.length ?? 0) > 0
  return (wants && subjectBefore(block, que - 1, first)) || subject
}

/** « renvoie au préfet | , qui », « parle au directeur de l'usine | , qui »: whoever a contracted preposition leads to right before « qui » at token `qui`. */
const ledBefore = ({ tokens }: TextBlock, qui: number): Span | null => {
  const last = tokens[qui - 1]?.form === ',' ? qui - 2 : qui - 1
  for (let k = last - 1; k > last - 8 && tokens[k]?.kind === 'word' && finiteness(tokens, k) < 2; k--) {
    const noun = tokens[k + 1]!
    if (/^(?:aux?|du|des)$/.test(tokens[k]!.form) && canAct(noun.form))
      return { start: noun.start, end: tokens[last]!.end }
  }
  return null
}
