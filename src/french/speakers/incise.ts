/** Speakers named after their verb: « …, dit X », « …, a-t-il dit, … », « peut-on lire sur une banderole ». */
import { canAct } from '../groups.ts'
import { isUpper } from '../latin.ts'
import { ahead } from '../offsets.ts'
import { finiteness } from '../predicates.ts'
import { isFiniteVerb, phraseAt, reports, subjectBefore } from '../speech.ts'
import type { Speaker, SpeakerSource, TextBlock } from '../types.ts'
import { opensIncise } from './opening.ts'
import { firstToken, personIn, type Site, speaker } from './site.ts'

/** Who stands after the verb at token `verb`: « -t-il », a name or noun phrase before the next mark, « on … dans l'entourage de X ». */
export const inverted = (site: Site, verb: number, how: SpeakerSource): Speaker | null => {
  const { block } = site
  const { tokens } = block
  for (let i = verb + 1; i < verb + 14; i++) {
    const token = tokens[i]
    if (!token) return null
    // « confie, la voix nouée, la patronne »: what stands between two commas is passed over.
    if (token.form === ',' && i <= verb + 2 && i > verb) {
      const close = ahead(tokens, i + 1, i + 9, /^[,.;:!?»"]$/)
      if (tokens[close]?.form !== ',') return null
      i = close
      continue
    }
    if (token.kind === 'mark' && token.form !== '-') return null
    if (/^-?(?:t-)?on$/.test(token.form) && tokens.slice(i, i + 4).some(({ form }) => form === 'lire'))
      return written(site, i) ?? topic(site)
    if (/^-?(?:t-)?on$/.test(token.form))
      return circle(site, i) ?? { name: block.text.slice(token.start, token.end).replace(/^-(?:t-)?/, ''), how }
    if (token.form.startsWith('-') || /^cel(?:ui|le)-ci$/.test(token.form)) return speaker(site, token, how)
    // « poursuit celui qui fut maire pendant vingt ans »
    if (/^(?:celui|celle|ceux|celles)$/.test(token.form)) {
      const end = ahead(tokens, i + 1, i + 14, /^[,.;:!?»"]$/)
      const last = tokens[(end < 0 ? i + 8 : end) - 1] ?? token
      return { name: block.text.slice(token.start, last.end), how }
    }
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
  const contracted = /^(?:aux?|du)$/.test(next.form)
  const at = contracted ? phraseAt(site.block, on + 1, true) : phraseAt(site.block, on + 2)
  return (
    at && { name: site.block.text.slice(at.start, at.end).replace(/^(?:l['’]|les? |la |aux? |du )/, ''), how: 'incise' }
  )
}

/** « peut-on lire sur une banderole » */
const written = (site: Site, from: number): Speaker | null => {
  const at = ahead(site.block.tokens, from + 1, from + 4, /^(?:dans|sur)$/)
  const phrase = at < 0 ? null : phraseAt(site.block, at + 1)
  return phrase && speaker(site, phrase, 'incise')
}

/** Who the sentence before a quotation speaks of, for « peut-on y lire ». */
export const topic = (site: Site): Speaker | null => {
  const { block, quote } = site
  const sentence = block.sentences.findLast(({ end }) => end <= quote.start + 1)
  for (let i = sentence?.first ?? 0; sentence && i < sentence.last; i++) {
    const subject = finiteness(block.tokens, i) > 0 && subjectBefore(block, i, sentence.first)
    if (subject) return speaker(site, subject, 'verb')
  }
  return null
}

/** Whether the token goes on with a verb group: « a », « déclaré ». */
export const isFiniteOrParticiple = (block: TextBlock, at: number): boolean => {
  const token = block.tokens[at]
  return (
    !!token &&
    !token.form.startsWith('-') &&
    !isUpper(block.norm[token.start]) &&
    !/^(?:le|la|l'|les|un|une)$/.test(token.form) &&
    token.verbs.some(({ tense }) => tense === 'past-participle' || tense === 'present' || tense === 'past')
  )
}

/** « , tranche la directrice du site, »: a verb and somebody, between two commas or a comma and the end. */
const isTold = (block: TextBlock, verb: number): boolean => {
  const phrase = isFiniteVerb(block.tokens[verb]) ? phraseAt(block, verb + 1) : null
  const noun = block.tokens[verb + 2]?.form ?? ''
  return phrase !== null && canAct(noun) && /^ ?(?:[,.!?»"]|$)/.test(block.norm.slice(phrase.end, phrase.end + 2))
}

/** « …, dit X, … » within the marks. */
export const inside = (site: Site): Speaker | null => {
  const { block, quote } = site
  for (let i = firstToken(block, quote.inner.start) + 1; i < block.tokens.length; i++) {
    if ((block.tokens[i]?.start ?? quote.inner.end) >= quote.inner.end) return null
    if (block.tokens[i - 1]?.form !== ',' || !opensIncise(block, i)) continue
    // « L'offre, lui a répondu son concurrent, tient sur un timbre »
    while (/^(?:lui|leur|me|m'|nous|l'|y)$/.test(block.tokens[i]?.form ?? '') && isFiniteVerb(block.tokens[i + 1])) i++
    const token = block.tokens[i]!
    const next = block.tokens[i + 1]
    const named = personIn(block, token.end, token.end + 30)
    const near = named && !/[,.;:]/.test(block.norm.slice(token.end, named.start))
    const clitic = next && /^-(?:t-)?(?:il|elle|on|ils|elles)$/.test(next.form)
    if (
      !near &&
      !clitic &&
      !(
        (reports(block.tokens, i) || isTold(block, i)) &&
        (phraseAt(block, i + 1) || next?.form === 'celui' || next?.form === 'celle')
      ) &&
      !(isFiniteVerb(token) && reports(block.tokens, i + 1))
    )
      continue
    const found = inverted(site, isFiniteOrParticiple(block, i + 1) ? i + 1 : i, 'incise')
    if (found) return found
  }
  return null
}
