import { cueRule, isBiography, isNameAlone, isReport } from './cues.ts'
import type { Rule } from './rules.ts'
import { RULES } from './rules.ts'

const AUTHOR = RULES.find(rule => rule.id === 'author-box')!
const INDEX = RULES.find(rule => rule.id === 'index-box')!
const AROUND = RULES.find(rule => rule.id === 'around')!

const isProse = (line: string): boolean => line.length > 90 || (line.length > 50 && /[.!?…][»"”)]*$/.test(line))

/** The contiguous stretch with the largest sum, as [first, past the last); empty when nothing counts for it. */
function largestStretch(values: readonly number[]): [number, number] {
  let [first, end, best, sum, from] = [0, 0, 0, 0, 0]
  values.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += value
    if (sum > best) [first, end, best] = [from, i + 1, sum]
  })
  return [first, end]
}

/**
 * What is not the article among lines of text, each with the rule that says so: first the region, the stretch where prose
 * outweighs labels and cues, then the cues inside of it. `authors` are names that a signature may bear.
 */
export function judgeLines(lines: readonly string[], authors: readonly string[] = []): ReadonlyMap<number, Rule> {
  const rules = lines.map(line => (line.trim() ? cueRule(line) : null))
  const signature = (i: number): boolean => {
    const line = lines[i]!.trim()
    const next = lines[i + 1]?.trim() ?? ''
    return (isNameAlone(line) && isBiography(next)) || (authors.includes(line) && !isProse(next))
  }
  const biography = (i: number): boolean =>
    isBiography(lines[i]!) &&
    (signature(i - 1 < 0 ? i : i - 1) || authors.some(name => lines[i]!.startsWith(name.split(' ')[0]!)))
  const signed = lines.findIndex((line, i) => line.trim() && (signature(i) || biography(i)) && i > lines.length / 4)
  const values = lines.map((line, i) => {
    if (!line.trim()) return 0
    if (signed >= 0 && i >= signed) return -3
    if (rules[i]) return -1.2
    return isProse(line) ? Math.min(3, line.length / 90) : -0.45
  })
  let [first, end] = largestStretch(values)
  const found = new Map<number, Rule>()
  if (first === end) {
    for (const [i, rule] of rules.entries()) if (rule) found.set(i, rule)
    return found
  }
  // Headings and short lines at the edges belong to the article as long as no cue stands between.
  while (first > 0 && !rules[first - 1]) first--
  // A box in the text may outweigh a last short paragraph: reach over it.
  const reaches = (i: number) => isProse(lines[i]!) && isReport(lines[i]!) && (signed < 0 || i < signed)
  for (let i = end; i < lines.length && i < end + 6; i++) if (reaches(i)) end = i + 1
  const isEdge = (i: number) => rules[i] || i === signed || (isNameAlone(lines[i]!) && !isProse(lines[i + 1] ?? ''))
  while (end < lines.length && !isEdge(end)) end++
  let last: Rule = AROUND
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim()
    if (!line) continue
    const inside = i >= first && i < end
    if (rules[i]) last = rules[i]!
    else if (!inside && i >= signed && signed >= 0 && (signature(i) || biography(i) || isBiography(line))) last = AUTHOR
    if (!inside) found.set(i, last)
    else if (rules[i]) found.set(i, rules[i]!)
    else if (!isProse(line) && line.length < 60 && rules[i - 1] === INDEX && rules[i + 1] === INDEX) found.set(i, INDEX)
  }
  return found
}

/** Indices of the lines of a plain text that are boilerplate. */
export const clutterLines = (lines: readonly string[]): ReadonlySet<number> => new Set(judgeLines(lines).keys())
