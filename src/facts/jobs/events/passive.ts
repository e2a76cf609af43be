/** Sites that something is done to: « l'atelier sera transféré », « rouverte en mai, la mine … ». */

import { clauseAt } from '../../../french/clauses.ts'
import { isUpper } from '../../../french/latin.ts'
import { nounPhraseBefore } from '../../../french/phrases.ts'
import { reads } from '../../../french/predicates.ts'
import { tokenFrom } from '../../quantities.ts'
import { isNoun } from '../../words.ts'
import { headAt, headOf } from '../places.ts'
import { CAPACITY, type Change } from '../words.ts'
import { fits, isProcess, leadsAway } from './fits.ts'
import { isRegular } from './generic.ts'
import type { Event, Reading } from './reading.ts'

/** « Novachim racheté par Solvex »: the participle of a headline, which has no verb. */
export function isHeadline(reading: Reading, i: number): boolean {
  return (
    i > reading.first &&
    reads(reading.tokens[i], 'past-participle') !== undefined &&
    reading.sentence.clauses.every(({ predicate }) => predicate < 0)
  )
}

/** « suspendue au feu vert de Bruxelles », « à un accord »: what it waits for, no stop; « suspendue à Vire », « au printemps », « à l'usine » are where and when. */
function isHanging(reading: Reading, i: number): boolean {
  const { block, tokens, last } = reading
  const next = i + 1
  if (!/^(?:à|au|aux)$/.test(reading.form(next)) || reading.pastTime(next) !== next) return false
  const what = reading.form(next + 1)
  const time = /^(?:partir|compter|nouveau|plusieurs|terme|jamais|titre|cause)$/.test(what)
  return (
    next + 1 < last &&
    !time &&
    reading.pastTime(next + 1) === next + 1 &&
    !isUpper(block.text[tokens[next + 1]!.start]) &&
    headAt(block, next + 1, Math.min(last, next + 5))?.sort !== 'place'
  )
}

const CHOSEN = /^(?:site|emplacement|implantation|lieu)$/

/** The event of the passive participle at `i`. */
export function passive(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, first } = reading
  const be = Math.max(first, reading.before(i))
  // « le magasin est livré chaque matin », « l'atelier sera livré en mars »
  if (lemma === 'livrer' && !tokens[be]!.verbs.some(v => /^(?:future|conditional|infinitive)$/.test(v.tense)))
    return null
  // « Filiale ou distributeur, rien n'est arrêté »
  if (/^(?:rien|tout|cela|ça)$/.test(reading.form(/^n[e']$/.test(reading.form(be - 1)) ? be - 2 : be - 1))) return null
  if (lemma === 'suspendre' && isHanging(reading, i)) return null
  const subject = reading.subject(i)
  // « le magasin est ouvert jusqu'à 20 heures »
  if (/^r?ouvrir$/.test(lemma) && isRegular(reading, i)) return null
  // « le président du groupe s'est déplacé »
  if (lemma === 'déplacer' && /^s[e']$/.test(reading.form(be - 1))) return null
  // « A Brest (Finistère), en revanche, la ligne est sauvée »: the phrase right before the verb, when the first is none.
  const near = nounPhraseBefore(block, be)
  // « Le train, qui aurait rempli les halls, est abandonné »: what a clause inside has is another's.
  const touching = near && clauseAt(block, near.start).end > tokens[be]!.start ? near : null
  for (const what of [subject, touching]) {
    const head = what && headOf(block, what)
    // « le site n'est pas encore arrêté » is not chosen.
    if (head && lemma === 'arrêter' && CHOSEN.test(reading.form(head.at)) && /^n[e']$/.test(reading.form(be - 1)))
      return null
    // « une équipe de nuit sera montée » is people, as in the active.
    if (head && lemma === 'monter' && /^équipe/.test(reading.form(head.at))) return null
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
export function opening(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, first, last } = reading
  if (
    i > first + 1 ||
    !reads(tokens[i], 'past-participle') ||
    /^(?:créer|réunir|rassembler|regrouper|démonter)$/.test(lemma)
  )
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
