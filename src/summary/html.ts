/** Rich text for Word, Docs and Outlook: plain elements, no style of our own. */
import { byKind, byline } from './outline.ts'
import type { Format } from './types.ts'

const safe = (text: string) => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
const link = (url: string, text: string) => (url ? `<a href="${safe(url)}">${safe(text || url)}</a>` : safe(text))

export const toHtml: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const sections = byKind(
    summary,
    label,
    kind => `<h2>${safe(kind)}</h2>`,
    (fact, marks, who) =>
      `<p><b>${link(fact.link, fact.headline)}</b>${safe(marks)}</p><blockquote>${safe(fact.quote + who)}</blockquote>`,
  ).join('')
  const [head, source] = [link(url, title), safe(byline(summary, label))]
  const from = [head, source].filter(Boolean).join(', ')
  const parts = part
    ? [sections, from && `<p>— ${from}</p>`]
    : [
        head && `<h1>${head}</h1>`,
        source && `<p><i>${source}</i></p>`,
        standfirst && `<p>${safe(standfirst)}</p>`,
        sections,
      ]
  // No document is without a title.
  const name = safe(title || url || byline(summary, label) || 'Épure')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${name}</title></head><body>${parts.filter(Boolean).join('')}</body></html>`
}
