/** « Elle devra informer les syndicats » → « L'entreprise devra informer les syndicats »: a predicate of the article under the name of its subject. */
import { isFiniteVerb } from '../../french/speech.ts'
import { subjectOf } from '../../french/subject.ts'
import type { TextBlock } from '../../french/types.ts'
import { predicateStart, tokenFrom } from '../words.ts'
import { determined, isPlural, to } from './determined.ts'

const CLITIC = /^(?:ne|n'|se|s'|y|en|lui|leur|le|la|les|l')$/
const PRONOUN = /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci)$/i

/** Whether a name can stand for the pronoun: number, and gender where its article tells. */
function agrees(pronoun: string, name: string): boolean {
  if (/s(?:-ci)?$|^ceux/i.test(pronoun) !== isPlural(name)) return false
  return (
    !(/^(?:le|un) /.test(name) && /^(?:elle|celle)/i.test(pronoun)) &&
    !(/^(?:la|une) /.test(name) && /^(?:il|celui)/i.test(pronoun))
  )
}

/**
 * `name` and the words of the article from the predicate of token `verb` to `end`. Null where its subject is somebody else or
 * nobody (« on », « qui »), and where the name has neither an article nor a capital.
 *
 * @param told whom a dative pronoun stands for: « leur demande » → « demande à ses fournisseurs ».
 */
export function restated(
  block: TextBlock,
  verb: number,
  { name, end, told }: { readonly name: string; readonly end: number; readonly told?: string | null },
): string | null {
  const { tokens, text } = block
  const span = subjectOf(block, verb)
  if (!span) return null
  const subject = text.slice(span.start, span.end)
  const full = PRONOUN.test(subject) ? determined(name, text) : subject
  if (PRONOUN.test(subject) ? !agrees(subject, full) : !subject.includes(name)) return null
  if (full === name && !/^\p{Lu}/u.test(full)) return null
  let first = tokenFrom(block, predicateStart(block, verb))
  let dative = false
  while (CLITIC.test(tokens[first - 1]?.form ?? '')) {
    first--
    dative ||= /^(?:lui|leur)$/.test(tokens[first]!.form)
  }
  const start = tokens[first]!.start
  // « a dévoilé un plan et réclamé des embauches »: the participle has left its auxiliary behind.
  if (!tokens.slice(first, verb + 1).some(isFiniteVerb) || block.text[span.start - 1] === '(') return null
  if (start < span.end) return null
  // « Il lui est enjoint de consigner »: it is nobody's predicate.
  if (told === null && dative) return null
  if (!dative || !told) return `${full} ${text.slice(start, end)}`
  const past = tokens[verb]!.end
  const predicate = text.slice(start, past).replace(/(?<!\p{L})(?:lui|leur) /iu, '')
  return `${full} ${predicate} ${to(determined(told, text))}${text.slice(past, end)}`
}
