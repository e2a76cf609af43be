import type { Clause, DateRelation } from '../types.ts'
import { dayNumber, type Period, yearOf } from './calendar.ts'
import type { Meaning } from './grammar.ts'

/** How a date without a year looks from a day: at or before it, at or after it, nearest, strictly before, strictly after. */
export type Look = 'back' | 'ahead' | 'near' | 'before' | 'beyond'

/** « prochain » and « dernier » beat the relation, which beats the tense; « au 3 décembre » aims at a day, whatever the tense. */
export function lookOf(meaning: Meaning, relation: DateRelation, direction: Clause['direction'], aimed: boolean): Look {
  if (meaning.turn) return meaning.turn > 0 ? 'beyond' : 'before'
  if (relation === 'since') return 'back'
  if (relation !== 'in' && relation !== 'after') return direction === 'past' ? 'near' : 'ahead'
  if (direction === 'future') return 'ahead'
  return direction === 'past' && !aimed ? 'back' : 'near'
}

/** The period meant among the possible ones (in order), seen from `day`. */
export function place(periods: readonly Period[], day: number, look: Look): Period | undefined {
  const back = periods.findLast(p => (look === 'before' ? p.to < day : p.from <= day))
  const ahead = periods.find(p => (look === 'beyond' ? p.from > day : p.to >= day))
  if (look === 'back' || look === 'before') return back ?? periods[0]
  if (look === 'ahead' || look === 'beyond') return ahead ?? periods.at(-1)
  return back && ahead ? (day - back.to <= ahead.from - day ? back : ahead) : (back ?? ahead)
}

/**
 * « début » (s), « mi- » (m), « fin » (e) of a period: a quarter of the year at its edges, May to August in its middle
 * (June alone when it bounds an interval: « entre mi-2002 et mi-2003 »), a third of anything else.
 */
export function partOf(period: Period, part: string, bounding: boolean): Period {
  const { grain, from, to } = period
  if (grain === 'year') {
    const [first, last] = part === 's' ? [1, 3] : part === 'e' ? [10, 12] : bounding ? [6, 6] : [5, 8]
    const year = yearOf(from)
    return { ...period, from: dayNumber(year, first!, 1), to: dayNumber(year, last! + 1, 0) }
  }
  const third = Math.floor((to - from + 1) / 3)
  if (part === 's') return { ...period, to: from + third - 1 }
  return part === 'm'
    ? { ...period, from: from + third, to: from + 2 * third - 1 }
    : { ...period, from: from + 2 * third }
}
