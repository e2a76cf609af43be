/** Who would rather not say, or say yes: « refuse de commenter », « se garde de dire », « élude », « n'a pas dit oui ». */
import { isNoun, isVerb, lemmaIn } from '../words.ts'
import {
  denied,
  isStory,
  near,
  object,
  present,
  type Rules,
  reflexive,
  relativeOf,
  some,
  when,
  whole,
  words,
} from './cue.ts'
import { MATTERS, NEWS, WANT } from './cues.ts'
import { says } from './saying.ts'

const NO_COMMENT =
  /^ (?:à |de (?:faire )?)?(?:tout(?:e)?|le moindre|la moindre|faire de) (?:commentaire|pronostic|déclaration|précision|réponse|engagement)/u
/** « préfère ne pas », « a choisi de ne rien » */
const KEEPS_FROM = /^ (?:\S+ )?(?:de )?ne (?:pas|rien) /

export const REFUSING: Rules = [
  [
    'souhaiter vouloir désirer tenir pouvoir refuser',
    c =>
      when(
        (c.negated || denied(c) || lemmaIn(c.token, WANT) === null) &&
          says(c, 5) &&
          // « ne peut que dire », « ne pouvons répondre qu'une chose »
          !/^ (?:\S+ )?(?:ne|voir) |^ (?:\S+ ){0,2}?qu(?:e |'une?)/.test(c.rest),
      ),
  ],
  // « a préféré ne pas répondre », « choisit de ne rien commenter »
  [
    'préférer choisir décider',
    c => when(!c.negated && c.clause.direction !== 'future' && KEEPS_FROM.test(c.rest) && says(c, 6)),
  ],
  ['refuser décliner éviter éluder abstenir garder', c => when(!c.negated && NO_COMMENT.test(c.rest))],
  [
    'refuser',
    c =>
      when(
        !c.negated &&
          /^ (?:\S+ )?de (?:prendre p(?:osition|arti)|trancher|choisir|s'engager(?= sur|\W*$))(?!\p{L})/u.test(c.rest),
      ),
  ],
  // « garde le prix pour lui », « des conditions qu'il garde pour lui »; not « garde la ferme pour lui »
  [
    'garder',
    c =>
      c.negated || !([MATTERS, NEWS].some(set => near(c, 5, set)) || relativeOf(c, MATTERS, NEWS))
        ? null
        : whole(/^ (?:\S+ ){0,4}?pour (?:lui|elle|eux|elles|soi)(?!\p{L})/u.exec(c.rest)),
  ],
  // « se garde bien de dire », « s'abstient de commenter », « évite de se prononcer »
  [
    'garder abstenir',
    c =>
      when(
        reflexive(c) &&
          !c.negated &&
          !c.infinitive &&
          (says(c, 4) ||
            / d(?:e |')(?:fixer|promettre|trancher|donner|prendre p(?:osition|arti))(?!\p{L})/u.test(
              c.rest.slice(0, 24),
            )),
      ),
  ],
  ['éviter', c => when(!c.negated && /^ (?:\S+ )?d(?:e |')/.test(c.rest) && says(c, 4))],
  // « "Question d'agenda", élude-t-on à Bercy »: a verb of speech.
  ['éluder esquiver', c => when(!c.negated && c.i > c.first && c.block.tokens[c.i - 1]?.kind === 'word')],
  [
    'taire',
    c =>
      when(
        !c.negated &&
          !reflexive(c) &&
          c.i > c.first &&
          (present(c) || isVerb(c.block.tokens[c.i - 1], 'préférer')) &&
          // « le montant que les parties taisent »
          (some(c.block, c.i + 1, c.i + 4, t => isNoun(t, MATTERS)) || relativeOf(c, MATTERS)),
        object,
      ),
  ],
  // « n'a pas encore accepté », « n'ont ni accepté ni refusé »
  [
    'accepter consentir',
    c =>
      c.negated && /(?<!\p{L})(?:encore|toujours)(?!\p{L})/u.test(words(c))
        ? when(true)
        : whole(c.negated ? / ?ni (?:refus|rejet|déclin|repouss)(?:é|er|e)e?s?(?!\p{L})/u.exec(c.rest) : null),
  ],
  // « n'a pas dit oui »
  [
    'dire répondre',
    c => whole(c.negated && c.participle && !isStory(c) ? /^ oui(?= ?[.,;:»]| ?$)/.exec(c.rest) : null),
  ],
]
