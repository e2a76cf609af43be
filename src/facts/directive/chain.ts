/** A pronoun in the sentence before that speaks of the same one: « Il a signé hier. L'Etat lui impose de … ». */
import { finiteness } from '../../french/predicates.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'

/** « Il faut », « Il y a », « Il s'agit », « Il est question »: nobody is meant. */
const IMPERSONAL =
  /^(?:faut|faudra|faudrait|fallait|y|s'|n'y|reste|restait|suffit|convient|est|sera|semble|paraît|pleut)$/
/** Subjects that a clitic of one, or of several, goes on with. */
const ONE = /^(?:il|elle)$/
const SEVERAL = /^(?:ils|elles)$/

/** « Quant à mon successeur, il n'est pas désigné »: token of the pronoun that opens a sentence, or follows its topic. */
const subjectAt = (tokens: readonly Token[], first: number, last: number): number => {
  if (tokens[first]!.form !== 'quant') return first
  let comma = first
  while (comma < last && tokens[comma]!.form !== ',') comma++
  return comma + 1
}

/** The clitic « les » or « leur » before the verb of a sentence: « Le préfet les recevra mardi ». */
const cliticAt = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = first + 1; i < last - 1; i++)
    if (/^(?:les|leur)$/.test(tokens[i]!.form) && finiteness(tokens, i + 1) > 0 && tokens[i - 1]!.kind === 'word')
      return i
  return -1
}

/** The pronoun of the sentence before that a clitic at `span` goes on with, null when it has none. */
export const earlierPronoun = (block: TextBlock, span: Span, clitic: string): Span | null => {
  const { tokens, sentences } = block
  const here = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end)
  const before = sentences[here - 1]
  if (!before) return null
  const several = /^(?:les|leur|eux)$/.test(clitic)
  const at = subjectAt(tokens, before.first, before.last)
  const subject = (several ? SEVERAL : ONE).test(tokens[at]?.form ?? '') ? at : -1
  const topic = at > before.first
  if (subject >= 0 && (topic || several || !IMPERSONAL.test(tokens[subject + 1]?.form ?? ''))) return tokens[subject]!
  const same = several ? cliticAt(tokens, before.first, before.last) : -1
  return same < 0 ? null : tokens[same]!
}
