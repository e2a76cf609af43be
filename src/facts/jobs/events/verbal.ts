/** Events as verbs: « ferme son usine », « l'atelier sera transféré », « la raffinerie s'arrêtera », « rouverte en mai, la mine … ». */

import { nounPhraseBefore } from '../../../french/phrases.ts'
import { finiteness, reads } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, isNoun, isVerb, nouns } from '../../words.ts'
import { headAt, sortOf } from '../places.ts'
import { CAPACITY, type Change, SELF_VERBS, SITE_VERBS } from '../words.ts'
import { fits, isProcess, isTown, leadsAway, mayMove, OF_TOWNS } from './fits.ts'
import { EVENT_PHRASES } from './nominal-list.ts'
import { objectAfter } from './object.ts'
import type { Event, Reading } from './reading.ts'

/** What a reflexive must mark: « l'usine s'arrêtera ». */
const REFLEXIVE = family('arrêter éteindre agrandir étendre moderniser')
const REPATRIATING = family('rapatrier relocaliser délocaliser')
const SURFACE = /^(?:surface|superficie|taille)s?$/
const grows = (reading: Reading, from: number, to: number) =>
  reading.tokens.slice(from, to).some(t => isNoun(t, CAPACITY) || SURFACE.test(t.form))
const headOf = (reading: Reading, span: Span) =>
  headAt(reading.block, tokenFrom(reading.block, span.start), tokenFrom(reading.block, span.end))

/** The event of the verb at `i`. */
export function verbalAt(reading: Reading, i: number): Event | null {
  const { tokens } = reading
  const lemma = tokens[i]!.verbs.find(v => SITE_VERBS.has(v.lemma))?.lemma
  // « la filière liquide »
  if (!lemma || (lemma === 'liquider' && reads(tokens[i], 'present') && finiteness(tokens, i) < 2)) return null
  const change = SITE_VERBS.get(lemma)!
  if (reading.isPassive(i)) return passive(reading, i, lemma, change)
  return opening(reading, i, lemma, change) ?? active(reading, i, lemma, change)
}

function passive(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, first } = reading
  const be = Math.max(first, reading.before(i))
  const subject = reading.subject(i)
  // « A Brest (Finistère), en revanche, la ligne est sauvée »: the phrase right before the verb, when the first is none.
  for (const what of [subject, nounPhraseBefore(block, be)]) {
    const head = what && headOf(reading, what)
    if (head && fits(change, head.sort, lemma, reading.form(head.at)))
      return { change, from: be, to: i, site: what, at: i }
  }
  const head = subject && tokenFrom(block, subject.start)
  if (head === null) return null
  // « la capacité de l'usine sera doublée »
  if (change === 'extended' && tokens.slice(head, head + 2).some(t => isNoun(t, CAPACITY)))
    return { change: 'capacity', from: head, to: i, site: null, at: i }
  // « l'emboutissage sera délocalisé en Roumanie »
  if (change === 'moved' && isProcess(reading, head) && leadsAway(reading, i + 1))
    return { change, from: be, to: i, site: subject, at: i }
  return null
}

/** « Rouverte en catimini, la mine … »: a participle that opens its sentence; one with a year or « depuis » tells the past. */
function opening(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, first, last } = reading
  if (i > first + 1 || !reads(tokens[i], 'past-participle') || /^(?:créer|réunir|rassembler|regrouper)$/.test(lemma))
    return null
  const comma = tokens.slice(i + 1, Math.min(last, i + 14)).findIndex(t => t.form === ',')
  if (comma < 0) return null
  const aside = block.norm.slice(tokens[i]!.end, tokens[i + 1 + comma]!.start)
  if (/(?<!\d)(?:19|20)\d\d(?!\d)|depuis|il y a|voilà|^ (?:le|la|les|tous?) (?!\d)/.test(aside)) return null
  const from = i + 2 + comma
  const head = headAt(block, from, Math.min(last, from + 8))
  if (!head || !fits(change, head.sort, lemma, reading.form(head.at))) return null
  const site = { start: tokens[from]!.start, end: tokens[head.at]!.end }
  return { change, from: i, to: Math.min(i + 1, from - 2), site, at: i }
}

