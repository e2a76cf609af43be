/** Who signs again: « rempile pour deux ans », « a été signé à nouveau ». */
import { latin } from '../../french/latin.ts'
import type { Figure } from './idiom.ts'

/** « rempile pour trois ans », « se réengage jusqu'en 2020 » */
const FOR =
  /^ (?:\S+ )?(?=pour (?:une? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+ |(?:un|le) (?:mandat|tour))|jusqu'(?:en|au|à) )/

/** « a été signé à nouveau, pour deux ans cette fois », « est signée une seconde fois » */
const ONCE_MORE =
  /^(?: \S+)? (?:(?:à|de) nouveau|une (?:deuxième|seconde|troisième|nouvelle|nième) fois|une fois (?:de plus|encore|supplémentaire))(?![\p{L}\p{N}])/u
/** « a de nouveau été signé »: the auxiliary takes the adverb, and the participle follows. */
const SIGNED_AGAIN = latin(
  /^ (?:à|de) nouveau (?:été )?(?:signé|paraphé|conclu|voté|accordé|octroyé|attribué|confié|adopté|versé|distribué|ouvert|appliqué)(?:e?s?)(?!\p{L})/u,
)

export const SIGNING: readonly Figure[] = [
  ['signer', ' nouveau', ONCE_MORE, 'scheme'],
  ['signer', ' fois', ONCE_MORE, 'scheme'],
  ['conclure', ' nouveau', ONCE_MORE, 'scheme'],
  ['attribuer', ' nouveau', ONCE_MORE, 'class'],
  ['accorder', ' nouveau', ONCE_MORE, 'class'],
  ['octroyer', ' nouveau', ONCE_MORE, 'class'],
  ['redonner', ' pour ', FOR, 'class'],
  ['confier', ' nouveau', ONCE_MORE, 'class'],
  ['avoir', ' nouveau été ', SIGNED_AGAIN, 'class', 'subject'],
  ['être', ' nouveau ', SIGNED_AGAIN, 'class', 'subject'],
  ['rempiler', '', FOR, 'any'],
  ['réengager', '', FOR, 'any'],
  ['avoir', ' suite', /^ (?:\S+ )?(?:droit à )?une suite(?= ?[.,;:!]| ?$| en )/, 'scheme'],
  ['connaître', ' suite', /^ (?:\S+ )?une suite(?= ?[.,;:!]| ?$| en )/, 'scheme'],
]
