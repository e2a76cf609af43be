/**
 * What becomes of pages in designs nobody has seen: text lost and clutter left. Usage: npm run bench:redesigns [-- FIRST COUNT].
 * The unit tests look at the first 200; each number is a page of its own.
 */
import { outcome } from '../tests/fuzz/redesigns/outcome.ts'
import { redesign } from '../tests/fuzz/redesigns/page.ts'

const [first = 200, count = 500] = process.argv.slice(2).map(Number)
const sum = { pages: count, own: 0, lost: 0, clutter: 0, left: 0, refused: 0, limited: 0 }
for (let seed = first; seed < first + count; seed++) {
  const page = redesign(seed)
  const { lost, left, reason, limited } = outcome(page)
  sum.own += page.own.length
  sum.clutter += page.clutter.length
  sum.lost += lost.length
  sum.left += left.length
  if (reason) sum.refused++
  if (limited) sum.limited++
  const { paragraph, wrap, heading, head, tag } = page.design
  if (lost.length || left.length || reason || limited)
    console.log(JSON.stringify({ seed, reason, limited, lost, left, design: { paragraph, wrap, heading, head, tag } }))
}
console.log(JSON.stringify(sum))
