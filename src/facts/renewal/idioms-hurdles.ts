/** What a scheme gets past, or does not: « ne passera pas Noël », « tiendra l'hiver », « sort indemne de la revue ». */
import { latin } from '../../french/latin.ts'
import type { Figure } from './idiom.ts'

const NOT = '(?:pas |plus |guère |jamais )?'
const SEASONS =
  "l'(?:hiver|été|automne|année|an prochain|élection|alternance|échéance)|le (?:printemps|nouvel an|scrutin|quinquennat|changement de)|la (?:rentrée|toussaint|présidentielle|fin (?:de l'|du ))|les (?:fêtes|vacances|élections|municipales|législatives|régionales)|noël|pâques"
const MONTHS =
  '(?:le mois de |la fin |la mi-|fin |mi-)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|20\\d\\d'
/** A time that lies ahead, a vote with it. */
const TIME = `(?:${SEASONS}|${MONTHS})(?!\\p{L})`
const PAST_TIME = latin(new RegExp(`^ ${NOT}(?:\\S+ )?${TIME}`, 'u'))
const NOT_PAST_TIME = latin(new RegExp(`^ (?:pas|plus|jamais) (?:\\S+ )?${TIME}`, 'u'))
const PAST_TRIAL =
  /^ (?:pas |plus )?(?:\S+ )?(?:l'(?:épreuve|obstacle|écueil|orage)|la (?:tempête|bourrasque|tourmente|revue)|le (?:gué|gros temps)|les (?:arbitrages|alternances|tempêtes|coups de rabot)|sans (?:encombre|dommage))(?!\p{L})/u
const RESISTS = /^ (?:\S+ )?(?:aux? |à la |à l')(?:tempête|alternance|arbitrage|couperet|changement de majorité)s?/
const UNHURT = /^ (?:\S+ )?(?:indemne|saine? et sauve?|sauve?|vivante?|intacte?)s?(?= ?[.,;:!]| ?$| (?:d|et))/
const OUT_OF_STORE =
  /^ (?:\S+ )?(?:de la naphtaline|du (?:placard|formol|frigo|congélateur|coma|tiroir)|des (?:cartons|limbes|oubliettes|placards|tiroirs))/
/** Only what has been given an end does not reach its tenth birthday. */
const NO_BIRTHDAY = /^ (?:pas|plus|jamais) (?:sa|ses|son|leurs?) (?:\S+ )?(?:bougies?|anniversaire|ans)/

export const HURDLES: readonly Figure[] = [
  ['passer', '', PAST_TIME, 'scheme'],
  ['tenir', '', PAST_TIME, 'scheme'],
  ['enjamber', '', PAST_TIME, 'scheme'],
  ['franchir', '', PAST_TIME, 'scheme'],
  ['traverser', '', PAST_TRIAL, 'scheme'],
  ['franchir', '', PAST_TRIAL, 'scheme'],
  ['passer', '', PAST_TRIAL, 'scheme'],
  ['résister', ' ', RESISTS, 'scheme'],
  ['passer', ' pas ', NOT_PAST_TIME, 'class'],
  ['voir', ' pas ', NOT_PAST_TIME, 'class'],
  ['dépasser', ' pas ', NOT_PAST_TIME, 'scheme'],
  ['fêter', ' pas ', NO_BIRTHDAY, 'scheme'],
  ['souffler', ' pas ', NO_BIRTHDAY, 'scheme'],
  ['sortir', '', UNHURT, 'scheme'],
  ['sortir', ' d', OUT_OF_STORE, 'scheme'],
  ['ressortir', ' d', OUT_OF_STORE, 'scheme'],
  ['revenir', ' de loin', /^ de loin(?!\p{L})/u, 'scheme'],
  ['renaître', ' cendres', /^ (?:\S+ )?de (?:ses|leurs) cendres/, 'scheme'],
]
