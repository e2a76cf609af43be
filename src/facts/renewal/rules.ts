/** What each family of verbs makes of a thing: families × classes. */
import type { RenewalData } from '../types.ts'
import { classed, dated, renewable, scheme, type Thing } from './antecedent.ts'
import type { Around } from './around.ts'
import {
  CLOSE,
  CONFIRM,
  CUT,
  END,
  EXTEND,
  FALL,
  FREEZE,
  GIVE,
  HOLD,
  HOLD_ON,
  KEEP,
  KEEP_DOING,
  KEEP_ON,
  KEPT_UP,
  LAST,
  LIFT,
  LONG,
  LOSE,
  MAINTAINED,
  MOVE,
  OPERATE,
  POSTPONE,
  PUSH,
  PUT_OFF,
  RENEW,
  REOPEN,
  REPLAY,
  RESUME,
  REVIVE,
  RUNS_ON,
  SERVE_ON,
  SETTLE,
  SHUT,
  SLIDE,
  SPARE,
  STAY,
  STOP,
  STRONG,
  TEAR,
  UNTIL,
  VOID,
  WAIT,
} from './families.ts'
import { aided, lengthens, postpones, putOff, renews, slides } from './fits.ts'
import {
  ACTS,
  BANS,
  BINDING,
  COMES_BACK,
  CREDIT_LINES,
  DUE,
  FLEETS,
  GUICHETS,
  HELD,
  HOLDERS,
  JOBS,
  KEPT,
  LEVELS,
  PAID,
  PERIODS,
  REOPENS,
  SERVED,
  SUPPORTS,
  TENDERS,
  TERMS,
  TITLES,
  WORKS,
} from './things.ts'

interface Rule {
  readonly lemmas: ReadonlySet<string>
  readonly outcome: RenewalData['outcome']
  /** What must stand around the verb: asked first, since to find what a verb speaks of costs more than to find a date. */
  readonly near: (around: Around) => boolean
  readonly fits: (thing: Thing, around: Around) => boolean
}
const always = () => true

