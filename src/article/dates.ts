/** First letters in French and in English, which machines write. */
const MONTHS = 'jan,fév|fev|feb,mar,avr|apr,mai|may,juin|jun,juil|jul,aoû|aou|aug,sep,oct,nov,déc|dec'.split(',')

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1980 && year < 2100
  return real ? date.toISOString().slice(0, 10) : null
}

/**
 * The day a page's date stands for, as `YYYY-MM-DD` in Europe/Paris, or null. Reads ISO 8601 with or without a zone
 * (without one it is Paris time), with or without hyphens, « 27/10/2019 À 09H45 » and « 12 mars 2024 », each also inside other
 * words; and seconds or milliseconds since 1970.
 */
export function pageDate(value: unknown): string | null {
  const text = String(value ?? '')
  if (/^\d{10}(?:\d{3})?$/.test(text)) return paris.format(new Date(+text.padEnd(13, '0')))
  const iso = /(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d))?/.exec(text)
  if (iso) {
    const day = checked(+iso[1]!, +iso[2]!, +iso[3]!)
    const moment = new Date(iso[0].replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    return day && iso[0].length > 10 && !Number.isNaN(+moment) ? paris.format(moment) : day
  }
  const slashed = /(?<!\d)(\d\d?)[/.](\d\d?)[/.](\d{4})(?!\d)/.exec(text)
  if (slashed) return checked(+slashed[3]!, +slashed[2]!, +slashed[1]!)
  const worded = /(?<!\d)(\d\d?)(?:er)?\s+(\p{L}{3,9})\.?\s+(\d{4})(?!\d)/u.exec(text)
  const name = worded?.[2]?.toLowerCase() ?? ''
  const month = MONTHS.findIndex(stems => stems.split('|').some(stem => name.startsWith(stem)))
  return worded && month >= 0 ? checked(+worded[3]!, month + 1, +worded[1]!) : null
}
