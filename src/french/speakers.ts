import { firstFrom } from './offsets.ts'
import { after } from './speakers/after.ts'
import { before, glued } from './speakers/before.ts'
import { inside } from './speakers/incise.ts'
import { firstToken, type Site } from './speakers/site.ts'
import { isTitle, words } from './speakers/titles.ts'
import { opensIncise, reports } from './speech.ts'
import type { AnalysedText, Quotation, Sentence, Speaker, TextBlock } from './types.ts'

const sentenceOf = ({ sentences }: TextBlock, offset: number): Sentence | undefined => {
  const sentence = sentences[firstFrom(sentences, offset + 1) - 1]
  return sentence && offset < sentence.end ? sentence : undefined
}

/** Quotations that an incise between two pairs of marks interrupts are one: « A », dit X, « B ». */
const joined = (block: TextBlock, quotes: readonly Quotation[]): Quotation[] =>
  quotes.reduce<Quotation[]>((list, quote) => {
    const last = list.at(-1)
    const between = last && block.norm.slice(last.end, quote.start)
    const at = last ? firstToken(block, last.end) : 0
    if (last && between && /^ ?,[^.;:!?«»"()]{5,90}, ?$/.test(between) && opensIncise(block, at + 1))
      list[list.length - 1] = { ...last, end: quote.end, inner: { start: last.inner.start, end: quote.inner.end } }
    else list.push(quote)
    return list
  }, [])

/** The same text with a speaker for each quotation, interrupted quotations joined, and `speech` decided. */
export const giveSpeakers = (text: AnalysedText): AnalysedText => {
  const blocks = [...text.blocks]
  let last: Speaker | null = null
  for (const [index, block] of blocks.entries()) {
    const all = block.mentions.filter((mention): mention is Quotation => mention.type === 'quote')
    if (all.length === 0) continue
    let previous: Quotation | null = null
    const decided: Quotation[] = []
    for (const quote of joined(block, all)) {
      const site: Site = { text, block, index, quote }
      const interrupted = all[firstFrom(all, quote.start)]
      const sentence = sentenceOf(block, quote.start)
      const count = words(block.norm.slice(quote.inner.start, quote.inner.end))
      if (count < 2) {
        decided.push({ ...quote, speaker: null, speech: false })
        continue
      }
      const explicit: Speaker | null =
        inside(site) ??
        (interrupted && interrupted.end < quote.end ? after({ ...site, quote: interrupted }) : null) ??
        after(site) ??
        (sentence ? before(site, sentence) : null)
      const sameSentence: Speaker | null =
        previous && sentence && previous.start >= sentence.start ? previous.speaker : null
      const alone = sentence ? sentence.start >= quote.start - 1 : true
      const found: Speaker | null =
        explicit ??
        sameSentence ??
        (alone || !sentence ? last && { name: last.name, how: 'inherited' } : glued(site, sentence))
      const speech = !isTitle(block, quote) && (count >= 4 || (explicit !== null && close(site)))
      const one: Quotation = { ...quote, speaker: speech ? found : null, speech }
      decided.push(one)
      if (speech && found) {
        last = found
        previous = one
      }
    }
    blocks[index] = {
      ...block,
      mentions: [...block.mentions.filter(({ type }) => type !== 'quote'), ...decided].sort(
        (a, b) => a.start - b.start,
      ),
    }
  }
  return { ...text, blocks }
}

/** Whether a verb of speech touches the marks: what two or three quoted words need to be somebody's. */
const close = ({ block, quote }: Site): boolean => {
  const at = firstToken(block, quote.start)
  const next = firstToken(block, quote.end)
  const lead = block.tokens[at - 1]?.form
  return (
    opensIncise(block, next) ||
    (block.tokens[next]?.form === ',' && (opensIncise(block, next + 1) || block.tokens[next + 1]?.form === 'selon')) ||
    lead === ':' ||
    [1, 2, 3].some(back => reports(block.tokens, at - back))
  )
}
