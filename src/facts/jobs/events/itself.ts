/** Sites that do it themselves: « la raffinerie s'arrêtera », « Lacq rouvrira », « l'équipementier s'installera à Flers ». */
import { latin } from '../../../french/latin.ts'
import { isAdverb } from '../../../french/predicates.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, isNoun, isVerb, nouns } from '../../words.ts'
import { headAt, headOf, sortOf } from '../places.ts'
import { type Change, SELF_VERBS } from '../words.ts'
import { fits, isTown, leadsAway } from './fits.ts'
import { isRegular } from './generic.ts'
import type { Event, Reading } from './reading.ts'

const QUOTED = latin(/^ (?:sur une? |en )(?:\p{L}+ )?(?:hausse|baisse|repli|recul|gain|perte)(?!\p{L})/u)
/** What a reflexive must mark: « l'usine s'arrêtera ». */
const REFLEXIVE = family('arrêter éteindre agrandir étendre moderniser dresser élever')
/** « Une usine poussera à Vire », « s'élèvera sur la friche »: rising says nothing without a place to rise at. */
const RISING = family('pousser dresser surgir élever')
const GROUND = /^ (?:sur|dans|derrière|au bord|à côté|en lieu et place|à la place) /
const RESUMING = /^(?:production|fabrication|ligne|four|usine|machine|chaîne|atelier|haut-fourneau|raffinerie)s?$/
/** « La direction commerciale déménagerait à Nantes »: people with an address of their own. */
const MOVERS = nouns('direction équipe service siège bureau département rédaction état-major laboratoire')

/** « La raffinerie s'arrêtera », « Lacq rouvrira »: the site is the subject. */
export function itself(reading: Reading, i: number, lemma: string, change: Change): Event | null {
  const { block, tokens } = reading
  if (!SELF_VERBS.has(lemma)) return null
  const subject = reading.subject(i)
  if (!subject || subject.start >= tokens[i]!.start) return null
  const named = tokenFrom(block, subject.start)
  if (lemma === 'déménager' && tokens.slice(named, named + 2).some(t => isNoun(t, MOVERS)) && leadsAway(reading, i + 1))
    return { change, from: named, to: i, site: subject, at: i }
  const head = headOf(block, subject)
  if (!head) return null
  // « s'étend sur trois hectares », « repart à la hausse »
  const next = isAdverb(tokens[i + 1]) ? i + 2 : i + 1
  if (/^(?:étendre|repartir)$/.test(lemma) && /^(?:sur|à|aux?|de|du|d'|vers|jusqu(?:e|'))$/.test(reading.form(next)))
    return null
  if (
    RISING.has(lemma) &&
    (head.sort !== 'place' ||
      !tokens[i]!.verbs.some(v => /^(?:future|conditional)$/.test(v.tense)) ||
      !(leadsAway(reading, i + 1) || GROUND.test(block.norm.slice(tokens[i]!.end, tokens[i]!.end + 24))))
  )
    return null
  // « cesse de livrer » stops no site.
  if (/^(?:cesser|arrêter)$/.test(lemma) && /^d(?:e|')$/.test(reading.form(i + 1))) return null
  // « l'usine, fermée en mai, … » tells the past of a site that something else is said of.
  const be = reading.before(i)
  const finite = isVerb(tokens[be], 'avoir') || tokens[i]!.verbs.some(v => v.tense !== 'past-participle')
  const reflexive = [1, 2, 3].some(back => /^s[e']$/.test(reading.form(i - back)))
  if (!finite || (REFLEXIVE.has(lemma) && !reflexive)) return null
  // « le magasin ferme à 19 heures », « le dimanche »; « a fermé en hausse » at the Bourse.
  if (isRegular(reading, i) || QUOTED.test(block.norm.slice(tokens[i]!.end, tokens[i]!.end + 30))) return null
  // « la production a repris »
  if (lemma === 'reprendre')
    return RESUMING.test(reading.form(head.at)) ? { change: 'opened', from: named, to: i, site: subject, at: i } : null
  const town =
    head.sort === 'name' &&
    /^r?[eéo]*ouvrir|^fermer/.test(lemma) &&
    isTown(block, named, named) &&
    tokens[i]!.verbs.some(v => /^(?:future|conditional)$/.test(v.tense))
  const firm = head.sort === 'firm' && /^(?:agrandir|déménager)$/.test(lemma)
  if (!town && (head.sort === 'name' || !(firm || fits(change, head.sort, lemma, reading.form(head.at))))) return null
  return { change, from: named, to: i, site: subject, at: i }
}

/** « L'équipementier s'installera à Flers »: a firm, and a town. */
export function movesIn(reading: Reading, verb: number): boolean {
  const { block, tokens } = reading
  const next = block.norm.slice(tokens[verb]!.end, tokens[verb]!.end + 24)
  const sort = sortOf(block, reading.subject(verb))
  if (sort !== 'firm' && sort !== 'place') return false
  // « dans l'ancienne filature »
  const into = reading.form(verb + 1) === 'dans' ? headAt(block, verb + 2, Math.min(reading.last, verb + 7)) : null
  return (
    into?.sort === 'place' ||
    // « dans l'ancienne caserne »
    /^ dans (?:l'|une? )anci(?:en|enne) \p{Ll}/u.test(next) ||
    /^ (?:à|près de|près d'|aux portes de|au cœur de|en|dans (?:les? |la |l')?) ?\p{Lu}/u.test(next)
  )
}
