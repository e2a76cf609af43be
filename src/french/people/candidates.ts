import { isUpper, latin, latinSource } from '../latin.ts'
import { TITLES } from '../names.ts'
import type { Span } from '../types.ts'
import { firstName } from './first-names.ts'

/** Capitalised words that may name somebody. */
export interface Candidate extends Span {
  /** Without title. */
  readonly from: number
  readonly gender: 'm' | 'f' | null
  /** A title or a known first name says that this is a person; else only a role can. */
  readonly sure: boolean
}

const NAME = "\\p{Lu}(?:'\\p{Lu})?\\p{L}*(?:-\\p{L}+)*"
const CAPITALS = new RegExp(
  latinSource(
    `(?<![\\p{L}\\p{N}-])(?:(?:\\p{Lu}\\.-?){1,2}|${NAME})(?: (?:d[eu] (?:la )?|des |d'|v[ao]n (?:der? )?|el |al |ben |da |di )?(?:\\p{Lu}\\.|${NAME}))*(?![\\p{L}\\p{N}])`,
  ),
  'g',
)
/** Words that open a sentence, not a name. */
const NO_NAMES = new Set(
  'la las le les un une de des du dus a à au aux en et mais ou or ni si selon pour par dans chez avec sur sous comme quant ce cette ces son sa ses il elle interrogé depuis après avant entre même seul hier puis ainsi enfin car voilà contre sans'.split(
    ' ',
  ),
)
const opensSentence = (word: string): boolean => {
  const lower = word.toLowerCase()
  return NO_NAMES.has(lower) || lower.startsWith("l'") || lower.startsWith("d'")
}
/** A verb stands between a closing mark and the name: « …», résume Salomé Vandeputte. » */
const SAYS = latin(/["»] ?, (?:[\p{Ll}'-]+ ){1,3}$/u)
const FIRMS = new Set(
  'groupe société sociétés usine usines laboratoire laboratoires fonderie fonderies lycée institut rue avenue place stade prix fondation maison établissements ets école université hôpital collège tribunal conseil ministère région business'.split(
    ' ',
  ),
)
const isFirm = (word: string): boolean => {
  const lower = word.toLowerCase()
  return FIRMS.has(lower) || lower.startsWith('saint')
}
const STREET = /(?:rue|avenue|place|boulevard|lycée|collège|stade|prix|quai) (?:d'|de )?$/
const ROLES_OWN = latin(/^\p{Lu}{2,8}$| (?:à|de) l(?:a |')\S+$| (?:du|des|aux?|de) \S+$| d'\S+$/u)
/** The first of some words with what stands before it. */
const leadOf = (norm: string, [first]: readonly { word: string; at: number }[]): string =>
  first
    ? first.word === first.word.toUpperCase()
      ? first.word
      : norm.slice(Math.max(0, first.at - 7), first.at + first.word.length)
    : ''
/** What may name a person in a block, by its capitals alone. */
export const candidates = (norm: string): Candidate[] => {
  const found: Candidate[] = []
  for (const match of norm.matchAll(CAPITALS)) {
    const words = [...match[0].matchAll(/\S+/g)].map(word => ({ word: word[0], at: match.index + word.index }))
    const end = match.index + match[0].length
    while (words.length > 0 && opensSentence(words[0]?.word ?? '')) words.shift()
    let title: { word: string; at: number } | undefined
    const titled = words.findIndex(({ word }) => TITLES.has(word))
    if (titled >= 0) [title] = words.splice(0, titled + 1).slice(-1)
    // « le délégué CGT Wenceslas Zak », « commissaire à la Concurrence Wenceslas Zak »: the first capitals are the role's.
    if (
      !title &&
      words.length > 2 &&
      isUpper(words[1]?.word) &&
      !words.some(({ word }) => firstName(word)) &&
      ROLES_OWN.test(leadOf(norm, words))
    )
      words.shift()
    if (words.length === 0 || (!title && STREET.test(norm.slice(Math.max(0, match.index - 12), match.index)))) continue
    const known = title ? 0 : words.findIndex(({ word }, i) => i < words.length - 1 && firstName(word) !== null)
    const first = words[Math.max(known, 0)] as { word: string; at: number }
    const size = words.length - Math.max(known, 0)
    const said = size > 1 && size < 4 && SAYS.test(norm.slice(Math.max(0, first.at - 40), first.at))
    const sure = title !== undefined || known === 0 || (known < 0 && said)
    if (
      !title &&
      (size < 2 ||
        size > 4 ||
        words.some(({ word }) => word.length > 3 && !word.includes('.') && word === word.toUpperCase() && known < 0))
    )
      continue
    if (!title && words.slice(0, Math.max(known, 0) + 1).some(({ word }) => isFirm(word)) && known <= 0) continue
    const own = firstName(first.word)
    const gender = (title && TITLES.get(title.word)) ?? (own === '?' ? null : own)
    found.push({ start: title?.at ?? first.at, from: first.at, end, gender, sure })
  }
  return found
}