function active(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, last } = reading
  const { norm } = block
  const object = objectAfter(reading, i)
  const from = object ? tokenFrom(block, object.start) : i
  const head = object && headOf(reading, object)
  // « Dunkerque accueillera l'usine »: what is there already is no news.
  if (lemma === 'accueillir' && !tokens[i]!.verbs.some(v => /^(?:future|conditional|infinitive)$/.test(v.tense)))
    return null
  // « L'extension de l'abattoir ajoute deux lignes » is one event.
  if (lemma === 'ajouter') {
    const subject = reading.subject(i)
    const noun = subject && tokens.slice(tokenFrom(block, subject.start)).slice(0, 2)
    if (noun?.some(t => EVENT_PHRASES.has(t.form))) return null
  }
  // « maintiendra l'atelier jusqu'en 2016 », « en état » prolong; they save nothing.
  if (
    lemma === 'maintenir' &&
    object &&
    /^[^.;]{0,40}? (?:jusqu'|en état|pendant)/.test(norm.slice(object.end, object.end + 60))
  )
    return null
  const town = head && object && isTown(block, from, head.at) && OF_TOWNS.test(lemma)
  if (head && (town || fits(change, head.sort, lemma, reading.form(head.at))))
    return reading.form(i - 1) === 'en' ? null : { change, from: i, to: head.at, site: object, at: i }
  if (object && change === 'extended' && grows(reading, from, from + 3))
    return { change: 'capacity', from: i, to: from + 1, site: null, at: i }
  if (!object && /^(?:installer|implanter)$/.test(lemma))
    return /^s[e']$/.test(reading.form(i - 1)) && movesIn(reading, i)
      ? { change, from: i, to: i + 2, site: reading.subject(i), at: i }
      : null
  if (change === 'moved' && !/^(?:regrouper|réunir|rassembler|déménager)$/.test(lemma)) {
    // « transfère l'injection à Brno », « rapatrie ses principes actifs »: what is done, and where it goes.
    const anything = REPATRIATING.has(lemma) && object && from + 1 < last && tokens[from + 1]!.kind === 'word'
    const goes = object
      ? mayMove(reading, from) &&
        (anything ||
          (isProcess(reading, from) && lemma !== 'basculer') ||
          (isProcess(reading, from) && leadsAway(reading, from)))
      : lemma !== 'basculer' && /^(?:en|à|aux?|vers)$/.test(reading.form(i + 1))
    if (goes) return { change, from: i, to: object ? from + 1 : i + 2, site: object, at: i }
  }
  return object ? null : itself(reading, i, lemma, change)
}

/** « La raffinerie s'arrêtera », « Lacq rouvrira »: the site is the subject. */
function itself(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens } = reading
  if (!SELF_VERBS.has(lemma)) return null
  const subject = reading.subject(i)
  if (!subject || subject.start >= tokens[i]!.start) return null
  const named = tokenFrom(block, subject.start)
  if (lemma === 'déménager' && tokens.slice(named, named + 2).some(t => isNoun(t, MOVERS)) && leadsAway(reading, i + 1))
    return { change, from: named, to: i, site: subject, at: i }
  const head = headOf(reading, subject)
  if (!head) return null
  // « s'étend sur trois hectares », « repart à la hausse »
  if (/^(?:étendre|repartir)$/.test(lemma) && /^(?:sur|à|de|du|d'|vers)$/.test(reading.form(i + 1))) return null
  // « cesse de livrer » stops no site.
  if (/^(?:cesser|arrêter)$/.test(lemma) && /^d(?:e|')$/.test(reading.form(i + 1))) return null
  // « l'usine, fermée en mai, … » tells the past of a site that something else is said of.
  const be = reading.before(i)
  const finite = isVerb(tokens[be], 'avoir') || tokens[i]!.verbs.some(v => v.tense !== 'past-participle')
  const reflexive = [1, 2, 3].some(back => /^s[e']$/.test(reading.form(i - back)))
  if (!finite || (REFLEXIVE.has(lemma) && !reflexive)) return null
  const start = named
  // « la production a repris »
  if (lemma === 'reprendre')
    return RESUMING.test(reading.form(head.at)) ? { change: 'opened', from: named, to: i, site: subject, at: i } : null
  const town =
    head.sort === 'name' &&
    /^r?[eéo]*ouvrir|^fermer/.test(lemma) &&
    isTown(block, start, start) &&
    tokens[i]!.verbs.some(v => /^(?:future|conditional)$/.test(v.tense))
  const firm = head.sort === 'firm' && /^(?:agrandir|déménager)$/.test(lemma)
  if (!town && (head.sort === 'name' || !(firm || fits(change, head.sort, lemma, reading.form(head.at))))) return null
  return { change, from: start, to: i, site: subject, at: i }
}

const RESUMING = /^(?:production|fabrication|ligne|four|usine|machine|chaîne|atelier|haut-fourneau|raffinerie)s?$/
/** « La direction commerciale déménagerait à Nantes »: people with an address of their own. */
const MOVERS = nouns('direction équipe service siège bureau département rédaction état-major laboratoire')

/** « L'équipementier s'installera à Flers »: a firm, and a town. */
function movesIn(reading: Reading, verb: number): boolean {
  const { block, tokens } = reading
  const next = block.norm.slice(tokens[verb]!.end, tokens[verb]!.end + 24)
  const sort = sortOf(block, reading.subject(verb))
  return (
    (sort === 'firm' || sort === 'place') && /^ (?:à|près de|près d'|aux portes de|au cœur de|dans) ?\p{Lu}/u.test(next)
  )
}
