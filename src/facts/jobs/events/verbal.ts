/** Events as verbs: « ferme son usine », « rapatrie ses collyres », and what passive and reflexive verbs tell. */

import { reads } from '../../../french/predicates.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, isVerb } from '../../words.ts'
import { isWorkNoun } from '../bare-words.ts'
import { isTrade } from '../people.ts'
import { headOf, sortOf } from '../places.ts'
import { type Change, SITE_VERBS } from '../words.ts'
import { fits, isLocatedProcess, isProcess, isStage, isTown, isWork, leadsAway, mayMove, OF_TOWNS } from './fits.ts'
import { isGeneral } from './generic.ts'
import { grows } from './growth.ts'
import { itself, movesIn } from './itself.ts'
import { EVENT_PHRASES } from './nominal-list.ts'
import { objectAfter } from './object.ts'
import { isHeadline, opening, passive } from './passive.ts'
import type { Event, Reading } from './reading.ts'
import { isChance } from './spared.ts'
import { takenUp } from './taken-up.ts'
import { areShown, isVisited } from './visits.ts'

const BUYING = family('offrir avaler absorber croquer gober acheter vendre')
/** What moves only when the words say where. */
const AWAY = family('basculer déplacer ramener emmener')
/** What gathers sites only when the words say where. */
const GATHERING = family('réunir rassembler concentrer centraliser')
const REPATRIATING = family('rapatrier relocaliser délocaliser réimplanter')
const BRINGING = family('ramener emmener')
/** What rises by itself; whoever pushes or raises a site does something else to it. */
const RISING = family('pousser dresser surgir élever débarquer emménager')
const SETTLING = family('installer implanter établir')

