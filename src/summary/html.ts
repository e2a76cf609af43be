/** Rich text for Word, Docs and Outlook: plain elements, no style of our own. */
import { byKind, byline, marksIn, sayer } from './outline.ts'
import type { Format } from './types.ts'

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, mark => MARKS[mark] ?? '')
const link = (url: string, text: string) => `<a href="${safe(url)}">${safe(text)}</a>`

export const toHtml: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const sections = byKind(summary).map(([kind, facts]) => {
    const items = facts.map(fact => {
      const who = sayer(fact)
      return `<li><b>${link(fact.link, fact.headline)}</b>${safe(marksIn(fact, label))}<br>${safe(fact.quote)}${who ? ` — <i>${safe(who)}</i>` : ''}</li>`
    })
    return `<h2>${safe(label(`kind_${kind}`))}</h2><ul>${items.join('')}</ul>`
  })
  const source = safe(byline(summary, label))
  const body = part
    ? `${sections.join('')}<p>— ${link(url, title)}, ${source}</p>`
    : `<h1>${link(url, title)}</h1><p><i>${source}</i></p>${standfirst ? `<p>${safe(standfirst)}</p>` : ''}${sections.join('')}`
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${safe(title)}</title></head><body>${body}</body></html>`
}
