/** The value of a fact in the reader's notation. */
import type { Fact } from '../facts/types.ts'
import type { Label } from '../summary/types.ts'

const BOUNDS: Record<string, string> = { '>=': 'least', '<=': 'most', '~': 'approx' }
const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

interface Numbers {
  readonly low: number | null
  readonly high: number | null
  readonly bound: string
}

function quantity(value: number | null, { low, high, bound }: Numbers, say: Label, options: Intl.NumberFormatOptions) {
  const size = value ?? low
  if (size === null) return ''
  const notation = size >= 1e6 ? 'compact' : 'standard'
  const format = new Intl.NumberFormat(say('lang'), {
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
    notation,
    ...options,
  })
  const text = value === null && high !== null ? format.formatRange(size, high) : format.format(size)
  return BOUNDS[bound] ? say(BOUNDS[bound], text) : text
}

/** « 3 mai 2021 », « mai 2021 », « 2021 », or the two ends of the interval; nothing when the article does not tell. */
function dateValue(start: string | null, end: string | null, grain: string, say: Label): string {
  const from = start ?? end
  if (!from) return ''
  const format = new Intl.DateTimeFormat(say('lang'), {
    year: 'numeric',
    ...(grain !== 'year' && { month: 'long' }),
    ...(grain !== 'year' && grain !== 'month' && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  const text =
    grain === 'month' || !end ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(end))
  return say('lang') === 'fr' ? text.replace(/(?<!\d)1(?=\s\p{L})/gu, '1er') : text
}

/** Sum, number, duration or date of a fact, normalised; empty when it has none. */
export function valueIn(fact: Fact, say: Label): string {
  const { kind, data } = fact
  if (kind === 'budget' && data.amount) {
    const { value, currency, ...numbers } = data.amount
    return quantity(value, numbers, say, currency ? { style: 'currency', currency } : {})
  }
  if (kind === 'budget' && data.percent !== null) return `${data.percent.toLocaleString(say('lang'))} %`
  if (kind === 'jobs') {
    const number = quantity(data.count, data, say, { notation: 'standard' })
    return number && `${number} ${data.unit ?? ''}`.trim()
  }
  if (kind === 'agenda') return dateValue(data.start, data.end, data.grain, say)
  if (kind !== 'renewal') return ''
  if (data.until) return say('until', dateValue(data.until, null, 'day', say))
  const [, number, unit] = /^P(\d+)([YMWD])$/.exec(data.duration ?? '') ?? []
  if (!number || !unit) return ''
  return (+number).toLocaleString(say('lang'), { style: 'unit', unit: UNITS[unit] ?? 'day', unitDisplay: 'long' })
}
