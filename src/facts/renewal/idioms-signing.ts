/** Who signs again: « remet son paraphe au bas du contrat », « redit oui pour deux ans », « rajoute une pièce dans le fonds ». */
import { latin } from '../../french/latin.ts'
import type { Figure } from './idiom.ts'

const SIGNATURE = '(?:paraphe|signature|griffe|nom|tampon|visa)'
/** « son paraphe au bas », before « du contrat ». */
const AT_FOOT = `(?:son|sa|leurs?|le|un|une) (?:nouve(?:au|lle) )?${SIGNATURE}s? (?:en|au) (?:bas|pied)`
const SIGNS_AGAIN = latin(new RegExp(`^ (?:\\S+ )?${AT_FOOT}(?= d)`, 'u'))
const AGAIN_SIGNS = latin(
  new RegExp(`^ (?:(?:à|de) nouveau|une (?:deuxième|seconde|troisième|nouvelle) fois|encore) ${AT_FOOT}(?= d)`, 'u'),
)
const FOR_TIME = "(?=pour (?:une? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+ )|jusqu'(?:en|au|à) )"
const SIGNATURE_FOR = latin(new RegExp(`^ (?:\\S+ )?(?:son|sa|leurs?) ${SIGNATURE}s? ${FOR_TIME}`, 'u'))
/** « repique pour trois ans », « redit oui pour deux saisons » */
const FOR = latin(new RegExp(`^ (?:\\S+ )?${FOR_TIME}`, 'u'))
const YES_AGAIN = latin(new RegExp(`^ (?:\\S+ )?(?:oui|banco|chiche) (?:(?:à|au) [^,;.]{3,30} )?${FOR_TIME}`, 'u'))
const COIN_AGAIN = /^ (?:\S+ )?une (?:pièce|bûche|couche|thune)(?= (?:dans|sur) )/

/** « est bon pour deux ans de plus », « est reparti pour cinq ans » */
const SET_FOR = latin(
  new RegExp(`^ (?:\\S+ )?(?:bon|parti|reparti|tranquille|sauvé|assuré|rassuré|d'attaque)(?:e?s?) ${FOR_TIME}`, 'u'),
)

/** « a été signé à nouveau, pour deux ans cette fois », « est signée une seconde fois » */
const ONCE_MORE =
  /^(?: \S+)? (?:(?:à|de) nouveau|une (?:deuxième|seconde|troisième|nouvelle|nième) fois|une fois (?:de plus|encore|supplémentaire))(?![\p{L}\p{N}])/u
/** « a de nouveau été signé »: the auxiliary takes the adverb, and the participle follows. */
const SIGNED =
  '(?:à|de) nouveau (?:BEEN)(?:signé|paraphé|conclu|voté|accordé|octroyé|attribué|confié|adopté)(?:e?s?)(?!\\p{L})'
const BEEN_SIGNED_AGAIN = latin(new RegExp(`^ ${SIGNED.replace('BEEN', 'été ')}`, 'u'))
const SIGNED_AGAIN = latin(new RegExp(`^ ${SIGNED.replace('BEEN', '')}`, 'u'))

export const SIGNING: readonly Figure[] = [
  ['signer', ' nouveau', ONCE_MORE, 'scheme'],
  ['signer', ' fois', ONCE_MORE, 'scheme'],
  ['parapher', ' nouveau', ONCE_MORE, 'scheme'],
  ['parapher', ' fois', ONCE_MORE, 'scheme'],
  ['conclure', ' nouveau', ONCE_MORE, 'scheme'],
  ['conclure', ' fois', ONCE_MORE, 'scheme'],
  ['avoir', ' nouveau été ', BEEN_SIGNED_AGAIN, 'scheme', 'subject'],
  ['être', ' nouveau ', SIGNED_AGAIN, 'scheme', 'subject'],
  ['attribuer', ' nouveau', ONCE_MORE, 'scheme'],
  ['accorder', ' nouveau', ONCE_MORE, 'scheme'],
  ['octroyer', ' nouveau', ONCE_MORE, 'scheme'],
  ['confier', ' nouveau', ONCE_MORE, 'scheme'],
  ['remettre', ' d', SIGNS_AGAIN, 'thing', 'after'],
  ['reposer', ' d', SIGNS_AGAIN, 'thing', 'after'],
  ['apposer', ' d', AGAIN_SIGNS, 'thing', 'after'],
  ['poser', ' d', AGAIN_SIGNS, 'thing', 'after'],
  ['mettre', ' d', AGAIN_SIGNS, 'thing', 'after'],
  ['remettre', ' ', SIGNATURE_FOR, 'any', 'subject'],
  ['repiquer', '', FOR, 'any'],
  ['rempiler', '', FOR, 'any'],
  ['redire', '', YES_AGAIN, 'any'],
  ['renouer', ' ', FOR, 'any'],
  ['être', ' pour ', SET_FOR, 'scheme'],
  ['avoir', ' suite', /^ (?:\S+ )?(?:droit à )?une suite(?= ?[.,;:!]| ?$| en )/, 'scheme'],
  ['connaître', ' suite', /^ (?:\S+ )?une suite(?= ?[.,;:!]| ?$| en )/, 'scheme'],
  ['jouer', 'prolongations ', /^ (?:\S+ )?(?:les )?prolongations(?= (?:avec|sur|pour) )/, 'scheme', 'after'],
  [
    'valoir',
    ' pour ',
    /^ (?:\S+ )?(?:aussi|encore|également|toujours) pour (?=20\d\d|l'année|la (?:saison|campagne))/,
    'scheme',
  ],
  ['remettre', ' une ', COIN_AGAIN, 'scheme', 'after'],
  ['rajouter', ' une ', COIN_AGAIN, 'scheme', 'after'],
]
