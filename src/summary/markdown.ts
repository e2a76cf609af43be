/** Markdown with front matter, as note-taking apps read it. */
import type { Article } from '../article/types.ts'
import { byKind, byline } from './outline.ts'
import type { Format } from './types.ts'

/** Text of the article as Markdown text: what Markdown would read as a mark is escaped. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&').replace(/^([-+]|\d+(?=[.)]))/, mark => (+mark ? `${mark}\\` : `\\${mark}`))

/** Front matter: a JSON string is a YAML string. */
export function frontMatter(article: Article): string {
  const text = (value: string) => JSON.stringify(value)
  const lines = [
    `title: ${text(article.title)}`,
    article.authors.length && `author:${article.authors.map(name => `\n  - ${text(name)}`).join('')}`,
    article.published && `published: ${article.published}`,
    article.modified && `modified: ${article.modified}`,
    `site: ${text(article.site)}`,
    article.section && `section: ${text(article.section)}`,
    `source: ${text(article.url)}`,
  ]
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n`
}

export const toMarkdown: Format = (summary, label, part) => {
  const { article } = summary
  const sections = byKind(
    summary,
    label,
    kind => `## ${kind}\n\n`,
    ({ headline, link, quote }, marks, who) =>
      `- [${escapeMarkdown(headline)}](${link})${marks}\n  > ${escapeMarkdown(quote + who)}\n`,
  ).join('\n')
  const title = escapeMarkdown(article.title)
  if (part) return `${sections}\n— [${title}](${article.url}), ${escapeMarkdown(byline(summary, label))}\n`
  const standfirst = article.standfirst ? `${escapeMarkdown(article.standfirst)}\n\n` : ''
  return `${frontMatter(article)}\n# ${title}\n\n${standfirst}${sections}`
}
