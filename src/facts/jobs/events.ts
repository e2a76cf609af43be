/** What happens to sites and companies: opened, closed, extended, sold, moved, insolvent. */
import { clauseAt } from '../../french/clauses.ts'
import { objectOf, subjectOf } from '../../french/phrases.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isNoun, isVerb } from '../words.ts'
import { type Sort, sortAt, sortOf } from './places.ts'
import { CAPACITY, type Change, EVENT_NOUNS, isPlace, NOT_SITES, SELF_VERBS, SITE_VERBS } from './words.ts'

export interface SiteEvent extends Span {
  readonly change: Change
  /** The site or firm, when its words are known. */
  readonly site: Span | null
  /** Where modality and negation are decided: the verb or noun of the event. */
  readonly at: Span
}

const DETERMINER =
  /^(?:les?|la|l'|une?|des|du|ses?|son|sa|leurs?|cette|cet|ce|ces|notre|nos|toute|aucune?|première|d'|de|chaque|en)$/
const ADVERB =
  /^(?:pas|plus|jamais|déjà|ainsi|aussi|bientôt|désormais|finalement|récemment|définitivement|donc|enfin|encore|été|entièrement|totalement|partiellement|officiellement|également)$|ment$/

const form = (token: Token | undefined) => token?.form ?? ''
const singular = (word: string) => word.replace(/s$/, '')

