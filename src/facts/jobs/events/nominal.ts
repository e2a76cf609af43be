/** Events as nouns: « fermeture de l'usine », « mise en service d'une ligne », « clap de fin pour la tannerie ». */
import { sentenceBefore } from '../../../french/clauses.ts'
import { ahead } from '../../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { isNoun, lemmaIn, singular } from '../../words.ts'
import { headAt } from '../places.ts'
import { CAPACITY, isPlace } from '../words.ts'
import { buyerAfter, wayOut } from './destination.ts'
import { fits, isProcess, isTown, leadsAway, OF_TOWNS } from './fits.ts'
import { isNamedFor } from './generic.ts'
import { EVENT_PHRASES, type EventPhrase } from './nominal-list.ts'
import { DETERMINER, type Event, type Reading } from './reading.ts'

/** Tokens between a noun of event and the site: adjectives, dates, places, who does it. */
const REACH = 12

/** Token of the last word of a phrase that begins at `i`, or -1. */
function phraseAt(reading: Reading, i: number, { words, plural }: EventPhrase): number {
  const form = reading.form(i)
  if (!plural && !words[0]!.has(form)) return -1
  for (let k = 1; k < words.length; k++) if (!words[k]!.has(reading.form(i + k))) return -1
  return i + words.length - 1
}

