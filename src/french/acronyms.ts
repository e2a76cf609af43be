import { fold, isUpper, latin } from './latin.ts'
import type { AcronymMention } from './types.ts'

const IN_PARENTHESES = /\(([^()]{2,100})\)/gu
const ACRONYM = latin(/^\p{Lu}[\p{L}\d&]{1,11}(?:-\p{L}\d?)?$/u)
/** « (l'ASN) », « (ou CSE) », « (dit PPRT) » */
const LEAD = /^(?:ou |dite? |alias |pour |acronyme de |en anglais |l'|les? |la )*/
const ACRONYM_BEFORE = latin(/(?<![\p{L}\d'-])(\p{Lu}[\p{Lu}\d&]{1,9}|\p{Lu}\p{Ll}{2,7}) $/u)
/** « ACR - le EXP - », « ACR, le EXP, ». */
const BETWEEN_MARKS = latin(
  /(?<![\p{L}\d'-])(\p{Lu}[\p{Lu}\d&]{1,9})(?: -|,) (?:ou |pour |soit |acronyme de |sigle de |c'est-à-dire )?(?:l'|les? |la )?(\p{L}[\p{L}' -]{6,90}?)(?: -|[,.;:)])/gu,
)
/** « EXP - ACR - », « EXP, ou ACR, », « EXP, dit ACR ». */
const AFTER_MARK = latin(
  /(?<=\p{L})(?: - |, (?:ou |dite? |alias |l[ae] fameu(?:x|se) |plus connue? sous le (?:nom|sigle) (?:de |d'))(?:l[ae] |l')?)(\p{Lu}[\p{Lu}\d&]{1,9})(?= -|[,.;:)]|$)/gu,
)
const WORD = latin(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)
const SHAPE = latin(/\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{2,}/u)
const CAPITALISED = latin(/^\p{Lu}\p{Ll}+$/u)
const FUNCTION_WORDS = new Set(
  'a au aux d de des du en et l la le les ou par pour s sur un une qu dans and of the for in to fur der und'.split(' '),
)
/** Heads of institutions' names: after one, an acronym may be made of syllables and be older than the name (« Ademe »). */
const INSTITUTION =
  /^(?:agence|association|autorité|banque|bureau|caisse|centre|comité|comm?iss|compagnie|confédération|conseil|direction|fédération|fonds|group|institut|office|organisation|service|société|syndicat|union)/

/** Letters of the acronym that ordered beginnings of the words give, all words of sense taking part; -1 when they do not. */
const aligned = (letters: string, words: readonly string[], from = 0, at = 0): boolean => {
  if (from === letters.length && (at === words.length || (at > 1 && words[at] === 'et'))) return true
  const word = words[at]
  if (word === undefined) return false
  for (
    let taken = 1;
    taken <= 4 && word[taken - 1] !== undefined && word[taken - 1] === letters[from + taken - 1];
    taken++
  )
    if (aligned(letters, words, from + taken, at + 1)) return true
  return at > 0 && FUNCTION_WORDS.has(word) && aligned(letters, words, from, at + 1)
}

/** Share of the acronym's letters found in order at the beginnings of words. */
const likeness = (letters: string, words: readonly string[]): number => {
  let found = 0
  for (const word of words)
    for (let k = 0; k < 3 && found < letters.length; k++) {
      if (word[k] !== undefined && word[k] === letters[found]) found++
      else if (k === 0 && word[0] === letters[found + 1]) found += 2
      else break
    }
  return Math.min(found, letters.length) / letters.length
}

/** Whether each letter begins a word, in order, at most two words of sense left over: « CGB » for « Confédération générale des planteurs de betteraves ». */
const initials = (letters: string, words: readonly string[]): boolean => {
  let at = 0
  let left = 0
  for (const word of words)
    if (word[0] === letters[at]) at++
    else if (!FUNCTION_WORDS.has(word)) left++
  return at === letters.length && at > 2 && left < 3
}

/** « agroalimentaires », « électro-encéphalogramme »: beginnings of words that count as words of their own. */
const COMPOUND =
  /^(aero|agro|auto|bio|chloro|electro|fluoro|geo|hydro|macro|micro|multi|nano|photo|poly|radio|tele|thermo)(?=\p{L}{4})/u

const apart = (words: readonly string[]): string[] =>
  words.flatMap(word => word.split('-').flatMap(part => part.replace(COMPOUND, '$1 ').split(' ')))

const fits = (acronym: string, words: readonly string[]): boolean => {
  if (words.length < 2 || !SHAPE.test(acronym)) return false
  const letters = fold(acronym).replace(/[&-]/g, '')
  return aligned(letters, words) || aligned(letters, apart(words))
}

const wordsOf = (text: string): { word: string; at: number }[] =>
  Array.from(text.matchAll(WORD), match => ({ word: fold(match[0]), at: match.index }))

/** Where, in the text that ends just before the acronym, its expansion begins; -1 when there is none. */
const expansionStart = (acronym: string, before: string): number => {
  const words = wordsOf(before).slice(-18)
  const plain = words.map(({ word }) => word)
  const letters = fold(acronym)
  const fitting = words.flatMap(({ word, at }, j) =>
    j < plain.length - 1 && word[0] === letters[0] && fits(acronym, plain.slice(j)) ? at : [],
  )
  const isHead = (at: number) => !FUNCTION_WORDS.has(words.find(word => word.at === at)!.word)
  // « Direction départementale du travail (DDT) »: a name begins with its capital, though fewer words would do.
  // « délégation de service public (DSP) »: « de » is no head, though its letter fits.
  const start = fitting.findLast(at => isUpper(before[at])) ?? fitting.findLast(isHead) ?? fitting.at(-1)
  if (start !== undefined) return start
  if (acronym.length > 8) return -1
  const loose = CAPITALISED.test(acronym)
  for (let j = plain.length - 2; j >= 0; j--) {
    const at = words[j]?.at ?? 0
    if (plain[j]?.[0] !== letters[0] || !isUpper(before[at])) continue
    if (
      INSTITUTION.test(before.slice(at).toLowerCase()) &&
      (loose ? likeness(letters, plain.slice(j)) >= 0.75 : initials(letters, plain.slice(j)))
    )
      return at
  }
  return -1
}

/**
 * An acronym and its expansion, in one of three orders: « EXP (ACR) », « ACR (EXP) », « ACR - le EXP - ».
 * The letters must be the ordered beginnings of the expansion's words, function words optional; so « Bogny (Ardennes) »
 * and « Didier X (FO) » are none. Only a name of an institution may have an acronym that fits loosely (« Ademe »).
 *
 * @param norm normalised text of one block, @param text the same before normalisation (the expansion is verbatim).
 */
export const findAcronyms = (norm: string, text: string): AcronymMention[] => {
  const found: AcronymMention[] = []
  const add = (acronym: string, start: number, end: number, from: number, to: number) =>
    found.push({ type: 'acronym', start, end, acronym, expansion: text.slice(from, to) })
  const before = (at: number) =>
    norm.slice(Math.max(0, at - 180), at).replace(/^.*[.;:!?«»"()](?=\s)/u, keep => ' '.repeat(keep.length))
  if (norm.includes('('))
    for (const match of norm.matchAll(IN_PARENTHESES)) {
      const inside = match[1] ?? ''
      const open = match.index
      const close = open + match[0].length
      const head = /^[^,;]*/.exec(inside)?.[0].trim() ?? ''
      const left = before(open)
      const short = head.replace(LEAD, '')
      if (ACRONYM.test(short)) {
        const at = expansionStart(short, left)
        const start = open - left.length + at
        if (at >= 0) add(short, start, close, start, open - (/\s*$/.exec(left)?.[0].length ?? 0))
        continue
      }
      const acronym = ACRONYM_BEFORE.exec(left)?.[1]
      const lead = LEAD.exec(head)?.[0].length ?? 0
      // « HSE (hygiène, sécurité, environnement) », « CEA (Commissariat à l'énergie atomique, Saclay) »
      for (const expansion of acronym ? [inside.slice(lead), head.slice(lead)] : []) {
        const words = wordsOf(expansion).map(({ word }) => word)
        if (!acronym || !fits(acronym, words)) continue
        add(acronym, open - 1 - acronym.length, close, open + 1 + lead, open + 1 + lead + expansion.length)
        break
      }
    }
  for (const match of norm.matchAll(BETWEEN_MARKS)) {
    const [all, acronym = '', expansion = ''] = match
    if (
      !fits(
        acronym,
        wordsOf(expansion).map(({ word }) => word),
      )
    )
      continue
    const from = match.index + all.lastIndexOf(expansion)
    add(acronym, match.index, from + expansion.length, from, from + expansion.length)
  }
  for (const match of norm.matchAll(AFTER_MARK)) {
    const acronym = match[1] ?? ''
    const left = before(match.index)
    const at = expansionStart(acronym, left)
    const start = match.index - left.length + at
    if (at >= 0) add(acronym, start, match.index + match[0].length, start, match.index)
  }
  return found.sort((a, b) => a.start - b.start)
}
