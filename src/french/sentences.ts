import type { Span } from './types.ts'

/** Abbreviations after which a capital is no new sentence. */
const ABBREVIATIONS = new Set(
  'm,mm,mme,mmes,mlle,mlles,me,mes,mgr,dr,drs,pr,prs,st,ste,sts,ets,sté,art,al,n,no,nos,p,pp,vol,chap,fig,cf,av,bd,tél,réf,éd,dir,env,ex,hab,janv,févr,fév,avr,juil,sept,oct,nov,déc'.split(
    ',',
  ),
)
/** What may follow a full stop that could also be part of a name (« l'U.E. », « Yahoo! ») and shows that it ends a sentence. */
const STARTERS = new Set(
  "le,la,les,l',il,ils,elle,elles,on,nous,vous,je,j',ce,c',cet,cette,ces,un,une,des,du,son,sa,ses,leur,leurs,notre,nos,mais,et,en,dans,pour,au,aux,à,a,selon,d'après,d'ici,si,s',qui,que,or,car,aucun,aucune,tout,toute,tous,toutes,chaque,plusieurs,pourtant,depuis,après,avant".split(
    ',',
  ),
)
/** Words that sum an enumeration up: « La SNCF, la RATP… Tous sont concernés. » is one sentence. */
const RESUMPTIVE = /^(?:tous|toutes|tout|autant|chacune?|rien|aucune?|personne|voilà)$/
const STOPS = '.!?\u2026'
/** A bracket or an introduced quotation longer than this holds sentences of its own. */
const LONGEST_INSERT = 420

const isUpper = (char = '') => char !== char.toLowerCase()
const isLower = (char = '') => char !== char.toUpperCase()
const isDigit = (char = '') => char >= '0' && char <= '9'
const isLetter = (char: string | undefined) => isLower(char) || isUpper(char) || isDigit(char)

/** Brackets that close within reach, outermost only, in order. */
function brackets(norm: string): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (let at = norm.search(/[()]/); at >= 0 && at < norm.length; at++) {
    if (norm[at] === '(') open.push(at)
    else if (norm[at] === ')' && open.length > 0) {
      const start = open.pop()!
      if (at - start > LONGEST_INSERT) continue
      while (found.length > 0 && found.at(-1)!.start > start) found.pop()
      found.push({ start, end: at + 1 })
    }
  }
  return found
}

/** The word (letters, digits, dots, hyphens) that ends at `end`, at most 24 characters of it. */
function wordBefore(norm: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 24 && (isLetter(norm[start - 1]) || '.-&'.includes(norm[start - 1]!))) start--
  return norm.slice(start, end)
}

/** The word at `at`, lower case, with its apostrophe. */
function wordAfter(norm: string, at: number): string {
  let end = at
  while (end < norm.length && end - at < 24 && isLetter(norm[end])) end++
  if (norm[end] === "'") end++
  return norm.slice(at, end).toLowerCase()
}

