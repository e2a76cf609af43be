/** What waits for somebody else or for time: « attend le feu vert », « dépendra du prix », « soumis à l'accord de ». */
import { isNoun, lemmaIn, nouns } from '../words.ts'
import {
  all,
  before,
  type Cue,
  denied,
  heads,
  isDated,
  isStory,
  longAgo,
  near,
  ongoing,
  present,
  type Rules,
  reflexive,
  some,
  subject,
  when,
  words,
} from './cue.ts'
import { AWAITED, CERTAINTY, FATES, HINGES, MATTERS, PLANS, SOUGHT } from './cues.ts'

/** « suspendue à la demande de l'émetteur »: a circumstance, no condition. */
const NEED = new Set(['falloir'])
const CIRCUMSTANCE =
  /^ (?:\S+ )?(?:à (?:la (?:demande|suite)|l'(?:initiative|occasion|époque|heure)|titre|partir|compter|cause|nouveau|tort|\d)|au (?:moins|plus|profit))(?!\p{L})/u
const OWN_DECISION =
  /^ (?:encore |toujours )?(?:sa|leur|son) (?:décision|choix|réponse|jugement|verdict|arbitrage|avis)/
/** « suspend à sa réponse une ligne de test » */
const HANGS_ON =
  /^ (?:\S+ )?(?:à|aux?) (?:l[ae]s? |l'|une? |s(?:a|on|es) |leurs? |cette |ce )?(?:\p{L}+ )?(?:réponse|décision|feu vert|arbitrage|accord|verdict|signature|avis|issue|choix|vote|obtention|résultat|permis|engagement)/u
const TO_KNOW = / (?:pour|avant d(?:e |')) ?(?:en )?(?:savoir|connaître|découvrir|être fixé)(?!\p{L})/u
const OUTCOMES = nouns('rapport recours résultat issue étude enquête essai')
/** What holds a thing in the air. */
const HOOKS = nouns('câble crochet palan plafond grue rail poutre mur élingue portique treuil hélicoptère corde chaîne')
/** What tells how things will be: « leur mode d'emploi ». */
const NOTICES = nouns(
  'mode signe notice convocation nouvelle explication consigne règlement subvention aide crédit prêt rallonge',
)
/** « attend un repreneur » */
const BUYER = nouns('repreneur acquéreur acheteur preneur investisseur successeur signe')
/** Matters elsewhere, these belong to somebody here: « le site dépend de la division chimie ». */
const FIXTURES = nouns('site lieu règle effectif prix tarif taux coût salaire prime rémunération bonus')
const PAY = nouns('prime salaire rémunération bonus loyer redevance pénalité')
const fixed = (c: Cue) => some(c.block, c.first, c.first + 2, t => isNoun(t, FIXTURES))
/** A noun of action is its subject: « la publication », « le versement », « le démarrage ». */
const acts = (c: Cue) => some(c.block, c.subject, c.subject + 3, t => /(?:[st]ion|ement|[^aeio]age)s?$/.test(t.form))
/** « à deux offres de reprise », « à la décision du juge »: what a plan can turn on, offers for it with them. */
const turnsOn = (c: Cue) => !CIRCUMSTANCE.test(c.rest) && (hinges(c, 6) || near(c, 6, OFFERS))
const OFFERS = nouns('offre repreneur candidat acquéreur juge tribunal préfet')
const hinges = (c: Cue, reach: number) => near(c, reach, HINGES) || near(c, reach, AWAITED)

/** « attend toujours de savoir », « son financement »: what decides a matter, where pay, trains and customers are only late. */
const unknown = (c: Cue) =>
  / d(?:e |')(?:savoir|connaître|découvrir|obtenir|être)(?!\p{L})/u.test(c.rest) ||
  [MATTERS, AWAITED, SOUGHT, PLANS, HINGES, CERTAINTY].some(set => near(c, 5, set)) ||
  near(c, 5, NOTICES)

export const WAITING: Rules = [
  [
    'attendre guetter',
    // « aucune aide ne l'accompagne, et le pont attend toujours »: the negation of a neighbour.
    c =>
      when(
        !c.participle &&
          !longAgo(c) &&
          !isStory(c) &&
          c.block.tokens[c.i - 1]?.form !== 'sans' &&
          !(c.negated && denied(c)) &&
          ((/^ (?:encore|toujours) /.test(c.rest) && unknown(c)) ||
            near(c, 4, AWAITED) ||
            // « attend du repreneur qu'il embauche » asks something of somebody who is there.
            (near(c, 4, BUYER) && !/^ (?:toujours |encore )?(?:du|des|de l) ?/.test(c.rest))),
      ),
  ],
  // « attendent d'être fixés », « le chantier attendra la fin des recours »
  [
    'attendre',
    c =>
      when(
        !c.participle &&
          // « le verdict attendra »
          ((c.clause.direction === 'future' &&
            !c.negated &&
            /^\W*$/.test(c.rest) &&
            (heads(c, FATES) || heads(c, AWAITED))) ||
            /^ (?:\S+ )?d'être (?:fixé|reçu|consulté)/.test(c.rest) ||
            (c.clause.direction === 'future' && !c.negated && near(c, 5, OUTCOMES))),
      ),
  ],
  // « la réponse est attendue », with no day: that would be a date.
  ['attendre', c => when(c.passive && !c.negated && ongoing(c) && before(c, AWAITED) && !isDated(c), subject)],
  [
    'attendre',
    c => when(c.infinitive && (TO_KNOW.test(c.onward) || / (?:de|d') ?(?:savoir|connaître)/.test(c.onward))),
  ],
  // « tout est pendu à un chiffre », « le sort du site est pendu au carnet de commandes »
  [
    'pendre',
    c =>
      when(
        c.passive &&
          !c.negated &&
          c.clause.direction !== 'past' &&
          /^ (?:\S+ )?(?:à|aux?) /.test(c.rest) &&
          (all(c) || heads(c, FATES) || hinges(c, 6)),
      ),
  ],
  // « tout tient à un mot du ministre »
  [
    'tenir',
    c =>
      when(
        present(c) &&
          !c.negated &&
          all(c) &&
          !reflexive(c) &&
          /^ (?:\S+ )?(?:à|aux?) (?!peu)/.test(c.rest) &&
          (hinges(c, 7) ||
            near(c, 7, MATTERS) ||
            / (?:mot|coup de fil|tampon|paraphe|vote|voix|chiffre) /.test(c.rest)),
      ),
  ],
  // « promet une réponse avant Noël », « ne tient qu'à une signature »
  ['tenir', c => when(denied(c) && /^ (?:\S+ )?qu'à /.test(c.rest) && near(c, 6, HINGES))],
  // « Quant au nom, il faudra patienter »
  [
    'patienter',
    c =>
      when(
        c.infinitive &&
          c.clause.direction === 'future' &&
          some(c.block, c.i - 3, c.i, t => lemmaIn(t, NEED) !== null) &&
          !/^ \S+ (?:minutes|heures)/.test(c.rest),
      ),
  ],
  ['patienter', c => when(c.infinitive && TO_KNOW.test(c.onward))],
  [
    'tarder',
    c =>
      when(
        !c.negated &&
          !c.infinitive &&
          !c.participle &&
          // « sa publication tarde », « le décret tarde »; not « le printemps tarde »
          (/^ (?:\S+ )?(?:à |encore|toujours)/.test(c.rest) ||
            (present(c) && /^\W*$/.test(c.rest.slice(0, 3)) && (heads(c, AWAITED) || heads(c, MATTERS) || acts(c)))),
        subject,
      ),
  ],
  [
    'dépendre',
    c =>
      when(
        !c.negated &&
          !longAgo(c) &&
          // « leur prime dépendra des résultats »: a rule. « Tout dépend de la météo »: always.
          !heads(c, PAY) &&
          (c.clause.direction === 'future' ||
            c.clause.modality !== 'asserted' ||
            (heads(c, MATTERS) && !fixed(c)) ||
            (all(c) && /^ (?:maintenant|désormais) /.test(c.rest)) ||
            (present(c) && near(c, 5, HINGES) && !fixed(c))),
      ),
  ],
  ['reposer', c => when(ongoing(c) && (all(c) || heads(c, FATES)) && /^ (?:\S+ )?(?:sur|entre) /.test(c.rest))],
  // « la vente reste soumise au feu vert de Bruxelles »
  [
    'soumettre conditionner subordonner accrocher lier',
    c =>
      when(
        c.passive &&
          (/^(?:present|none)$/.test(c.clause.direction) ||
            /(?:doit|doivent) (?:encore )?être $/.test(words(c).slice(0, -c.rest.length - c.token.form.length))) &&
          !c.negated &&
          !/^ à (?:notre|votre) /.test(c.rest) &&
          /^ (?:\S+ )?(?:à|aux?)(?!\p{L})/u.test(c.rest) &&
          hinges(c, 6),
      ),
  ],
  [
    'suspendre',
    c =>
      when(
        (c.passive &&
          c.clause.direction !== 'past' &&
          /^ (?:\S+ )?(?:à|aux?)(?!\p{L})/u.test(c.rest) &&
          !CIRCUMSTANCE.test(c.rest) &&
          !near(c, 5, HOOKS)) ||
          // « L'usine suspendue à deux offres »: a heading without its auxiliary.
          (c.participle && c.clause.predicate < 0 && /^ (?:à|aux?)(?!\p{L})/u.test(c.rest) && turnsOn(c)) ||
          OWN_DECISION.test(c.rest) ||
          (!c.passive && !c.negated && HANGS_ON.test(c.rest)),
      ),
  ],
]
