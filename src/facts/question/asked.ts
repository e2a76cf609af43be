/** Questions put as questions: sentences that end in « ? ». */
import type { Sentence, Span, TextBlock } from '../../french/types.ts'

const ASKS =
  /(?<!\p{L})(?:qui|que|quoi|quels?|quelles?|où|quand|comment|combien|lesquels|lequel|laquelle|quid|ou|après|est-ce|encore)(?!\p{L})|-t-(?:ils?|elles?|on)|\p{L}-(?:ils?|elles?|on|ce)(?!\p{L})/iu
const RHETORIC = /(?<!\p{L})(?:pourquoi|vous|votre|vos|n'est-ce pas)(?!\p{L})/iu
const ANSWER =
  /^[«" ]*(?:oui|non|si(?! )|pas (?!encore)|sans doute|évidemment|evidemment|assurément|bien sûr|parce que|réponse|la réponse est|tout simplement|certainement|peut-être|absolument|au contraire)(?!\p{L})/iu

const PRECISE = /(?<!\p{L})(?:quels?|quelles?|lesquels|lequel|laquelle|quand|combien|comment|où)(?!\p{L})|-t-/iu

/** « …, mais qui paiera ?", lance le maire »: a question that its speaker's verb follows. */
const QUOTED = /(^|[«";:.?!,] ?(?:mais |et |or )?)([^«";:.?!]{9,160}\?)(?= ?["»][ ,]*\p{Ll})/u
/** Of what is to come: other questions of a speaker are mostly asked for effect. */
const AHEAD =
  /(?<!\p{L})(?:qui|qu[e']|quels?|quelles?|lesquels|lequel|laquelle|quand|combien|comment|où)(?!\p{L}).*\p{L}r(?:a|ai|ons|ont|ait|aient)(?!\p{L})|(?<!\p{L})quid(?!\p{L})/iu

/** Span of the question that a sentence asks, or null: rhetorical, addressed to the reader, or answered by the next sentence. */
export function asked(block: TextBlock, number: number, heading: boolean): Span | null {
  const sentence = block.sentences[number] as Sentence
  const words = block.norm.slice(sentence.start, sentence.end)
  const mark = words.lastIndexOf('?')
  const quoted = heading || mark < 0 ? null : QUOTED.exec(words)
  if (quoted) {
    const start = sentence.start + quoted.index + quoted[1]!.length
    return AHEAD.test(quoted[2]!) && !RHETORIC.test(quoted[2]!) ? { start, end: start + quoted[2]!.length } : null
  }
  if (mark < 9 || words.length - mark > 4) return null
  const question = words.slice(0, mark + 1)
  // Four words ask little: « Qui dit mieux ? »
  if (!heading && mark < 18 && !PRECISE.test(question)) return null
  if (!ASKS.test(question) || RHETORIC.test(question)) return null
  const next = block.sentences[number + 1]
  if (next && ANSWER.test(block.norm.slice(next.start, next.end))) return null
  return { start: sentence.start, end: sentence.start + mark + 1 }
}
