import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findAmounts } from '../../src/french/amounts.ts'
import { findDates } from '../../src/french/dates.ts'
import { normalise } from '../../src/french/normalise.ts'
import { findQuotes } from '../../src/french/quotes.ts'
import { splitSentences } from '../../src/french/sentences.ts'
import type { Clause, DateMention } from '../../src/french/types.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = join(root, '..', 'shared')
const read = (path: string) => readFileSync(join(shared, path), 'utf8')

function sentenceScore(): string {
  const lines = read('gold/sentences.txt').split('\n').filter(Boolean)
  const right = lines.filter(line => {
    const parts = line.split('‖')
    const norm = normalise(parts.join(' '))
    const found = splitSentences(norm, findQuotes(norm)).map(({ start, end }) => norm.slice(start, end))
    return found.join('‖') === parts.map(normalise).join('‖')
  })
  return `${right.length} of ${lines.length}`
}

function amountScore(): string {
  interface Case {
    readonly text: string
    readonly expect: readonly (readonly [number | readonly [number, number] | null, string, string?])[]
  }
  const cases = JSON.parse(read('gold/amounts.json')) as Case[]
  const right = cases.filter(({ text, expect }) => {
    const found = findAmounts(normalise(text))
    return (
      found.length === expect.length &&
      expect.every(([value, currency, bound], i) => {
        const amount = found[i]!
        const [low, high] = Array.isArray(value) ? (value as [number, number]) : [null, null]
        const same = Array.isArray(value) ? amount.low === low && amount.high === high : amount.value === value
        const unit = amount.type === 'percent' ? '%' : amount.currency
        return (
          same && unit === (currency === 'bare' ? null : currency) && (bound === undefined || amount.bound === bound)
        )
      })
    )
  })
  return `${right.length} of ${cases.length}`
}

function dateScore(): string {
  interface Case {
    readonly text: string
    readonly published: string
    readonly tense: Clause['direction']
    readonly expect: readonly (readonly [string | null, string | null, string?])[]
  }
  const cases = JSON.parse(read('gold/dates.json')) as Case[]
  const score = (some: readonly Case[]) => {
    const right = some.filter(({ text, published, tense, expect }) => {
      const found = findDates(normalise(text), published, () => tense).filter(
        (mention): mention is DateMention => mention.type === 'date',
      )
      return (
        found.length === expect.length &&
        expect.every(([from, to], i) => found[i]!.from === from && found[i]!.to === to)
      )
    })
    return `${right.length} of ${some.length}`
  }
  const traps = cases.filter(({ expect }) => expect.length === 0)
  return `${score(cases.filter(({ expect }) => expect.length > 0))}, traps ${score(traps)}`
}

/** The table that the scorer of French TimeBank prints, as it is. */
function timeBank(): string {
  const scorer = join(shared, 'bench', 'score-dates.mjs')
  return execFileSync('node', [scorer], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** Scores on the development sets, as a section of the report; a word of regret where they are not. */
export function qualitySection(): string {
  if (!existsSync(shared)) return 'The development sets are not here: no quality measured.'
  return `## Development cases

| set | right |
|---|---|
| amounts and percentages | ${amountScore()} |
| sentences (texts) | ${sentenceScore()} |
| dates | ${dateScore()} |

French TimeBank (LGPL-LR), dates and durations:

\`\`\`
${timeBank()}
\`\`\``
}

/** The sample article's lines, where they stand beside the project. */
export function sampleArticle(): string[] | null {
  return existsSync(join(shared, 'seed/article.txt')) ? read('seed/article.txt').split('\n').filter(Boolean) : null
}
