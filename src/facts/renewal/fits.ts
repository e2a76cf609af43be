/** What some families of verbs ask of their thing and of what stands around them. */
import { classed, dated, renewable, scheme, type Thing, unnamed } from './antecedent.ts'
import type { Around } from './around.ts'
import { ACTS, AIDS, DELIVERIES, DUE, EVENTS, GESTURES, HEARINGS, ORDERS, PURCHASES, RUNNING } from './things.ts'

/** « renouvelle la convention », « renouvelle le 3008 » not. */
export const renews = (thing: Thing, { term }: Around) =>
  unnamed(thing) ||
  (thing.kind !== 'date' && classed(thing) && !GESTURES.test(thing.name ?? '') && !ORDERS.test(thing.name ?? '')) ||
  (thing.kind !== 'replaced' && term())

/** « prolonge l'aide », « la ligne est prolongée de dix kilomètres » and « les délais s'allongent » not. */
export const lengthens = (thing: Thing, { long, space, self, through }: Around) =>
  !space() &&
  !through() &&
  (self()
    ? renewable(thing) && !/^délai/.test(thing.name ?? '') && long()
    : renewable(thing) || unnamed(thing) || ((thing.kind !== 'replaced' || RUNNING.test(thing.name ?? '')) && long()))

/** « l'échéance glisse à juin », « le programme glisse de six mois »; « les aides reculent en 2015 » not. */
export const slides = (thing: Thing, { by, long, day, moved }: Around) =>
  thing.kind === 'date' || DUE.test(thing.name ?? '')
    ? long() || day()
    : (scheme(thing) && by()) || (DELIVERIES.test(thing.name ?? '') && (by() || moved()))

export const postpones = (thing: Thing, { by }: Around) =>
  (dated(thing) && !/^limites/.test(thing.name ?? '')) || (ACTS.test(thing.name ?? '') && by())

/** « reporte au 15 juin sa décision », « le tribunal reporte sa décision » and « reporte l'achat d'une presse » not. */
export const putOff = ({ kind, name }: Thing, { court }: Around) =>
  (kind !== 'replaced' || EVENTS.test(name ?? '')) &&
  (!HEARINGS.test(name ?? '') || (/^décision/.test(name ?? '') && !court())) &&
  !PURCHASES.test(name ?? '')

export const aided = (thing: Thing) => scheme(thing) && AIDS.test(thing.name ?? '')
