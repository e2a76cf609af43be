/** Rich text for Word, Docs and Outlook: plain elements, no style of our own. */
import { byKind, byline } from './outline.ts'
import type { Format } from './types.ts'

const safe = (text: string) => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
const link = (url: string, text: string) => `<a href="${safe(url)}">${safe(text)}</a>`

export const toHtml: Format = (summary, label, part) => {
  const { title, url, standfirst } = summary.article
  const sections = byKind(
    summary,
    label,
    kind => `<h2>${safe(kind)}</h2>`,
    (fact, marks, who) =>
      `<p><b>${link(fact.link, fact.headline)}</b>${safe(marks)}</p><blockquote>${safe(fact.quote + who)}</blockquote>`,
  ).join('')
  const source = safe(byline(summary, label))
  const body = part
    ? `${sections}<p>— ${link(url, title)}, ${source}</p>`
    : `<h1>${link(url, title)}</h1><p><i>${source}</i></p>${standfirst ? `<p>${safe(standfirst)}</p>` : ''}${sections}`
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${safe(title)}</title></head><body>${body}</body></html>`
}
