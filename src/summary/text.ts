/** Plain text, for a mail or a message. */
import { byKind, byline } from './outline.ts'
import { quoted } from './quotation.ts'
import type { Format } from './types.ts'

export const toText: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const lines = (...texts: string[]) => texts.map(text => text && `${text}\n`).join('')
  const source = lines(title, byline(summary, label), url)
  const sections = byKind(
    summary,
    label,
    kind => `${kind.toUpperCase()}\n`,
    ({ headline, quote, link }, marks, who) =>
      lines(`• ${headline}${marks}`, `  ${quoted(quote)}${who}`, link && `  ${link}`),
  ).join('\n')
  const parts = part ? [sections, source] : [source, lines(standfirst ?? ''), sections]
  return parts.filter(Boolean).join('\n')
}