/** Token of what introduces the site after a phrase that ends at `at`, or -1: over « prochaine », « , en mars, », « par Vinci », « à un fonds ». */
function introducerAfter(reading: Reading, at: number, lead: RegExp): number {
  const { tokens, last } = reading
  for (let i = at + 1; i < last && i < at + REACH; ) {
    const { form, kind } = tokens[i]!
    const past = reading.pastTime(i)
    if (past > i) i = past
    else if (lead.test(form)) return i
    // « Reprise validée pour les Forges »
    else if (form === 'pour' && reads(tokens[at + 1], 'past-participle') && lead.test('de')) return i
    else if (/^(?:par|à|au|aux|en|dans|chez|près)$/.test(form)) i += DETERMINER.test(reading.form(i + 1)) ? 3 : 2
    else if (form === ',' || form === '(' || form === ')') {
      // « prix de transfert, le sort de la coentreprise »: something else begins.
      if (/^(?:l[ea]s?|l'|une?|s(?:on|a|es))$/.test(reading.form(i + 1)) && reading.pastTime(i + 1) === i + 1) return -1
      i++
    } else if (
      kind === 'word' &&
      (isAdverb(tokens[i]) || finiteness(tokens, i) < 2) &&
      // « Les acquisitions portent l'effectif du groupe à 2 650 »
      !(form.endsWith('nt') && finiteness(tokens, i) > 0) &&
      !/^(?:qu[ei']|et|ou|mais|dont|où|pour|sur)$/.test(form)
    )
      i++
    else return -1
  }
  return -1
}

/** Whether a noun of event is of a site named before: « sa fermeture » in the sentence before, « la fermeture » in the same. */
function isKnown({ block, tokens, sentence, first }: Reading, i: number): boolean {
  const { form } = tokens[i - 1] ?? { form: '' }
  if (!/^(?:la|l'|cette|sa|son|le|cet|ce)$/.test(form)) return false
  const from = /^l/.test(form) ? first : (sentenceBefore(block, sentence)?.first ?? first)
  return tokens.slice(from, i).some(t => isPlace(t))
}

/** Token of the verb that tells the event: « le rideau est tombé », « un rideau qui tombe »; -1 when none does. */
function verbAfter({ tokens, last }: Reading, at: number, { verbs }: EventPhrase): number {
  const told = (from: number): number => {
    for (let i = from; i < last && i < from + 7 && tokens[i]!.kind !== 'mark'; i++)
      if (lemmaIn(tokens[i], verbs) || (tokens[i]!.form === 'lieu' && verbs.has('intervenir'))) return i
    return -1
  }
  if (tokens[at + 1]?.form !== ',') return told(at + 1)
  // « l'ouverture, prévue en mars, n'a pas eu lieu »: the verb says more than the aside.
  const close = ahead(tokens, at + 2, Math.min(last, at + 12), /^,$/)
  const after = close < 0 ? -1 : told(close + 1)
  return after < 0 ? told(at + 2) : after
}

/** « Une nouvelle usine pour Manitou »: a site announced in a headline, which has no verb. */
export function announcedAt(reading: Reading, i: number): Event | null {
  const { block, tokens, last, sentence } = reading
  if (!NEW.test(reading.form(i)) || sentence.clauses.some(({ predicate }) => predicate >= 0)) return null
  const head = headAt(block, i + 1, Math.min(last, i + 3))
  if (head?.sort !== 'place') return null
  for (let at = head.at + 1; at < last && at < head.at + 6; at++)
    if (/^(?:pour|à|près|en|au)$/.test(reading.form(at)))
      return {
        change: 'opened',
        from: i,
        to: head.at,
        site: { start: tokens[i]!.start, end: tokens[head.at]!.end },
        at: i,
      }
  return null
}
const NEW = /^(?:nouve(?:au|l|lle)|second?e|deuxième|troisième|quatrième|future?)$/

/** What goes somewhere: « le retour de la production en France ». */
const LEAVING = /^(?:retour|départ|exil|exode|repli|migration)$/
const POLICY =
  /^(?:aide|programme|prime|soutien|fonds|dispositif|subvention|prêt|crédit|appel|guide|bonus|exonération|incitation|politique|stratégie)s?$/
/** Whether a noun of event at `i` is only what a scheme is for: « l'aide à la rénovation », « un fonds pour la modernisation ». */
function isPolicy({ tokens, first }: Reading, i: number): boolean {
  let at = i - 1
  while (at > first && /^(?:l[ae]|les|l'|une?)$/.test(tokens[at]!.form)) at--
  return (
    /^(?:à|de|d'|pour|au|du)$/.test(tokens[at]?.form ?? '') &&
    (POLICY.test(tokens[at - 1]?.form ?? '') || NEEDED.test(tokens[at - 1]?.form ?? ''))
  )
}
const NEEDED = /^(?:nécessaires?|préalables?)$/
const isNeeded = ({ tokens }: Reading, i: number) => tokens.slice(Math.max(0, i - 4), i).some(t => NEEDED.test(t.form))

const SUCH = /^tel(?:le)?s?$/
/** Whether the sentence or the one before names a site. */
function isSpokenOf({ block, tokens, sentence, last }: Reading): boolean {
  const before = sentenceBefore(block, sentence) ?? sentence
  return tokens.slice(before.first, last).some(isPlace)
}

/** The event whose noun stands at `i`. */
export function nominalAt(reading: Reading, i: number): Event | null {
  const { block, tokens, last } = reading
  const word = singular(reading.form(i))
  const phrases = EVENT_PHRASES.get(reading.form(i)) ?? EVENT_PHRASES.get(word)
  // « depuis la création de l'usine », « jusqu'au lancement de la ligne » date something else.
  if (/^(?:depuis|jusqu')$/.test(reading.form(i - 2))) return null
  // « jusqu'à la fin de 2025 »
  if (isNamedFor(reading, i) || reading.pastTime(i) > i) return null
  for (const phrase of phrases ?? []) {
    const end = phraseAt(reading, i, phrase)
    if (end < 0) continue
    const { change } = phrase
    const of = introducerAfter(reading, end, phrase.lead)
    const buyer = word === 'cession' ? buyerAfter(reading, i) : -1
    if (buyer > 0) return { change, from: i, to: buyer, site: null, at: i }
    if (phrase.both && (of < 0 || verbAfter(reading, of + 1, phrase) < 0)) continue
    // « La fermeture est prévue en mai »: of the site named before.
    if (phrase.known && (of >= 0 || !isKnown(reading, i))) continue
    // « un transfert chez un prestataire belge »: of the work spoken of before.
    const where = change === 'moved' && of < 0 ? wayOut(reading, i) : -1
    if (where > 0) return { change, from: i, to: where, site: null, at: i }
    const told = of < 0 ? verbAfter(reading, end, phrase) : -1
    // « La première pierre sera posée en mai » is a date, unless a site is spoken of.
    if (told > end && /^pierres?$/.test(reading.form(end)) && !isSpokenOf(reading)) return null
    if (told > end || phrase.alone)
      return { change, from: i, to: Math.max(told, end), site: null, at: Math.max(told, i) }
    // « le rachat par Vinci »
    if (of < 0)
      return reading.form(i + 1) === 'par' && change === 'sold'
        ? { change, from: i, to: i + 2, site: null, at: i }
        : null
    const head = headAt(block, of + 1, Math.min(last, of + 8))
    const site = (to: number): Span => ({ start: tokens[of + 1]!.start, end: tokens[to]!.end })
    const event = (to: number): Event => ({ change, from: i, to, site: site(to), at: i })
    // « la création d'usines »: a bare plural is no site.
    // « la construction d'une telle unité »: of any one of that sort.
    if (head && tokens.slice(of + 1, head.at + 2).some(t => SUCH.test(t.form))) return null
    const vague =
      /^(?:d'|de)$/.test(reading.form(of)) &&
      head?.at === of + 1 &&
      /^\p{Ll}.*s$/u.test(block.norm.slice(tokens[of + 1]!.start, tokens[of + 1]!.end))
    const town = head && isTown(block, of + 1, head.at) && OF_TOWNS.test(word)
    // « le départ de l'entreprise » may be anybody's; work and sites leave for a place.
    if (
      LEAVING.test(word) &&
      (!head || head.sort === 'name' || head.sort === 'firm' || !leadsAway(reading, head.at + 1))
    )
      return head || !isProcess(reading, of + 1) || !leadsAway(reading, of + 2) ? null : event(of + 1)
    // « une aide à la rénovation des usines » is a policy.
    // « les fonds nécessaires à la modernisation de l'usine » are only needed for it.
    if (head && isPolicy(reading, i) && (reading.form(head.at).endsWith('s') || isNeeded(reading, i))) return null
    if (head && !vague && (town || fits(change, head.sort, word, reading.form(head.at)))) return event(head.at)
    // « le doublement des capacités »
    if (word === 'doublement' && isNoun(tokens[of + 1], CAPACITY))
      return { change: 'capacity', from: i, to: of + 1, site: null, at: i }
    // « le transfert du parachèvement en Pologne »
    if (change === 'moved' && isProcess(reading, of + 1) && leadsAway(reading, of + 2)) return event(of + 1)
    return null
  }
  return null
}
