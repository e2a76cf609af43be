/** A row a fact, for a spreadsheet. */

import type { Fact } from '../facts/types.ts'
import type { Bound } from '../french/types.ts'
import { sayer } from './outline.ts'
import type { Format, Summary } from './types.ts'

const COLUMNS = [
  'id',
  'kind',
  'headline',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'start',
  'end',
  'duration',
  'who',
  'addressee',
  'what',
  'role',
  'change',
  'modality',
  'negated',
  'reported',
  'attribution',
  'quote',
  'link',
  'title',
  'authors',
  'site',
  'published',
  'url',
]

/** Signs would be read as formulas. An exact number needs no word. */
const BOUNDS: Readonly<Record<Bound, string>> = { '=': '', '>=': 'min', '<=': 'max', '~': 'about' }

/** What kinds call by different names stands in one column. */
function row(fact: Fact, { title, authors, site, published, url }: Summary['article']): Record<string, unknown> {
  // Every kind has some of these; the others are left empty.
  const data: Record<string, unknown> = { ...fact.data }
  const { value, currency, ...range } = (data.amount ?? {}) as Record<string, unknown>
  const bound = (range.bound ?? data.bound) as Bound | undefined
  return {
    ...data,
    ...range,
    bound: bound && BOUNDS[bound],
    value: value ?? data.count ?? data.percent,
    unit: currency ?? data.unit ?? (data.percent == null ? null : '%'),
    end: data.end ?? data.until,
    who: data.issuer ?? data.name ?? sayer(fact),
    what: data.subject ?? data.action ?? data.event ?? data.site ?? data.matter ?? data.expansion ?? data.fund,
    change: data.change ?? data.outcome ?? data.force,
    ...fact,
    attribution: sayer(fact),
    title,
    authors: authors.join(', '),
    site,
    published,
    url,
  }
}

/** A cell that a spreadsheet would run as a formula is shown as text instead; numbers take the decimal comma. */
function cell(value: unknown, separator: string): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = String(value ?? '')
    .replace(/^\s*[=+\-@]/, "'$&")
    .replace(/[\t\r\n]+/g, ' ')
  return text.includes('"') || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

const table = ({ facts, article }: Summary, separator: string) =>
  [
    COLUMNS,
    ...facts.map(fact => {
      const cells = row(fact, article)
      return COLUMNS.map(name => cells[name])
    }),
  ]
    .map(cells => cells.map(value => cell(value, separator)).join(separator))
    .join('\r\n')
    .concat('\r\n')

/** RFC 4180 but for the semicolon, which Excel expects where the comma is decimal; the byte-order mark tells it UTF-8. */
export const toCsv: Format = summary => `\uFEFF${table(summary, ';')}`

/** Tab separated: pasted into a sheet, it fills cells. */
export const toTsv: Format = summary => table(summary, '\t')
