/**
 * Decisions to come: « se donne trois mois pour trancher », « dira s'il signe ». That a decision
 * comes on a day (« rendra son avis le 3 mai », « est attendue en juin ») is a date, and no open matter.
 */
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import {
  denied,
  heads,
  isDated,
  near,
  noLonger,
  present,
  type Rules,
  reflexive,
  some,
  subject,
  when,
  whole,
} from './cue.ts'
import { AWAITED, FATES, MATTERS, OPTIONS, RENEWALS, VENTURES } from './cues.ts'

/** « la direction doit dire lundi s'ils suspendent », « tranchera entre Lyon et Lille ». */
const AT_STAKE = /^ (?:\S+ ){0,4}?(?:s'ils?|si|entre)(?!\p{L})/u
/** « les essais diront si », not « établit des parallèles entre les villes » */
const TELLING = family('dire vérifier établir montrer')
const WHETHER = /^ (?:\S+ ){0,4}?(?:s'ils?|si)(?!\p{L})/u
/** « ne … qu'à l'automne », « ne … pas avant la fin des essais » */
const NOT_UNTIL =
  /^[^,;:]{0,40}? (?:qu(?:e |')(?:après|à |aux? |en |lors|dans|le |une fois|fin|début|mi-|courant|d'ici)|pas avant )/u
/** These decide by themselves; the others need what they settle. */
const CALLING = family('trancher décider choisir statuer arbitrer prononcer savoir')
/** What is somebody's to say. */
const CALLS = nouns('décision choix arbitrage mot verdict jugement vote')
const IDEAS = nouns('idée')
/** « le pari n'est pas gagné » */
const ODDS = nouns('pari')
const CONTESTS = nouns(
  'vote scrutin duel bataille course issue décision match élection assemblée choix arbitrage verdict',
)
const CLOSE = /^ (?:très |plus |particulièrement |pourtant )?(?:serré|indécis|incertain|disputé|ouvert)e?s?(?!\p{L})/u

export const DECIDING: Rules = [
  // « n'arrêtera son choix qu'à l'automne », « ne tranchera pas avant mars », « ne dira qu'en juin si »
  [
    'trancher décider choisir statuer arbitrer arrêter fixer prononcer annoncer communiquer dévoiler préciser rendre prendre donner signer désigner connaître savoir dire publier présenter valider voter',
    c =>
      when(
        c.clause.direction === 'future' &&
          denied(c) &&
          !c.passive &&
          NOT_UNTIL.test(c.rest) &&
          (lemmaIn(c.token, CALLING) !== null || near(c, 5, MATTERS) || near(c, 5, AWAITED) || near(c, 5, CALLS)),
      ),
  ],
  // « l'avenir du site se joue en ce moment », « le sort du site se décidera à Tokyo », « le prix se décidera en comité »
  [
    'jouer décider trancher écrire',
    c =>
      when(
        (present(c) || c.clause.modality === 'future') &&
          !c.infinitive &&
          !c.negated &&
          reflexive(c) &&
          (heads(c, FATES) || (!present(c) && heads(c, MATTERS) && !isDated(c))),
        subject,
      ),
  ],
  // « la cour doit se prononcer sur le plan »
  [
    'prononcer statuer trancher arbitrer',
    c =>
      when(
        c.infinitive &&
          !c.negated &&
          / sur (?!scène|place)/.test(c.rest) &&
          some(c.block, c.i - 3, c.i, t => t.verbs.some(v => v.lemma === 'devoir' && v.tense === 'present')) &&
          !isDated(c),
      ),
  ],
  // « la décision ne tombera pas avant juin », « l'avis n'interviendra qu'en mars »: until then nobody knows.
  [
    'tomber intervenir arriver venir',
    c =>
      when(
        c.clause.direction === 'future' &&
          c.clause.modality === 'future' &&
          denied(c) &&
          /^ (?:qu(?:e |')|pas avant)/.test(c.rest) &&
          (heads(c, AWAITED) || heads(c, CALLS)),
        subject,
      ),
  ],
  // « la réponse ne vient pas », « une décision qui n'arrive pas »
  [
    'venir arriver tomber',
    c =>
      when(
        c.negated &&
          present(c) &&
          /^ (?:toujours )?pas\W*$/.test(c.rest) &&
          (heads(c, AWAITED) ||
            (c.block.tokens[c.first]?.form === 'qui' && some(c.block, c.first - 3, c.first, t => isNoun(t, AWAITED)))),
        subject,
      ),
  ],
  // « l'avenir de l'atelier n'est pas joué », « la rallonge n'est pas gagnée »
  [
    'jouer plier gagner sceller écrire perdre enterrer abandonner',
    c =>
      when(
        c.negated &&
          c.passive &&
          c.clause.direction !== 'past' &&
          !noLonger(c) &&
          !/^ (?:par|pour|sur|dans|en) /.test(c.rest) &&
          [FATES, RENEWALS, VENTURES, OPTIONS, IDEAS, ODDS].some(set => heads(c, set)) &&
          // « le projet n'est pas écrit »: only what may be given up is not buried yet.
          (/^(?:enterr|abandonn)/.test(c.token.form) || !(heads(c, OPTIONS) || heads(c, IDEAS))),
        subject,
      ),
  ],
  // « le vote s'annonce serré »
  [
    'annoncer',
    c =>
      present(c) &&
      reflexive(c) &&
      !c.negated &&
      (heads(c, CONTESTS) || some(c.block, c.i - 14, c.i, t => isNoun(t, CONTESTS)))
        ? whole(CLOSE.exec(c.rest))
        : null,
  ],
  // « un arbitre tranchera », with no day named; not « la lame tranchera le métal »
  [
    'trancher',
    c =>
      when(
        c.clause.direction === 'future' &&
          !c.negated &&
          !c.participle &&
          !c.infinitive &&
          !/^(?:on|nous|je)$/.test(c.block.tokens[c.i - 1]?.form ?? '') &&
          /^\W*$/.test(c.rest),
        subject,
      ),
  ],
  // « le choix se fera entre Toulouse et Hambourg »
  [
    'faire',
    c => when(c.clause.direction === 'future' && reflexive(c) && heads(c, CALLS) && / entre /.test(c.rest), subject),
  ],
  // « la décision appartient à l'actionnaire »
  [
    'revenir appartenir incomber',
    c => when(present(c) && !c.negated && heads(c, CALLS) && /^ (?:\S+ )?(?:à|aux?) /.test(c.rest)),
  ],
  [
    'trancher décider statuer arbitrer dire choisir prononcer déterminer vérifier établir montrer',
    c =>
      when(
        !c.negated &&
          (c.clause.direction === 'future' ||
            some(c.block, c.i - 3, c.i, t => t.verbs.some(v => v.lemma === 'devoir' && v.tense === 'present'))) &&
          (lemmaIn(c.token, TELLING) === null ? AT_STAKE : WHETHER).test(c.onward),
      ),
  ],
]
