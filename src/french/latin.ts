/** Latin letters by ranges. A pattern with `\p{L}` takes a hundred times as long to compile, in every page anew. */
const RANGES: Record<string, string> = {
  // Beyond French: the names of Central Europe and Turkey, whose capitals and small letters take turns in Unicode.
  Lu: 'A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİŁŃŇŐŒŘŚŞŠŢŤŮŰŹŻŽȘȚ',
  Ll: 'a-zß-öø-ÿąćčďđęěğıłńňőœřśşšţťůűźżžșț',
  L: 'A-Za-zÀ-ÖØ-öø-ɏ',
  N: '\\d',
}

/** The source of a pattern with `\p{Lu}`, `\p{Ll}`, `\p{L}` and `\p{N}` as ranges; other escapes stay as they are. */
export const latinSource = (source: string): string => {
  let inClass = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '['
    const range = name && RANGES[name]
    return range ? (inClass ? range : `[${range}]`) : part
  })
}

/** The same pattern over Latin letters only, without the flag `u`; the build has done so with those that it saw whole. */
export const latin = (pattern: RegExp): RegExp =>
  pattern.unicode ? new RegExp(latinSource(pattern.source), pattern.flags.replace('u', '')) : pattern

/** Whether the text begins with a capital. */
export const isUpper = (text: string | undefined): boolean => UPPER.test(text ?? '')
const UPPER = latin(/^\p{Lu}/u)

/** Lower case, accents off, apostrophes straight. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase()
