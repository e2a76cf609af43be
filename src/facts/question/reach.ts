/** How far the core of an open matter goes: from its trigger to what is open, « cherche un repreneur », « n'exclut pas de fermer ». */
import { nounPhraseAfter } from '../../french/phrases.ts'
import { isAdverb } from '../../french/predicates.ts'
import type { TextBlock, Token } from '../../french/types.ts'
import { family } from '../words.ts'
import { type Cue, isInfinitive } from './cue.ts'

const DENIES = family("ne n'")
const DENIED = family('pas rien plus mot jamais guère aucun aucune ni')
const MORE = family('plus davantage')
const LEADS = family("de d' à le la les l' en y se s' ne pas rien")
const ASKS = family('si qui quand comment où combien quel quelle quels quelles lequel laquelle lesquels lesquelles')
const DETERMINERS = family('un une tout toute tous toutes leur leurs cette seul même')
const PREPOSITIONS = family("sur entre à au aux que qu' tout toute tous toutes")
/** « n'a reçu, à ce jour, ni réponse ni argent » */
const NEITHER = /^,[^,;.]{2,30}, ni (?:l[ea]s? |l'|une? |d[e'] ?)?[^\s,;.]+/
/** Longer objects are told by their evidence. */
const LONG = 50

/** The token that ends « n'exclut d'ailleurs pas », for a verb at `i` that a « ne » from `start` on denies; else `i`. */
export function negationEnd({ tokens }: TextBlock, start: number, i: number): number {
  const ne = tokens.slice(start, i + 1).findLastIndex(({ form }) => DENIES.has(form))
  if (ne < 0 || tokens.slice(start + ne, i + 1).some(({ form }) => DENIED.has(form))) return i
  for (let k = i + 1; k < i + 5 && tokens[k]?.kind === 'word'; k++) {
    if (DENIED.has((tokens[k] as Token).form)) return MORE.has(tokens[k + 1]?.form ?? '') ? k + 1 : k
    if (!isAdverb(tokens[k]) && (tokens[k] as Token).form !== "d'") return i
  }
  return i
}

const isBeside = (token: Token) =>
  token.form === 'maintenant' ||
  /^-(?:t-)?(?:ils?|elles?|on)$/.test(token.form) ||
  (isAdverb(token) && !LEADS.has(token.form) && !ASKS.has(token.form) && !DETERMINERS.has(token.form))

/** UTF-16 offset where the value of the verb ends: an infinitive, the word that asks, a short object. */
export function valueEnd(c: Cue): number {
  const neither = c.onward.includes(' ni ') ? NEITHER.exec(c.onward) : null
  if (neither) return c.token.end + neither[0].length
  const { tokens } = c.block
  let i = negationEnd(c.block, Math.max(c.first, c.i - 6), c.i)
  const end = (tokens[i] as Token).end
  // « encore faut-il trouver », « attend toujours un repreneur »
  while (tokens[i + 1] && isBeside(tokens[i + 1] as Token)) i++
  const value = tokens[i + 1]
  if (!value || value.kind === 'mark') return end
  if (ASKS.has(value.form)) return value.end
  // « jusqu'où », « jusqu'à quand »
  const limit = value.form === "jusqu'" ? tokens.slice(i + 2, i + 4).find(({ form }) => ASKS.has(form)) : undefined
  if (limit) return limit.end
  const asks = tokens[i + 2]
  if (value.form === 'ce' && asks && /^qu/.test(asks.form)) return asks.end
  let k = i + 1
  while (LEADS.has(tokens[k]?.form ?? '') && k < i + 6) k++
  if (isInfinitive(tokens[k])) {
    const passive = tokens[k]?.form === 'être' && tokens[k + 1]?.verbs.some(({ tense }) => tense === 'past-participle')
    return (tokens[passive ? k + 1 : k] as Token).end
  }
  // « il n'est pas dit que l'usine survive », but « ne manque plus que l'accord »
  if (/^qu[e']$/.test(value.form) && tokens[i]?.form === 'pas') return end
  const whole = nounPhraseAfter(c.block, PREPOSITIONS.has(value.form) ? i + 1 : i)
  // « dépend d'un seul client »: the phrase after a bare « de ».
  const object = whole && whole.end <= value.end && /^d[e']$/.test(value.form) ? nounPhraseAfter(c.block, i + 1) : whole
  const close = object && object.end <= c.clause.end && object.end - end < LONG && object.end - object.start > 2
  return close ? object.end : end
}

/** UTF-16 offset where a group of verbs ends: « aucune piste n'est privilégiée », « nul ne saurait dire ». */
export function groupEnd({ tokens }: TextBlock, i: number): number {
  let last = i
  for (let k = i + 1; k < i + 6 && tokens[k]?.kind === 'word'; k++) {
    const token = tokens[k] as Token
    const participle = token.verbs.some(({ tense }) => tense === 'past-participle')
    if (participle || isInfinitive(token)) last = k
    else if (!isAdverb(token) && !LEADS.has(token.form)) break
  }
  return (tokens[last] as Token).end
}

/** « entre les mains du juge », « en quête d'un repreneur »: a cue that ends in « de » goes on to its noun. */
export function goalEnd(block: TextBlock, i: number, end: number): number {
  if (!/ d(?:e|u|es|')$/.test(block.norm.slice(end - 4, end))) return end
  let at = i
  while ((block.tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) at++
  return nounPhraseAfter(block, at)?.end ?? end
}
