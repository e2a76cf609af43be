/** People who are called by their first name alone: « Hugo rentre à pied ». */
import { isUpper } from './latin.ts'
import { firstName } from './people/first-names.ts'
import type { AnalysedText, Span } from './types.ts'

/** Blocks back in which a first name is looked for. */
const REACH = 2

/** The last sentence before `offset` that opens with a bare first name of a gender, and whose it is. */
export const lastFirstName = (
  text: AnalysedText,
  block: number,
  offset: number,
  gender: 'm' | 'f' | null,
): (Span & { readonly name: string; readonly block: number }) | null => {
  for (let b = block; b >= 0 && b > block - REACH; b--) {
    const one = text.blocks[b]
    for (const { first } of (one?.sentences ?? []).toReversed()) {
      const token = one!.tokens[first]
      const next = one!.tokens[first + 1]
      if (!token || (b === block && token.end > offset)) continue
      const kind = firstName(token.form)
      const fits = kind === '?' || (kind !== null && (!gender || kind === gender))
      // « Hugo Vasseur » is a person in full, « Côme et Line » are two.
      if (!fits || !next?.verbs.length || isUpper(one!.norm[next.start])) continue
      const given = one!.text.slice(token.start, token.end)
      const full = text.people.filter(({ name }) => name.startsWith(`${given} `))
      return { start: token.start, end: token.end, name: full.length === 1 ? full[0]!.name : given, block: b }
    }
  }
  return null
}
