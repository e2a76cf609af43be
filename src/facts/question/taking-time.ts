/** Time that somebody takes to decide: « se donne trois mois pour trancher », « se laisse du temps ». */
import { ongoing, present, type Rules, reflexive, when } from './cue.ts'

/** « se donne trois mois pour trancher » */
const TO_CHOOSE = / (?:pour|avant de) (?:trancher|décider|choisir|se prononcer|se décider|arbitrer|statuer)(?!\p{L})/u

export const TAKING_TIME: Rules = [
  [
    'donner laisser accorder',
    c =>
      when(
        reflexive(c) &&
          !c.negated &&
          // « s'est donné jusqu'en mars pour choisir »: a deadline.
          ((TO_CHOOSE.test(c.rest) && !/ jusqu'/.test(c.rest)) ||
            /^ (?:\S+ ){0,3}(?:temps|délai|mois|semaines?|jours|ans?|période) de (?:la )?réflexion/.test(c.rest)),
      ),
  ],
  // « la direction se laisse du temps »
  [
    'laisser donner',
    c =>
      when(
        present(c) &&
          reflexive(c) &&
          !c.negated &&
          /^ (?:encore )?(?:du|un peu de|le) temps(?: pour (?:trancher|décider|choisir|réfléchir)| de (?:la réflexion|réfléchir|trancher|choisir)|\W*$)/.test(
            c.rest,
          ),
      ),
  ],
  [
    'prendre',
    c =>
      when(
        ongoing(c) &&
          !c.infinitive &&
          /^ (?:\S+ ){0,2}temps (?:de (?:la réflexion|réfléchir)|pour (?:trancher|décider|choisir))/.test(c.rest),
      ),
  ],
]