/** What each family of verbs makes of a thing. */
const RULES: readonly (readonly [Rule['lemmas'], Rule['outcome'], Rule['near'], Rule['fits']])[] = [
  [STRONG, 'renewed', always, (thing, { long }) => thing.kind !== 'replaced' || long()],
  [RENEW, 'renewed', always, renews],
  [LONG, 'renewed', always, lengthens],
  [SETTLE, 'renewed', always, thing => thing.kind !== 'replaced' && !JOBS.test(thing.name ?? '')],
  [LAST, 'renewed', ({ long, spans }) => long() && !spans(), classed],
  // « continuera d'acheter l'électricité jusqu'en 2027 »
  [KEEP_DOING, 'renewed', ({ doing, till }) => doing() && till(), always],
  [KEEP_ON, 'renewed', ({ year }) => year(), scheme],
  [KEPT_UP, 'renewed', always, aided],
  // « la mutuelle ne sera pas maintenue »: what is kept may be anything, what is not kept ends.
  [
    MAINTAINED,
    'renewed',
    ({ passive, denied }) => passive() && denied(),
    thing => classed(thing) && !LEVELS.test(thing.name ?? '') && !JOBS.test(thing.name ?? ''),
  ],
  [HOLD, 'renewed', ({ some }) => !some(), thing => scheme(thing) && TITLES.test(thing.name ?? '')],
  [
    EXTEND,
    'renewed',
    always,
    (thing, { by }) => (scheme(thing) && TERMS.test(thing.name ?? '')) || (thing.kind !== 'replaced' && by()),
  ],
  [EXTEND, 'renewed', ({ elided }) => elided(), classed],
  [UNTIL, 'renewed', ({ till, takes }) => till() && !takes(), thing => classed(thing) && !WORKS.test(thing.name ?? '')],
  [RUNS_ON, 'renewed', ({ till, takes, on }) => till() && !takes() && on(), classed],
  [STAY, 'renewed', ({ stays, till }) => stays() && till(), ({ kind }) => kind !== 'none'],
  [OPERATE, 'renewed', ({ toYear }) => toYear(), ({ kind, name }) => kind !== 'none' && !FLEETS.test(name ?? '')],
  // « a été confirmé pour quatre ans »; « confirme une aide sur deux ans » is a first one.
  [CONFIRM, 'renewed', ({ till, passive, atOnce }) => till() || (passive() && atOnce()), scheme],
  [
    KEEP,
    'renewed',
    ({ till }) => till(),
    (thing, { passive }) => (classed(thing) && passive()) || KEPT.test(thing.name ?? ''),
  ],
  [
    MAINTAINED,
    'renewed',
    ({ passive, atOnce }) => atOnce() && passive(),
    ({ name }) => name !== null && !LEVELS.test(name) && !/^(?:emploi|effectif)/.test(name) && !JOBS.test(name),
  ],
  [
    REVIVE,
    'renewed',
    always,
    (thing, { till }) => (scheme(thing) && !TENDERS.test(thing.name ?? '')) || (classed(thing) && till()),
  ],
  [
    REOPEN,
    'renewed',
    always,
    (thing, { term }) => classed(thing) && (REOPENS.test(thing.name ?? '') || (scheme(thing) && term())),
  ],
  [REPLAY, 'renewed', always, ({ kind, name }) => kind === 'scheme' || COMES_BACK.test(name ?? '')],
  [SPARE, 'renewed', always, thing => scheme(thing) && !PERIODS.test(thing.name ?? '')],
  [SERVE_ON, 'renewed', ({ theirs }) => theirs(), ({ name }) => SERVED.test(name ?? '')],
  [HOLD_ON, 'renewed', ({ term }) => term(), ({ name }) => HOLDERS.test(name ?? '')],
  [
    RESUME,
    'renewed',
    ({ alone, past, passive }) => alone() && (!past() || passive()),
    thing => COMES_BACK.test(thing.name ?? ''),
  ],
  [POSTPONE, 'postponed', always, postpones],
  [
    PUSH,
    'postponed',
    always,
    (thing, around) =>
      postpones(thing, around) &&
      (!scheme(thing) ||
        DUE.test(thing.name ?? '') ||
        around.passive() ||
        around.day() ||
        around.by() ||
        around.moved()),
  ],
  [PUT_OFF, 'postponed', ({ by, moved }) => by() || moved(), putOff],
  [WAIT, 'postponed', ({ waits }) => waits(), thing => dated(thing) || ACTS.test(thing.name ?? '')],
  [FREEZE, 'postponed', ({ till }) => till(), ({ kind, name }) => kind === 'date' || DUE.test(name ?? '')],
  [SLIDE, 'postponed', ({ by, long, day, moved }) => by() || long() || day() || moved(), slides],
  [MOVE, 'postponed', ({ denied }) => denied(), thing => thing.kind === 'date' || DUE.test(thing.name ?? '')],
  [END, 'ended', always, renewable],
  [TEAR, 'ended', always, thing => BINDING.test(thing.name ?? '')],
  [CUT, 'ended', always, thing => CREDIT_LINES.test(thing.name ?? '')],
  [LOSE, 'ended', ({ takes, taken, passive }) => takes() || taken() || passive(), thing => HELD.test(thing.name ?? '')],
  [STOP, 'ended', ({ onward }) => !onward(), scheme],
  // « L'appel à projets est clos vendredi » is no end of a scheme.
  [SHUT, 'ended', ({ onward }) => !onward(), thing => scheme(thing) && !/^(?:appel|concours)/.test(thing.name ?? '')],
  // « le soutien ne sera pas interrompu »
  [STOP, 'ended', ({ passive, denied }) => passive() && denied(), thing => SUPPORTS.test(thing.name ?? '')],
  [CLOSE, 'ended', ({ onward }) => !onward(), thing => scheme(thing) && GUICHETS.test(thing.name ?? '')],
  [LIFT, 'ended', always, thing => BANS.test(thing.name ?? '')],
  [FALL, 'ended', ({ falls }) => falls(), thing => scheme(thing) && !PAID.test(thing.name ?? '')],
  [VOID, 'ended', ({ nomore }) => nomore(), scheme],
  [GIVE, 'ended', ({ ceases }) => ceases(), scheme],
  [GIVE, 'renewed', ({ keeps }) => keeps(), aided],
]

/** Rules of a lemma: « appliquer » keeps up with an end, and ends with « ne … plus ». */
export const RULES_OF = new Map<string, Rule[]>()
for (const [lemmas, outcome, near, fits] of RULES) {
  const rule = { lemmas, outcome, near, fits }
  for (const lemma of lemmas) {
    const known = RULES_OF.get(lemma)
    if (known) known.push(rule)
    else RULES_OF.set(lemma, [rule])
  }
}
