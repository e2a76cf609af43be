/** Decisions put off or sent on to somebody else: « réserve sa réponse », « la décision est renvoyée à la commission ». */
import { nouns } from '../words.ts'
import { type Cue, type Found, heads, isStory, longAgo, near, type Rules, subject, when, whole } from './cue.ts'
import { valueEnd } from './reach.ts'

const OWN_DECISION =
  /^ (?:encore |toujours )?(?:sa|leur|son) (?:décision|choix|réponse|jugement|verdict|arbitrage|avis|position|signature)/
/** « renvoie sa décision à septembre »; a reply is sent to those who asked. */
const SENT_ON =
  /^ (?:encore |toujours )?(?:sa|leur|son) (?:décision|choix|jugement|verdict|arbitrage) (?:à|aux?|devant) /
/** What somebody has yet to rule. */
const RULINGS = nouns('décision choix arbitrage verdict jugement vote délibération attribution débat')
const TO_OTHERS = /^ (?:\S+ )?(?:à|aux?|devant) (?!\d)/
/** « renvoyée à la rentrée » tells when, « renvoyée à la commission » who. */
const TIMES = nouns(
  'rentrée automne printemps été hiver an année mois semaine semestre trimestre fin début demain lendemain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
)
/** Later, and nobody says when: with a day it is a date. */
const NO_DAY =
  /^ (?:\S+ )?(?:sine die|à (?:plus tard|une date (?:ultérieure|inconnue|indéterminée)|une (?:prochaine|autre) (?:séance|réunion|session)))(?!\p{L})/u

const isPutOff = (c: Cue) => c.passive && !c.negated && heads(c, RULINGS) && !longAgo(c) && !isStory(c)

/** « est renvoyée à la commission »: up to who has it now; what is put off stands before. */
const sentOn = (c: Cue): Found => ({ ...subject, until: valueEnd(c) })

export const DEFERRING: Rules = [
  ['réserver différer reporter repousser ajourner retarder mûrir', c => when(!c.negated && OWN_DECISION.test(c.rest))],
  ['renvoyer', c => when(!c.negated && !c.passive && SENT_ON.test(c.rest))],
  // « remet sa décision à l'automne », where « remet son avis au préfet » hands it in
  [
    'remettre',
    c => when(!c.negated && !c.passive && SENT_ON.test(c.rest) && (/ à plus tard/.test(c.rest) || near(c, 6, TIMES))),
  ],
  ['renvoyer', c => when(isPutOff(c) && TO_OTHERS.test(c.rest) && !near(c, 5, TIMES), sentOn(c))],
  [
    'remettre reporter repousser différer décaler',
    c => {
      const later = isPutOff(c) ? whole(NO_DAY.exec(c.rest)) : null
      return later && { ...later, after: false }
    },
  ],
  ['ajourner', c => when(isPutOff(c), subject)],
]
