import {
  acts,
  fits,
  lastActor,
  lastPair,
  lastPerson,
  lastPlural,
  lastSubject,
  later,
  nearest,
  textOf,
} from './antecedents.ts'
import { lastFirstName } from './bare-names.ts'
import { sentenceAt } from './clauses.ts'
import { phraseGender } from './groups.ts'
import { fold } from './latin.ts'
import { isPersonNoun } from './names.ts'
import { finiteness } from './predicates.ts'
import { articleLength } from './roles.ts'
import { ASKING, JUDGING, SPEECH } from './speakers/verbs.ts'
import { phraseAt } from './speech.ts'
import type { AnalysedText, Span, TextBlock } from './types.ts'

const PRONOUN =
  /^(?:-t)?-?(tous|toutes|ils?|elles?|l(?:ui|es?|a|')|eux|leur|(?:ce|cette|ces) derni(?:ers?|ères?)|cel(?:ui|le)-ci|l'intéressée?)$/
/** Noun phrases that take up a person whatever the role they were given with. */
const TAKES_UP =
  /^(?:dirigeant|patron|responsable|ingenieur|elue?$|fonctionnaire|magistrat|entrepreneu|syndicaliste|industriel|economiste|expert|chercheu|avocat|fondat|ministre|manager|chef)/

/** The person whose stated role the phrase repeats or shortens, or whom a general word for people takes up. */
const roleHolder = (text: AnalysedText, block: number, span: Span, phrase: string): string | null => {
  const article = phrase.slice(0, articleLength(phrase))
  if (!article || /^(?:une? |les |des )/.test(article)) return null
  const role = fold(phrase.slice(article.length)).replace(/^(?:nouve(?:au|l|lle)|actuel(?:le)?|haute?) /, '')
  // « l'ancien directeur » is not the one who directs.
  const former = /^(?:ancien(?:ne)? |ex-)/.exec(role)?.[0] ?? ''
  const head = role.slice(former.length).split(' ')[0] ?? ''
  if (!isPersonNoun(head)) return null
  const same = text.people.filter(({ roles }) => roles.some(one => `${fold(one)} `.startsWith(`${role} `)))
  if (same.length > 0)
    return (lastPerson(text, block, span.start, person => same.includes(person)) ?? same[0])?.name ?? null
  if (former) return null
  const gender = /^(?:la|sa|cette) /.test(article)
    ? 'f'
    : /^(?:le|ce) /.test(article)
      ? 'm'
      : /(?:eure|rice|ante|elue)$/.test(head)
        ? 'f'
        : null
  const last = lastPerson(text, block, span.start, person => fits(person, gender))
  if (!last) return null
  // A role that nobody has been given belongs to the one of the paragraph who has none.
  const roleless =
    last.block === block && text.people.some(({ name, roles }) => name === last.name && roles.length === 0)
  return roleless || (!role.includes(' ') && TAKES_UP.test(role)) ? last.name : null
}

/** « Le syndicat plaide pour un moratoire, « sous peine de … », écrit-il »: who opens the sentence and takes a stand in it. */
const standTaker = (block: TextBlock, at: number, gender: 'm' | 'f' | null): Span | null => {
  const { first } = sentenceAt(block, at)
  const phrase = phraseAt(block, first)
  if (!phrase || phrase.end >= at || !acts(textOf(block, phrase))) return null
  const kind = phraseGender(block.norm.slice(phrase.start, phrase.end))
  const verb = block.tokens.findIndex(({ start }, i) => start >= phrase.end && finiteness(block.tokens, i) > 0)
  const stands = block.tokens[verb]?.verbs.some(
    ({ lemma }) => ASKING.has(lemma) || JUDGING.has(lemma) || SPEECH.has(lemma),
  )
  return stands && block.tokens[verb]!.end < at && kind === gender ? phrase : null
}

/** The one person of a gender whom the title or the standfirst names. */
const protagonist = ({ blocks, people }: AnalysedText, gender: 'm' | 'f' | null): string | null => {
  const named = people.filter(
    one =>
      fits(one, gender) &&
      blocks.slice(0, 2).some(({ mentions }) => mentions.some(m => m.type === 'person' && m.name === one.name)),
  )
  return named.length === 1 ? named[0]!.name : null
}

/**
 * What a pronoun or a noun phrase stands for: the name of the last fitting person, or for a pronoun the last fitting
 * subject; the phrase itself without its article when that is not safe. A noun phrase that stands for a person keeps its
 * words beside the name: « Armand Valmorel (ministre de l’Industrie) ».
 *
 * @param span the phrase in the block, UTF-16 offsets. @param human prefer a person to a nearer firm (who speaks is one).
 * @param except whom the phrase cannot stand for: the subject, for « lui ».
 */
export const resolve = (
  text: AnalysedText,
  block: number,
  span: Span,
  human = false,
  except: string | null = null,
): string => {
  const one = text.blocks[block]
  if (!one) return ''
  const named = one.mentions.find(
    // Not the Roland Lescure of « un conseiller de Roland Lescure ».
    mention =>
      mention.type === 'person' &&
      mention.whole.start <= span.start + articleLength(one.norm.slice(span.start, span.end)) &&
      span.start < mention.whole.end,
  )
  if (named?.type === 'person') return named.name
  const phrase = one.norm.slice(span.start, span.end).toLowerCase().trim()
  const pronoun = PRONOUN.exec(phrase)?.[1]
  if (!pronoun) {
    const holder = roleHolder(text, block, span, phrase)
    return holder ? `${holder} (${textOf(one, span)})` : textOf(one, span)
  }
  if (/^(?:leur|les)$/.test(pronoun))
    return later(lastPair(text, block, span.start), lastPlural(text, block, span.start))?.name ?? textOf(one, span)
  if (/s$|^eux/.test(pronoun))
    return (
      later(lastPair(text, block, span.start), lastSubject(text, block, span.start, 'plural'))?.name ??
      textOf(one, span)
    )
  const at = span.start
  const gender = /^(?:lui|l')$/.test(pronoun) ? null : /^(?:elle|celle|cette|la)|ée$/.test(pronoun) ? 'f' : 'm'
  const person = lastPerson(text, block, at, one => fits(one, gender) && one.name !== except)
  if (/^l|-ci$|dernier|dernière/.test(pronoun)) {
    const actor = lastActor(text, block, at, gender, except)
    // « Luc Martin, le patron. Celui-ci … » is named; « l'avocate de l'association. Celle-ci … » is the association.
    const role =
      person &&
      actor &&
      text.people.find(({ name }) => name === person.name)?.roles.some(one => one.startsWith(actor.name))
    return (role ? person : later(actor, person))?.name ?? textOf(one, span)
  }
  const subject = gender && lastSubject(text, block, at, gender)
  const actor = gender && lastActor(text, block, at, gender, except)
  const own =
    human && (!person || person.block < block || person.start < sentenceAt(one, at).start)
      ? standTaker(one, at, gender)
      : null
  if (own) return resolve(text, block, own)
  const speaks = subject && acts(subject.name) ? subject : null
  // « … », coupe-t-il: in a portrait whoever it is of, unless the paragraph speaks of somebody else.
  const hero = human && speaks?.block !== block ? protagonist(text, gender) : null
  if (hero && (!person || person.name === hero)) return hero
  const found = human
    ? nearest(text, person, lastFirstName(text, block, at, gender), speaks, person ? null : actor)
    : nearest(text, person, subject, actor)
  if (!found) return textOf(one, span)
  // « La cofondatrice », taken up by « elle », may herself have been named.
  const phraseOf =
    found === subject ? text.blocks[subject.block]?.norm.slice(subject.start, subject.end).toLowerCase() : ''
  return (phraseOf && subject && roleHolder(text, subject.block, subject, phraseOf)) || found.name
}
