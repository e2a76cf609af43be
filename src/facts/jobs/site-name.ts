/** What a site is called: its whole phrase, without article, number of its jobs or what else is done. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { opensPhrase, phraseEnd } from '../../french/noun-phrase.ts'
import { isFiniteVerb } from '../../french/speech.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../words.ts'
import { isPlace } from './words.ts'

const ARTICLE = /^(?:l['’]|(?:l[ea]s?|une?|d[eu]s?|s(?:es|on|a)|ce(?:t|tte)?|aucune?|d['’]autres?) )/i
/** « site de 1 200 emplois », « ligne et 40 ouvriers », « fonderie soit reprise » */
const PAST_NAME =
  /(?: (?:et|ou|soit|soient|qui)(?!\p{L})| d(?:e |['’])(?:ici(?!\p{L})|\d|près|plus|quelque|l['’]ordre|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\p{L}))).*$/iu
const PRONOUN = /^(?:ils?|elles?|on|ce(?:lui|lle|ux|lles)?(?:-ci)?|la|les?|l['’])$/i
/** « sur la base du volontariat » is no place. */
const BASIS = /(?:^| )sur (?:la|une) $/

const trimmed = (words: string): string | null => {
  const name = words.replace(ARTICLE, '').replace(PAST_NAME, '').trim()
  return name === '' || PRONOUN.test(name) ? null : name
}

/** The words of a site's span; null for a pronoun. */
export const siteName = (block: TextBlock, site: Span): string | null => trimmed(block.text.slice(site.start, site.end))

/** Whether a site's name ends before token `i`: « site | compte encore 212 salariés » is the predicate, « site mosellan | bloquent les expéditions » a verb by its object; « usine du groupe Solvex » goes on. */
function isVerbThere(block: TextBlock, i: number): boolean {
  const { tokens, norm } = block
  if (clauseAt(block, tokens[i]!.start).predicate === i) return true
  if (!isFiniteVerb(tokens[i]) || /^(?:d[eu]s?|d'|l[ae]|l'|son|sa|leur|cette?)$/.test(tokens[i - 1]!.form)) return false
  return opensPhrase(norm, tokens, i + 1) && !/^d[eu']s?$/.test(tokens[i + 1]!.form)
}

/** The site that a sentence names nearest a span; null when it names none. */
export function siteNear(block: TextBlock, at: Span): string | null {
  const { tokens, text, norm } = block
  const sentence = sentenceAt(block, at.start)
  const here = tokenFrom(block, at.start)
  let best = -1
  for (let i = Math.max(sentence.first, here - 30); i < Math.min(sentence.last, here + 30); i++) {
    const basis = tokens[i]!.form === 'base' && BASIS.test(norm.slice(0, tokens[i]!.start).slice(-9))
    // « conseil régional du Centre »
    const region = text.startsWith('Centre', tokens[i]!.start) && !/^ d/.test(norm.slice(tokens[i]!.end))
    // « le constructeur naval », « les chantiers navals »
    const trade = /^nava/.test(tokens[i]!.form) && !/^(?:la|une)$/.test(tokens[i - 1]?.form ?? '')
    if (isPlace(tokens[i]) && !basis && !region && !trade && (best < 0 || Math.abs(i - here) < Math.abs(best - here)))
      best = i
  }
  const token = tokens[best]
  if (!token) return null
  let past = phraseEnd(norm, tokens, best, sentence.last)
  for (let i = best + 1; i < past; i++) if (isVerbThere(block, i)) past = i
  const phrase = trimmed(text.slice(token.start, tokens[past - 1]?.end ?? token.end))
  // « l'atelier à Gravelines »
  const town = /^ à (?:(?:la |les? |l['’])?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*)/u.exec(
    text.slice(token.start + (phrase?.length ?? 0), sentence.end),
  )
  return phrase && `${phrase}${town?.[0] ?? ''}`
}