const skipSpaces = (norm: string, at: number) => {
  while (norm[at] === ' ') at++
  return at
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial, a list number or a name. */
function isInner(norm: string, at: number, next: number, sentence: number): boolean {
  const word = wordBefore(norm, at)
  const lower = word.toLowerCase()
  const before = norm.slice(Math.max(0, at - word.length - 5), at - word.length)
  const starts = STARTERS.has(wordAfter(norm, next))
  if (norm[at] === '!') return lower.endsWith('yahoo') && !starts
  if (norm[at] !== '.') return false
  // « d'abord : 1. », not « avec 6,5. Le reste ».
  if (/^\d\d?$/.test(word)) return at - word.length <= sentence || (/[,;:(] ?$/.test(before) && !/\d,$/.test(before))
  if (/^mm?$/.test(lower)) return word !== lower && !/\d ?$/.test(before)
  if (/^[^\d.-](?:[.-]{1,2}[^\d.-]){1,4}$/.test(word)) return !starts || /^.\.-.$/.test(word)
  // « le plan B. Le groupe », not « J. Le Goff »: a common noun stands before the letter.
  if (word.length === 1 && isUpper(word))
    return !(starts && before[4] === ' ' && [...before.slice(0, 4)].every(isLower))
  return ABBREVIATIONS.has(lower) && (word.length < 3 || [...word].some(isLower))
}

/** Whether a new sentence can begin at `at`. */
function begins(norm: string, at: number): boolean {
  const char = norm[at]!
  if (isUpper(char) || isDigit(char)) return true
  if ('"\u00ab([-\u2022*'.includes(char)) {
    const inside = norm[skipSpaces(norm, at + 1)]
    return inside !== undefined && (isUpper(inside) || isDigit(inside) || '"\u00ab(['.includes(inside))
  }
  return false
}

/** Whether the quotation stands free: it opens a sentence and none goes on after it. */
function standsFree(norm: string, quote: Span, sentence: number): boolean {
  if (quote.start > sentence) return quote.end - quote.start > LONGEST_INSERT
  let last = quote.end - 1
  while (last > quote.start && '"\u00bb '.includes(norm[last]!)) last--
  let after = skipSpaces(norm, quote.end)
  const stopped = STOPS.includes(norm[last]!)
  if (STOPS.includes(norm[after] ?? ' ')) after = skipSpaces(norm, after + 1)
  else if (!stopped && after < norm.length) return false
  return after >= norm.length || begins(norm, after)
}

/**
 * Sentences of a normalised block, in order, without the spaces around them; they cover all words.
 * A sentence is not cut inside brackets, nor inside a quotation that it introduces or goes on after.
 *
 * @param quotes quotations of the block, sorted, not overlapping.
 */
export function splitSentences(norm: string, quotes: readonly Span[]): Span[] {
  const sentences: Span[] = []
  const inserts = brackets(norm)
  let quote = 0
  let bracket = 0
  let start = skipSpaces(norm, 0)
  for (let at = start; at < norm.length; at++) {
    if (!STOPS.includes(norm[at]!)) continue
    const stop = at
    while (STOPS.includes(norm[at + 1] ?? ' ')) at++
    let end = at + 1
    const closing = skipSpaces(norm, end)
    if (norm[closing] === '\u00bb') end = closing + 1
    while ('")]\u00bb'.includes(norm[end] ?? ' ')) {
      const mark = norm[end]
      if (mark === '"' && quotes.some(q => q.start === end)) break
      end++
    }
    const next = skipSpaces(norm, end)
    if (next >= norm.length) break
    if (next === end && !isGlued(norm, stop, end)) continue
    if (!begins(norm, next) || isInner(norm, at, next, start)) continue
    if (norm[at] === '\u2026' || at - stop === 2)
      if (RESUMPTIVE.test(wordAfter(norm, next)) && norm.slice(start, stop).includes(',')) continue
    while (quotes[quote] && quotes[quote]!.end < end) quote++
    const within = quotes[quote]
    if (within && within.start < stop && within.end > end && !standsFree(norm, within, start)) continue
    while (inserts[bracket] && inserts[bracket]!.end < end) bracket++
    const around = inserts[bracket]
    if (around && around.start < stop && around.end > end && around.start > start) continue
    sentences.push({ start, end })
    start = next
    at = next - 1
  }
  const end = norm.trimEnd().length
  if (end > start) sentences.push({ start, end })
  return sentences
}

/** « mot.Mot », « ville !Le »: a missing space, not an address nor a file name. */
function isGlued(norm: string, stop: number, next: number): boolean {
  if (norm[stop] !== '.') return isUpper(norm[next])
  const word = wordBefore(norm, stop)
  return (
    (/\d$|[)\u00bb"]$/.test(word || norm[stop - 1]!) || (isLower(word.at(-1)) && isLower(word.at(-2)))) &&
    !/^(?:www|https?)/.test(word) &&
    isUpper(norm[next]) &&
    (isLower(norm[next + 1]) || "' ".includes(norm[next + 1] ?? '.'))
  )
}
