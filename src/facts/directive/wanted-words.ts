/** Nouns that say what is wanted without an article or a verb. */

/** More money: « réclament 5 % d'augmentation ». */
export const RAISE = /^(?:augmentation|hausse|prime|rallonge|revalorisation|remise|rabais|ristourne)s?$/
/** What people are called to, in a noun. */
export const ATTITUDES =
  /^(?:prudence|vigilance|patience|calme|sobriété|retenue|modération|mobilisation|responsabilité|effort|solidarité|transparence|raison|dialogue|négociation|concertation|boycott|résistance|unité)$/
export const BARE =
  /^(?:réparation|justice|compensation|restitution|dédommagement|satisfaction|indemnisation|remboursement)$/
/** An authority without its article: « par décision de justice ». */
export const AUTHORITY = /^(?:décision|arrêté|ordonnance|décret|jugement|voie|contrat)$/
