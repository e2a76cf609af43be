import { fold, isUpper, latin } from '../latin.ts'
import type { Draft } from './drafts.ts'

const IN_WORD = latin(/[\p{L}\p{N}-]/u)
const NAME_BEFORE = latin(/\p{Lu}[\p{L}'-]* $/u)
/** Edits between two words, counted up to 3. */
const edits = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 3
}

const surname = (name: string): string => fold(name.replace(/^\S+ /, ''))

/** Whether two spellings name one person: same first name (or none), surnames at most two letters apart. */
export const samePerson = (a: string, b: string): boolean => {
  const [short, long] = [surname(a), surname(b)]
  const titleOnly = !a.includes(' ') || !b.includes(' ')
  const tolerance = Math.min(short.length, long.length) > 5 ? 2 : 1
  if (!titleOnly && fold(a.split(' ')[0] ?? '') !== fold(b.split(' ')[0] ?? '') && edits(fold(a), fold(b)) > 1)
    return false
  return edits(short, long) <= tolerance && short[0] === long[0]
}

/** « Valmorel » alone, after the full name has been given and unless a firm of that name stands before it. */
export const bareSurnames = (
  blocks: readonly { readonly norm: string }[],
  group: readonly (Draft & { block: number })[],
) => {
  const first = group.toSorted((a, b) => a.block - b.block || a.start - b.start)[0]
  const last = first?.spelling.replace(/^\S+ /, '') ?? ''
  if (!first || last.length < 4 || !first.spelling.includes(' ')) return []
  const found: (Draft & { block: number })[] = []
  for (const [block, { norm }] of blocks.entries())
    for (let at = norm.indexOf(last); at >= 0; at = norm.indexOf(last, at + 1)) {
      const end = at + last.length
      if (group.some(one => one.block === block && one.start < end && at < one.end)) continue
      if (IN_WORD.test(`${norm[at - 1] ?? ''}${norm[end] ?? ''}`) || isUpper(norm[end + 1])) continue
      if (NAME_BEFORE.test(norm.slice(Math.max(0, at - 20), at))) continue
      if (block < first.block || (block === first.block && at < first.start)) return []
      found.push({ start: at, from: at, end, spelling: last, role: null, gender: null, block })
    }
  return found
}
