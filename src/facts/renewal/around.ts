/** What stands around a verb or noun that may renew: lengths, ends, dates. Computed only when a rule asks. */
import { clauseAt } from '../../french/clauses.ts'
import { isNegated } from '../../french/modality.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { elidedLength } from './beyond.ts'
import { lengthAfter, newDate, openEnd, REACH, untilAfter } from './terms.ts'

export interface Around {
  /** A duration or an end follows. */
  readonly long: () => boolean
  /** An end follows. */
  readonly till: () => boolean
  /** A duration or an end that is stated as one follows: « à l'automne » is none. */
  readonly term: () => boolean
  /** « d'un semestre » follows at once: in time, not in space. */
  readonly by: () => boolean
  /** « étendue à vingt-quatre »: a number that takes its unit from the length before it follows. */
  readonly elided: () => boolean
  /** « dont la mission s'achevait, restera jusqu'en mai »: more than the term that its sentence has told. */
  readonly stays: () => boolean
  /** A date follows. */
  readonly day: () => boolean
  /** A year to come follows at once: « sera maintenue en 2011 ». */
  readonly year: () => boolean
  /** A distance follows: « prolongée de douze kilomètres ». */
  readonly space: () => boolean
  /** « se prolonge », « s'allongent ». */
  readonly self: () => boolean
  /** « s'étend sur cinq ans »: how long it is, not how much longer. */
  readonly spans: () => boolean
  /** « tombent le 30 avril », « tombent à 300 en avril » not. */
  readonly falls: () => boolean
  /** « fini par signer », « ne cesse d'évoluer », « ferme à 18 heures ». */
  readonly onward: () => boolean
  /** Nothing but time follows: « reprend en septembre ». */
  readonly alone: () => boolean
  /** An object follows: « a tenu un sommet ». */
  readonly takes: () => boolean
  /** « trois pôles le perdent »: the object stands before as a pronoun. */
  readonly taken: () => boolean
  /** Who judges stands before: « le tribunal a reporté ». */
  readonly court: () => boolean
  /** What is not said to be one's own follows, until a year: « garde les cantines jusqu'en 2026 ». */
  readonly theirs: () => boolean
  /** « jusqu'en 2020 » follows at once. */
  readonly toYear: () => boolean
  /** « court désormais jusqu'en 2023 », « court encore »: more than its first term. */
  readonly on: () => boolean
  /** « est maintenue », « serait garanti ». */
  readonly passive: () => boolean
  /** How long follows at once: « maintenue au moins deux ans », « à 2 % pour trois ans » not. */
  readonly atOnce: () => boolean
  /** A participle that can be a noun too: « un plafond de revenus ». */
  readonly past: () => boolean
  /** The new date follows: « reporté à la mi-mai », « repoussé en mars » not. */
  readonly moved: () => boolean
  /** « conserve un contrat », one of many. */
  readonly some: () => boolean
  /** « cesse de financer », « arrête de verser ». */
  readonly ceases: () => boolean
  /** « continuera à verser ». */
  readonly keeps: () => boolean
  /** « continuera d'acheter l'électricité ». */
  readonly doing: () => boolean
  /** « prolongera par des essais les travaux »: with what, not for how long. */
  readonly through: () => boolean
  /** « la réforme attendra l'automne ». */
  readonly waits: () => boolean
  /** « ne … pas ». */
  readonly denied: () => boolean
  /** « ne … plus ». */
  readonly nomore: () => boolean
}

