/** Every format that can be copied, in the order of the menu. */
import { toArticleMarkdown } from './article-markdown.ts'
import { toBibtex } from './bibtex.ts'
import { toCsl } from './csl.ts'
import { toCsv, toTsv } from './csv.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toRis } from './ris.ts'
import { toText } from './text.ts'
import type { Format } from './types.ts'

/** By id; the name of a format is the message `format_<id>`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  html: toHtml,
  markdown: toMarkdown,
  text: toText,
  json: toJson,
  csv: toCsv,
  tsv: toTsv,
  bibtex: toBibtex,
  ris: toRis,
  csl: toCsl,
  article: toArticleMarkdown,
}
