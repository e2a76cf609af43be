/** Features of a date: the one that starts, ends or decides the matter; a date of another fact's sentence is part of that. */
import type { Article } from '../../article/types.ts'
import type { Here, MergedOf, Setting } from './setting.ts'
import { cue } from './stems.ts'

const DAY = 864e5
const SOON = 14
const LONG = 365
const starts = cue(
  'produi livr premier demarr ouvr mis_en_service mise_en_service inaugur entre_en_vigueur entrera_en_vigueur',
)
const decides = cue('tribunal audience juge vot tranch statu decision prononc avis delibere')
const closes = cue('date_limite avant_le au_plus_tard depos delai offres')

const daysTo = (date: string | null, { published }: Article): number =>
  date && published ? (Date.parse(date) - Date.parse(published)) / DAY : Number.NaN

export function agenda(fact: MergedOf<'agenda'>, here: Here, setting: Setting) {
  const { data, negated } = fact
  const others = setting.beside(fact)
  const days = daysTo(data.start ?? data.end, setting.article)
  return {
    dayKnown: data.grain === 'day',
    yearOnly: data.grain === 'year',
    runsUntil: data.relation === 'until',
    // « ne démarrera pas avant 2028 »
    notBefore: negated,
    starts: starts(here.told),
    startsHere: starts(here.said),
    decides: decides(here.told),
    closes: closes(here.told),
    soon: days >= 0 && days <= SOON,
    farAhead: days > LONG,
    datesNumber: others.some(({ kind }) => kind === 'jobs' || kind === 'budget'),
    datesAct: others.some(({ kind }) => kind === 'directive' || kind === 'renewal'),
  }
}
