/** Features of a renewal: what it concerns and until when; options and older terms count for less. */
import type { Here, MergedOf } from './setting.ts'
import { cue } from './stems.ts'

const isOption = cue('renouvelable reconductible prorogeable pourr peut_ peuvent_')
const isExpiry = cue("expir echeance terme eteind prend_fin prendra_fin s'acheve court_jusqu tomb")

export function renewal({ data }: MergedOf<'renewal'>, here: Here) {
  const { duration, until, subject, outcome, conditions } = data
  const verbs = here.block.tokens[here.clause.predicate]?.verbs ?? []
  return {
    renewalDuration: duration !== null,
    renewalUntil: until !== null,
    renewed: subject !== null,
    ended: outcome === 'ended',
    endedInBody: outcome === 'ended' && !here.isHead,
    expires: isExpiry(here.said),
    // « renouvelable une fois »: what may happen years from now.
    option: isOption(here.said),
    conditions: conditions.length > 0,
    // « devait s'arrêter en décembre »: what the renewal sets aside.
    hadBeen: verbs.some(({ tense }) => tense === 'imperfect'),
    // A side scheme is told further down its paragraph.
    leadsParagraph: !here.isHead && here.block.sentences.indexOf(here.sentence) <= 1,
  }
}
