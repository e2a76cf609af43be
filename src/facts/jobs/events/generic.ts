/** What is said of any site, or of one's own calendar, and is no news of one: « on ne ferme pas une usine en trois semaines », « ferme le lundi ». */
import { latin } from '../../../french/latin.ts'
import { finiteness, reads } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, nouns, singular } from '../../words.ts'
import type { Reading } from './reading.ts'

/** Whether the verb at `i` tells what anybody meets who opens or closes a site: « on n'ouvre pas un atelier … », « construire une usine demande quatre ans ». */
export function isGeneral(reading: Reading, i: number, object: Span): boolean {
  const { block, tokens, first, last } = reading
  const from = tokenFrom(block, object.start)
  if (!/^(?:une?|des|de|d')$/.test(reading.form(from))) return false
  // « Construire une usine demande quatre ans », « Ouvrir un atelier, c'est »
  if (reads(tokens[i], 'infinitive'))
    return i <= first + 1 && tokens.slice(from, last).some((_, k) => finiteness(tokens, from + k) > 0)
  if (!tokens[i]!.verbs.some(v => v.tense === 'present')) return false
  const near = tokens.slice(Math.max(first, i - 4), i).map(t => t.form)
  return near.includes('on') && near.some(form => /^n[e']$/.test(form))
}

/** Closed now and then: « le lundi », « à 19 heures », « en août, comme chaque année », « dix jours pour Noël ». */
const REGULAR = latin(
  /^ (?:(?:jusqu')?à \d+ ?h|(?:le|les|tous les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|soir)s?(?! (?:\d|1er|prochain|dernier))(?!\p{L})|chaque|tous les|toutes les|[^.;:]{0,40}(?<!\p{L})(?:comme (?:chaque|tous les|toutes les|à l'accoutumée|d'habitude)|(?:pendant|durant|pour) (?:les? )?(?:noël|vacances|fêtes|congés|pont)))/u,
)
/** Whether the hours or days of every week or year follow the verb at `i`. */
export const isRegular = ({ block, tokens }: Reading, i: number): boolean =>
  REGULAR.test(block.norm.slice(tokens[i]!.end, tokens[i]!.end + 60).toLowerCase())

/** What is paid, counted or written for an event: « la prime de fin d'activité », « les heures d'ouverture ». */
const NAMED_FOR = nouns(
  'prime indemnité allocation heure horaire jour frais taux droit pension attestation cérémonie coefficient prix formulaire plage taxe',
)
/** A sale has its price: « le prix de cession de la cimenterie » tells that it is sold. */
const SOLD = family('cession vente reprise rachat acquisition')
/** Whether the noun of event at `i` only says what such a thing is for. */
export function isNamedFor({ tokens }: Reading, i: number): boolean {
  const before = tokens[i - 2]
  return (
    /^d[e']$/.test(tokens[i - 1]?.form ?? '') &&
    before !== undefined &&
    NAMED_FOR.has(singular(before.form)) &&
    !SOLD.has(singular(tokens[i]!.form))
  )
}

/** Characters from an event to the mark of its question. */
const QUESTION = 300
const ASKS = /^[^.!?]*\?/

/** « Pourquoi fermer l'atelier ? », « Comment avez-vous sauvé l'usine ? »: what happens is taken for granted. */
const WHY = /(?<!\p{L})(?:pourquoi|comment)(?!\p{L})/iu
const IS_IT = /(?<!\p{L})est-ce qu[e'](?!\p{L})/iu

/** Whether the event of the verb at `i` is what its sentence asks: « Qui sauvera la fonderie ? », « Allez-vous vendre l'usine ? »; « Qui a fermé l'usine ? » takes it for a fact. */
export function isAsked({ block, tokens, sentence }: Reading, i: number): boolean {
  if (!ASKS.test(block.norm.slice(tokens[i]!.end, Math.min(sentence.end, tokens[i]!.end + QUESTION)))) return false
  const words = block.norm.slice(sentence.start, tokens[i]!.start)
  if (WHY.test(words)) return false
  const inverted =
    IS_IT.test(words) ||
    [i, i - 1, i - 2].some(
      at =>
        /^-(?:t-)?(?:ils?|elles?|on|vous|nous|tu)$/.test(tokens[at + 1]?.form ?? '') && finiteness(tokens, at) === 2,
    )
  const who = [i - 1, i - 2].some(
    at =>
      tokens[at]?.form === 'qui' &&
      (at === sentence.first || (tokens[at - 1]!.kind === 'mark' && tokens[at - 1]!.form !== ',')),
  )
  return inverted || (who && tokens[i]!.verbs.some(v => /^(?:future|conditional)$/.test(v.tense)))
}
