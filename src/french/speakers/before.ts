/** Speakers before the opening mark: a speech verb, « selon », a colon, the subject of the sentence. */
import { acts, textOf } from '../antecedents.ts'
import { isUpper, latin } from '../latin.ts'
import { ahead, covering } from '../offsets.ts'
import { finiteness, isVerb } from '../predicates.ts'
import { phraseAt, reports, subjectBefore, whereOn } from '../speech.ts'
import type { Sentence, Speaker, Token } from '../types.ts'
import { accordingIn } from './according.ts'
import { ASKED_NEAR, asks } from './asked.ts'
import { whoDoes } from './doer.ts'
import { inverted, topic } from './incise.ts'
import { opensIncise } from './opening.ts'
import { firstToken, personIn, type Site, speaker } from './site.ts'
import { according } from './source.ts'
import { isRubric } from './titles.ts'
import { JUDGING, PRESSING } from './verbs.ts'

/** « Sur une pancarte, on lit : » */
const READ = latin(/(?<!\p{L})on (?:y )?(?:lit|lisait|peut (?:y )?lire|pouvait (?:y )?lire)(?: encore)? ?:? ?$/iu)
/** « Comme le dit », « comme l'a reconnu » */
const COMME = latin(/(?<!\p{L})comme (?:le |l'|aime à (?:le )?)(?:a |avait |ont |répète |\p{L}+ )?$/iu)
/** « Et d'ajouter : » */
const GOES_ON = latin(/^Et d(?:e |')\p{Ll}+(?:er|ir|re)(?!\p{L})/u)
/** « Et le maire d'ajouter : » */
const NARRATIVE = latin(/(?:^|[,;] )et (.{3,70}?),? d(?:e |')(?:s')?\p{L}+(?:er|ir|re)(?: [^:]{0,30})? ?: ?$/iu)

/** « une consigne que formule sans détour | Paul Diot, maire : » */
const PUT = latin(/(?<!\p{L})qu(?:e |')(?:\p{L}+ ){1,5}(?:l[ea] |l'|son |sa )?$/u)

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
  if (/^[^:]{2,200} ?: ?$/.test(lead)) {
    const person = personIn(block, sentence.start, quote.start)
    const put = lead.length < 64 || (person && PUT.test(block.norm.slice(sentence.start, person.whole.start)))
    if (put && person && person.whole.end >= quote.start - 3) return { name: person.name, how: 'apposition' }
  }
  // Nobody speaks from further off; and a text of quotation marks alone must not take for ever.
  const start = firstToken(block, quote.start)
  const first = Math.max(sentence.first, start - LOOK_BACK)
  const named = NARRATIVE.test(lead) || READ.test(lead) ? opener(site, sentence, lead) : null
  // « Et d'ajouter : » goes on with whom the sentence before spoke of.
  if (GOES_ON.test(lead)) return topic(site)
  if (named) return named
  const cues = accordingIn(block, block.tokens[first]?.start ?? sentence.start, quote.start)
  const comma = /, ?$/.test(end)
  let tries = 0
  for (let i = start - 1; i >= first && tries < TRIES; i--) {
    const token = block.tokens[i]
    if (!token) continue
    if (covering(block, token.start, /^quote/)) continue
    const cue = cues.find(({ start: from, source }) => from === token.start && source.end <= quote.start)
    if (cue) return according(site, cue.source)
    if (token.form === 'pour' && i === first) {
      // « Pour la CGT, le plan est « … » »
      const phrase = phraseAt(block, i + 1)
      const shut = phrase && block.norm[phrase.end] === ','
      const somebody = phrase && (acts(textOf(block, phrase)) || isUpper(textOf(block, phrase)))
      if (phrase && (comma || (shut && somebody))) return according(site, phrase)
    }
    const agent =
      token.form === 'par' ? (agentAt(site, i) ?? (/: ?$/.test(end) ? pressing(site, i, first) : null)) : null
    if (agent) return agent
    const asked = i >= start - ASKED_NEAR && asks(site, i)
    if (!reports(block.tokens, i) && !judges(token) && !asked) {
      const manner = comma ? mannerAt(site, i, start) : null
      if (manner) return manner
      continue
    }
    tries++
    // « Les dockers, qui attendent, appellent l'Etat à « … » »: no incise.
    const incise = asked ? null : inciseAt(site, i, first, start)
    if (incise) return incise
    // « Tout juste concède-t-il que », « Comme le dit Paul Diot, fondeur, »
    const turned = /^-(?:t-)?(?:ils?|elles?)$/.test(block.tokens[i + 1]?.form ?? '')
    if (turned || COMME.test(block.norm.slice(Math.max(sentence.start, token.start - 16), token.start))) {
      const found = inverted(site, i, 'verb')
      if (found) return found
    }
    const subject = whoDoes(block, i, first)
    const on = subject && block.norm.slice(subject.start, subject.end) === 'on' ? whereOn(block, sentence.first) : null
    if (subject) return speaker(site, on ?? subject, 'verb')
  }
  return /: ?$/.test(end) ? glued(site, sentence) : opening(site, sentence, lead)
}

/** « Jeanne Lebec garde le sourire : le feu vert est « une affaire de semaines » »: what stands after the colon is said by whom it opens with. */
const opening = ({ block, quote }: Site, sentence: Sentence, lead: string): Speaker | null => {
  const person = / : /.test(lead) ? personIn(block, sentence.start, quote.start) : null
  const opens = person && person.start <= sentence.start + 2 && lead.indexOf(' : ') > person.end - sentence.start
  return opens ? { name: person.name, how: 'verb' } : null
}

/** « parle d'un « … » », « voit dans le plan « … » »: what is called by the quoted words has no « que ». */
export const judges = (token: Token | undefined): boolean =>
  token?.verbs.some(
    ({ lemma, tense }) => JUDGING.has(lemma) && tense !== 'infinitive' && tense !== 'past-participle',
  ) ?? false

/** « …, admet le DRH, Cyril Mouret, « faute de visibilité » », « Le dossier, a confié le ministre, est « … » »: the incise stands before the quotation. */
const inciseAt = (site: Site, verb: number, first: number, quote: number): Speaker | null => {
  const { tokens } = site.block
  let group = verb
  while (
    group > first + 1 &&
    (isVerb(tokens[group - 1], 'avoir', 'être') || /^(?:s'|se|l'|le|été)$/.test(tokens[group - 1]?.form ?? ''))
  )
    group--
  if (tokens[group - 1]?.form !== ',' || /^(?:que|qu'|:|vouloir)$/.test(tokens[verb + 1]?.form ?? '')) return null
  const clause = tokens.slice(first, verb).some((_, k) => first + k < group && finiteness(tokens, first + k) > 0)
  const shut = ahead(tokens, verb + 1, quote, /^,$/) > 0
  // « Le plan, glisse un habitué, « n'est pas calé » »: nothing stands between it and the quotation.
  const told = phraseAt(site.block, verb + 1)
  const close = told !== null && /^ ?, ?$/.test(site.block.norm.slice(told.end, tokens[quote]?.start))
  return clause || close || (shut && group < verb) ? inverted(site, verb, 'incise') : null
}

/** « seuil sous lequel, gronde la présidente, « … » »: any verb, when nothing but its subject stands between it and the quotation. */
const mannerAt = (site: Site, verb: number, quote: number): Speaker | null => {
  const { tokens } = site.block
  if (tokens[verb - 1]?.form !== ',' || !opensIncise(site.block, verb)) return null
  for (let i = verb + 1; i < quote; i++) if (finiteness(tokens, i) > 0) return null
  return inverted(site, verb, 'incise')
}

/** Who the sentence is opened with: « Et Paul Diot de conclure : », « Sur une pancarte, on lit : ». */
const opener = (site: Site, { start, first }: Sentence, lead: string): Speaker | null => {
  const { block } = site
  const place = READ.test(lead) ? whereOn(block, first) : null
  if (place) return speaker(site, place, 'verb')
  const joined = NARRATIVE.exec(lead)
  if (!joined) return null
  const from = start + joined.index + joined[0].indexOf(joined[1] ?? '')
  const person = personIn(block, from, from + 2)
  const phrase = person ? null : phraseAt(block, firstToken(block, from))
  return person ? { name: person.name, how: 'verb' } : phrase && speaker(site, phrase, 'verb')
}

/** « qualifié par le préfet de « … » », « jugée « … » par le préfet »: the agent after « par », token `at`; `verb` is past the verb's last token. */
export const agentAt = (site: Site, at: number, verb = at): Speaker | null => {
  const { tokens } = site.block
  const judged = tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ verbs }) => verbs.some(({ lemma, tense }) => tense === 'past-participle' && JUDGING.has(lemma)))
  if (!judged) return null
  const token = tokens[at + 1]
  const person = token && personIn(site.block, token.start, token.start + 1)
  const phrase = person ? null : phraseAt(site.block, at + 1)
  return person ? { name: person.name, how: 'verb' } : phrase && speaker(site, phrase, 'verb')
}

/** « Bercy est prié d'accélérer par Paul Diot, maire de Tence : « … » »: who presses, named at token `par`, speaks. */
const pressing = (site: Site, par: number, first: number): Speaker | null => {
  const { block, quote } = site
  const person = personIn(block, block.tokens[par + 1]?.start ?? quote.start, (block.tokens[par + 1]?.start ?? 0) + 1)
  for (let i = par + 1; i < firstToken(block, quote.start); i++) if (finiteness(block.tokens, i) > 0) return null
  const pressed = block.tokens
    .slice(first, par)
    .some(({ verbs }) => verbs.some(({ lemma, tense }) => tense === 'past-participle' && PRESSING.has(lemma)))
  return person && pressed ? { name: person.name, how: 'verb' } : null
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
    if (!subject) continue
    // « Le texte prévoit que l'aide sera versée « … » »: the words are the text's.
    const que = firstToken(block, subject.start) - 1
    const governs = /^qu[e']$/.test(block.tokens[que]?.form ?? '') && (block.tokens[que - 1]?.verbs.length ?? 0) > 0
    const above = governs && subjectBefore(block, que - 1, first)
    return speaker(site, place ?? (above || subject), 'verb')
  }
  const phrase = phraseAt(block, sentence.first)
  return phrase && phrase.end < quote.start && !isRubric(site, phrase) ? speaker(site, phrase, 'verb') : null
}

/** « Nadia Ferhat, qui « ne croit pas aux miracles », a repris la fonderie »: the words are said of themselves by whom they follow. */
export const relative = ({ block, quote }: Site): Speaker | null => {
  const last = firstToken(block, quote.start) - 1
  if (block.tokens[last]?.form !== 'qui') return null
  const qui = block.tokens[last]!.start
  let person = personIn(block, block.tokens[Math.max(0, last - 12)]!.start, qui)
  for (let next = person; next; next = personIn(block, next.end, qui)) person = next
  return person && /^,? $/.test(block.norm.slice(person.end, qui)) ? { name: person.name, how: 'verb' } : null
}
