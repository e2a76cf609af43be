/** Plain text, for a mail or a message. */
import { byKind, byline, marksIn, sayer } from './outline.ts'
import type { Format } from './types.ts'

export const toText: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const source = `${title}\n${byline(summary, label)}\n${url}\n`
  const sections = byKind(summary).map(([kind, facts]) => {
    const items = facts.map(fact => {
      const who = sayer(fact)
      return `• ${fact.headline}${marksIn(fact, label)}\n  « ${fact.quote} »${who ? ` — ${who}` : ''}\n  ${fact.link}\n`
    })
    return `${label(`kind_${kind}`).toLocaleUpperCase(label('lang'))}\n${items.join('')}`
  })
  const start = part ? '' : `${source}${standfirst ? `\n${standfirst}\n` : ''}\n`
  return `${start}${sections.join('\n')}${part ? `\n${source}` : ''}`
}
