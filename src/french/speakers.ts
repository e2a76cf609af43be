import { latin } from './latin.ts'
import { isPersonNoun } from './names.ts'
import { firstFrom } from './offsets.ts'
import { after } from './speakers/after.ts'
import { isAskedFor } from './speakers/asked.ts'
import { before, glued, judges, relative } from './speakers/before.ts'
import { inside, topic } from './speakers/incise.ts'
import { opensIncise } from './speakers/opening.ts'
import { predicated, saysOfItself } from './speakers/predicate.ts'
import { firstToken, personIn, type Site } from './speakers/site.ts'
import { somebody } from './speakers/somebody.ts'
import { isTitle, words } from './speakers/titles.ts'
import { reports } from './speech.ts'
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
      const sentence = sentenceOf(block, quote.start)
      const count = words(block.norm.slice(quote.inner.start, quote.inner.end))
      if (count < 2) {
        decided.push({ ...quote, speaker: null, speech: false })
        continue
      }
      const explicit = stated(site, sentence, all[firstFrom(all, quote.start)])
      const sameSentence: Speaker | null =
        previous && sentence && previous.start >= sentence.start ? previous.speaker : null
      const alone = sentence ? sentence.start >= quote.start - 1 : true
      const loose = alone || !sentence ? introduced(site, previous) : glued(site, sentence)
      const found: Speaker | null =
        (explicit && (somebody(explicit, text) ?? explicit)) ??
        sameSentence ??
        somebody(loose, text) ??
        (alone || !sentence ? last && { name: last.name, how: 'inherited' } : null)
      const speech =
        !isTitle(block, quote) &&
        (count >= 4 || (explicit !== null && (close(site, count) || (count > 2 && explicit.how === 'according'))))
      const one: Quotation = { ...quote, speaker: speech ? found : null, speech }
      decided.push(one)
      if (speech && found) {
        last = found
        previous = one
      }
    }
    blocks[index] = withQuotes(block, decided)
  }
  return { ...text, blocks: headed(blocks) }
}

const withQuotes = (block: TextBlock, quotes: readonly Quotation[]): TextBlock => ({
  ...block,
  mentions: [...block.mentions.filter(({ type }) => type !== 'quote'), ...quotes].sort((a, b) => a.start - b.start),
})

/** The speaker whom the words around a quotation name. `first`: what stands of it before its incise, where one interrupts it. */
const stated = (site: Site, sentence: Sentence | undefined, first: Quotation | undefined): Speaker | null =>
  inside(site) ??
  relative(site) ??
  (first && first.end < site.quote.end ? after({ ...site, quote: first }) : null) ??
  after(site, true) ??
  (sentence ? (somebody(before(site, sentence), site.text) ?? predicated(site, sentence)) : null) ??
  after(site)

/** « Paul Diot n'en démord pas. « Le tribunal s'est trompé. » »: the person whom the sentence before speaks of, unless it was spoken itself. */
const introduced = (site: Site, previous: Quotation | null): Speaker | null => {
  const { block, quote, text, index } = site
  // A paragraph that is all quotation goes on with the person whom the one before ends on.
  const above = text.blocks[index - 1]
  if (quote.start < 3 && !previous && above && !above.mentions.some(({ type }) => type === 'quote')) {
    const opening = above.sentences.at(-1)?.start ?? 0
    const person = personIn(above, opening, opening + 4)
    if (person) return { name: person.name, how: 'inherited' }
  }
  const sentence = block.sentences.findLast(({ end }) => end <= quote.start + 1)
  if (!sentence || (previous && previous.end > sentence.start)) return null
  const opening = personIn(block, sentence.start, sentence.start + 4)
  const found: Speaker | null = opening ? { name: opening.name, how: 'inherited' } : topic(site)
  const person =
    found && (text.people.some(({ name }) => name === found.name) || isPersonNoun(/^\S+/.exec(found.name)?.[0] ?? ''))
  return person ? { name: found.name, how: 'inherited' } : null
}

/** A quotation that is a heading of its own is whose words stand below it. */
const headed = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.map((block, index) => {
    const [quote] = block.mentions.filter(mention => mention.type === 'quote')
    const { norm } = block
    if (
      !quote?.speech ||
      !(quote.start < 2 || (quote.speaker === null && RUBRIC.test(norm.slice(0, quote.start)))) ||
      /\S/.test(norm.slice(quote.end)) ||
      /[.!]$/.test(norm.slice(0, quote.inner.end))
    )
      return block
    for (const below of blocks.slice(index + 1, index + 4))
      for (const other of below.mentions)
        if (other.type === 'quote' && other.speaker && other.speaker.how !== 'inherited')
          return withQuotes(block, [{ ...quote, speaker: { name: other.speaker.name, how: 'inherited' } }])
    // The headline of an interview is whose words the standfirst announces.
    const person = index === 0 && blocks[1]?.mentions.find(mention => mention.type === 'person')
    return person && person.type === 'person'
      ? withQuotes(block, [{ ...quote, speaker: { name: person.name, how: 'inherited' } }])
      : block
  })
/** « Hydraulique : « … » » */
const RUBRIC = latin(/^\p{Lu}\p{Ll}+ ?: ?$/u)

/** Whether a verb of speech touches the marks: what two or three quoted words need to be somebody's. */
const close = (site: Site, count: number): boolean => {
  const { block, quote } = site
  const at = firstToken(block, quote.start)
  const next = firstToken(block, quote.end)
  const lead = block.tokens[at - 1]?.form
  return (
    opensIncise(block, next) ||
    (block.tokens[next]?.form === ',' && (opensIncise(block, next + 1) || block.tokens[next + 1]?.form === 'selon')) ||
    lead === ':' ||
    saysOfItself(site) ||
    (count > 2 && isAskedFor(site)) ||
    [1, 2, 3].some(back => reports(block.tokens, at - back) || (count > 2 && judges(block.tokens[at - back])))
  )
}
