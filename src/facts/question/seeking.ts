/** What is sought: « cherche un repreneur », « sonde plusieurs fonds », « n'a pas trouvé d'acquéreur ». */
import { isNoun, nouns } from '../words.ts'
import { type Cue, current, near, type Rules, some, when, words } from './cue.ts'
import { MATTERS, SOUGHT } from './cues.ts'
import { isHiring } from './hiring.ts'

/** « la possibilité d'étudier d'autres pistes », « la loi oblige à chercher un acquéreur »: what is to do, not what is weighed. */
export const isGoal = (c: Cue) =>
  c.infinitive && /^(?:d'|de|à|pour|doit|doivent|devra|devront|faut|faudra)$/.test(c.block.tokens[c.i - 1]?.form ?? '')
const AGREEING =
  /^ (?:\S+ )?d(?:e |')(?:s'entendre|trouver (?:une? |des |d'|leur )(?:\S+ )?(?:accord|compromis|repreneur|solution|issue|terrain))/
/** « le bail n'a pas trouvé de successeur »: it is over. */
const HEIRS = nouns('successeur remplaçant dauphin associé')

export const SEEKING: Rules = [
  [
    'chercher rechercher',
    c => {
      if (c.negated || c.clause.direction === 'past' || isGoal(c) || /^ (?:\S+ )?à /.test(c.rest)) return null
      // « on cherche encore les effets »: irony, not a search.
      if (/(?<!\p{L})(?:son|sa|leur) (?:public|style|rythme|souffle|âme)(?!\p{L})/u.test(c.rest)) return null
      const yet = /^ (?:encore|toujours) (?:comment|où|qui|quel|à qui|de quoi|son|sa|leur)(?!\p{L})/u.test(c.rest)
      if (isHiring(c)) return null
      return when(near(c, 6, SOUGHT) || yet || (/^ (?:encore|toujours) /.test(c.rest) && near(c, 5, MATTERS)))
    },
  ],
  // « pour tenter de trouver un accord », « a jusqu'en juin pour trouver un acheteur »
  ['tenter essayer', c => when(!c.negated && !c.participle && c.clause.direction !== 'past' && AGREEING.test(c.rest))],
  [
    'trouver',
    c =>
      when(
        c.infinitive &&
          c.block.tokens[c.i - 1]?.form === 'pour' &&
          near(c, 4, SOUGHT) &&
          /(?<!\p{L})(?:jusqu'|mois|semaines|jours)/u.test(words(c)),
      ),
  ],
  // « sonde plusieurs fonds »
  ['sonder', c => when(current(c) && !c.negated && near(c, 5, SOUGHT))],
  [
    'trouver',
    c =>
      when(
        c.negated &&
          c.participle &&
          c.i > c.first &&
          (/^ (?:pas )?(?:preneur|repreneur|de terrain d'entente)/.test(c.rest) ||
            (/^ (?:pas )?d[e'] ?/.test(c.rest) &&
              some(c.block, c.i + 2, c.i + 4, t => isNoun(t, SOUGHT) && !isNoun(t, HEIRS)))),
      ),
  ],
]
