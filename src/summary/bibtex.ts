/** BibTeX, for LaTeX and Zotero. */
import { citationKey, invertedName } from './csl.ts'
import type { Format } from './types.ts'

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const latex = (text: string) => text.replace(/[\\~^{}%&#$_]/g, mark => SPECIAL[mark] ?? `\\${mark}`)

export const toBibtex: Format = ({ article }) => {
  const { url, title, authors, site, published } = article
  const [year, month] = published?.split('-') ?? []
  const fields = [
    ['author', latex(authors.map(invertedName).join(' and '))],
    // A second pair of braces keeps the capitals.
    ['title', title && `{${latex(title)}}`],
    ['journal', latex(site)],
    ['year', year],
    ['month', month && String(+month)],
    ['date', published],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', 'french'],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@article{${citationKey(article)},\n${lines.join(',\n')}\n}\n`
}
