import { latin } from './latin.ts'
import type { OrganisationMention, Span } from './types.ts'

const RUN = latin(
  /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}&]*(?:[-'.]\p{L}[\p{L}\p{N}]*)*(?: (?:d[eu] |des |d'|& |et (?=\p{Lu}{2}))?\p{Lu}[\p{L}\p{N}&]*(?:[-'.]\p{L}[\p{L}\p{N}]*)*| \p{Lu}?\d{1,4}(?![\p{L}\p{N}]))*/gu,
)
const HEAD = latin(/^\p{L}+[' ]/u)
const SEVERAL = latin(/\p{Lu}{2}| \p{Lu}/u)
const SINGLE = latin(/^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u)
const DEPARTMENT = latin(/^ \(\p{Lu}\p{Ll}/u)
const PLACE_BEFORE =
  /(?:\(|(?:^|[ (])(?:à|en|dans|vers|près d[e']|sur|depuis|jusqu'à|au sud d[eu]|au nord d[eu]|région|-) ?)$/i
const SENTENCE_BEFORE = /(?:^|[.!?…:«"]) ?$/
const NO_FIRMS = new Set(
  'la las le les un une de des du dus a à au aux en et mais ou or ni si il ils elle elles on nous vous je son sa ses selon pour par dans chez avec sur sous comme depuis après avant entre lundi mardi mercredi jeudi vendredi samedi dimanche m mme me'.split(
    ' ',
  ),
)
const isNoFirm = (word: string): boolean => {
  const lower = word.toLowerCase()
  return NO_FIRMS.has(lower) || lower.startsWith('ce') || lower.startsWith('qu')
}

/**
 * Names of companies and institutions, block by block: capitalised runs that are no person and that the document does not
 * mostly treat as a place (« à Lyon », « en Bretagne », « Bogny (Ardennes) »). A word that only ever opens sentences is no name,
 * unless it is all capitals.
 *
 * @param taken spans of people and acronyms in each block, kept clear of.
 */
export const findOrganisations = (
  blocks: readonly { readonly norm: string; readonly text: string }[],
  taken: readonly (readonly Span[])[],
): OrganisationMention[][] => {
  const seen = new Map<string, { inside: number; places: number }>()
  const runs = blocks.map(({ norm, text }, block) => {
    const found: (OrganisationMention & { inside: boolean })[] = []
    for (const match of norm.matchAll(RUN)) {
      let start = match.index
      const end = start + match[0].length
      const initial = SENTENCE_BEFORE.test(norm.slice(Math.max(0, start - 2), start))
      const head = HEAD.exec(match[0])?.[0]
      if (head && isNoFirm(head.slice(0, -1))) start += head.length
      const name = text.slice(start, end)
      if (isNoFirm(name) || name.length < 2 || /^[DL]'/.test(norm.slice(start, end))) continue
      if (taken[block]?.some(span => span.start < end && start < span.end)) continue
      const tally = seen.get(name) ?? { inside: 0, places: 0 }
      const inside = !initial || start > match.index || SEVERAL.test(name)
      if (inside) tally.inside++
      const single = SINGLE.test(name)
      if (
        single &&
        (PLACE_BEFORE.test(norm.slice(Math.max(0, start - 12), start)) || DEPARTMENT.test(norm.slice(end, end + 4)))
      )
        tally.places++
      seen.set(name, tally)
      found.push({ type: 'organisation', start, end, name, inside })
    }
    return found
  })
  return runs.map(list =>
    list.flatMap(({ inside, ...mention }) => {
      const tally = seen.get(mention.name)
      return tally && tally.inside > 0 && tally.places * 2 <= tally.inside && (inside || tally.inside > 0)
        ? [mention]
        : []
    }),
  )
}
