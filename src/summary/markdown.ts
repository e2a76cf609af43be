/** Markdown with front matter, as note-taking apps read it. */
import type { Article } from '../article/types.ts'
import { byKind, byline } from './outline.ts'
import type { Format } from './types.ts'

/** Text of the article as Markdown text: what Markdown would read as a mark is escaped. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&').replace(/^([-+]|\d+(?=[.)]))/, mark => (+mark ? `${mark}\\` : `\\${mark}`))

/** Front matter, as far as the page tells it: a JSON string is a YAML string. */
export function frontMatter(article: Article): string {
  const text = (value: string) => JSON.stringify(value)
  const lines = [
    article.title && `title: ${text(article.title)}`,
    article.authors.length && `author:${article.authors.map(name => `\n  - ${text(name)}`).join('')}`,
    article.published && `published: ${article.published}`,
    article.modified && `modified: ${article.modified}`,
    article.site && `site: ${text(article.site)}`,
    article.section && `section: ${text(article.section)}`,
    article.url && `source: ${text(article.url)}`,
  ].filter(Boolean)
  return lines.length ? `---\n${lines.join('\n')}\n---\n` : ''
}

const linked = (text: string, url: string): string => (text && url ? `[${text}](${url})` : text || (url && `<${url}>`))

export const toMarkdown: Format = (summary, label, part) => {
  const { article } = summary
  const sections = byKind(
    summary,
    label,
    kind => `## ${kind}\n\n`,
    ({ headline, link, quote }, marks, who) =>
      `- ${linked(escapeMarkdown(headline), link)}${marks}\n  > ${escapeMarkdown(quote + who)}\n`,
  ).join('\n')
  const title = escapeMarkdown(article.title)
  const standfirst = article.standfirst && `${escapeMarkdown(article.standfirst)}\n`
  const source = [linked(title, article.url), escapeMarkdown(byline(summary, label))].filter(Boolean).join(', ')
  const parts = part
    ? [sections, source && `— ${source}\n`]
    : [frontMatter(article), title && `# ${title}\n`, standfirst, sections]
  return parts.filter(Boolean).join('\n')
}