/** Phrases whose meaning is not that of their verb: lemma, then words that must follow within a few tokens. */
const IDIOMS: readonly (readonly [string, RegExp, Change])[] = [
  ['baisser', /^(?:définitivement )?(?:le|son|leur) rideau/, 'closed'],
  ['tirer', /^(?:définitivement )?(?:le|son|leur) rideau/, 'closed'],
  ['mettre', /^(?:définitivement )?(?:la|les) clés? sous (?:la porte|le paillasson)/, 'closed'],
  ['mettre', /^sous cocon/, 'closed'],
  ['mettre', /^à l'arrêt/, 'closed'],
  ['jeter', /^l'éponge/, 'closed'],
  [
    'cesser',
    /^(?:\p{L}+ment )?(?:ses|son|sa|leurs?|toute) (?:activités?|production|fabrication|exploitation)/u,
    'closed',
  ],
  ['pousser', /^(?:\p{L}+ )?les murs/u, 'extended'],
  ['poser', /^(?:[\p{L}, ]+ )?la première pierre/u, 'opened'],
  ['mettre', /^en service/, 'opened'],
  ['entrer', /^en (?:service|production|exploitation)/, 'opened'],
  ['sortir', /^de terre/, 'opened'],
  ['voir', /^le jour/, 'opened'],
  ['mettre', /^en vente/, 'sold'],
  ['mettre', /^(?:[\p{L}, ]+ )?en (?:redressement|liquidation|sauvegarde|procédure)/u, 'insolvent'],
]
/** These also happen to people, programmes and debates: their subject must be a firm or a site. */
const LOOSE = /rideau|l'éponge|en service|de terre|le jour|les murs|à l'arrêt|en vente/

const INSOLVENT =
  /^(?:redressement judiciaire|liquidation judiciaire|liquidation(?! d)|dépôt de bilan|cessation de paiements?|(?:procédure de )?sauvegarde(?! d)|procédure collective|faillite)/
const IN_COURT = new Set(
  'mettre placer admettre demander déposer solliciter déclarer prononcer ouvrir obtenir convertir'.split(' '),
)

/** Whether a token is read as a noun here though it could be a verb: « la reprise », « une ferme ». */
const afterDeterminer = (tokens: readonly Token[], i: number) =>
  !tokens[i]!.verbs.some(v => v.tense === 'infinitive') &&
  DETERMINER.test(form(tokens[i - 1])) &&
  !/^(?:n'|se|s')$/.test(form(tokens[i - 1]))

/** Whether « être » (with « été » and adverbs between) stands before a participle. */
function isPassive(tokens: readonly Token[], i: number, first: number): boolean {
  if (!tokens[i]!.verbs.some(v => v.tense === 'past-participle')) return false
  let at = i - 1
  while (at >= first && (ADVERB.test(form(tokens[at])) || form(tokens[at]).startsWith('-'))) at--
  return form(tokens[at + 1]) === 'été' || isVerb(tokens[at], 'être')
}

const fits = (change: Change, sort: Sort | null, lemma: string): boolean => {
  if (sort === 'place') return true
  if (change === 'sold') {
    if (sort === 'activity') return /^(?:céder|racheter|acquérir|cession|rachat)$/.test(lemma)
    return sort === 'firm' ? !/^vente/.test(lemma) : sort === 'name' && !/^(?:vendre|vente|acheter|offrir)/.test(lemma)
  }
  if (change === 'moved') return sort === 'activity' || (sort === 'firm' && lemma !== 'regrouper')
  if (change === 'closed' && sort === 'name') return lemma === 'liquider'
  if (change === 'closed')
    return (sort === 'activity' || sort === 'firm') && /^(?:arrêter|stopper|liquider|cesser|fermer)$/.test(lemma)
  return false
}

/** Events of one sentence, in order; one an event. */
export function eventsOf(block: TextBlock, sentence: Sentence): SiteEvent[] {
  const { tokens, norm } = block
  const found: SiteEvent[] = []
  const take = (change: Change, from: number, to: number, site: Span | null, at: number) => {
    const span = { start: tokens[from]!.start, end: tokens[to]!.end }
    const same = found.some(
      other =>
        (change === 'insolvent' && other.change === change) ||
        (other.start < span.end && span.start < other.end) ||
        (other.change === change && other.site && site && other.site.start === site.start),
    )
    if (!same) found.push({ ...span, change, site, at: { start: tokens[at]!.start, end: tokens[at]!.end } })
  }
  const end = sentence.last - 1
  const capped = (i: number) => Math.max(0, Math.min(i, end))
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const rest = norm.slice(token.end + 1, token.end + 60).toLowerCase()
    // Insolvency
    const insolvent = INSOLVENT.exec(norm.slice(token.start, token.start + 40).toLowerCase())
    if (insolvent && !/^plan$|^cellule$/.test(form(tokens[i - 2]))) {
      const to = tokenFrom(block, token.start + insolvent[0].length) - 1
      let from = i
      for (let back = 1; back < 9 && i - back >= sentence.first; back++) {
        const verb = tokens[i - back]!
        if (verb.kind === 'mark' && verb.form !== ',') break
        if (verb.verbs.some(v => IN_COURT.has(v.lemma)) && verb.form !== 'demande') {
          from = i - back
          break
        }
      }
      const bare = insolvent[0] === 'liquidation' || insolvent[0] === 'sauvegarde' || insolvent[0] === 'faillite'
      if (!bare || from < i || /^en$/.test(form(tokens[i - 1]))) take('insolvent', from, capped(to), null, from)
      continue
    }
    if (isVerb(token, 'déposer') && /^(?:\p{L}+ )?(?:le|son|leur) bilan/u.test(rest)) {
      const to = tokenFrom(block, token.end + 1 + rest.indexOf('bilan'))
      take(
        'insolvent',
        i > sentence.first && isVerb(tokens[i - 1], 'avoir') ? i - 1 : i,
        capped(to),
        subjectOf(block, i),
        i,
      )
      continue
    }
    const idiom =
      token.verbs.length && !afterDeterminer(tokens, i)
        ? IDIOMS.find(([lemma, words]) => isVerb(token, lemma) && words.test(rest))
        : undefined
    if (idiom) {
      const subject = subjectOf(block, i)
      const words = idiom[1].exec(rest)![0]
      const sort = sortOf(block, subject)
      const object = LOOSE.test(words) && /^mettre$/.test(idiom[0]) ? sortOf(block, objectAfter(block, i)) : null
      if (!LOOSE.test(words) || sort || object === 'place') {
        if (!subject || !isBarred(block, subject))
          take(idiom[2], i, capped(tokenFrom(block, token.end + 1 + words.length) - 1), sort ? subject : null, i)
      }
      continue
    }
    // Nouns: « fermeture de l'usine », « première pierre de sa nouvelle usine »
    const noun =
      form(token) === 'pierre' && form(tokens[i - 1]) === 'première' ? 'opened' : EVENT_NOUNS.get(singular(token.form))
    const service = form(token) === 'mise' && /^(?:en service|à l'arrêt|en chantier) /.test(rest)
    const isEventNoun =
      noun &&
      (!token.verbs.length ||
        afterDeterminer(tokens, i) ||
        /^(?:à|,|\.|:)?$/.test(form(tokens[i - 1])) ||
        i === sentence.first)
    if (isEventNoun || service) {
      const of = service ? i + 3 : i + 1
      const at = ofPhrase(block, of, sentence.last)
      const change: Change = service ? (rest.startsWith('à') ? 'closed' : 'opened') : noun!
      if (at) {
        const word = singular(token.form)
        const ok = fits(change, at.sort, word) || (change === 'closed' && at.sort === 'activity')
        if (ok) take(change, light(tokens, i, sentence.first), capped(at.last), at.span, i)
      } else if (/^reprises?$/.test(token.form) && form(tokens[i + 1]) === 'par')
        take('sold', i, capped(i + 2), null, i)
      continue
    }
    if (!token.verbs.length || afterDeterminer(tokens, i)) continue
    const lemma = token.verbs.find(v => SITE_VERBS.has(v.lemma))?.lemma
    const self = token.verbs.find(v => SELF_VERBS.has(v.lemma))?.lemma
    if (lemma) {
      const change = SITE_VERBS.get(lemma)!
      if (isPassive(tokens, i, sentence.first)) {
        const subject = subjectOf(block, i)
        const sort = sortOf(block, subject)
        if (subject && fits(change, sort, lemma) && !isBarred(block, subject)) {
          let from = i - 1
          while (from > sentence.first && !isVerb(tokens[from], 'être')) from--
          take(change, Math.min(from, i), i, subject, i)
        }
        continue
      }
      const object = objectAfter(block, i)
      const sort = sortOf(block, object)
      if (object && fits(change, sort, lemma) && headOnly(block, object, sort)) {
        if (!/^(?:n'|ne)?$/.test(form(tokens[i])) && tokens[i - 1]?.form !== 'en')
          take(change, i, headIndex(block, object), object, i)
        continue
      }
      if (object && change === 'extended' && !sort && capacityIn(block, object) >= 0) {
        take('capacity', i, capacityIn(block, object), null, i)
        continue
      }
      if (
        lemma === 'transférer' &&
        object &&
        /(?:age|tion|ure)s?$/.test(block.norm.slice(object.start, object.end).split(' ')[0]!.replace(/^.*'/, '')) &&
        /^(?:à|vers|en|de)$/.test(form(tokens[tokenFrom(block, object.end)]))
      ) {
        take(change, i, headIndex(block, object), object, i)
        continue
      }
      if (
        (lemma === 'relocaliser' || lemma === 'délocaliser') &&
        (object || /^(?:en|à|au|aux|vers|dans)$/.test(form(tokens[i + 1])))
      ) {
        take('moved', i, capped(i + 2), null, i)
        continue
      }
    }
    if (self && !objectAfter(block, i)) {
      const change = SELF_VERBS.get(self)!
      const subject = subjectOf(block, i)
      if (!subject || subject.start >= token.end) continue
      const sort = sortOf(block, subject)
      const stops = sort === 'activity' && /^(?:arrêter|cesser)$/.test(self)
      if (
        (sort === 'place' || stops || (sort === 'firm' && /^(?:fermer|disparaître|cesser|déménager)$/.test(self))) &&
        !isBarred(block, subject) &&
        (!/arrêter|éteindre|agrandir/.test(self) || reflexive(tokens, i))
      )
        take(change, tokenFrom(block, subject.start), i, subject, i)
    }
  }
  return found
}

const reflexive = (tokens: readonly Token[], i: number) =>
  [1, 2, 3].some(back => /^(?:se|s')$/.test(form(tokens[i - back])))

/** Light verbs before a noun of event: « accepté la reprise », « donné son feu vert à la reprise ». */
const LIGHT = new Set(
  'accepter valider autoriser homologuer annoncer prévoir confirmer décider envisager préparer finaliser acter approuver prononcer ordonner entériner préférer projeter lancer'.split(
    ' ',
  ),
)
function light(tokens: readonly Token[], noun: number, first: number): number {
  for (let i = noun - 1; i >= first && i > noun - 4; i--) {
    if (tokens[i]!.kind === 'mark') break
    if (form(tokens[i]) === 'vert' && form(tokens[i - 1]) === 'feu') return i - 1
    if (tokens[i]!.verbs.some(v => LIGHT.has(v.lemma))) return i
  }
  return noun
}

/** The noun phrase after « de », « des », « du », when it is a site, a firm, an activity or a name. */
function ofPhrase(block: TextBlock, of: number, last: number): { sort: Sort; span: Span; last: number } | null {
  const { tokens } = block
  if (!/^(?:d'|de|du|des)$/.test(form(tokens[of]))) return null
  const sort = sortAt(block, of + 1, Math.min(last, of + 8))
  if (!sort) return null
  let to = of + 1
  const hit = (i: number) =>
    sort === 'place'
      ? isPlace(tokens[i])
      : sort === 'name'
        ? /^\p{Lu}/u.test(block.text.slice(tokens[i]!.start, tokens[i]!.end))
        : sortAt(block, i, i + 1) === sort
  while (to < last && !hit(to)) to++
  const person = block.mentions.some(
    m => m.type === 'person' && m.start <= tokens[to]!.start && tokens[to]!.start < m.end,
  )
  if (person) return null
  return { sort, span: { start: tokens[of + 1]!.start, end: tokens[to]!.end }, last: to }
}

/** An object or subject that has doors and dates of its own. */
const isBarred = (block: TextBlock, span: Span): boolean => {
  const from = tokenFrom(block, span.start)
  return block.tokens.slice(from, from + 4).some(token => isNoun(token, NOT_SITES))
}

/** The direct object of a verb, a date between skipped: « ferme le 1er avril son bureau ». */
function objectAfter(block: TextBlock, verb: number): Span | null {
  const object = objectOf(block, verb)
  const date = object && block.mentions.find(m => m.type === 'date' && m.start < object.end && object.start < m.end)
  if (!date) return object
  const last = tokenFrom(block, date.end) - 1
  return last > verb ? objectOf(block, last) : null
}

function headIndex(block: TextBlock, span: Span): number {
  const from = tokenFrom(block, span.start)
  const to = tokenFrom(block, span.end)
  for (let i = from; i < to; i++) if (sortAt(block, i, i + 1)) return i
  return to - 1
}
const headOnly = (block: TextBlock, span: Span, sort: Sort | null) => sort !== null && !isBarred(block, span)

/** Index of « capacité » or « cadence » at the head of a phrase, or -1. */
function capacityIn(block: TextBlock, span: Span): number {
  const from = tokenFrom(block, span.start)
  for (let i = from; i < from + 3; i++) if (isNoun(block.tokens[i], CAPACITY)) return i
  return -1
}

/** The clause of an event, for what else is said of it. */
export const clauseOf = (block: TextBlock, event: SiteEvent) => clauseAt(block, event.at.start)
