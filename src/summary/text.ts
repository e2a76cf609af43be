/** Plain text, for a mail or a message. */
import { byKind, byline } from './outline.ts'
import type { Format } from './types.ts'

export const toText: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const source = `${title}\n${byline(summary, label)}\n${url}\n`
  const sections = byKind(
    summary,
    label,
    kind => `${kind.toUpperCase()}\n`,
    ({ headline, quote, link }, marks, who) => `• ${headline}${marks}\n  « ${quote} »${who}\n  ${link}\n`,
  ).join('\n')
  return part ? `${sections}\n${source}` : `${source}\n${standfirst ? `${standfirst}\n\n` : ''}${sections}`
}
