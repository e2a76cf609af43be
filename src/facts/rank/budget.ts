/** Features of a budget fact: the sum of the matter at hand leads, profile figures and small change do not. */
import type { Here, MergedOf, Setting } from './setting.ts'
import { numberOf, rankAmong, size } from './size.ts'
import { cue } from './stems.ts'

const SMALL = 1e6
const PER_UNIT = /^\s*(?:la tonne|par (?:tête|salarié|personne|tonne|kilo|mégawatt|an)|le mégawatt|l'unité|pièce|du)/
/** « de 55 000 à [70 000 euros] »: the sum that now holds. */
const RAISED_TO = /(?:de|contre) \d[^.;]{0,30} à $/
const isOwed = cue('penalit amende indemnit prime salaire loyer dividende dette')
const isWhole = cue('enveloppe budget dotation dote investi cout montant facture addition total')

export function budget(fact: MergedOf<'budget'>, here: Here, { kinds }: Setting) {
  const { data, core, modality } = fact
  const all = (kinds.get('budget') ?? []).filter(({ background }) => !background)
  const value = numberOf(fact)
  const { role } = data
  return {
    sumSize: size(value, 5, 4),
    sumRank: rankAmong(value, all.map(numberOf)),
    firstSum: all.length === 0 || all[0] === fact,
    smallSum: value > 0 && value < SMALL,
    raisedTo: RAISED_TO.test(here.before),
    perUnit: PER_UNIT.test(here.block.norm.slice(core[1], core[1] + 24)),
    partOfSum: data.partOf !== null,
    turnover: role === 'turnover',
    loss: role === 'loss',
    cost: role === 'cost',
    noRole: role === null,
    // Money already spent is history.
    spent: here.clause.direction === 'past' && modality === 'asserted',
    owed: isOwed(here.said),
    wholeSum: isWhole(here.said),
  }
}
