import { parseArgs } from 'node:util'
import { FORMAT_IDS } from '../../src/summary/names.ts'

/** What `--format` may be: what the popover copies, and what the language layer sees. */
const FORMATS = [...FORMAT_IDS, 'mentions'] as const

export type Format = (typeof FORMATS)[number]

export interface Options {
  readonly format: Format
  /** Address the page was saved from; null when it is to be read from the page. */
  readonly url: string | null
  /** ISO 8601 date that takes the place of the page's own. */
  readonly published: string | null
  /** For text files: the first line is the title. */
  readonly title: boolean
  /** The usage is all that is asked for. */
  readonly help: boolean
  readonly files: readonly string[]
}

/** The command in one line, as errors show it. */
const COMMAND = `npm run --silent extract -- [--format FORMAT] [--url URL] [--published YYYY-MM-DD] [--title] FILE…`

/** What `--help` prints. */
export const USAGE = `usage: ${COMMAND}

FILE is a saved page (.html) or a text, one block a line (.txt).

  --format FORMAT     ${FORMATS.slice(0, 6).join(', ')},
                      ${FORMATS.slice(6).join(', ')}; json unless told
  --url URL           address of the page, in place of the one it names
  --published DATE    date of publication (2012-12-06), in place of the page's own
  --title             text files: the first line is the title
  --help              this

Exit codes: 0 done; 2 bad option or unreadable file; 3 not an article.`

/** A calendar date, the 31st of February excluded. */
function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/**
 * Reads the command line.
 * @throws {Error} with one line for the user when an option is unknown or its value makes no sense
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      url: { type: 'string' },
      published: { type: 'string' },
      title: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const format = FORMATS.find(known => known === values.format)
  if (!format) throw new Error(`unknown format '${values.format}': one of ${FORMATS.join(', ')}`)
  if (values.published !== undefined && !isDate(values.published))
    throw new Error(`--published wants a date like 2012-12-06, not '${values.published}'`)
  if (values.url !== undefined && !isWebAddress(values.url))
    throw new Error(`--url wants an address like https://www.usinenouvelle.com/…, not '${values.url}'`)
  if (positionals.length === 0 && !values.help) throw new Error(`no file given; usage: ${COMMAND}`)
  return {
    format,
    url: values.url ?? null,
    published: values.published ?? null,
    title: values.title,
    help: values.help,
    files: positionals,
  }
}
