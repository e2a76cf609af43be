/** For how long, until when and on what conditions: what a renewal says beside its trigger. */
import type { DateMention, Duration, Span, TextBlock } from '../../french/types.ts'
import { tokensIn } from '../words.ts'
import { EXTRA } from './noun-families.ts'

const CONDITION =
  /(?<!\p{L})(?:reconductibles?|renouvelables?|prorogeables?|prolongeables?|au (?:moins|minimum|maximum|plus(?=[,.;)]|$))|(?:sous réserve|à (?:la )?condition|tant) (?:de|d'|que|qu')[^,;.:]*|si (?!bien|tôt)[^,;.:]{8,})(?!\p{L})/gu
/** Every condition has one of these. */
const CONDITION_CUES = ['uctible', 'uvelable', 'geable', 'au m', 'au plus', 'sous réserve', 'condition', 'tant ', 'si ']
const COUNTED =
  /(?<!\p{L})(une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:(?:deuxième|seconde?|troisième|quatrième|nouvelle|nouvel|autre|dernière) )?(?:exercices?|campagnes?|saisons?|millésimes?|hivers?|étés?|printemps|automnes?|années?|ans)(?!\p{L})/gu
/** Without one of these nothing is counted: cheaper to ask than the whole pattern. */
const COUNTABLE = [' an', ' exercice', ' campagne', ' saison', ' millésime', ' hiver', ' été', ' printemps', ' automne']
const NUMBERS = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ')
/** The number that a word or digits say: « une » is 1. */
export const counted = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word) + 1)
const FOLLOWS =
  /(?:pour|de|d'|sur|pendant|durant|à|(?:de|à) nouveau|encore)(?: ?(?:une durée (?:de|d')|une période (?:de|d')|les|près de|environ|plus de|moins de|au moins|une|encore))* ?$/u
/** « maintenue au moins deux ans »; « reconduit un an après » tells when. */
const BARE = /^ (?:au moins |au minimum |encore |toutefois )?$/
const STOPS = /^ ?(?:[.,;!»)]|$|et )/
const TO = /(?<!\p{L})(?:à|au|aux|du|de|pour|en|dès|dans)(?: la| le| l')? ?$/u

/** Ends that are no date, and none at all: « jusqu'à nouvel ordre », « sans limitation de durée », « étendu à l'année entière ». */
const OPEN =
  /(?:jusqu'(?:à (?:nouvel ordre|épuisement|noël|pâques|(?:sa|son|leur|ce qu)|(?:la|l'|une) ?(?:été|automne|hiver|rentrée|fin|conclusion|signature|adoption|entrée|arrivée|issue|expiration|échéance|ouverture|publication|mise|parution|désignation|création|retraite))|(?:au|aux) (?:printemps|terme|bout|prochaine?s?|renouvellement|vote|retour|lendemain|moins|élections|vacances|fêtes|municipales|législatives|élection|scrutin))|sans (?:aucune )?limit(?:e|ation)|indéfiniment|sine die|au-delà d(?:e|u|es|') ?|(?:à|sur|pour) (?:toute )?l'année(?: entière| \d{4})|(?:à|sur|pour) (?:toute|l'ensemble de) l'année|(?:pour|à|sur) (?:la|une) (?:nouvelle |prochaine |même |toute la )?(?:campagne|saison|durée|période|mandature|législature|année)|pour (?:la|une) (?:nouvelle |prochaine |même |toute la )?rentrée)(?!\p{L})/u

/** Every open end has one of these. */
const OPEN_CUES =
  "jusqu' limit indéfiniment sine au-delà année campagne saison durée période mandature législature rentrée".split(' ')

/** UTF-16 units within which one thing follows another at once. */
const NEXT = 20

/** How far from its trigger a duration or date may stand, in UTF-16 units. */
export const REACH = 90

export interface Length extends Span {
  readonly value: string
}

/** Durations of a stretch of a block, the layer's and « trois exercices ». */
export function lengths(block: TextBlock, within: Span): Length[] {
  const known = block.mentions.filter(
    (m): m is Duration =>
      m.type === 'duration' && m.start >= within.start && m.end <= within.end && !/X|T/.test(m.value),
  )
  const found: Length[] = known.map(({ start, end, value }) => ({ start, end, value }))
  const words = block.norm.slice(within.start, within.end)
  for (const match of COUNTABLE.some(cue => words.includes(cue)) ? words.matchAll(COUNTED) : []) {
    const start = within.start + match.index
    const end = start + match[0].length
    if (found.some(other => other.start < end && start < other.end)) continue
    found.push({ start, end, value: `P${counted(match[1] ?? '')}Y` })
  }
  return summed(
    block,
    found.sort((a, b) => a.start - b.start),
  )
}

/** « deux ans et quatre mois » is one length, « de six à dix ans » the second. */
function summed({ norm }: TextBlock, found: readonly Length[]): Length[] {
  const all: Length[] = []
  for (const one of found) {
    const [before, value] = [all.at(-1), one.value.replace(/^.*\//, '')]
    const [years, months] = [/^P(\d+)Y$/.exec(before?.value ?? ''), /^P(\d+)M$/.exec(value)]
    if (before && years && months && norm.slice(before.end, one.start) === ' et ')
      all.splice(-1, 1, { start: before.start, end: one.end, value: `P${12 * Number(years[1]) + Number(months[1])}M` })
    else
      all.push(
        /(?:^|\s)de (?:\S+ )?$/.test(norm.slice(Math.max(0, one.start - 8), one.start)) ? { ...one, value } : one,
      )
  }
  return all
}

/** « se poursuit en Asie, où deux usines ouvriront d'ici à 2020 »: another clause or another's words begin between. */
const APART = /["«»;]|, (?:où|mais (?!seulement|pour|jusqu|au|pas)|puis|tandis|alors|quand|car) /

/** « la fait vivre, signé pour cinq ans »: a participle after the last comma has a length of its own. */
function isAside(block: TextBlock, from: number, to: number): boolean {
  const comma = block.norm.lastIndexOf(',', to)
  if (comma < from) return false
  const verbs = block.tokens[tokensIn(block, { start: comma + 1, end: to })[0]]?.verbs ?? []
  return verbs.length > 0 && verbs.every(({ tense }) => tense === 'past-participle')
}

/** The duration that a trigger ending at `from` is renewed for. */
export function lengthAfter(block: TextBlock, from: number, end: number): Length | null {
  for (const length of lengths(block, { start: from, end })) {
    const gap = block.norm.slice(from, length.start)
    if (APART.test(gap) || isAside(block, from, length.start)) break
    // « La convention est sauvée : deux ans ferme »
    const told =
      gap === ' : ' && /^ ?(?:[,.;]|$|fermes?|renouv|recond|de plus|et )/.test(block.norm.slice(length.end, end))
    if (told || FOLLOWS.test(gap) || (BARE.test(gap) && STOPS.test(block.norm.slice(length.end, end)))) return length
    // « maintient un an de plus sa prime »
    const extra = length.start - from < NEXT && EXTRA.exec(block.norm.slice(length.end, length.end + NEXT))
    if (extra) return { ...length, end: length.end + extra[0].length }
  }
  return null
}

/** « conserve son mandat trois ans », « prolonge la convention deux ans »: the object, without a preposition but « de », then how long. */
const OBJECT_THEN =
  /^ (?:les?|la|l'|sa|son|ses|leurs?|cet?|cette|un|une) ?(?!\p{L}+ (?:il|dans|en|après|avant) )(?:(?!(?:il|dans|en|après|avant|depuis|voilà|signée?s?|conclue?s?|vieux|vieille)(?!\p{L}))[\p{L}'-]+ ?){1,6}$/u
const LAST = /^ ?(?:[.,;!?»]|$|et |de plus|suppl|renouv|recond|fermes?)/

/** The duration that stands after the object of a trigger ending at `from`. */
export function lengthAfterObject(block: TextBlock, from: number, end: number): Length | null {
  const length = lengths(block, { start: from, end })[0]
  if (!length || !OBJECT_THEN.test(block.norm.slice(from, length.start).replace(/ $/, ''))) return null
  // « un contrat de trois ans » is as long by itself, « au bout de deux ans » tells when.
  const gap = block.norm.slice(from, length.start)
  return !/(?: de| d'|de |d')$/.test(gap) && LAST.test(block.norm.slice(length.end, end)) ? length : null
}

/** The end that is no date after a trigger that ends at `from`, in its clause. */
export function openEnd(block: TextBlock, from: number, end: number): Span | null {
  const words = block.norm.slice(from, end)
  if (!OPEN_CUES.some(cue => words.includes(cue))) return null
  const match = OPEN.exec(/^[^;:]*/.exec(words)?.[0] ?? '')
  return match && { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
}

const isDate = (m: TextBlock['mentions'][number]): m is DateMention => m.type === 'date'

/** The date a thing lasts until (`until`), or moves or ends at (`any`). */
export function untilAfter(block: TextBlock, from: number, end: number, any: boolean): DateMention | null {
  for (const mention of block.mentions) {
    if (!isDate(mention) || mention.start < from || mention.end > end || mention.relation === 'since') continue
    const lasting = mention.relation === 'until' || mention.relation === 'by'
    if (APART.test(block.norm.slice(from, mention.start))) break
    const before = block.norm.slice(Math.max(from, mention.start - 12), mention.start)
    const to = TO.test(before) || /^(?:à|au|le|avec|en|l') ?/.test(block.norm.slice(mention.start, mention.end))
    // « étendue à 2018 »: right after the verb, « à » names the new end.
    const near =
      mention.start - from < 14 &&
      (/(?:^|\s)(?:à|au) ?$/.test(before) || /^(?:à|au) /.test(block.norm.slice(mention.start, mention.end)))
    // « expirera fin 2029 »
    const bare = any && /^(?:fin|début|mi-|courant)/.test(block.norm.slice(mention.start, mention.end))
    if (lasting || near || bare || (any && (to || /(?:^|\s)le $/.test(before)))) return mention
  }
  return null
}

/** The date that what is put off moves to: « reporté à la mi-mai », « repoussé en mars » not. */
export function newDate(block: TextBlock, from: number, end: number): DateMention | null {
  for (const mention of block.mentions) {
    if (!isDate(mention) || mention.start < from || mention.end > end) continue
    if (/[;:]/.test(block.norm.slice(from, mention.start))) break
    const to = /^(?:à|aux?|jusqu)(?: |')/.test(block.norm.slice(mention.start, mention.end))
    if (
      to ||
      mention.relation === 'until' ||
      MOVED_TO.test(block.norm.slice(Math.max(from, mention.start - 14), mention.start))
    )
      return mention
  }
  return null
}
const MOVED_TO = /(?:^| )(?:à|aux?|à (?:la|l')|jusqu'(?:à|au|aux|en|à la)) ?$/

/** Sentences read for conditions: one may hold many renewals. */
const read = new WeakMap<Span, readonly string[]>()

/** Conditions stated in the sentence, verbatim. */
export function conditions(block: TextBlock, sentence: Span): readonly string[] {
  const known = read.get(sentence)
  if (known) return known
  const found: string[] = []
  const words = block.norm.slice(sentence.start, sentence.end)
  for (const match of CONDITION_CUES.some(cue => words.includes(cue)) ? words.matchAll(CONDITION) : []) {
    const start = sentence.start + match.index
    found.push(block.text.slice(start, start + match[0].length).trim())
  }
  read.set(sentence, found)
  return found
}
