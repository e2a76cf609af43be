/**
 * The command line: the extension's own modules on saved pages and text files; `--help` tells the options.
 *
 * Exit codes: 0 done; 2 bad option or unreadable file, told in one line on stderr; 3 a page is not an article.
 */
import { open } from './extract/open.ts'
import { type Options, parseOptions, USAGE } from './extract/options.ts'
import { outputOf } from './extract/output.ts'
import type { Refusal } from './extract/reading.ts'

const BAD_INPUT = 2
const NO_ARTICLE = 3

function complain(error: unknown, about = ''): void {
  process.exitCode = BAD_INPUT
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`extract: ${about}${message.split(/\n|\. To specify/)[0]}\n`)
}

/** An object a line when there are several files. */
const json = (value: unknown, { files }: Options) => JSON.stringify(value, null, files.length > 1 ? 0 : 2)

/** One file in the format asked for; each way loads only what it needs: jsdom alone takes longer than reading a text file. */
async function answer(bytes: Buffer, file: string, options: Options): Promise<string | Refusal> {
  const { format, published } = options
  const isPage = /\.x?html?$/i.test(file) || (!/\.txt$/i.test(file) && /^\s*</.test(bytes.toString('latin1', 0, 200)))
  if (format === 'mentions' && !isPage) {
    const { isBlank, mentionsOf, BLANK } = await import('./extract/text-file.ts')
    return isBlank(bytes) ? BLANK : json({ mentions: mentionsOf(bytes, published) }, options)
  }
  const { read } = await (isPage ? import('./extract/page-file.ts') : import('./extract/text-file.ts'))
  const reading = await read(bytes, options)
  if (reading.article === null) return reading
  if (format === 'mentions') {
    const { mentionsIn } = await import('./extract/mentions.ts')
    const texts = reading.article.blocks.map(block => block.text)
    return json({ mentions: mentionsIn(texts, reading.article.published) }, options)
  }
  const { summaryOf, render } = await import('./extract/formats.ts')
  const summary = summaryOf(reading)
  return format === 'json' ? json(summary, options) : render(summary, format)
}

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args)
  if (options.help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const output = outputOf(options.format, text => process.stdout.write(text))
  // Among rows or references an object that says why would make the whole unreadable.
  const isShown = options.files.length === 1 || /json|mentions/.test(options.format)
  for (const file of options.files) {
    try {
      const found = await answer(open(file), file, options)
      if (typeof found === 'string') output.add(found)
      else {
        process.exitCode ??= NO_ARTICLE
        if (isShown) process.stdout.write(`${json(found, options)}\n`)
        else process.stderr.write(`extract: ${file}: ${found.reason}\n`)
      }
    } catch (error) {
      complain(error, `${file}: `)
    }
  }
  output.end()
}

await main(process.argv.slice(2)).catch(complain)
