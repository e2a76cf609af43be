import type { Steps } from '../page/steps.ts'
import { cueRule, isBiography, isNameAlone, isReport } from './cues.ts'
import { type Rule, ruleOf } from './rules.ts'

const AUTHOR = ruleOf('author-box')
const INDEX = ruleOf('index-box')
const AROUND = ruleOf('around')
/** Families that stand after an article rather than inside of it. */
const AFTER = /legal|newsletter|event|author|jobs/
/** Figures and months alone, and short names: part of an index box when one is near. */
const INDEX_LINE = /^(?:[-+\d][-+\d.,% ]*|[a-zà-ÿœ]+ \d{4}|[^.!?]{3,50})$/i

/** Long enough, or whole enough, to be a sentence. */
export const isProse = (line: string): boolean => line.length > 90 || (line.length > 50 && /[.!?…][»"”)]*$/.test(line))

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
export function* lineSteps(lines: readonly string[], authors: readonly string[] = []): Steps<Map<number, Rule>> {
  const rules: (Rule | null)[] = []
  for (const line of lines) {
    yield
    rules.push(line.trim() ? cueRule(line) : null)
  }
  // A box of figures goes from its first cue to its last, a few lines apart.
  let last = -9
  for (let i = 0; i < lines.length; i++) {
    if (rules[i] !== INDEX) continue
    const between = lines.slice(last + 1, i)
    if (i - last < 6 && between.every(line => INDEX_LINE.test(line.trim()))) rules.fill(INDEX, last + 1, i)
    last = i
    for (let j = i + 1; /^(?:[-+\d][-+\d.,% ]*|[a-zà-ÿœ]+ \d{4})$/i.test(lines[j]?.trim() ?? ''); j++) rules[j] = INDEX
  }
  const byName = (line: string) =>
    authors.some(name => line.startsWith(name) || line.startsWith(`${name.split(' ')[0]} `))
  const tells = (line: string) => isBiography(line) || byName(line) || authors.some(name => line.includes(name))
  const signature = (i: number): boolean => {
    const line = lines[i]!.trim()
    const next = lines[i + 1]?.trim() ?? ''
    if (authors.length) return authors.includes(line) && (!isProse(next) || tells(next))
    return isNameAlone(line) && isBiography(next)
  }
  const biography = (i: number): boolean =>
    (byName(lines[i]!) && isBiography(lines[i]!)) || (i > 0 && signature(i - 1) && tells(lines[i]!))
  const signed = lines.findIndex((line, i) => i > lines.length / 4 && line.trim() && (signature(i) || biography(i)))
  const values = lines.map((line, i) => {
    if (!line.trim()) return 0
    if (signed >= 0 && i >= signed) return -3
    if (rules[i]) return AFTER.test(rules[i]!.family) ? -1.2 : -0.3
    return isProse(line) ? Math.max(1, Math.min(3, line.length / 90)) : -0.3
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
  for (let i = end; i < lines.length && i < end + 8; i++) if (reaches(i)) end = i + 1
  const isEdge = (i: number) =>
    rules[i] || i === signed || (!authors.length && isNameAlone(lines[i]!) && !isProse(lines[i + 1] ?? ''))
  while (end < lines.length && !isEdge(end)) end++
  let told: Rule = AROUND
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim()
    if (!line) continue
    const inside = i >= first && i < end
    if (rules[i]) told = rules[i]!
    else if (!inside && i >= signed && signed >= 0 && (signature(i) || biography(i) || isBiography(line))) told = AUTHOR
    if (!inside) found.set(i, told)
    else if (rules[i]) found.set(i, rules[i]!)
  }
  return found
}
