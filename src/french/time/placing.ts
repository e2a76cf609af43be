import { readingsOf } from '../lexicon/readings.ts'
import type { Clause, DateRelation } from '../types.ts'
import { dayNumber, type Period, partsOf } from './calendar.ts'

/** How a date without a year looks from a day: at or before it, at or after it, nearest, strictly before, strictly after. */
export type Look = 'back' | 'ahead' | 'near' | 'before' | 'beyond'

/** … unless what was announced has been put off: « attendu en mars, est reporté ». */
const PUT_OFF = /^[^.;]{0,60}?(?:report|repouss|décal|ajourn|annul|différ|retard)/
/** « a été prolongée jusqu'à mardi »: what goes on does not end before it is said to. */
const GOING_ON =
  /(?:prolong|prorog|recondu|repouss|report|renouvel|étend|maint[ei])\p{L}*(?: \S+){0,2} (?:jusqu'\S{0,2} ?)?$/u
/** « a convié les retraités à une visite le 4 juillet »: who is called to come comes later. */
const CALLED =
  /(?:convi|convoqu|assign)(?:ée?s?|er)? [^.,;:]*$|invitée?s? [^.,;:]*(?: à | au )[^.,;:]*$|rendez-vous [^.,;:]*$/
/** « Rendez-vous est donné lundi » */
const MEETING = /rendez-vous (?:\S+ ){0,4}(?:donn|pris|fix)\S* $/i
/** « inscrit à son ordre du jour du 8 décembre », « renvoyé à l'audience du 3 juin »: a session that something is put off to or on. */
const ON_THE_ROLL =
  /(?:inscri|renvo|report|ajourn|soumi|programm|ajout|port|mis)\p{L}* [^.;:]*(?:ordre du jour|agenda|calendrier|audience|séance|assemblée(?: générale)?|réunion|comité|conseil|commission|session)(?: [\p{L}'-]+)?(?: du| de)? ?$/u
/** Participles that announce: « prévue le 23 juillet », « reporté en mars ». */
const ANNOUNCING = /^(?:prév|atten|program|planif|esp|fix|cal|repo|renv|décal|avanc|annonc|convoqu)/
/** A future or infinitive that the participle belongs to: « sera à nouveau examiné le 5 février ». */
const TO_BE = /(?:^|[ '])(?:ser(?:a|ont|ai[ts]?|aient)|être|soi(?:en)?t) [^.,;:]*$/

/**
 * What the words right before a date (`offset`) say of its direction: « déposées en avril » looks back even in a future
 * clause, « prévu en avril » ahead; « au 3 décembre », « pour l'été » (`aimed`) aim at a time that need not be past.
 */
function leaning(norm: string, offset: number, aimed: boolean): Look | null {
  const before = norm.slice(Math.max(0, offset - 60), offset)
  const [, previous = '', word = ''] = /(?:([^ ]+) )?([^ ]+) $/.exec(before) ?? []
  if (MEETING.test(before)) return 'ahead'
  if (ANNOUNCING.test(word)) return PUT_OFF.test(norm.slice(offset, offset + 90)) ? 'near' : 'ahead'
  const participle =
    /ée?s?$/.test(word) &&
    isParticiple(word) &&
    !/^(?:l['ae]|les|une?|des?|du|cette|à|en|leurs?|s[ao]n?|ses|ces|autres|deux|trois|quatre|\d+)$/.test(previous)
  if (aimed) return participle ? 'ahead' : 'near'
  return participle && !TO_BE.test(before) ? 'back' : null
}

/** « déposées », not « activité » (« cessera son activité le 28 juin ») nor « passée ». */
function isParticiple(word: string): boolean {
  const verbs = readingsOf(word.toLowerCase())
  if (verbs.length === 0) return !/té(?:e?s?)$|^[ld]'/.test(word)
  return !/^passée?s?$/.test(word) && verbs.some(({ tense }) => tense === 'past-participle')
}

/** « prochain » and « dernier » beat the relation, which beats the words before the date, which beat the tense. */
export function lookOf(
  turn: number,
  relation: DateRelation,
  direction: Clause['direction'],
  norm: string,
  offset: number,
  aimed: boolean,
): Look {
  if (turn) return turn > 0 ? 'beyond' : 'before'
  if (relation === 'since') return 'back'
  const before = direction === 'past' ? norm.slice(Math.max(0, offset - 80), offset) : ''
  if (relation !== 'in' && relation !== 'after')
    return direction === 'past' && !(relation === 'until' && GOING_ON.test(before)) ? 'near' : 'ahead'
  const lean = leaning(norm, offset, aimed)
  if (direction === 'future') return lean === 'back' || (lean === 'near' && !aimed) ? lean : 'ahead'
  if (direction === 'past') return aimed ? lean! : CALLED.test(before) || ON_THE_ROLL.test(before) ? 'near' : 'back'
  return lean ?? 'near'
}

/** The period meant among the possible ones (in order), seen from `day`. */
export function place(periods: readonly Period[], day: number, look: Look): Period | undefined {
  const back = periods.findLast(p => (look === 'before' ? p.to < day : p.from <= day)) ?? periods[0]
  const ahead = periods.find(p => (look === 'beyond' ? p.from > day : p.to >= day)) ?? periods.at(-1)
  if (!back || !ahead || look === 'before') return back
  if (look === 'beyond') return ahead
  // Months and seasons are named for what is to come more often than for what is as far behind.
  const near = (day - back.to) * (back.grain === 'day' ? 1 : 1.5) <= ahead.from - day ? back : ahead
  const chosen = look === 'back' ? back : look === 'ahead' ? ahead : near
  // Nobody names a day of nearly a year ago or hence without its year when the same day is a fortnight away.
  return chosen.grain === 'day' && Math.abs(chosen.from - day) > 345 ? near : chosen
}

/**
 * « début » (s), « mi- » (m), « fin » (e) of a period: ten days of a month, else a quarter of the months or days at the edges
 * and the middle third (June alone where it bounds an interval: « entre mi-2002 et mi-2003 »); the first and the second
 * (1, 2) « quinzaine » of a month.
 */
export function partOf(period: Period, part: string, bounding: boolean): Period {
  const { grain, from, to } = period
  const [year, month] = partsOf(from)
  const months = Math.round((to - from) / 30.4)
  const size = months > 1 ? months : to - from + 1
  const edge = grain === 'month' ? 10 : Math.ceil(size / 4)
  // Where each part begins and where it ends.
  const [begin, end] = {
    s: [0, edge],
    m: grain === 'month' ? [10, 20] : grain === 'year' && bounding ? [5, 6] : [size / 3, (size * 2) / 3],
    e: [grain === 'month' ? 20 : size - edge, size],
    1: [0, 15],
  }[part] ?? [15, size]
  const at = (count: number) => (months > 1 ? dayNumber(year, month + count, 1) : from + count)
  return { ...period, from: at(begin!), to: at(end!) - 1 }
}
