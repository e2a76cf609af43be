import type { Format } from './options.ts'

/** Where the answers to several files are cut and joined so that the whole is sound again; a cut takes its match along. */
interface Seam {
  /** End of what is written once, before the first answer. */
  readonly head?: RegExp
  /** Start of what is written once, after the last. */
  readonly tail?: RegExp
  readonly between?: string
}

const TABLE: Seam = { head: /^.*\r\n/ }
const PARAGRAPHS: Seam = { between: '\n' }
const SEAMS: Readonly<Partial<Record<Format, Seam>>> = {
  markdown: PARAGRAPHS,
  article: PARAGRAPHS,
  text: { between: `\n${'-'.repeat(72)}\n\n` },
  html: { head: /^.*?<body>/s, tail: /<\/body>.*$/s, between: '<hr>' },
  csv: TABLE,
  tsv: TABLE,
  bibtex: PARAGRAPHS,
  ris: { between: '\r\n' },
  csl: { head: /^\[\n/, tail: /\n\]\n$/, between: ',\n' },
}

/**
 * One output for the answers to several files, written as they come: one table, one document, one array of references; JSON
 * is an object a line.
 */
export function outputOf(format: Format, write: (text: string) => void): { add(answer: string): void; end(): void } {
  const { head = /^/, tail = /$/, between = '' } = SEAMS[format] ?? {}
  let last: string | undefined
  return {
    add(answer) {
      const whole = answer.endsWith('\n') ? answer : `${answer}\n`
      const body = whole.slice(0, whole.search(tail))
      write(last === undefined ? body : between + body.replace(head, ''))
      last = whole.slice(whole.search(tail))
    },
    end: () => write(last ?? ''),
  }
}