const YEAR = /^ (?:\S+ ){0,2}?(?:en|pour) (?:20\d\d|(?:la (?:campagne|saison|rentrée)|l'(?:année|exercice)) )/

/** UTF-16 units within which a date stands right after a verb, the longest date with them. */
const NEAR = 28
const SPACE =
  /^ (?:[^\s,;:]+ ){0,3}?(?:de|sur) [^\s,;:]+(?: [^\s,;:]+)? (?:kilomètres?|km|mètres?|m|centimètres?|points?|hectares?)(?!\p{L})/u

const SELF = /(?<!\p{L})s(?:e |')(?:(?:est|sont|était|étaient|sera|seront) )?$/u
const DOING = /^ (?:\S+ )?(?:à |de |d')(?:\S+ )?\p{L}+(?:er|ir|re|oir)(?!\p{L})/u
const CEASES = /(?<!\p{L})(?:cess|arrêt)\p{L}* (?:\p{L}+ )?d(?:e |')$/u
const KEEPS = /(?<!\p{L})continu\p{L}* (?:\p{L}+ )?(?:à |de |d')$/u
const WAITS =
  /^ (?:\S+ )?(?:l'(?:automne|été|hiver|an prochain|année)|le printemps|la rentrée|la fin de l'année|(?:\p{L}+ )?20\d\d|(?:fin |mi-)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))(?!\p{L})/u
const ONWARD = /^ (?:par |(?:de |d')\p{L}+(?:er|ir|re)(?!\p{L})|à \d[\d ]*(?:h|%|€|euros|millions))/u

const ALONE =
  /^(?: ?[.,;:!?]| ?$| (?:lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|dès |après |(?:en|au|à|pour|jusqu'(?:en|au|à)|le) (?:la )?(?:\d|janv|févr|mars|avri|mai|juin|juil|août|sept|octo|nove|déce|print|rentr|été|autom|hiver|fin|début|mi-|(?:une?|deux|trois|quatre|cinq|six) (?:an|mois|sem))))/

/** « finira au musée », « s'achève en beauté ». */
const PLACE = /^ (?:aux?|à (?:la|l')|en|dans|sur|comme|chez) ?/

const ON =
  /(?:^| |')(?:désormais|encore|finalement|toujours|bien|maintenant|toutefois|au moins|dorénavant|continuer\p{L}* (?:à|de)|jusqu'ici)(?!\p{L})/u
/** « court jusqu'en 2031 au lieu de 2026 » */
const INSTEAD = /^[^,;]{4,40},? (?:au lieu de|et non(?: plus)?|contre) (?:\S+ )?20\d\d/
const TO_YEAR = /^ (?:\S+ )?jusqu'(?:en |à (?:la )?fin (?:de )?)20\d\d/
const OTHERS = /^ (?:\p{L}+ )?(?:les? |la |l')[^,;:]{3,50} jusqu'(?:en|au|à) (?:[^,;:]{1,18} )?20\d\d/u
/** An end that its sentence has told before: « qui arrivait à échéance en juin, courra jusqu'en mars ». */
const BEFORE = /(?<!\p{L})(?:échéance|expir\p{L}+|s'(?:arrêt|achev)\p{L}+|prenait fin|prendre fin|terme)(?!\p{L})/u
const AT_ONCE =
  /^ (?:(?:au moins|au minimum|encore|toutefois|pour|une durée de|une période de|les|près de|environ) ?)*$/
/** « sine die », « au quinzième appel à projets », « à la prochaine séance »: later, told by what comes then. */
const LATER =
  /^[^;:]*? (?:sine die|aux calendes|(?:au|à la|à l') ?(?:prochaine?|futur|future|suivante?|nouve(?:au|l|lle)|\p{L}+ième|seconde?) (?:appel|comité|conseil|séance|réunion|session|exercice|campagne|édition|vague|tour|budget|commission|assemblée|conférence|salon|relève|saison|législature|quinquennat|mandature|mandat|collectif|collège)s?)(?!\p{L})/u
/** « dont la mission devait s'achever à Noël, »: what the one who stays holds is told to end. */
const HOLDING =
  /(?<!\p{L})(?:dont|qui) [^,;:]*?(?:mission|mandat|contrat|bail|détachement|intérim|concession|séjour|permis|convention|titre|délégation)(?!\p{L})[^,;:]*, $/iu
const AT_UNTIL = /^ (?:\S+ )?(?:au moins )?jusqu'/
const PASSIVE =
  /(?:^| |')(?:est|sont|était|étaient|sera|seront|serait|seraient|été|être|soit|soient)(?:, [^,;:.]{2,30},)?(?: \S+){0,2} $/
/** UTF-16 units before a participle in which its auxiliary stands, an aside of its own with it. */
const AUXILIARY = 60
const COURT =
  /(?<!\p{L})(?:tribuna(?:l|ux)|cours?(?= (?:d'appel|d'assises|de cassation|administrative|a|ont))|cour|juges?|magistrats?|prud'hommes|chambre|jury|cassation|conseil d'état|ligue|fédération)(?!\p{L})/iu

/** Around the word at a span of the block. */
export function aroundOf(block: TextBlock, at: Span, sentence: Sentence): Around {
  const reach = Math.min(sentence.end, at.end + REACH)
  const until = (any: boolean) => untilAfter(block, at.end, reach, any) !== null
  const open = () => openEnd(block, at.end, reach) !== null
  const after = block.norm.slice(at.end, reach)
  const form = block.norm.slice(at.start, at.end)
  const self = () => SELF.test(block.norm.slice(Math.max(0, at.start - 12), at.start))
  const passive = () =>
    !self() && PASSIVE.test(block.norm.slice(Math.max(sentence.start, at.start - AUXILIARY), at.start))
  const falls = () => untilAfter(block, at.end, Math.min(reach, at.end + NEAR), true) !== null
  return {
    long: () => lengthAfter(block, at.end, reach) !== null || until(false) || open(),
    term: () => {
      const last = untilAfter(block, at.end, reach, false)
      return lengthAfter(block, at.end, reach) !== null || last?.relation === 'until' || open()
    },
    by: () => {
      const length = lengthAfter(block, at.end, reach)
      return length !== null && /^ (?:\S+ )?d(?:e |')$/.test(block.norm.slice(at.end, length.start))
    },
    elided: () => elidedLength(block, at, sentence) !== null,
    stays: () => {
      const lead = block.norm.slice(sentence.start, at.start)
      return AT_UNTIL.test(after) && HOLDING.test(lead) && BEFORE.test(lead)
    },
    till: () => until(false) || open(),
    day: () => until(true),
    year: () => YEAR.test(after) && clauseAt(block, at.start).direction !== 'past',
    space: () => SPACE.test(after),
    self,
    spans: () =>
      /^ (?:\S+ )?à \d[\d, ]*(?:%|€|euros|points|pour)/.test(after) ||
      (/^étal/.test(form) && self()) ||
      (/^ (?:\S+ )?sur (?!\S+ \S+ (?:de plus|supplémentaire))/.test(after) &&
        (/^étal/.test(form) || (self() && !/^étir/.test(form)))),
    falls,
    onward: () => (ONWARD.test(after) && !passive()) || (PLACE.test(after) && !passive() && !falls()),
    alone: () => ALONE.test(after),
    takes: () => /^ (?:une?|les?|la|des|son|sa|ses|leurs?|cet?|cette) |^ l'/.test(after),
    taken: () => /(?:^| )(?:le|la|les) $/.test(block.norm.slice(Math.max(sentence.start, at.start - 4), at.start)),
    court: () => COURT.test(block.norm.slice(sentence.start, at.start)),
    theirs: () => OTHERS.test(after),
    toYear: () => TO_YEAR.test(after),
    some: () => /^ (?:une?|des|deux|trois) /.test(after),
    on: () => {
      const lead = block.norm.slice(sentence.start, at.start)
      return INSTEAD.test(after) || ON.test(after.slice(0, NEAR)) || ON.test(lead.slice(-NEAR)) || BEFORE.test(lead)
    },
    passive,
    waits: () => /attendr(?:a|ont)$/.test(form) && WAITS.test(after),
    ceases: () => CEASES.test(block.norm.slice(Math.max(sentence.start, at.start - NEAR), at.start)),
    keeps: () => KEEPS.test(block.norm.slice(Math.max(sentence.start, at.start - NEAR), at.start)),
    doing: () => DOING.test(after),
    through: () => /^ par (?:une?|des|les?|la|l') ?/.test(after) && !passive(),
    past: () => /^(?:revenu|repri[st])/.test(form) && !/[td]$/.test(form),
    atOnce: () => {
      const length = lengthAfter(block, at.end, reach)
      const open = length ?? openEnd(block, at.end, reach)
      return open !== null && AT_ONCE.test(block.norm.slice(at.end, open.start))
    },
    moved: () => LATER.test(after) || newDate(block, at.end, reach) !== null,
    denied: () => isNegated(block, at),
    nomore: () => {
      const clause = clauseAt(block, at.start)
      return isNegated(block, at) && / plus /.test(block.norm.slice(clause.start, clause.end))
    },
  }
}
