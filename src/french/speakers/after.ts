/** Speakers after the closing mark: an incise, « selon », a colon, a signature. */
import { acts } from '../antecedents.ts'
import { latin } from '../latin.ts'
import { isFiniteVerb, phraseAt, reports } from '../speech.ts'
import type { Speaker } from '../types.ts'
import { accordingIn } from './according.ts'
import { agentAt } from './before.ts'
import { inverted, isFiniteOrParticiple } from './incise.ts'
import { opensIncise } from './opening.ts'
import { firstToken, personIn, type Site, speaker } from './site.ts'
import { according } from './source.ts'

/** « …, c'est ainsi que Paul Diot résume le jugement »: up to the name. */
const THUS =
  /^ ?(?:[,:.]|,? ?-)? ?(?:c'est |voilà |tel est )?(?:ainsi|en ces (?:termes|mots)|par ces (?:mots|termes)|comme cela|ce|avec ces mots) (?:que |qu')?(?:parle |s'exprime |réagit |résume )?/i

/** « », et Paul Diot d'énumérer les chantiers » */
const ET_DE = latin(/^ ?,? et [^.,;:«»"]{3,50} d(?:e |')\p{Ll}+(?:er|ir|re)(?!\p{L})/u)
/** « », comme le dit Paul Diot », « comme l'a reconnu le préfet » */
const AS = /^ ?,? ?(?:comme|ainsi que) (?:le |l'|les |aime à (?:le )?|(?:a|ont) pu )/

/** The speaker that the words after the closing mark name; `sure` leaves out what only the order of the words tells. */
export const after = (site: Site, sure = false): Speaker | null => {
  const { block, quote } = site
  let at = firstToken(block, quote.end)
  const thus = THUS.exec(block.norm.slice(quote.end, quote.end + 60))
  if (thus && /(?:que |qu'|parle |exprime |réagit |résume )$/.test(thus[0])) {
    const next = firstToken(block, quote.end + thus[0].length)
    return isFiniteVerb(block.tokens[next]) ? inverted(site, next, 'verb') : named(site, quote.end + thus[0].length)
  }
  const joined = ET_DE.exec(block.norm.slice(quote.end, quote.end + 90))
  if (joined) return named(site, quote.end + joined[0].indexOf('et ') + 3)
  const as = AS.exec(block.norm.slice(quote.end, quote.end + 40))
  if (as) return inverted(site, firstToken(block, quote.end + as[0].length), 'verb')
  if (block.tokens[at]?.form === ':') return named(site, block.tokens[at + 1]?.start ?? quote.end)
  // « … » (Paul Diot, CGT)
  if (block.tokens[at]?.form === '(') {
    const person = personIn(block, quote.end, quote.end + 4)
    return person ? { name: person.name, how: 'apposition' } : null
  }
  const comma = block.tokens[at]?.form === ','
  if (comma) at++
  else if (/[.]$/.test(block.norm.slice(quote.inner.start, quote.inner.end))) return signature(site) ?? presented(site)
  if (block.tokens[at]?.form === '.') return presented(site)
  const token = block.tokens[at]
  if (!token) return null
  const [cue] = accordingIn(block, token.start, token.start + 70)
  if (cue?.start === token.start) return according(site, cue.source)
  if (token.form === 'par') return agentAt(site, at, firstToken(block, quote.start))
  if (!opensIncise(block, at)) return null
  const said = !reports(block.tokens, at) && !block.tokens[at + 1]?.form.startsWith('-')
  if (said && !comma && !/[!?…]$/.test(block.norm.slice(quote.inner.start, quote.inner.end))) return null
  let verb = at
  while (verb < at + 4 && block.tokens[verb + 1] && isFiniteOrParticiple(block, verb + 1)) verb++
  const speaks = block.tokens.slice(at, verb + 3).some((_, i) => reports(block.tokens, at + i))
  const found = inverted(site, verb, 'verb')
  return sure && !speaks && !canSpeak(site, found) ? null : found
}

/** Whether a name without article is a person's, or headed by one who or what can act. */
const canSpeak = ({ text }: Site, found: Speaker | null): boolean =>
  found !== null && (acts(found.name) || text.people.some(({ name }) => name === found.name))

/** The person or phrase at an offset right after the quotation. */
const named = (site: Site, offset: number): Speaker | null => {
  const { block } = site
  const person = personIn(block, offset, offset + 5)
  const phrase = person ? null : phraseAt(block, firstToken(block, offset))
  return person ? { name: person.name, how: 'apposition' } : phrase && speaker(site, phrase, 'apposition')
}

const SAYING = latin(
  /^ ?\.? ?(?:c'est |voilà |tel(?:le)? est )?(?:l[ae] |l'|cette? |une? )(?:message|avertissement|constat|formule|phrase|mots?|maxime|confidence|aveu|cri|mise en garde|analyse|appel|promesse|remarque|sentence|réponse|boutade|consigne|credo|devise|conviction|réaction|verdict|diagnostic|crainte|conclusion|avis|argument|leitmotiv|refrain|slogan|parole|conseil|recommandation|recette|règle|trait|image|métaphore|citation|pique|coup de gueule|prière|prédiction|pronostic|regret)(?!\p{L})[^.;:]*/iu,
)

/** « … » Le message de Michel Cornil est limpide. */
const presented = (site: Site): Speaker | null => {
  const { block, quote } = site
  // « … » Signé : l'intersyndicale.
  const signed = /^ ?(?:Signé|Dixit) ?:? /.exec(block.norm.slice(quote.end, quote.end + 12))
  if (signed) return named(site, quote.end + signed[0].length)
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
