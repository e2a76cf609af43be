/** Idioms in a sentence: « met la clé sous la porte », « la verrerie change de mains », « a mis la main sur la tannerie ». */
import { latin } from '../../../french/latin.ts'
import { nounPhraseBefore } from '../../../french/phrases.ts'
import { finiteness, isAdverb, reads } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import { isVerb, singular } from '../../words.ts'
import { headAt, type Sort, sortOf } from '../places.ts'
import { isBarred } from '../words.ts'
import { isLocatedProcess } from './fits.ts'
import { IDIOMS, type Idiom, type Needs } from './idiom-list.ts'
import { objectAfter } from './object.ts'
import { DETERMINER, type Event, type Reading } from './reading.ts'
import { isVisited } from './visits.ts'

/** Tokens that may stand between a verb and the words of its idiom; with a site there, « met son usine de Brest à l'arrêt ». */
const GAP = 4
const GAP_WITH_SITE = 8

/** Token of the last word of the idiom after the verb at `i`, and of its first; null when the words are not there. */
function wordsAfter(reading: Reading, i: number, { words, needs }: Idiom): { first: number; last: number } | null {
  const { tokens, last } = reading
  const [lead] = words
  if (!lead) return { first: i, last: i }
  const reach = ofObject(needs) ? GAP_WITH_SITE : GAP
  for (let at = i + 1; at < last && at <= i + 1 + reach; at++) {
    const { form, kind } = tokens[at]!
    if (kind === 'mark' && form !== ',') return null
    if (lead.has(form) || lead.has(singular(form))) {
      let end = at
      const all = words.slice(1).every(word => {
        // « le tout premier coup de pioche »: one word more may stand between.
        const next = [end + 1, end + 2].find(k => word.has(reading.form(k)) || word.has(singular(reading.form(k))))
        if (next === undefined || next >= last) return false
        end = next
        return true
      })
      if (all) return { first: at, last: end }
    }
    if (kind === 'word' && finiteness(tokens, at) === 2) return null
  }
  return null
}

/** Whether an idiom is said of the object or of what stands after its words. */
const ofObject = (needs: Needs) => needs === 'what' || needs === 'works' || needs === 'built' || needs === 'either'

/** Whether a sort of thing is one that an idiom is said of. */
const suits = (sort: Sort | null, { needs, change }: Idiom) =>
  sort !== null &&
  !(sort === 'name' && (/^(?:site|works|plant)$/.test(needs) || (ofObject(needs) && change === 'opened'))) &&
  !(sort === 'firm' && needs === 'plant')

/** « un four » that somebody invests in is equipment. */
const isEquipment = (sort: Sort, { change }: Idiom) => change === 'opened' && sort === 'machine'

/** The site or firm after the words, introduced as the idiom asks: « la main sur la verrerie ». */
function siteAfter(reading: Reading, at: number, idiom: Idiom): { span: Span; head: number } | 'other' | null {
  const { block, tokens, last } = reading
  const { lead } = idiom
  if (lead.has('')) return null
  let i = at + 1
  while (i < last && i < at + 6 && !lead.has(reading.form(i))) {
    const past = reading.pastTime(i)
    if (past === i && tokens[i]!.kind === 'mark') return null
    i = Math.max(i + 1, past)
  }
  if (i + 1 >= last || !lead.has(reading.form(i))) return null
  const head = headAt(block, i + 1, Math.min(last, i + 9))
  // « a jeté son dévolu sur Amiens »: a town is chosen, not bought.
  if (head?.sort === 'name' && idiom.words.at(-1)?.has('dévolu')) return 'other'
  if (idiom.needs === 'built' && head?.sort !== 'place') return 'other'
  if (head && !isEquipment(head.sort, idiom) && !(head.sort === 'name' && idiom.needs === 'works'))
    return { span: { start: tokens[i + 1]!.start, end: tokens[head.at]!.end }, head: head.at }
  // « mettra fin au traitement du pétrole brut à La Mède »
  if (idiom.change === 'closed' && isLocatedProcess(reading, i + 1)) {
    const noun = DETERMINER.test(reading.form(i + 1)) ? i + 2 : i + 1
    return { span: { start: tokens[i + 1]!.start, end: tokens[noun]!.end }, head: noun }
  }
  return 'other'
}

const FOR_GOOD = latin(
  /(?<!\p{L})(?:définitiv|désormais|à jamais|pour (?:de bon|toujours|longtemps)|depuis|à tout jamais)/u,
)
/** « la halle se tait », for a while: a silence that lasts is told as past or to come, or with words of time. */
function isPause({ block, tokens, sentence }: Reading, i: number): boolean {
  const now = tokens[i]!.verbs.every(({ lemma, tense }) => lemma !== 'taire' || /^(?:present|imperfect)$/.test(tense))
  const rest = { start: tokens[i]!.end, end: sentence.end }
  const dated = block.mentions.some(
    m => /^(?:date|duration)$/.test(m.type) && m.start < rest.end && rest.start <= m.start,
  )
  return now && !dated && !FOR_GOOD.test(block.norm.slice(sentence.start, sentence.end))
}

