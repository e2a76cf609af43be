/** RIS, for Zotero, EndNote and Mendeley. */
import { invertedName } from './csl.ts'
import type { Format } from './types.ts'

export const toRis: Format = ({ article }) => {
  const { url, title, authors, site, published, standfirst } = article
  const lines = [
    ['TY', 'MGZN'],
    ...authors.map(name => ['AU', invertedName(name)]),
    ['TI', title],
    ['T2', site],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.replaceAll('-', '/')],
    ['AB', standfirst],
    ['UR', url],
    ['LA', 'fr'],
  ]
  const shown = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`)
  return `${[...shown, 'ER  - '].join('\r\n')}\r\n`
}
