/** Decisions put off or to come: « réserve sa réponse », « se donne trois mois pour trancher », « se jouera en mars ». */
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import {
  all,
  denied,
  heads,
  near,
  noLonger,
  ongoing,
  present,
  type Rules,
  reflexive,
  some,
  subject,
  when,
  whole,
} from './cue.ts'
import { AWAITED, FATES, MATTERS, OPTIONS, RENEWALS, VENTURES } from './cues.ts'

const OWN_DECISION =
  /^ (?:encore |toujours )?(?:sa|leur|son) (?:décision|choix|réponse|jugement|verdict|arbitrage|avis|position)/
/** « se donne trois mois pour trancher » */
const TO_CHOOSE = / (?:pour|avant de) (?:trancher|décider|choisir|se prononcer|se décider|arbitrer|statuer)(?!\p{L})/u
/** « la direction doit dire lundi s'ils suspendent », « tranchera entre Lyon et Lille ». */
const AT_STAKE = /^ (?:\S+ ){0,4}?(?:s'ils?|si|entre|sur (?:le sort|l'avenir|son sort|leur sort|le devenir))(?!\p{L})/u
/** « les essais diront si », not « établit des parallèles entre les villes » */
const TELLING = family('dire vérifier établir montrer')
const WHETHER = /^ (?:\S+ ){0,4}?(?:s'ils?|si)(?!\p{L})/u
/** « ne … qu'à l'automne », « ne … pas avant la fin des essais » */
const NOT_UNTIL =
  /^[^,;:]{0,40}? (?:qu(?:e |')(?:après|à |aux? |en |lors|dans|le |une fois|fin|début|mi-|courant|d'ici)|pas avant )/u
/** These decide by themselves; the others need what they settle. */
const CALLING = family('trancher décider choisir statuer arbitrer prononcer savoir')
const UNDATED = /^(?: (?:en|le \d|à l|au|avant|d'ici|dans|fin|mi-|lundi|mardi|mercredi|jeudi|vendredi)|\W*$)/
/** What is somebody's to say. */
const CALLS = nouns('décision choix arbitrage mot verdict jugement vote')

const HEARD = nouns('examen délibéré')
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
  ['réserver différer reporter repousser ajourner retarder mûrir', c => when(!c.negated && OWN_DECISION.test(c.rest))],
  [
    'donner laisser accorder',
    c =>
      when(
        reflexive(c) &&
          !c.negated &&
          (TO_CHOOSE.test(c.rest) ||
            /^ (?:\S+ ){0,3}(?:temps|délai|mois|semaines?|jours|ans?|période) de (?:la )?réflexion/.test(c.rest)),
      ),
  ],
  // « a renvoyé l'examen de l'affaire au 9 octobre »
  [
    'reporter repousser renvoyer ajourner différer',
    c => when(!c.negated && !c.passive && !c.infinitive && (near(c, 4, CALLS) || near(c, 3, HEARD))),
  ],
  // « la décision a été repoussée à l'automne »
  ['reporter repousser ajourner différer', c => when(c.participle && !c.negated && heads(c, CALLS), subject)],
  // « l'avenir du site se joue en ce moment »
  ['jouer décider', c => when(present(c) && !c.negated && reflexive(c) && heads(c, FATES), subject)],
  // « la décision ne tombera pas avant juin », « n'interviendra qu'en mars »
  [
    'tomber intervenir arriver venir',
    c =>
      when(
        c.clause.direction === 'future' &&
          (heads(c, AWAITED) || heads(c, MATTERS)) &&
          (/^ (?:\S+ )?(?:qu(?:e |')|pas avant)/.test(c.rest) || (!c.negated && heads(c, CALLS))),
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
          [FATES, RENEWALS, VENTURES, OPTIONS].some(set => heads(c, set)) &&
          // « le projet n'est pas écrit »: only what may be given up is not buried yet.
          (/^(?:enterr|abandonn)/.test(c.token.form) || !heads(c, OPTIONS)),
        subject,
      ),
  ],
  // « la décision est renvoyée à la rentrée », « l'arbitrage est remonté à Matignon »
  [
    'renvoyer remettre remonter',
    c =>
      when(
        c.passive &&
          !c.negated &&
          c.clause.direction !== 'past' &&
          heads(c, CALLS) &&
          /^ (?:\S+ )?(?:à|aux?|chez) /.test(c.rest),
        subject,
      ),
  ],
  // « le conseil rendra son arbitrage en mai »
  [
    'rendre',
    c =>
      when(
        c.clause.direction === 'future' &&
          !c.negated &&
          !c.passive &&
          !c.infinitive &&
          /^ (?:\S+ )?(?:son|sa|leur|le|la|l') ?(?:décision|verdict|jugement|arbitrage|réponse|délibéré)/.test(c.rest),
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
  // « tout se joue sur un prix »
  ['jouer', c => when(present(c) && reflexive(c) && !c.negated && all(c) && /^ (?:\S+ )?(?:sur|entre) /.test(c.rest))],
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
  // « le tribunal tranchera en juin », not « la lame tranchera le métal »
  [
    'trancher',
    c =>
      when(
        c.clause.direction === 'future' &&
          !c.negated &&
          !c.participle &&
          !c.infinitive &&
          !/^(?:on|nous|je)$/.test(c.block.tokens[c.i - 1]?.form ?? '') &&
          UNDATED.test(c.rest),
        subject,
      ),
  ],
  // « le choix se fera entre Toulouse et Hambourg »
  ['faire', c => when(c.clause.direction === 'future' && reflexive(c) && heads(c, CALLS), subject)],
  // « la décision appartient à l'actionnaire »
  [
    'revenir appartenir incomber',
    c => when(present(c) && !c.negated && heads(c, CALLS) && /^ (?:\S+ )?(?:à|aux?) /.test(c.rest)),
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
  [
    'jouer décider trancher écrire',
    c => when(c.clause.direction === 'future' && reflexive(c) && (all(c) || heads(c, MATTERS)), subject),
  ],
  // « la cour doit se prononcer sur le plan », « statuera en juin sur le recours »
  [
    'prononcer statuer trancher arbitrer',
    c =>
      when(
        !c.negated &&
          /^[^,;:]{0,40}? sur (?!scène|place)/.test(c.rest) &&
          (c.clause.direction === 'future' ||
            some(c.block, c.i - 3, c.i, t => t.verbs.some(v => v.lemma === 'devoir' && v.tense === 'present'))),
      ),
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
