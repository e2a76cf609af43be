import { resolve } from './coreference.ts'
import { latin } from './latin.ts'
import { covering, firstFrom } from './offsets.ts'
import { accordingIn } from './speakers/according.ts'
import { opensIncise } from './speakers/opening.ts'
import { isFiniteVerb, phraseAt, reports, subjectBefore } from './speech.ts'
import type { AnalysedText, Attribution, Span, Speaker, SpeakerSource, TextBlock } from './types.ts'

/** Characters around a span in which whose words it is is looked for. */
const NEAR = 400
const NOBODY: Attribution = { reported: false, by: null }
/** « évalué à plus de 11 millions par une source proche » */
const ASSESSED = latin(
  /(?<!\p{L})(?:évalu|estim|chiffr|jug|confirm|annonc|dévoil|révél)\p{L}*[^.;:]{0,90}? par (?=(?:l[ae] |l'|une? |d[e']|\p{Lu}))/giu,
)
/** What stands between a speech verb and what is said. */
const SAID = /^(?:[^.;:«»"]{0,60}?,? )?(?:que |qu'|à |vouloir|avoir |être |: ?$)/

const phraseFrom = (block: TextBlock, offset: number): Span | null => phraseAt(block, firstFrom(block.tokens, offset))

/**
 * Whether the words at `at` stand as somebody's, and whose: inside a quotation, after a speech verb and « que », before an
 * incise (« …, a indiqué le groupe »), with « selon » or « d'après », after « estimé … par ».
 *
 * @param block index of the block; `at` is a span of its text, UTF-16 offsets.
 */
export const attributionAt = (text: AnalysedText, block: number, at: Span): Attribution => {
  const one = text.blocks[block]
  if (!one) return NOBODY
  const quote = covering(one, at.start, /^quote/)
  if (quote?.type === 'quote' && quote.speech) return { reported: true, by: quote.speaker }
  const sentence = one.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  if (!sentence) return NOBODY
  const by = (span: Span | null, how: SpeakerSource): Attribution => {
    const name: Speaker | null = span && { name: resolve(text, block, span, true), how }
    return { reported: true, by: name }
  }
  const from = Math.max(sentence.start, at.start - NEAR)
  const to = Math.min(sentence.end, at.end + NEAR)
  const said = one.norm.slice(from, to)
  for (const { source } of accordingIn(one, from, to))
    if (!(source.start <= at.start && at.start < source.end)) return by(source, 'according')
  for (const match of said.matchAll(ASSESSED)) {
    const end = from + match.index + match[0].length
    if (from + match.index < at.end && at.start <= end && end - at.end < 60 && end >= at.end)
      return by(phraseFrom(one, end), 'verb')
  }
  for (let i = firstFrom(one.tokens, to) - 1; i > sentence.first && (one.tokens[i]?.start ?? 0) >= from; i--) {
    const token = one.tokens[i]
    if (!token || !reports(one.tokens, i)) continue
    if (covering(one, token.start, /^quote/)) continue
    if (token.end <= at.start) {
      const between = one.norm.slice(token.end, at.start)
      if (/[;]|(?:,| et) (?:mais|tandis|alors)/.test(between) || !SAID.test(between.trimStart())) continue
      return by(subjectBefore(one, i, sentence.first), 'verb')
    }
    // The incise after what is said: « …, a indiqué le groupe. »
    let verb = i
    while (verb > sentence.first && isFiniteVerb(one.tokens[verb - 1]) && one.tokens[verb - 1]?.form !== ',') verb--
    const back = one.tokens[verb - 1]?.form
    if (back !== ',' || !opensIncise(one, verb)) continue
    const next = one.tokens[i + 1]
    const span = next?.form.startsWith('-') ? next : phraseAt(one, i + 1)
    if (span) return by(span, 'incise')
  }
  return NOBODY
}
