/** What happens to sites and companies: opened, closed, extended, sold, moved, insolvent. */

import { isRoleNoun } from '../../french/names.ts'
import { objectOf } from '../../french/object.ts'
import { nounPhraseBefore } from '../../french/phrases.ts'
import { subjectOf } from '../../french/subject.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { headAt, type Sort, sortOf } from './places.ts'
import { CAPACITY, type Change, EVENT_NOUNS, IDIOMS, isBarred, SELF_VERBS, SITE_VERBS } from './words.ts'

export interface SiteEvent extends Span {
  readonly change: Change
  /** The site or firm, when its words are known. */
  readonly site: Span | null
  /** Where modality and negation are decided: the verb or noun of the event. */
  readonly at: Span
  /** « renonce à fermer », « s'interdit de délocaliser »: denied without a negation. */
  readonly denied: boolean
}

const DETERMINER =
  /^(?:l[ea]s?|l'|une?|d[eu]s?|d'|s(?:es|on|a)|leurs?|ce(?:s|t|tte)?|n(?:os|otre)|toute|première|chaque|en)$/
const ADVERB = /^(?:pas|plus|jamais|déjà|aussi|bientôt|désormais|donc|enfin|encore|été)$|ment$/
const INSOLVENT =
  /^(?:(?:redressement|liquidation) judiciaire|dépôt de bilan|cessation de paiements?|procédure collective|(redressement|liquidation|(?:procédure de )?sauvegarde|faillite)(?! (?:d[eu']|prod|fisc|jud)(?!p)))/
/** How the words of insolvency begin: few words are worth trying. */
const COURT_WORDS = family('red liq dép ces pro sau fai')
const IN_COURT = family(
  'mettre placer admettre demander déposer solliciter déclarer prononcer ouvrir obtenir convertir',
)
/** What a reflexive must mark: « l'usine s'arrêtera ». */
const REFLEXIVE = family('arrêter éteindre agrandir')

const singular = (word: string) => word.replace(/s$/, '')
const DENYING = family('renoncer refuser exclure interdire éviter')
/** Beyond so many tokens it is no sentence of an article, and subjects cost as much as there are tokens before. */
const PROSE = 300
/** « fermer Lacq », « la réouverture de Maubeuge »: towns stand for their sites; Christmas for none. */
const OF_TOWNS = /^(?:r[eé]?ouvrir|fermer|fermeture|réouverture)$/
const FEAST = /^(?:noël|pâques|toussaint|pentecôte|ascension|ramadan|assomption)$/
/** What goes elsewhere may be anything but money and people. */
const REPATRIATING = family('rapatrier relocaliser délocaliser')
const STAYS = nouns(
  'bénéfice profit fonds capital dividende argent trésorerie touriste ressortissant français compatriote soldat corps dépouille blessé famille enfant siège dette impôt épargne avoir devise or',
)

/** Whether a verb or noun of change says something of a site when it bears on this sort of thing. */
function fits(change: Change, sort: Sort | null, word: string): boolean {
  if (sort === 'place') return true
  if (change === 'sold') {
    if (sort === 'activity') return /^(?:céder|racheter|acquérir|cession|rachat)$/.test(word)
    return sort !== null && !/^(?:vendre|vente|acheter|offrir)$/.test(word)
  }
  if (change === 'moved') return sort === 'activity' || sort === 'firm'
  if (change !== 'closed' || !sort) return false
  return (
    /^liquid/.test(word) ||
    (sort !== 'name' && /^(?:arrêt|stopper|cess|ferme)/.test(word) && (sort === 'activity' || word.length > 5))
  )
}

/** Events of one sentence, in order; one an event. */
export function eventsOf(block: TextBlock, { first, last }: Sentence): SiteEvent[] {
  const { tokens, norm } = block
  const found: SiteEvent[] = []
  const form = (i: number) => tokens[i]?.form ?? ''
  /** Events are found in order: none may begin before the last one ends. */
  let taken = 0
  const events = new Set<string>()
  const take = (change: Change, from: number, to: number, site: Span | null, at: number) => {
    const span = { start: tokens[from]!.start, end: tokens[Math.min(to, last - 1)]!.end }
    const said = change === 'insolvent' || !site ? change : `${change} ${site.start}`
    if (span.start < taken || ((site || change === 'insolvent') && events.has(said))) return
    taken = span.end
    events.add(said)
    const denied =
      /^(?:de|d'|à)$/.test(form(at - 1)) &&
      [2, 3, 4].some(back => at - back >= first && lemmaIn(tokens[at - back], DENYING) !== null)
    found.push({ ...span, change, site, at: { start: tokens[at]!.start, end: tokens[at]!.end }, denied })
  }
  /** « la reprise », « une ferme » are nouns though they could be verbs. */
  const isNominal = (i: number) =>
    !tokens[i]!.verbs.length || (!tokens[i]!.verbs.some(v => v.tense === 'infinitive') && DETERMINER.test(form(i - 1)))
  const subjectNear = (i: number) => (i - first < PROSE ? subjectOf(block, i) : null)
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const insolvent =
      COURT_WORDS.has(token.form.slice(0, 3)) && INSOLVENT.exec(norm.slice(token.start, token.start + 40).toLowerCase())
    if (insolvent) {
      // « placé en liquidation », « demande son redressement judiciaire »; « plan de sauvegarde » is for jobs or coasts.
      let from = i
      for (let back = i - 1; back >= first && back > i - 9 && tokens[back]!.kind !== 'mark' && from === i; back--)
        if (lemmaIn(tokens[back], IN_COURT) && !isNominal(back)) from = back
      if (form(i - 2) !== 'plan' && (!insolvent[1] || from < i || form(i - 1) === 'en'))
        take('insolvent', from, tokenFrom(block, token.start + insolvent[0].length) - 1, null, from)
      continue
    }
    if (isNominal(i)) {
      // « fermeture de l'usine », « mise en service d'une ligne », « première pierre du laboratoire »
      const change =
        form(i) === 'pierre' && form(i - 1) !== 'première' ? undefined : EVENT_NOUNS.get(singular(token.form))
      if (!change) continue
      const of = form(i + 1) === 'en' ? i + 3 : i + 1
      const head = /^d(?:'|e|es|u)$/.test(form(of)) ? headAt(block, of + 1, Math.min(last, of + 8)) : null
      // « la création d'usines »: a bare plural is no site.
      const vague =
        /^(?:d'|de)$/.test(form(of)) &&
        head?.at === of + 1 &&
        /^\p{Ll}.*s$/u.test(norm.slice(tokens[of + 1]!.start, tokens[of + 1]!.end))
      const town = head && isTown(block, of + 1, head.at) && OF_TOWNS.test(singular(token.form))
      if (head && !vague && (town || fits(change, head.sort, singular(token.form))))
        take(change, i, head.at, { start: tokens[of + 1]!.start, end: tokens[head.at]!.end }, i)
      else if (form(i + 1) === 'par' && change === 'sold') take(change, i, i + 2, null, i)
      continue
    }
    const idiom = token.verbs.map(v => IDIOMS.get(v.lemma)).find(Boolean)
    const ending = idiom ? tokens.slice(i + 1, i + 6).findIndex(t => idiom.has(singular(t.form))) : -1
    if (ending >= 0) {
      const subject = subjectNear(i)
      const [change, sure] = idiom!.get(singular(form(i + 1 + ending)))!
      const who = sortOf(block, subject)
      // A name that « voit le jour » may be anybody's; one that « baisse le rideau » is a firm's.
      const known =
        sure || (who && (who !== 'name' || change === 'closed')) || sortOf(block, objectAfter(block, i)) === 'place'
      if (known && !isBarred(tokens, tokenFrom(block, subject?.start ?? token.start)))
        take(change, isVerb(tokens[i - 1], 'avoir') ? i - 1 : i, i + 1 + ending, subject, i)
      continue
    }
    const lemma = token.verbs.find(v => SITE_VERBS.has(v.lemma))?.lemma
    if (!lemma) continue
    const change = SITE_VERBS.get(lemma)!
    let be = i - 1
    while (be > first && ADVERB.test(form(be))) be--
    const passive =
      token.verbs.some(v => v.tense === 'past-participle') && (form(be + 1) === 'été' || isVerb(tokens[be], 'être'))
    const subject = subjectNear(i)
    if (passive) {
      // « A Brest (Finistère), en revanche, la ligne est sauvée »: the phrase right before the verb, when the first is none.
      for (const what of [subject, nounPhraseBefore(block, Math.max(first, be))])
        if (what && fits(change, sortOf(block, what), lemma)) {
          take(change, Math.max(first, be), i, what, i)
          break
        }
      // « la capacité de l'usine sera doublée »
      const head = subject && tokenFrom(block, subject.start)
      if (head !== null && change === 'extended' && tokens.slice(head, head + 2).some(t => isNoun(t, CAPACITY)))
        take('capacity', head, i, null, i)
      continue
    }
    const object = objectAfter(block, i)
    const from = object ? tokenFrom(block, object.start) : i
    const head = object && headAt(block, from, tokenFrom(block, object.end))
    const sort = head && sortOf(block, object)
    // « transfère l'injection à Brno »: a process, and where it goes.
    const process =
      change === 'moved' &&
      lemma !== 'déménager' &&
      !(object && tokens.slice(from, from + 4).some(t => isNoun(t, STAYS) || isRoleNoun(t.form))) &&
      ((REPATRIATING.has(lemma) && object && from + 1 < last && tokens[from + 1]!.kind === 'word') ||
        (object ? /(?:age|tion|ure)s?$/.test(form(from + 1)) : /^(?:en|à|aux?|vers)$/.test(form(i + 1))))
    // « maintiendra l'atelier jusqu'en 2016 », « en état » prolong; they save nothing.
    if (
      lemma === 'maintenir' &&
      object &&
      /^[^.;]{0,40}? (?:jusqu'|en état|pendant)/.test(norm.slice(object.end, object.end + 60))
    )
      continue
    const town = head && object && isTown(block, from, head.at) && OF_TOWNS.test(lemma)
    if (head && (town || fits(change, sort, lemma))) {
      if (form(i - 1) !== 'en') take(change, i, head.at, object, i)
    } else if (
      object &&
      change === 'extended' &&
      tokens.slice(from, from + 3).some(t => isNoun(t, CAPACITY) || /^(?:surface|superficie)s?$/.test(t.form))
    )
      take('capacity', i, from + 1, null, i)
    else if (
      !object &&
      /^(?:installer|implanter)$/.test(lemma) &&
      /^s[e']$/.test(form(i - 1)) &&
      movesIn(block, subject, i)
    )
      take(change, i, i + 2, subject, i)
    else if (process && lemma !== 'regrouper') take('moved', i, object ? from + 1 : i + 2, object, i)
    else if (!object && subject && subject.start < token.start && SELF_VERBS.has(lemma)) {
      const what = sortOf(block, subject)
      // « l'usine, fermée en mai, … » tells the past of a site that something else is said of.
      const finite = isVerb(tokens[be], 'avoir') || token.verbs.some(v => v.tense !== 'past-participle')
      const town =
        what === 'name' &&
        /^r?[eéo]*ouvrir|^fermer/.test(lemma) &&
        isTown(block, tokenFrom(block, subject.start), tokenFrom(block, subject.start)) &&
        token.verbs.some(v => /^(?:future|conditional)$/.test(v.tense))
      const itself = !REFLEXIVE.has(lemma) || [1, 2, 3].some(back => /^s[e']$/.test(form(i - back)))
      if (
        what &&
        (what !== 'name' || town) &&
        itself &&
        finite &&
        (what === 'place' || town || fits(change, what, lemma))
      )
        take(change, tokenFrom(block, subject.start), i, subject, i)
    }
  }
  return found
}

/** « L'équipementier s'installera à Flers »: a firm, and a town. */
function movesIn(block: TextBlock, subject: Span | null, verb: number): boolean {
  const { norm, tokens } = block
  const firm =
    sortOf(block, subject) === 'firm' ||
    /^(?:l'|le )\p{Ll}+(?:ais|ois|ain|ien|and|ier|iste)(?!\p{L})/iu.test(
      subject ? norm.slice(subject.start, subject.end) : '',
    )
  return (
    firm && /^ (?:à|près de|près d'|aux portes de) ?\p{Lu}/u.test(norm.slice(tokens[verb]!.end, tokens[verb]!.end + 20))
  )
}

/** Whether the head of a phrase is a bare name that can be a town's: no article, no feast, no person. */
function isTown(block: TextBlock, from: number, head: number): boolean {
  const name = block.tokens[head]
  return head === from && name !== undefined && /\p{Lu}/u.test(block.text[name.start]!) && !FEAST.test(name.form)
}

/** The direct object of a verb, a date between skipped: « ferme le 1er avril son bureau ». */
function objectAfter(block: TextBlock, verb: number): Span | null {
  const object = objectOf(block, verb)
  const next = block.tokens[verb]!.end + 1
  const date = block.mentions.find(
    m => m.type === 'date' && (object ? m.start < object.end && object.start < m.end : m.start === next),
  )
  if (date) return objectOf(block, Math.max(verb, tokenFrom(block, date.end) - 1))
  // « n'ouvrira pas d'autre usine »
  if (object && block.norm.startsWith("d'ici", object.start)) return null
  const other = object && /^d(?:'|e )autres? \p{L}+/u.exec(block.norm.slice(object.start, object.start + 40))
  return other ? { start: object.start, end: object.start + other[0].length } : object
}
