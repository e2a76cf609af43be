import { resolve } from './coreference.ts'
import { isUpper, latin } from './latin.ts'
import { ahead, covering, firstFrom } from './offsets.ts'
import { finiteness } from './predicates.ts'
import { isFiniteVerb, opensIncise, phraseAt, reports, subjectBefore, whereOn } from './speech.ts'
import type {
  AnalysedText,
  Mention,
  PersonMention,
  Quotation,
  Sentence,
  Span,
  Speaker,
  SpeakerSource,
  TextBlock,
} from './types.ts'

/** Nouns and participles before a title, a nickname, the name of a plan. */
const TITLED = latin(
  /(?:intitul|surnomm|baptis|appel|dénomm|nomm|labellis|estampill)\p{L}*(?: comme)? $|(?<!\p{L})(?:dite|dits|plan|programme|dispositif|volet|projet|projets|label|exposition|spectacle|album|roman|émission|série|colloque|guide|campagne|revue|livre|film|rapport|loi|opération|marque|gamme|mission|slogan|concept|type|les|des|aux|le|la) $/iu,
)
const ACCORDING = latin(/(?<!\p{L})(?:selon|d'après|à en croire|dixit|pour) ?$/iu)

interface Site {
  readonly text: AnalysedText
  readonly block: TextBlock
  readonly index: number
  readonly quote: Quotation
}

const personIn = ({ mentions }: TextBlock, from: number, to: number): PersonMention | undefined => {
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.start >= to) return undefined
    if (mention.type === 'person') return mention
  }
  return undefined
}

const firstToken = ({ tokens }: TextBlock, offset: number): number => firstFrom(tokens, offset)

const speaker = (site: Site, span: Span, how: SpeakerSource): Speaker => ({
  name: resolve(site.text, site.index, span, true),
  how,
})

/** Who stands after the verb at token `verb`: « -t-il », a name or noun phrase before the next mark, « on … dans l'entourage de X ». */
const inverted = (site: Site, verb: number, how: SpeakerSource): Speaker | null => {
  const { block } = site
  const { tokens } = block
  for (let i = verb + 1; i < verb + 14; i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.form !== '-')) return null
    if (/^-?(?:t-)?on$/.test(token.form) && tokens.slice(i, i + 4).some(({ form }) => form === 'lire'))
      return written(site, i) ?? topic(site)
    if (/^-?(?:t-)?on$/.test(token.form))
      return circle(site, i) ?? { name: block.text.slice(token.start, token.end).replace(/^-(?:t-)?/, ''), how }
    if (token.form.startsWith('-') || /^cel(?:ui|le)-ci$/.test(token.form)) return speaker(site, token, how)
    const person = personIn(block, token.start, token.start + 1)
    const phrase = person ? null : phraseAt(block, i)
    const before = tokens[i - 1]?.form ?? ''
    if (person) return { name: person.name, how }
    // « assure par courriel Jürgen … », « a dit mardi sur une radio le ministre »: what a preposition governs does not speak.
    if (phrase && !/^(?:par|sur|dans|en|à|au|lors|devant|pour|chez|depuis|de|du|d')$/.test(before)) {
      const apposed = personIn(block, phrase.start, phrase.end + 3)
      const whole = apposed && apposed.start >= phrase.end && /^,? ?$/.test(block.norm.slice(phrase.end, apposed.start))
      return whole ? { name: apposed.name, how } : speaker(site, phrase, how)
    }
  }
  return null
}

