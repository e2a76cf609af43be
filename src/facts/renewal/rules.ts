/** What each family of verbs makes of a thing: families × classes. */
import type { RenewalData } from '../types.ts'
import { classed, dated, renewable, scheme, type Thing, unnamed } from './antecedent.ts'
import type { Around } from './around.ts'
import {
  CLOSE,
  CONFIRM,
  END,
  EXTEND,
  FALL,
  HOLD,
  KEEP,
  KEEP_ON,
  KEPT_UP,
  LAST,
  LIFT,
  LONG,
  POSTPONE,
  RENEW,
  RESUME,
  REVIVE,
  SETTLE,
  SLIDE,
  STOP,
  STRONG,
  UNTIL,
  VOID,
} from './families.ts'
import { ACTS, AIDS, BANS, COMES_BACK, DUE, GESTURES, GUICHETS, JOBS, KEPT, TERMS, TITLES } from './things.ts'

/** « renouvelle la convention », « renouvelle le 3008 » not. */
const renews = (thing: Thing, { term }: Around) =>
  unnamed(thing) ||
  (thing.kind !== 'date' && classed(thing) && !GESTURES.test(thing.name ?? '')) ||
  (thing.kind !== 'replaced' && term())

/** « prolonge l'aide », « la ligne est prolongée de dix kilomètres » and « les délais s'allongent » not. */
const lengthens = (thing: Thing, { long, space, self }: Around) =>
  !space() &&
  (self()
    ? renewable(thing) && !/^délai/.test(thing.name ?? '') && long()
    : renewable(thing) || unnamed(thing) || (thing.kind !== 'replaced' && long()))

/** « l'échéance glisse à juin », « le programme glisse de six mois »; « les aides reculent en 2015 » not. */
const slides = (thing: Thing, { by, long, day }: Around) =>
  thing.kind === 'date' || DUE.test(thing.name ?? '') ? long() || day() : scheme(thing) && by()

/** What each family of verbs makes of a thing. */
const RULES: readonly (readonly [
  lemmas: ReadonlySet<string>,
  outcome: RenewalData['outcome'],
  fits: (thing: Thing, around: Around) => boolean,
])[] = [
  [STRONG, 'renewed', thing => thing.kind !== 'replaced'],
  [RENEW, 'renewed', renews],
  [LONG, 'renewed', lengthens],
  [SETTLE, 'renewed', thing => thing.kind !== 'replaced' && !JOBS.test(thing.name ?? '')],
  [LAST, 'renewed', (thing, { long, spans }) => classed(thing) && long() && !spans()],
  [KEEP_ON, 'renewed', (thing, { year }) => scheme(thing) && year()],
  [KEPT_UP, 'renewed', thing => scheme(thing) && AIDS.test(thing.name ?? '')],
  [HOLD, 'renewed', thing => scheme(thing) && TITLES.test(thing.name ?? '')],
  [
    EXTEND,
    'renewed',
    (thing, { by }) => (scheme(thing) && TERMS.test(thing.name ?? '')) || (thing.kind !== 'replaced' && by()),
  ],
  [UNTIL, 'renewed', (thing, { till, takes }) => classed(thing) && till() && !takes()],
  [CONFIRM, 'renewed', (thing, { till }) => scheme(thing) && till()],
  [KEEP, 'renewed', (thing, { till }) => (classed(thing) || KEPT.test(thing.name ?? '')) && till()],
  [REVIVE, 'renewed', (thing, { till }) => scheme(thing) || (classed(thing) && till())],
  [RESUME, 'renewed', (thing, { alone }) => COMES_BACK.test(thing.name ?? '') && alone()],
  [POSTPONE, 'postponed', (thing, { by }) => dated(thing) || (ACTS.test(thing.name ?? '') && by())],
  [SLIDE, 'postponed', slides],
  [END, 'ended', renewable],
  [STOP, 'ended', (thing, { onward }) => scheme(thing) && !onward()],
  [CLOSE, 'ended', (thing, { onward }) => scheme(thing) && GUICHETS.test(thing.name ?? '') && !onward()],
  [LIFT, 'ended', thing => BANS.test(thing.name ?? '')],
  [FALL, 'ended', (thing, { falls }) => scheme(thing) && falls()],
  [VOID, 'ended', (thing, { nomore }) => scheme(thing) && nomore()],
]
/** Rules of a lemma: « appliquer » keeps up with an end, and ends with « ne … plus ». */
export const RULES_OF = new Map<string, (typeof RULES)[number][]>()
for (const rule of RULES) for (const lemma of rule[0]) RULES_OF.set(lemma, [...(RULES_OF.get(lemma) ?? []), rule])
