/** What somebody wonders: « s'interroge sur », « la question se pose », « le doute plane ». */
import { nouns } from '../words.ts'
import {
  before,
  heads,
  isStory,
  longAgo,
  near,
  object,
  ongoing,
  present,
  type Rules,
  reflexive,
  subject,
  when,
  words,
} from './cue.ts'
import { BILLS, DISPUTES, DOUBT, MATTERS, OPTIONS, TALKS, WH, YET } from './cues.ts'

const THREATS = nouns('hypothèse menace spectre rumeur scénario')
/** What grows where nobody knows. */
const MISGIVINGS = nouns('doute incertitude')
/** Several of them go round: none is settled. */
const VERSIONS = nouns('version chiffre montant date calendrier')
const VEHICLES = nouns('train rame bus tram tramway métro voiture véhicule camion billet')
/** Asked of many, nothing open: « le sondage demande aux patrons s'ils recrutent ». */
const SURVEYS = nouns('sondage questionnaire enquête formulaire étude baromètre')

/** « se demande encore comment il a tenu »: marvels at what is past. */
const MARVELS =
  /^ (?:\S+ )?(?:comment|pourquoi) (?:(?:il|elle|ils|elles|on|nous)|(?:l'|le |la |les )\S+) (?:a|ont|avons|avait|avaient)(?!\p{L})/u

const ASKED =
  /^(?:,[^,]{3,50},)?(?: (?:aux?|à) \S+)? (?:si|s'ils?|quand|comment|qui|quels?|quelles?|combien|où)(?!\p{L})[^,;.]{0,80}?\p{L}r(?:ait|aient)(?!\p{L})/u

export const WONDERING: Rules = [
  // « le montage soulève des questions », « la stabilité du fonds interroge »
  ['susciter soulever alimenter nourrir', c => when(present(c) && !c.negated && near(c, 5, DOUBT))],
  // « Tiendra-t-elle ? Les analystes en doutent. »
  ['douter', c => when(present(c) && !c.negated && c.block.tokens[c.i - 1]?.form === 'en')],
  // « trois versions circulent »; names and rumours that do are hearsay
  [
    'circuler',
    c => when(present(c) && !c.negated && (heads(c, VERSIONS) || heads(c, OPTIONS)) && !heads(c, VEHICLES), subject),
  ],
  // « la facture divise »
  [
    'diviser',
    c => when(present(c) && !c.negated && !reflexive(c) && heads(c, BILLS) && !/^ (?:par|en) /.test(c.rest), subject),
  ],
  // « on ne connaît pas encore le nom », « nous ne connaissons ni la date ni le montant »
  ['connaître', c => when(c.negated && !c.passive && present(c) && (YET.test(words(c)) || near(c, 6, MATTERS)))],
  // « le doute plane », « l'incertitude règne », « le mystère s'épaissit »
  [
    'planer régner peser entourer persister subsister demeurer dominer épaissir',
    c =>
      when(
        ongoing(c) &&
          (before(c, DOUBT) || heads(c, DISPUTES) || (heads(c, THREATS) && /^plan/.test(c.token.form))) &&
          !heads(c, TALKS),
        subject,
      ),
  ],
  // « le doute s'est installé »
  [
    'installer grandir monter',
    c => when(!c.negated && !c.infinitive && heads(c, MISGIVINGS) && !longAgo(c) && !isStory(c), subject),
  ],
  // « s'interroge sur », « ne s'est pas encore demandé comment »
  [
    'interroger demander',
    c =>
      when(
        reflexive(c) &&
          !MARVELS.test(c.onward) &&
          (present(c) ? !c.negated : c.negated && YET.test(words(c)) && WH.test(c.onward)),
        subject,
      ),
  ],
  // « la CGT a demandé, sans obtenir de réponse, si le siège serait transféré »: of what is to come.
  [
    'demander',
    c => {
      const asks = c.participle && !c.passive && !c.negated && !heads(c, SURVEYS) ? ASKED.exec(c.onward) : null
      return asks && { ...object, until: c.token.end + asks[0].length }
    },
  ],
  // « les élus demandent au préfet quel sort attend l'usine »
  [
    'demander',
    c =>
      when(
        present(c) &&
          !c.negated &&
          !heads(c, SURVEYS) &&
          c.block.tokens[c.i - 1]?.form !== 'on' &&
          /^ (?:(?:aux?|à) \S+ )?(?:si|s'ils?|comment|quand|qui|quels?|quelles?|combien|où|à qui)(?!\p{L})/u.test(
            c.onward,
          ),
      ),
  ],
  [
    'poser',
    c =>
      when(
        present(c) &&
          !c.negated &&
          (reflexive(c)
            ? before(c, DOUBT) || near(c, 6, DOUBT)
            : /^ (?:\S+ )?(?:la question d|question(?!\p{L}))/u.test(c.rest)),
        object,
      ),
  ],
]