/** « corrige-t-on dans l'entourage du ministre », « élude-t-on à Bercy ». */
const circle = (site: Site, on: number): Speaker | null => {
  const next = site.block.tokens[on + 1]
  if (!next || !/^(?:dans|à|au|aux|chez|du)$/.test(next.form)) return null
  const at = phraseAt(site.block, on + 2)
  return at && { name: site.block.text.slice(at.start, at.end).replace(/^(?:l['’]|les? |la )/, ''), how: 'incise' }
}

const after = (site: Site): Speaker | null => {
  const { block, quote } = site
  let at = firstToken(block, quote.end)
  if (block.tokens[at]?.form === ':') {
    const person = personIn(block, quote.end, quote.end + 6)
    const phrase = person ? null : phraseAt(block, at + 1)
    return person ? { name: person.name, how: 'apposition' } : phrase && speaker(site, phrase, 'apposition')
  }
  const comma = block.tokens[at]?.form === ','
  if (comma) at++
  else if (/[.]$/.test(block.norm.slice(quote.inner.start, quote.inner.end)) && block.tokens[at]?.form !== ',')
    return signature(site) ?? presented(site)
  if (block.tokens[at]?.form === '.') return presented(site)
  const token = block.tokens[at]
  if (!token) return null
  const according = /^(?:selon|d'après |d' après|à en croire) ?/i.exec(block.norm.slice(token.start, token.start + 14))
  if (according) {
    const next = firstToken(block, token.start + according[0].length)
    const person = personIn(block, token.start, token.start + 80)
    const phrase = phraseAt(block, next)
    if (person && (!phrase || person.whole.start <= phrase.end)) return { name: person.name, how: 'according' }
    return phrase && speaker(site, phrase, 'according')
  }
  if (!opensIncise(block, at)) return null
  if (
    !comma &&
    !/[!?…]$/.test(block.norm.slice(quote.inner.start, quote.inner.end)) &&
    !reports(block.tokens, at) &&
    !block.tokens[at + 1]?.form.startsWith('-')
  )
    return null
  let verb = at
  while (verb < at + 4 && block.tokens[verb + 1] && isFiniteOrParticiple(block, verb + 1)) verb++
  return inverted(site, verb, 'verb')
}

const isFiniteOrParticiple = (block: TextBlock, at: number): boolean => {
  const token = block.tokens[at]
  return (
    !!token &&
    !token.form.startsWith('-') &&
    !isUpper(block.norm[token.start]) &&
    !/^(?:le|la|l'|les|un|une)$/.test(token.form) &&
    token.verbs.some(({ tense }) => tense === 'past-participle' || tense === 'present' || tense === 'past')
  )
}

const SAYING = latin(
  /^ ?\.? ?(?:l[ae] |l'|cette? |un )(?:message|avertissement|constat|formule|phrase|mots?|maxime|confidence|aveu|cri|mise en garde|analyse|appel|promesse|remarque|sentence|réponse|boutade|consigne)(?!\p{L})[^.;:]*/iu,
)

/** « … » Le message de Michel Cornil est limpide. */
const presented = ({ block, quote }: Site): Speaker | null => {
  const saying = SAYING.exec(block.norm.slice(quote.end, quote.end + 160))
  const person = saying && personIn(block, quote.end, quote.end + saying[0].length)
  return person ? { name: person.name, how: 'apposition' } : null
}

/** « … » Josiane Brunel-Attia, présidente de … — at the end of a block or in the next one. */
const signature = (site: Site): Speaker | null => {
  const { block, quote, text, index } = site
  const rest = block.norm.slice(quote.end)
  const lead = /^[\s(,:-]*/.exec(rest)?.[0].length ?? 0
  const person = personIn(block, quote.end, quote.end + lead + 1)
  if (person && quote.start < 3 && block.norm.length - person.whole.end < 40)
    return { name: person.name, how: 'apposition' }
  const next = text.blocks[index + 1]
  const named = rest.trim() === '' && quote.start < 3 && next ? personIn(next, 0, 3) : undefined
  return named && next && next.norm.length < 120 && !/[.!?]$/.test(next.norm)
    ? { name: named.name, how: 'apposition' }
    : null
}

/** « …, dit X, … » within the marks. */
const inside = (site: Site): Speaker | null => {
  const { block, quote } = site
  for (let i = firstToken(block, quote.inner.start) + 1; i < block.tokens.length; i++) {
    const token = block.tokens[i]
    if (!token || token.start >= quote.inner.end) return null
    if (block.tokens[i - 1]?.form !== ',' || !opensIncise(block, i)) continue
    const next = block.tokens[i + 1]
    const named = personIn(block, token.end, token.end + 30)
    const near = named && !/[,.;:]/.test(block.norm.slice(token.end, named.start))
    const clitic = next && /^-(?:t-)?(?:il|elle|on|ils|elles)$/.test(next.form)
    if (
      !near &&
      !clitic &&
      !(reports(block.tokens, i) && phraseAt(block, i + 1)) &&
      !(isFiniteVerb(token) && reports(block.tokens, i + 1))
    )
      continue
    const found = inverted(site, isFiniteOrParticiple(block, i + 1) ? i + 1 : i, 'incise')
    if (found) return found
  }
  return null
}

const sentenceOf = (block: TextBlock, offset: number): Sentence | undefined =>
  block.sentences.find(({ start, end }) => start <= offset && offset < end)

/** Tokens before a quotation in which its speaker is looked for. */
const LOOK_BACK = 100

/** Speech verb, « selon » or colon before the quotation, in its sentence. */
const before = (site: Site, sentence: Sentence): Speaker | null => {
  const { block, quote } = site
  const lead = block.norm.slice(sentence.start, quote.start)
  if (/^[^:]{2,60} ?: ?$/.test(lead)) {
    const person = personIn(block, sentence.start, quote.start)
    if (person && person.whole.end >= quote.start - 3) return { name: person.name, how: 'apposition' }
  }
  // Nobody speaks from further off; and a text of quotation marks alone must not take for ever.
  const start = firstToken(block, quote.start)
  const first = Math.max(sentence.first, start - LOOK_BACK)
  for (let i = start - 1; i >= first; i--) {
    const token = block.tokens[i]
    if (!token) continue
    if (covering(block, token.start, /^quote/)) continue
    if (
      (/^(?:selon|après|croire|dixit)$/.test(token.form) ||
        (token.form === 'pour' && i === first && /, ?$/.test(lead))) &&
      ACCORDING.test(block.norm.slice(sentence.start, token.end))
    ) {
      const person = personIn(block, token.end, quote.start)
      const pronoun = block.tokens[i + 1]
      if (pronoun && /^(?:lui|elle|eux)$/.test(pronoun.form)) return speaker(site, pronoun, 'according')
      const phrase = phraseAt(block, i + 1)
      if (phrase && (!person || person.whole.start > phrase.end + 2)) return speaker(site, phrase, 'according')
      if (person) return { name: person.name, how: 'according' }
    }
    if (!reports(block.tokens, i)) continue
    // « …, admet le DRH, Cyril Mouret, "faute de visibilité" »: the incise stands before.
    const previous = block.tokens[i - 1]
    const clause =
      previous?.form === ',' && block.tokens.slice(first, i).some((_, k) => finiteness(block.tokens, first + k) > 0)
    if (clause && !/^(?:que|qu'|:|vouloir)$/.test(block.tokens[i + 1]?.form ?? '')) {
      const found = inverted(site, i, 'incise')
      if (found) return found
    }
    const subject = subjectBefore(block, i, first)
    const on = subject && block.norm.slice(subject.start, subject.end) === 'on' ? whereOn(block, sentence.first) : null
    if (subject) return speaker(site, on ?? subject, 'verb')
  }
  return /: ?$/.test(lead) ? glued(site, sentence) : null
}

/** Subject of the sentence in which the quotation is a part of the syntax: that of the last verb before it, else what opens the sentence. */
const glued = (site: Site, sentence: Sentence): Speaker | null => {
  const { block, quote } = site
  const last = firstToken(block, quote.start) - 1
  const first = Math.max(sentence.first, last - 40)
  for (let i = last; i > first; i--) {
    if (finiteness(block.tokens, i) === 0) continue
    const subject = subjectBefore(block, i, first)
    const place =
      subject && block.norm.slice(subject.start, subject.end) === 'on' ? whereOn(block, sentence.first) : null
    if (subject) return speaker(site, place ?? subject, 'verb')
  }
  const phrase = phraseAt(block, sentence.first)
  return phrase && phrase.end < quote.start ? speaker(site, phrase, 'verb') : null
}

/** « peut-on lire sur une banderole » */
const written = (site: Site, from: number): Speaker | null => {
  const at = ahead(site.block.tokens, from + 1, from + 4, /^(?:dans|sur)$/)
  const phrase = at < 0 ? null : phraseAt(site.block, at + 1)
  return phrase && speaker(site, phrase, 'incise')
}

/** Who the sentence before a quotation speaks of, for « peut-on y lire ». */
const topic = (site: Site): Speaker | null => {
  const { block, quote } = site
  const sentence = block.sentences.findLast(({ end }) => end <= quote.start + 1)
  for (let i = sentence?.first ?? 0; sentence && i < sentence.last; i++) {
    const subject = finiteness(block.tokens, i) > 0 && subjectBefore(block, i, sentence.first)
    if (subject) return speaker(site, subject, 'verb')
  }
  return null
}

const WORDS = latin(/\p{L}[\p{L}\p{N}-]*/gu)
const ENTITLED = latin(/(?:intitul|surnomm|baptis|livre|film|rapport|revue)\p{L}* $/u)
const words = (text: string): number => text.match(WORDS)?.length ?? 0

/** Marks around a title, a nickname or a name: no verb, and a noun or « intitulé » before. */
const isTitle = (block: TextBlock, quote: Quotation): boolean => {
  const lead = block.norm.slice(Math.max(0, quote.start - 30), quote.start)
  const text = block.norm.slice(quote.inner.start, quote.inner.end)
  const verb = block.tokens
    .slice(firstToken(block, quote.inner.start), firstToken(block, quote.inner.end))
    .some(isFiniteVerb)
  // « juge le dispositif « trop timide pour être efficace » » is no title.
  const lower = !isUpper(text) && words(text) > 3 && !/(?:les|des|aux|le|la) $/i.test(lead)
  return TITLED.test(lead) && !lower && (!verb || ENTITLED.test(lead)) && !/[.!?]$/.test(text)
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
      const interrupted = all.find(({ start }) => start === quote.start)
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
