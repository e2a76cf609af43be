/** Features of a jobs fact: what changes is news, who is employed today is profile. */
import type { JobsData } from '../types.ts'
import { family } from '../words.ts'
import type { Here, MergedOf, Setting } from './setting.ts'
import { numberOf, rankAmong, size } from './size.ts'
import { cue } from './stems.ts'

const FEW = 15
/** Verbs that make news of a number of people: « 70 opérateurs rejoindront l'atelier ». */
const CHANGING = family(
  'rejoindre garder reprendre conserver passer remonter tomber grimper recruter chercher embaucher menacer partir perdre ' +
    'placer muter annoncer supprimer licencier sauver promettre rester concerner',
)
const arePosts = cue('emploi poste embauche recrut licenci depart suppress')
const areTrainees = cue('apprenti stagiaire etudiant eleve interim saisonni doctor alternant')
const OF_ALL = /^\s*(?:sur|des|de ses|d'entre)\s/
const AMONG = /sur (?:les |ses |ces )?$/
const OF_NUMBER = / (?:des|sur|de ses) \d/
const NEWS: ReadonlySet<JobsData['change']> = new Set([
  'created',
  'cut',
  'kept',
  'closed',
  'opened',
  'extended',
  'sold',
  'moved',
])
const SITE: ReadonlySet<JobsData['change']> = new Set(['closed', 'insolvent', 'sold', 'moved', 'opened', 'extended'])

export function jobs(fact: MergedOf<'jobs'>, here: Here, { kinds, beside }: Setting) {
  const { data, core, modality } = fact
  const { change } = data
  const all = (kinds.get('jobs') ?? []).filter(
    other => other.kind === 'jobs' && !other.background && other.data.change !== 'capacity',
  )
  const value = change === 'capacity' ? 0 : numberOf(fact)
  const alike = all.filter(other => other.kind === 'jobs' && other.data.change === change)
  const unit = `${(data.unit ?? '').toLowerCase()} ${here.core}`
  const { tokens, norm } = here.block
  const moves = tokens.some(
    ({ start, end, verbs }) =>
      start >= here.clause.start && end <= here.clause.end && verbs.some(({ lemma }) => CHANGING.has(lemma)),
  )
  return {
    people: value > 0,
    peopleSize: size(value, 0, 3.5),
    peopleRank: rankAmong(value, all.map(numberOf)),
    // The largest number created, or cut, or kept.
    mostOfChange: value > 0 && NEWS.has(change) && alike.every(other => numberOf(other) <= value),
    fewPeople: value > 0 && value < FEW,
    posts: arePosts(unit),
    trainees: areTrainees(unit),
    ofAll: OF_ALL.test(norm.slice(core[1], core[1] + 24)) || AMONG.test(here.before) || OF_NUMBER.test(here.core),
    changing: moves,
    changingHeadcount: moves && change === 'headcount',
    capacity: change === 'capacity',
    sold: change === 'sold',
    closed: change === 'closed',
    willClose: change === 'closed' && (here.clause.direction === 'future' || modality !== 'asserted'),
    openedInBody: (change === 'opened' || change === 'extended') && !here.isHead,
    // « fermera en décembre, et 37 de ses salariés… »: what happens to a site, with those whom it touches.
    siteWithPeople:
      SITE.has(change) && beside(fact).some(other => other !== fact && other.kind === 'jobs' && numberOf(other) > 0),
  }
}
