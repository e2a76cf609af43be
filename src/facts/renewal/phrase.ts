/** The thing that a noun phrase or pronoun names. */
import { resolve } from '../../french/coreference.ts'
import { nounPhraseAfter } from '../../french/phrases.ts'
import type { AnalysedText, Span, TextBlock } from '../../french/types.ts'
import { withoutLooseEnd } from '../loose.ts'
import { tokensIn } from '../words.ts'
import { ARTICLE, bare, lastScheme, NONE, setUp, type Thing } from './antecedent.ts'
import { classOf } from './class.ts'

const PRONOUNS: ReadonlySet<string> = new Set([
  ..."il ils elle elles le la les l' celui celle ceux celles celui-ci celle-ci qui que leur leurs son sa ses l'un l'une l'autre ça cela quant".split(
    ' ',
  ),
  ...'ce dernier|cette dernière|le premier|la première|le dernier|la dernière|le second|la seconde'.split('|'),
])
const isPronoun = (phrase: string): boolean => PRONOUNS.has(phrase.toLowerCase())

/** A name without the dates and loose words that its phrase ran into: « commandes jusqu'à fin mars ». */
function trimmed(block: TextBlock, span: Span, name: string): string {
  const time = block.mentions.find(
    m => (m.type === 'date' || m.type === 'duration') && m.start > span.start + 3 && m.start < span.end,
  )
  const words = time ? name.split(block.text.slice(time.start, time.end))[0] : name
  return withoutLooseEnd(words ?? name)
}

/** The thing of a noun phrase or pronoun. */
export function thingAt(text: AnalysedText, index: number, span: Span | null): Thing {
  const block = text.blocks[index]
  if (!block || !span || span.end <= span.start) return NONE
  const phrase = block.norm.slice(span.start, span.end)
  const kind = classOf(block, span)
  const head = /^(?:celui|celle|ceux|celles)(?= )/i.exec(phrase)?.[0]
  if (head) {
    const { name } = lastScheme(text, index, span.start, head)
    return name
      ? { name: `${name.split(' ')[0]}${block.text.slice(span.start + head.length, span.end)}`, kind: 'scheme' }
      : // « prolonge celui du Midi »
        { name: null, kind: 'other' }
  }
  // Whoever « on » is, it is somebody.
  if (/^on$/i.test(phrase)) return { name: null, kind: 'other' }
  if (!isPronoun(phrase)) {
    const name = trimmed(block, span, resolve(text, index, span))
    const own = /^(?:clap de fin|échéance|terme)$/i.test(name) ? lastScheme(text, index, span.start, 'le').name : null
    return { name: own ?? name, kind }
  }
  const own = setUp(block, span)
  if (own) return { name: bare(block.text.slice(own.start, own.end)), kind: classOf(block, own) }
  const name = resolve(text, index, span)
  const place = isPronoun(name)
    ? -1
    : text.blocks.findIndex((one, i) => i > index - 4 && i <= index && one.text.includes(name))
  const source = text.blocks[place]
  if (source) {
    const start = source.text.indexOf(name)
    const found = classOf(source, { start, end: start + name.length })
    // « les ministres … Ils sont reconduits pour trois ans »: people are not extended, the schemes they spoke of are.
    const people = source.mentions.some(({ type, start: at }) => type === 'person' && at >= start && at < start + 5)
    const known = !people && found !== 'other' && found !== 'replaced'
    // « Le contrat liant l'usine à la SNCF … il court »: a name gives way to a scheme.
    if (known && found !== 'named') return { name: bare(name), kind: found }
    // « L'accord est signé. Le four a été refait. Il tournera »: what was spoken of last, when nothing that fits stands nearer.
    const nearer = known || people || !/^(?:ils?|elles?)$/i.test(phrase) ? undefined : { block: place, start }
    const scheme = lastScheme(text, index, span.start, phrase, nearer)
    return known && scheme.kind === 'none' ? { name, kind: found } : scheme
  }
  return lastScheme(text, index, span.start, phrase)
}

/** The noun phrase that starts at an offset, its article apart: up to a mark, a verb or `end`. */
export function phraseFrom(block: TextBlock, from: number, end: number): Thing {
  const [first, last] = tokensIn(block, { start: from, end })
  const opening = block.tokens[first]
  if (!opening) return NONE
  const found = first > 0 ? nounPhraseAfter(block, first - 1) : null
  const inside = found && found.start <= opening.end ? found : null
  const mark = /^[«"]? ?[^,;.:»"(]*/.exec(block.norm.slice(from, end))?.[0] ?? ''
  const span = inside ?? { start: from, end: from + mark.length }
  const start = Math.max(from, span.start)
  const name = block.text.slice(start, Math.max(start, span.end)).trim().replace(/^« ?/, '').replace(ARTICLE, '')
  return last > first && name.length > 1 ? { name, kind: classOf(block, { start, end: span.end }) } : NONE
}
