/** Speakers after the closing mark: an incise, « selon », a colon, a signature. */
import { latin } from '../latin.ts'
import { opensIncise, phraseAt, reports } from '../speech.ts'
import type { Speaker } from '../types.ts'
import { inverted, isFiniteOrParticiple } from './incise.ts'
import { firstToken, personIn, type Site, speaker } from './site.ts'

/** The speaker that the words after the closing mark name. */
export const after = (site: Site): Speaker | null => {
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

const SAYING = latin(
  /^ ?\.? ?(?:l[ae] |l'|cette? |un )(?:message|avertissement|constat|formule|phrase|mots?|maxime|confidence|aveu|cri|mise en garde|analyse|appel|promesse|remarque|sentence|réponse|boutade|consigne)(?!\p{L})[^.;:]*/iu,
)

/** « … » Le message de Michel Cornil est limpide. */
const presented = ({ block, quote }: Site): Speaker | null => {
  // Nobody named: the pattern, dear to compile, need not be asked.
  const saying =
    personIn(block, quote.end, quote.end + 160) && SAYING.exec(block.norm.slice(quote.end, quote.end + 160))
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
