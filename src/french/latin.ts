/** Latin letters by ranges. A pattern with `\p{L}` takes a hundred times as long to compile, in every page anew. */
const RANGES: Record<string, string> = { Lu: 'A-ZÀ-ÖØ-ÞŁŒŠŽ', Ll: 'a-zß-öø-ÿłœšž', L: 'A-Za-zÀ-ÖØ-öø-ɏ', N: '\\d' }

const expand = (set: string): string => set.replace(/\\p\{(\w+)\}/g, (_, name: string) => RANGES[name] ?? '')

/** The same pattern over Latin letters only: `\p{Lu}`, `\p{Ll}`, `\p{L}` and `\p{N}` become ranges, the flag `u` goes. */
export const latin = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, set => (set[0] === '[' ? expand(set) : `[${expand(set)}]`)),
    flags.replace('u', ''),
  )

/** Whether the text begins with a capital. */
export const isUpper = (text: string | undefined): boolean => UPPER.test(text ?? '')
const UPPER = latin(/^\p{Lu}/u)

/** Lower case, accents off. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
