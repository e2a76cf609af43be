/** Speakers before the opening mark: a speech verb, « selon », a colon, the subject of the sentence. */
import { latin } from '../latin.ts'
import { covering } from '../offsets.ts'
import { finiteness } from '../predicates.ts'
import { phraseAt, reports, subjectBefore, whereOn } from '../speech.ts'
import type { Sentence, Speaker } from '../types.ts'
import { inverted } from './incise.ts'
import { firstToken, personIn, type Site, speaker } from './site.ts'

const ACCORDING = latin(/(?<!\p{L})(?:selon|d'après|à en croire|dixit|pour) ?$/iu)

/** Tokens before a quotation in which its speaker is looked for. */
const LOOK_BACK = 100
/** Verbs without a subject after which the search ends. */
const TRIES = 4

/** Speech verb, « selon » or colon before the quotation, in its sentence. */
export const before = (site: Site, sentence: Sentence): Speaker | null => {
  const { block, quote } = site
  const lead = block.norm.slice(sentence.start, quote.start)
  // A pattern without a beginning would be tried at each of its characters.
  const end = lead.slice(-2)
  if (/^[^:]{2,60} ?: ?$/.test(lead)) {
    const person = personIn(block, sentence.start, quote.start)
    if (person && person.whole.end >= quote.start - 3) return { name: person.name, how: 'apposition' }
  }
  // Nobody speaks from further off; and a text of quotation marks alone must not take for ever.
  const start = firstToken(block, quote.start)
  const first = Math.max(sentence.first, start - LOOK_BACK)
  let tries = 0
  for (let i = start - 1; i >= first && tries < TRIES; i--) {
    const token = block.tokens[i]
    if (!token) continue
    if (covering(block, token.start, /^quote/)) continue
    if (
      (/^(?:selon|après|croire|dixit)$/.test(token.form) ||
        (token.form === 'pour' && i === first && /, ?$/.test(end))) &&
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
    tries++
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
  return /: ?$/.test(end) ? glued(site, sentence) : null
}

/** Subject of the sentence in which the quotation is a part of the syntax: that of the last verb before it, else what opens the sentence. */
export const glued = (site: Site, sentence: Sentence): Speaker | null => {
  const { block, quote } = site
  const last = firstToken(block, quote.start) - 1
  const first = Math.max(sentence.first, last - 40)
  let tries = 0
  for (let i = last; i > first && tries < TRIES; i--) {
    if (finiteness(block.tokens, i) === 0) continue
    tries++
    const subject = subjectBefore(block, i, first)
    const place =
      subject && block.norm.slice(subject.start, subject.end) === 'on' ? whereOn(block, sentence.first) : null
    if (subject) return speaker(site, place ?? subject, 'verb')
  }
  const phrase = phraseAt(block, sentence.first)
  return phrase && phrase.end < quote.start ? speaker(site, phrase, 'verb') : null
}
