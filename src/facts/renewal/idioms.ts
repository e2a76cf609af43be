/** Light verbs and figures of speech: a verb, what must follow it, and what comes of the thing. */
import type { RenewalData } from '../types.ts'
import type { Figure } from './idiom.ts'
import { ENDED } from './idioms-ended.ts'
import { RENEWED } from './idioms-renewed.ts'
import { SIGNING } from './idioms-signing.ts'

type Idiom = readonly [...outcome: [RenewalData['outcome']], ...figure: Figure]

const TO_LATER = /^ (?:\S+ )?(?:à plus tard|aux calendes|sine die)/

/** Is put off. */
const POSTPONED: readonly Figure[] = [
  ['porter', ' au ', /^ (?:\S+ )?(?=au \d)/, 'scheme'],
  ['passer', ' au ', /^ (?:\S+ )?du \S+(?: \S+)? (?=au )/, 'date'],
  ['passer', ' à 20', /^ (?:\S+ )?(?=de (?:\S+ )?20\d\d à )/, 'date'],
  ['avoir', "jusqu'", /^ (?=jusqu'(?:en|au|à) [^;:.»]{2,24},? (?:au lieu d|et non |contre ))/, 'any'],
  ['avoir', "ment jusqu'", /^ finalement (?=jusqu'(?:au|à|en) )/, 'any'],
  ['avoir', "mais jusqu'", /^ désormais (?=jusqu'(?:au|à|en) )/, 'any'],
  ['remettre', ' ', TO_LATER, 'scheme'],
  ['renvoyer', ' ', TO_LATER, 'scheme'],
]

/** Figures by verb. The first that fits is taken. */
export const IDIOMS = new Map<string, Idiom[]>()
const add = (outcome: RenewalData['outcome'], figures: readonly Figure[]) => {
  for (const figure of figures) {
    const known = IDIOMS.get(figure[0])
    if (known) known.push([outcome, ...figure])
    else IDIOMS.set(figure[0], [[outcome, ...figure]])
  }
}
add('renewed', SIGNING)
add('renewed', RENEWED)
add('ended', ENDED)
add('postponed', POSTPONED)
