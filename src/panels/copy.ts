/** What goes on the clipboard. */
import { FORMATS } from '../summary/formats.ts'
import type { Label, Summary } from '../summary/types.ts'

/**
 * Facts of a summary (all without `ids`) in a format. Rich text brings Markdown as its plain companion, so that one copy
 * pastes well everywhere; what was asked for as text stays text alone, or an editor would turn HTML into something else.
 */
export function flavours(summary: Summary, say: Label, format: string, ids?: readonly string[]) {
  const part = ids ? { ...summary, facts: summary.facts.filter(fact => ids.includes(fact.id)) } : summary
  const as = (id: string) => FORMATS[id]?.(part, say, !!ids) ?? ''
  return format === 'html' ? { text: as('markdown'), html: as('html') } : { text: as(format), html: null }
}

/** Both flavours in one item. Rejects when the browser refuses: no gesture, no permission, no secure context. */
export async function toClipboard(text: string, html?: string | null): Promise<void> {
  const blob = (type: string, body: string) => ({ [type]: new Blob([body], { type }) })
  await navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/plain', text), ...(html ? blob('text/html', html) : {}) }),
  ])
}