/** The event of the verb at `i`. */
export function verbalAt(reading: Reading, i: number): Event | null {
  const { tokens } = reading
  const lemma = tokens[i]!.verbs.find(v => SITE_VERBS.has(v.lemma))?.lemma
  // « la filière liquide »
  if (!lemma || (reading.form(i) === 'liquide' && !/^(?:l[ae']s?|s[ae]s?|son|leurs?|une?)$/.test(reading.form(i + 1))))
    return null
  if (lemma === 'épargner' && isChance(reading, i)) return null
  const change = SITE_VERBS.get(lemma)!
  // « s'est installée à Grenoble »
  const settled = SETTLING.has(lemma) && /^s[e']$/.test(reading.form(i - 2))
  if ((reading.isPassive(i) && !settled) || isHeadline(reading, i)) return passive(reading, i, lemma, change)
  return opening(reading, i, lemma, change) ?? active(reading, i, lemma, change)
}

/** « 118 postes, dont 60 transférés à Blagnac », « les 40 salariés mutés à Vire »: a participle that says where those go who are counted. */
function isOfPeople({ tokens }: Reading, i: number): boolean {
  if (!reads(tokens[i], 'past-participle') || !tokens[i]!.form.endsWith('s')) return false
  const before = tokens[i - 1]?.form === 'autres' ? i - 2 : i - 1
  return tokens[before]?.kind === 'number' || isWorkNoun(tokens[before]) || isTrade(tokens[before])
}

/** Whether a court is the subject: it awards firms, and hands over no names otherwise. */
function isJudge(reading: Reading, i: number): boolean {
  const subject = reading.subject(i)
  return subject !== null && /(?:tribunal|juge|justice|cour)/.test(reading.block.norm.slice(subject.start, subject.end))
}

/** « L'usine s'offre une deuxième ligne »: one more of its own, not somebody else's. */
const isAddition = (reading: Reading, lemma: string, from: number, head: number): boolean =>
  lemma === 'offrir' &&
  reading.tokens
    .slice(from, head + 2)
    .some(({ form }) =>
      /^(?:nouve(?:l|lle|aux?|lles)|seconde?|deuxième|troisième|quatrième|premi(?:er|ère)|ligne|atelier)$/.test(form),
    )

function active(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens, last } = reading
  const { norm } = block
  if (lemma === 'livrer') return null
  // « s'emporte Jean Bonetti », « s'arrache Luc Martin »: they speak.
  if (
    change === 'sold' &&
    /^s[e']$/.test(reading.form(i - 1)) &&
    /["»] ?, ?$/.test(norm.slice(Math.max(0, tokens[i - 1]!.start - 4), tokens[i - 1]!.start))
  )
    return null
  const more = takenUp(reading, i, lemma, change)
  if (more) return more
  const object = objectAfter(reading, i)
  const from = object ? tokenFrom(block, object.start) : i
  const head = object && headOf(block, object)
  // « Dunkerque accueillera l'usine »: what is there already is no news.
  if (
    /^(?:accueillir|abriter)$/.test(lemma) &&
    !tokens[i]!.verbs.some(v => /^(?:future|conditional|infinitive)$/.test(v.tense))
  )
    return null
  // « L'extension de l'abattoir ajoute deux lignes » is one event.
  if (lemma === 'ajouter') {
    const subject = reading.subject(i)
    const noun = subject && tokens.slice(tokenFrom(block, subject.start)).slice(0, 2)
    if (noun?.some(t => EVENT_PHRASES.has(t.form))) return null
  }
  // « maintiendra l'atelier jusqu'en 2016 », « en état » prolong; they save nothing.
  if (
    lemma === 'maintenir' &&
    object &&
    /^[^.;]{0,40}? (?:jusqu'|en état|pendant)/.test(norm.slice(object.end, object.end + 60))
  )
    return null
  const town = head && object && isTown(block, from, head.at) && OF_TOWNS.test(lemma)
  // « Solvex avale Novachim »: a bare name is a firm's.
  const bought = head && object && BUYING.has(lemma) && isTown(block, from, head.at)
  // « bascule ses activités sur le numérique » is a strategy.
  if (head?.sort === 'activity' && AWAY.has(lemma) && !leadsAway(reading, head.at + 1)) return null
  /** Whether the words say where it goes: « concentre à Troyes la production », « réunit ses ateliers à Corbas ». */
  const away = head !== null && (leadsAway(reading, head.at + 1) || (from > i + 2 && leadsAway(reading, i + 1)))
  // « ramène ses ouvriers à l'usine », « emmène sa filiale vers les sommets »
  if (BRINGING.has(lemma) && head && (!away || head.sort === 'machine' || head.sort === 'firm')) return null
  if (RISING.has(lemma) && object) return null
  if (object && isGeneral(reading, i, object)) return null
  // « perd le contrôle de sa filiale »
  if (lemma === 'perdre' && head && (head.sort === 'firm' || head.sort === 'name' || head.at > from + 3)) return null
  // « réunit ses filiales » may be for a day, « concentre ses activités sur le luxe » is a strategy.
  if (GATHERING.has(lemma) && head && !away) return null
  // « ouvre son usine au public »
  if (lemma === 'ouvrir' && object && (isVisited(block, object.end) || areShown(reading, from))) return null
  // « érige une ligne verticale », « monter une équipe de nuit »: equipment and people.
  if (/^(?:monter|ériger)$/.test(lemma) && head && /^(?:ligne|équipe)/.test(reading.form(head.at))) return null
  // « le tribunal attribue Tissages Barthevin au lyonnais »
  const awarded = head?.sort === 'name' && /^(?:attribuer|adjuger|confier)$/.test(lemma) && isJudge(reading, i)
  if (head && (town || bought || awarded || fits(change, head.sort, lemma, reading.form(head.at))))
    return reading.form(i - 1) === 'en'
      ? null
      : {
          change: isAddition(reading, lemma, from, head.at) ? 'opened' : change,
          from: i,
          to: head.at,
          site: object,
          at: i,
        }
  // « arrête l'emboutissage à Poissy », « y arrêter le tranchage »
  const here = reading.form(i - 1) === 'y' && isWork(reading, from)
  if (object && change === 'closed' && (here || isLocatedProcess(reading, from)))
    return { change, from: i, to: from + 1, site: object, at: i }
  if (object && change === 'extended' && grows(reading, from, from + 3))
    return { change: 'capacity', from: i, to: from + 1, site: null, at: i }
  // « implanterait en Pologne sa seconde tranche »
  if (object && /^(?:installer|implanter|loger)$/.test(lemma) && isStage(reading, from) && leadsAway(reading, i + 1))
    return { change, from: i, to: from + 2, site: object, at: i }
  const into = reading.form(i + 2) === "l'" ? i + 3 : i + 2
  // « installera sa production à Brest »
  if (object && head?.sort === 'activity' && /^(?:installer|implanter|loger)$/.test(lemma) && away)
    return { change, from: i, to: head.at, site: object, at: i }
  if (!object && /^(?:installer|implanter|exiler|établir|ancrer|enraciner)$/.test(lemma))
    return [1, 2].some(back => /^s[e']$/.test(reading.form(i - back))) && movesIn(reading, i)
      ? { change, from: i, to: into, site: reading.subject(i), at: i }
      : null
  // « y emménagera »: where has been said.
  if (!object && lemma === 'emménager' && reading.form(i - 1) === 'y')
    return { change, from: i - 1, to: i, site: reading.subject(i), at: i }
  if (!object && /^(?:débarquer|emménager)$/.test(lemma))
    return movesIn(reading, i) ? { change, from: i, to: into, site: reading.subject(i), at: i } : null
  // « s'est fait racheter par un fonds »
  if (!object && change === 'sold' && isVerb(tokens[i - 1], 'faire') && reads(tokens[i], 'infinitive')) {
    const self = [2, 3, 4].some(back => /^s[e']$/.test(reading.form(i - back)))
    const sort = self ? sortOf(block, reading.subject(i - 1)) : null
    return sort === 'firm' || sort === 'place' || (sort === 'name' && reading.form(i + 1) === 'par')
      ? { change, from: i - 1, to: i, site: reading.subject(i - 1), at: i - 1 }
      : null
  }
  if (change === 'moved' && !GATHERING.has(lemma) && !/^(?:regrouper|déménager|déplacer)$/.test(lemma)) {
    // « transfère l'injection à Brno », « rapatrie ses principes actifs »: what is done, and where it goes.
    const anything = REPATRIATING.has(lemma) && object && from + 1 < last && tokens[from + 1]!.kind === 'word'
    if (!object && isOfPeople(reading, i)) return null
    const goes = object
      ? mayMove(reading, from) &&
        (anything ||
          (isProcess(reading, from) && !AWAY.has(lemma)) ||
          // « ramène au pays la synthèse »
          (isProcess(reading, from) && (leadsAway(reading, from) || (from > i + 2 && leadsAway(reading, i + 1)))))
      : !AWAY.has(lemma) && /^(?:en|à|aux?|vers)$/.test(reading.form(i + 1))
    if (goes) return { change, from: i, to: object ? from + 1 : i + 2, site: object, at: i }
  }
  return object ? null : itself(reading, i, lemma, change)
}