/** The idiom that the verb at `i` begins, when it speaks of a site or firm. */
export function idiomAt(reading: Reading, i: number): Event | null {
  const { block, tokens } = reading
  for (const { lemma } of tokens[i]!.verbs)
    for (const idiom of IDIOMS.get(lemma) ?? []) {
      const words = wordsAfter(reading, i, idiom)
      const event = words && saidOf(reading, i, idiom, words)
      if (event && !isBarred(tokens, tokenFrom(block, event.site?.start ?? tokens[i]!.start))) return event
    }
  return null
}

/** Pronouns and people may stop whatever they like. */
const isKnownPerson = ({ block }: Reading, { start, end }: Span): boolean =>
  /^(?:on|nous|je|j'|vous|qui|que|ce|il|elle|ils|elles)$/.test(block.norm.slice(start, end).toLowerCase()) ||
  block.mentions.some(m => m.type === 'person' && m.start < end && start < m.end)

function saidOf(reading: Reading, i: number, idiom: Idiom, words: { first: number; last: number }): Event | null {
  const { block, tokens } = reading
  const { change, needs } = idiom
  // « l'équipe de l'atelier » is no « s'équipe de »: verbs without words of their own are reflexive, or « hériter ».
  if (
    !idiom.words.length &&
    !idiom.negated &&
    !isVerb(tokens[i], 'hériter') &&
    !isVerb(tokens[i], 'renoncer') &&
    ![1, 2, 3].some(back => /^s[e']$/.test(reading.form(i - back)))
  )
    return null
  if (isVerb(tokens[i], 'taire') && isPause(reading, i)) return null
  // « c'est fini pour la tannerie », not « la visite est finie pour le groupe »
  if (idiom.words[0]?.has('fini') && !/^(?:c'|en)$/.test(reading.form(i - 1))) return null
  // « ouvre ses portes au public samedi » is for a visit.
  if (idiom.words[0]?.has('ses') && isVisited(block, tokens[words.last]!.end)) return null
  const ne = [1, 2, 3].some(back => /^n[e']$/.test(reading.form(i - back)))
  // « ne tournera plus qu'en deux-huit »
  if (idiom.negated && (!ne || /^qu[e']$/.test(reading.form(words.last + 1)))) return null
  const from = isVerb(tokens[i - 1], 'avoir') && reads(tokens[i], 'past-participle') ? i - 1 : i
  const event = (site: Span | null, to = words.last, start = from): Event => ({
    change,
    from: start,
    to: Math.max(to, words.last),
    site,
    at: i,
    ...(idiom.negated && { affirmed: true }),
  })
  const passive =
    reading.isPassive(i) || (reads(tokens[i], 'past-participle') && from === i && !isVerb(tokens[i], 'dire'))
  if (ofObject(needs)) {
    const after = siteAfter(reading, words.last, idiom)
    // « tire le rideau sur son partenariat »
    if (after === 'other') return null
    if (after) return event(after.span, after.head)
    // « met en sommeil son usine », « met deux fours à l'arrêt », « sera mise à l'arrêt »
    if (idiom.lead.has('')) {
      if (passive) {
        for (const what of [reading.subject(i), nounPhraseBefore(block, i)])
          if (suits(sortOf(block, what), idiom)) return event(what)
      } else {
        const object = objectAfter(reading, words.first < i + 3 ? words.last : i) ?? objectAfter(reading, i)
        if (object && suits(sortOf(block, object), idiom)) {
          const head = headAt(block, tokenFrom(block, object.start), tokenFrom(block, object.end))
          return event(object, head?.at)
        }
      }
    }
    if (needs !== 'either') return null
  }
  const subject = reading.subject(i)
  if (needs === 'bare')
    return subject && !objectAfter(reading, words.last) && !isKnownPerson(reading, subject) ? event(subject) : null
  if (needs === 'any') return event(subject && sortOf(block, subject) ? subject : null)
  // A participle that leans on a noun before it tells no news of it, but « l'usine mise à l'arrêt » does.
  const sort = sortOf(block, subject)
  if (!suits(sort, idiom)) return null
  // « le rideau est tombé » has the curtain for its subject.
  const between = tokens.slice(i + 1, words.first).every(t => isAdverb(t) || t.kind === 'word')
  return between ? event(subject) : null
}
